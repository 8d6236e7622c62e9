import MainstayDiagnostics
import MainstayTemplate

/// `mismatched-dead-letter-queue`: the dead-letter queue of a FIFO queue is one too, and of a standard queue is not.
enum DeadLetterQueues {
    static func check(_ subject: RuleSubject) {
        guard let target = subject.literalObject("RedrivePolicy")?["deadLetterTargetArn"],
            let queue = subject.resource(behind: target, type: "AWS::SQS::Queue"), let own = isFIFO(subject),
            let other = isFIFO(queue), own != other
        else { return }
        subject.report(
            "mismatched-dead-letter-queue", at: target.position,
            ["Properties", "RedrivePolicy", "deadLetterTargetArn"],
            own
                ? "the queue is a FIFO queue, and its dead-letter queue \(queue.resource.name) is not"
                : "the dead-letter queue \(queue.resource.name) is a FIFO queue, and the queue is not",
            help: "make both queues of one kind")
    }

    /// Nil where it is only known at deployment.
    static func isFIFO(_ queue: RuleSubject) -> Bool? {
        guard let value = queue.properties["FifoQueue"] else { return false }
        return value.literalTruth
    }
}
