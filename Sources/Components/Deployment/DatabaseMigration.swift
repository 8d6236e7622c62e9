import MainstayConstructs
import MainstayECS

/// The function that brings a database to the new version's schema: ECS asks it before it starts that version, it runs a
/// task of that very version with another command, and the deployment goes on once the task has ended well.
struct DatabaseMigration {
    let group: Group
    let cluster: ContainerCluster
    let subnets: [Subnet]
    let securityGroup: SecurityGroup
    let containerName: String
    let command: [String]

    /// - Parameters:
    ///   - roles: that tasks of the service have.
    func makeHook(roles: [Role]) -> DeploymentHook {
        let function = InlineFunction("Migration", in: group, code: DatabaseMigrationCode.source) {
            $0.description = "Runs the database migrations of \(group.node.pathInStack) before a deployment"
            $0.environment = [
                "CLUSTER": cluster.arn, "COMMAND": StringValue(json: JSONValue(command)),
                "CONTAINER": StringValue(containerName), "SECURITY_GROUP": StringValue(securityGroup.id),
                "SUBNETS": Fn.join(subnets.ids, by: ","),
            ]
        }
        let here: StringValue = "arn:\(AWS.partition):ecs:\(AWS.region):\(AWS.accountID)"
        function.role.allow(
            ["ecs:DescribeServiceRevisions"], on: ["\(here):service-revision/\(cluster.name)/*"])
        let inCluster: [String: [String: JSONValue]] = ["ArnEquals": ["ecs:cluster": JSONValue(cluster.arn)]]
        // The task definition is the new version's, whose name CloudFormation chooses.
        function.role.allow(["ecs:RunTask"], on: ["\(here):task-definition/*"], when: inCluster)
        function.role.allow(["ecs:DescribeTasks"], on: ["\(here):task/\(cluster.name)/*"], when: inCluster)
        function.role.allow(["ecs:ListTasks"], on: ["*"], when: inCluster)
        function.role.allow(
            ["iam:PassRole"], on: roles.map(\.arn),
            when: ["StringEquals": ["iam:PassedToService": "ecs-tasks.amazonaws.com"]])
        return DeploymentHook(function.arn, at: [.preScaleUp])
    }
}

/// The JavaScript of ``DatabaseMigration``.
///
/// It keeps nothing between two calls: the task carries a mark that is made of the version, by which each call finds it
/// again, and two calls at the same time start one task.
enum DatabaseMigrationCode {
    static let source = #"""
        const crypto = require('crypto');
        const { ECSClient, DescribeServiceRevisionsCommand, DescribeTasksCommand, ListTasksCommand, RunTaskCommand }
            = require('@aws-sdk/client-ecs');

        const CLUSTER = process.env.CLUSTER;

        async function findTask(client, mark) {
            for (const status of ['RUNNING', 'STOPPED']) {
                const found = await client.send(new ListTasksCommand({
                    cluster: CLUSTER, startedBy: mark, desiredStatus: status
                }));
                if (found.taskArns.length > 0) {
                    const details = await client.send(new DescribeTasksCommand({
                        cluster: CLUSTER, tasks: [found.taskArns[0]]
                    }));
                    return details.tasks[0];
                }
            }
            return null;
        }

        async function start(client, revision, mark) {
            const found = await client.send(new DescribeServiceRevisionsCommand({ serviceRevisionArns: [revision] }));
            const answer = await client.send(new RunTaskCommand({
                cluster: CLUSTER,
                taskDefinition: found.serviceRevisions[0].taskDefinition,
                launchType: 'FARGATE',
                startedBy: mark,
                clientToken: mark,
                networkConfiguration: {
                    awsvpcConfiguration: {
                        subnets: process.env.SUBNETS.split(','),
                        securityGroups: [process.env.SECURITY_GROUP],
                        assignPublicIp: 'DISABLED'
                    }
                },
                overrides: {
                    containerOverrides: [{ name: process.env.CONTAINER, command: JSON.parse(process.env.COMMAND) }]
                }
            }));
            if (answer.tasks.length === 0) {
                throw new Error('No task started: ' + JSON.stringify(answer.failures));
            }
        }

        exports.handler = async function (event) {
            const revision = event.executionDetails.targetServiceRevisionArn;
            const mark = crypto.createHash('sha256').update(revision).digest('hex').slice(0, 32);
            const client = new ECSClient({});
            const task = await findTask(client, mark);
            if (task === null) {
                await start(client, revision, mark);
                return { hookStatus: 'IN_PROGRESS' };
            }
            if (task.lastStatus !== 'STOPPED') {
                return { hookStatus: 'IN_PROGRESS' };
            }
            const container = task.containers.find(function (one) { return one.name === process.env.CONTAINER; });
            const isGood = container !== undefined && container.exitCode === 0;
            console.log(JSON.stringify({ task: task.taskArn, good: isGood, reason: task.stoppedReason }));
            return { hookStatus: isGood ? 'SUCCEEDED' : 'FAILED' };
        };
        """#
}
