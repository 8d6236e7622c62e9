import Mainstay
import MainstaySQS

/// Work that need not be done while somebody waits: a queue takes it in as fast as it comes, and the worker does it. While
/// the worker is down nothing is lost; what fails five times is put aside.
struct Jobs {
    let queue: SQS.Queue
    let failed: SQS.Queue

    init(_ context: EnvironmentStacks.Context, _ encryption: Encryption) {
        let group = Group("Jobs", in: context.stack)
        let failed = SQS.Queue(
            "Failed", in: group, kmsMasterKeyId: encryption.key.arn,
            messageRetentionPeriod: IntValue(Retention.failedJobs * 86_400))
        queue = SQS.Queue(
            "Queue", in: group, kmsMasterKeyId: encryption.key.arn, messageRetentionPeriod: 345_600,
            receiveMessageWaitTimeSeconds: 20,
            redrivePolicy: .object(["deadLetterTargetArn": failed.arn, "maxReceiveCount": 5]), visibilityTimeout: 300)
        self.failed = failed
        for (id, queue) in [("Queue", queue), ("Failed", failed)] {
            SQS.QueuePolicy(
                "\(id)Policy", in: group,
                policyDocument: JSONValue(
                    PolicyDocument([
                        PolicyStatement(
                            .deny, id: "DenyInsecureTransport", actions: ["sqs:*"], on: [queue.arn], by: [.anyone],
                            when: ["Bool": ["aws:SecureTransport": "false"]])
                    ])), queues: [queue.ref])
        }
    }
}
