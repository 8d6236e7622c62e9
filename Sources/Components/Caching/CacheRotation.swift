import MainstayConstructs
import MainstayElastiCache
import MainstayLambda

extension Cache {
    /// Changes the cache's password again and again, at first when it is deployed. The one before stays good until the
    /// next change, so that clients have all that time to read the new one.
    ///
    /// - Parameter interval: 1 to 1000 days.
    /// - Returns: the function that does it; nil where clients sign in with IAM, whose tokens last for minutes.
    @discardableResult
    public func rotateCredentials(every interval: TimeSpan = .days(30)) -> InlineFunction? {
        guard let credentials else {
            node.report(
                "cache-without-password", "the cache has no password that could be changed",
                help: "leave rotateCredentials() out: with IAM nothing lasts long enough to rotate")
            return nil
        }
        let group = Group("Rotation", in: self)
        let function = InlineFunction("Function", in: group, code: CacheRotationCode.source) {
            $0.description = "Changes the password of the cache \(node.pathInStack)"
            $0.environment = ["CACHE": resource.ref]
            // ElastiCache takes minutes to make a password known to all nodes.
            $0.timeout = .minutes(15)
        }
        credentials.grantRead(to: function)
        function.role.allow(
            ["secretsmanager:PutSecretValue", "secretsmanager:UpdateSecretVersionStage"], on: [credentials.arn])
        function.role.allow(["secretsmanager:GetRandomPassword"], on: ["*"])
        if let key = credentials.keyARN { function.role.allow(["kms:GenerateDataKey"], on: [key]) }
        let here: StringValue = "arn:\(AWS.partition):elasticache:\(AWS.region):\(AWS.accountID)"
        function.role.allow(
            ["elasticache:DescribeReplicationGroups", "elasticache:ModifyReplicationGroup"],
            on: ["\(here):replicationgroup:\(resource.ref)"])
        let permission = Lambda.Permission(
            "Permission", in: group, action: "lambda:InvokeFunction", functionName: function.arn,
            principal: "secretsmanager.amazonaws.com", sourceAccount: AWS.accountID, sourceArn: credentials.arn)
        let schedule = credentials.rotate(every: interval, by: function.arn)
        // The first change comes as soon as there is a schedule.
        schedule.depend(on: permission)
        schedule.depend(on: function.role)
        schedule.depend(on: resource)
        return function
    }
}

/// The JavaScript of the rotation: the four steps that Secrets Manager calls, each of which may be called again.
enum CacheRotationCode {
    static let source = #"""
        const { ElastiCacheClient, DescribeReplicationGroupsCommand, ModifyReplicationGroupCommand }
            = require('@aws-sdk/client-elasticache');
        const { SecretsManagerClient, DescribeSecretCommand, GetRandomPasswordCommand, GetSecretValueCommand,
            PutSecretValueCommand, UpdateSecretVersionStageCommand } = require('@aws-sdk/client-secrets-manager');

        const secrets = new SecretsManagerClient({});
        const cache = new ElastiCacheClient({});
        const CACHE = process.env.CACHE;

        async function read(id, stage, version) {
            const found = await secrets.send(new GetSecretValueCommand({
                SecretId: id, VersionStage: stage, VersionId: version
            }));
            return JSON.parse(found.SecretString);
        }

        async function available() {
            const found = await cache.send(new DescribeReplicationGroupsCommand({ ReplicationGroupId: CACHE }));
            return found.ReplicationGroups[0].Status === 'available';
        }

        async function untilAvailable(milliseconds) {
            const pause = Number(process.env.PAUSE || 10000);
            for (let waited = 0; waited < milliseconds; waited += pause) {
                if (await available()) {
                    return;
                }
                await new Promise(function (resolve) { setTimeout(resolve, pause); });
            }
            // Secrets Manager calls the step again.
            throw new Error(CACHE + ' is still being changed');
        }

        const steps = {
            createSecret: async function (id, version) {
                const current = await read(id, 'AWSCURRENT');
                try {
                    await read(id, 'AWSPENDING', version);
                    return;
                } catch (error) {
                    if (error.name !== 'ResourceNotFoundException') {
                        throw error;
                    }
                }
                const made = await secrets.send(new GetRandomPasswordCommand({
                    ExcludePunctuation: true, PasswordLength: 64, RequireEachIncludedType: true
                }));
                current.password = made.RandomPassword;
                await secrets.send(new PutSecretValueCommand({
                    SecretId: id, ClientRequestToken: version, SecretString: JSON.stringify(current),
                    VersionStages: ['AWSPENDING']
                }));
            },
            setSecret: async function (id, version) {
                const pending = await read(id, 'AWSPENDING', version);
                await untilAvailable(300000);
                await cache.send(new ModifyReplicationGroupCommand({
                    ReplicationGroupId: CACHE, ApplyImmediately: true, AuthToken: pending.password,
                    AuthTokenUpdateStrategy: 'ROTATE'
                }));
            },
            testSecret: async function () {
                await untilAvailable(600000);
            },
            finishSecret: async function (id, version, stages) {
                const current = Object.keys(stages).find(function (one) {
                    return stages[one].indexOf('AWSCURRENT') !== -1;
                });
                if (current === version) {
                    return;
                }
                await secrets.send(new UpdateSecretVersionStageCommand({
                    SecretId: id, VersionStage: 'AWSCURRENT', MoveToVersionId: version, RemoveFromVersionId: current
                }));
            }
        };

        exports.handler = async function (event) {
            const id = event.SecretId;
            const version = event.ClientRequestToken;
            const found = await secrets.send(new DescribeSecretCommand({ SecretId: id }));
            const stages = found.VersionIdsToStages || {};
            if (!found.RotationEnabled || stages[version] === undefined) {
                throw new Error('The secret has no version ' + version + ' to rotate to');
            }
            if (stages[version].indexOf('AWSCURRENT') !== -1) {
                return;
            }
            const step = steps[event.Step];
            if (step === undefined) {
                throw new Error('There is no step ' + event.Step);
            }
            await step(id, version, stages);
            console.log(JSON.stringify({ step: event.Step, secret: id, version: version }));
        };
        """#
}
