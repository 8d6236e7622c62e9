/// The JavaScript of ``IdleCleanUp``.
enum IdleCleanUpCode {
    static let source = #"""
        const {
            EC2Client, DescribeVolumesCommand, DescribeAddressesCommand, DescribeSnapshotsCommand, DeleteVolumeCommand,
            ReleaseAddressCommand, DeleteSnapshotCommand
        } = require('@aws-sdk/client-ec2');
        const { SNSClient, PublishCommand } = require('@aws-sdk/client-sns');

        const DAY = 86400000;

        async function all(client, Command, input, list) {
            const found = [];
            let token;
            do {
                const page = await client.send(new Command(Object.assign({ NextToken: token }, input)));
                page[list].forEach(function (one) { found.push(one); });
                token = page.NextToken;
            } while (token);
            return found;
        }

        async function find(client, now) {
            const tagged = { Name: 'tag:' + process.env.TAG_KEY, Values: [process.env.TAG_VALUE] };
            const before = function (days) { return now.getTime() - Number(days) * DAY; };
            const found = [];
            const volumes = await all(client, DescribeVolumesCommand,
                { Filters: [tagged, { Name: 'status', Values: ['available'] }] }, 'Volumes');
            volumes.forEach(function (one) {
                if (new Date(one.CreateTime).getTime() < before(process.env.VOLUME_DAYS)) {
                    found.push({ text: 'volume ' + one.VolumeId + ' of ' + one.Size + ' GiB',
                        command: new DeleteVolumeCommand({ VolumeId: one.VolumeId }) });
                }
            });
            const addresses = await all(client, DescribeAddressesCommand, { Filters: [tagged] }, 'Addresses');
            addresses.forEach(function (one) {
                if (!one.AssociationId) {
                    found.push({ text: 'address ' + one.PublicIp,
                        command: new ReleaseAddressCommand({ AllocationId: one.AllocationId }) });
                }
            });
            const snapshots = await all(client, DescribeSnapshotsCommand,
                { OwnerIds: ['self'], Filters: [tagged] }, 'Snapshots');
            snapshots.forEach(function (one) {
                if (new Date(one.StartTime).getTime() < before(process.env.SNAPSHOT_DAYS)) {
                    found.push({ text: 'snapshot ' + one.SnapshotId + ' of ' + one.VolumeSize + ' GiB',
                        command: new DeleteSnapshotCommand({ SnapshotId: one.SnapshotId }) });
                }
            });
            return found;
        }

        exports.handler = async function (event) {
            const client = new EC2Client({});
            const found = await find(client, event && event.now ? new Date(event.now) : new Date());
            const lines = [];
            for (const one of found) {
                let outcome = 'found';
                if (process.env.DELETE === 'true') {
                    // What is still needed, such as a snapshot with an image, is refused by EC2, and the rest goes on.
                    outcome = await client.send(one.command).then(
                        function () { return 'deleted'; },
                        function (error) { return 'kept, because ' + error.message; });
                }
                lines.push(one.text + ': ' + outcome);
            }
            if (lines.length > 0) {
                await new SNSClient({}).send(new PublishCommand({
                    TopicArn: process.env.TOPIC,
                    Subject: 'Idle resources',
                    Message: process.env.NAME + '\n' + lines.join('\n')
                }));
            }
            return lines;
        };
        """#
}
