public import MainstayConstructs
import MainstayLambda

/// Questions to a model that got no answer, asked again until they do: a queue into which an application puts them, and a
/// function that asks the model, keeps the answers in a bucket, and tells of what nobody could answer.
///
/// A message is `{"id": "…", "prompt": "…"}`; its answer is the object `reports/<id>.json`, with the text or with the
/// message that ``ModelFallback`` has for the error.
public struct ModelRetries: Construct {
    public let node: Node
    public let queue: Queue
    public let function: InlineFunction
    /// How often whoever asked was told a message in place of an answer.
    public let fallbacks: Metric

    /// - Parameters:
    ///   - fallback: what the application goes by as well.
    ///   - bucket: keeps the answers, below `reports/`.
    ///   - topic: told of questions that nobody could answer, and of unusually many fallbacks.
    @discardableResult
    public init(
        _ id: String, in scope: any Construct, of model: FoundationModel, fallback: ModelFallback, into bucket: Bucket,
        key: Key? = nil, topic: Topic, fileID: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        node = Node(component: id, in: scope, fileID, line, column)
        let group = Group(node: node)
        fallback.check(for: node)
        // All attempts, with the delays between them.
        let longest = fallback.attempts * fallback.timeout.seconds + fallback.firstDelay.seconds * (1 << 10)
        let limit = TimeSpan.seconds(min(longest, 600))
        queue = Queue("Queue", in: group) {
            // As AWS advises for functions: six times as long as one run.
            $0.visibilityTimeout = .seconds(min(limit.seconds * 6, 43_200))
            $0.attempts = fallback.laterAttempts
            $0.key = key
            $0.topic = topic
            $0.longestWait = .hours(2)
        }
        let namespace = "Models/\(node.explicitName(limit: 200))"
        fallbacks = Metric(namespace, "Fallbacks", .sum, period: .minutes(5), label: "Fallbacks")
        function = InlineFunction("Function", in: group, code: ModelRetriesCode.source) {
            $0.description = "Asks \(model.modelID) again what it did not answer"
            $0.environment = [
                "BUCKET": StringValue(bucket.name), "FALLBACK": StringValue(json: fallback.json),
                "MODEL": StringValue(model.modelID), "MODEL_REGION": StringValue(model.region),
                "NAMESPACE": StringValue(namespace),
            ]
            $0.key = key
            $0.timeout = limit
            // The model has few requests to spare, and people who wait come first.
            $0.concurrency = 2
        }
        model.grantInvoke(to: function)
        bucket.grantWrite(to: function)
        queue.grantConsume(to: function)
        Lambda.EventSourceMapping(
            "Source", in: group, batchSize: 1, eventSourceArn: queue.arn, functionName: StringValue(function.arn),
            functionResponseTypes: [.init("ReportBatchItemFailures")], scalingConfig: .init(maximumConcurrency: 2))
        Alarm(
            "FallbackAlarm", in: self, fallbacks, .above(10), periods: 2,
            description: "People get messages in place of answers of \(model.modelID)", topics: [topic])
    }
}
