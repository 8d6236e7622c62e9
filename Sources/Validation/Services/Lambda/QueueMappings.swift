import MainstayDiagnostics
import MainstayTemplate

/// `short-visibility-timeout`, `large-fifo-batch`: a function that reads a queue.
enum QueueMappings {
    static func check(_ subject: RuleSubject) {
        guard let source = subject.properties["EventSourceArn"],
            let queue = subject.resource(behind: source, type: "AWS::SQS::Queue")
        else { return }
        checkTimeout(subject, queue, at: source.position)
        if DeadLetterQueues.isFIFO(queue) == true, let size = subject.properties["BatchSize"],
            let number = size.literalInteger, number > 10
        {
            subject.report(
                "large-fifo-batch", at: size.position, ["Properties", "BatchSize"],
                "\(queue.resource.name) is a FIFO queue, of which at most 10 messages are read at once, not \(number)",
                help: "use a batch size of at most 10")
        }
    }

    private static func checkTimeout(_ subject: RuleSubject, _ queue: RuleSubject, at position: SourcePosition) {
        guard let name = subject.properties["FunctionName"],
            let function = subject.resource(behind: name, type: "AWS::Lambda::Function"),
            let timeout = seconds(function.properties["Timeout"], standard: 3),
            let visibility = seconds(queue.properties["VisibilityTimeout"], standard: 30), visibility < timeout
        else { return }
        subject.report(
            "short-visibility-timeout", at: position, ["Properties", "EventSourceArn"],
            "the visibility timeout of \(queue.resource.name), \(visibility) s, is below the timeout of "
                + "\(function.resource.name), \(timeout) s",
            help: "raise VisibilityTimeout to at least \(timeout); AWS recommends six times as much")
    }

    private static func seconds(_ value: TemplateValue?, standard: Int) -> Int? {
        guard let value else { return standard }
        return value.literalInteger
    }
}
