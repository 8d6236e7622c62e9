public import MainstayConstructs

/// What an application does when a model does not answer, as values that it and ``ModelRetries`` share: how long it
/// waits, how often it tries again, and what it tells whoever asked.
public struct ModelFallback: Hashable, Sendable {
    /// How long one attempt may take.
    public var timeout = TimeSpan.seconds(20)
    /// Attempts while somebody waits; what failed after them goes into the queue.
    public var attempts = 3
    /// Before the second attempt; doubled before each further one, with a random part.
    public var firstDelay = TimeSpan.seconds(1)
    /// Attempts from the queue, over hours.
    public var laterAttempts = 5
    /// Failures in a row after which nothing is asked for ``pause``.
    public var failuresBeforePause = 5
    public var pause = TimeSpan.minutes(1)
    /// By Bedrock's error, what people read; `default` for any other. No message names a part of the platform.
    public var messages: [String: String] = Self.messages

    public init() {}

    /// In plain English.
    public static let messages = [
        "AccessDeniedException": "Recommendations are not available at the moment. We have been told and look into it.",
        "ModelTimeoutException": "Your report takes longer than usual. We send it as soon as it is ready.",
        "ServiceUnavailableException": "Your report is delayed. We send it as soon as it is ready.",
        "ThrottlingException":
            "Many reports are being written. Yours is in the queue, and we send it when it is ready.",
        "ValidationException": "This request cannot be turned into a report. Please shorten or rephrase it.",
        "default": "Something went wrong on our side. We send your report as soon as it is ready.",
    ]

    /// As applications read it, from a setting or a config map.
    public var json: JSONValue {
        .object([
            "attempts": attempts, "failuresBeforePause": failuresBeforePause,
            "firstDelaySeconds": firstDelay.seconds, "laterAttempts": laterAttempts,
            "messages": JSONValue(
                property: .object(messages.sorted { $0.key < $1.key }.map { .init($0.key, .string($0.value)) })),
            "pauseSeconds": pause.seconds, "timeoutSeconds": timeout.seconds,
        ])
    }

    func check(for node: Node) {
        let limits: [(String, Int, ClosedRange<Int>)] = [
            ("timeout in seconds", timeout.seconds, 1...600), ("number of attempts", attempts, 1...10),
            ("number of later attempts", laterAttempts, 1...1_000),
            ("first delay in seconds", firstDelay.seconds, 0...60),
            ("number of failures before a pause", failuresBeforePause, 1...1_000),
            ("pause in seconds", pause.seconds, 1...3_600),
        ]
        for (name, value, allowed) in limits where !allowed.contains(value) {
            node.report(
                "invalid-model-fallback", "\(value) is no \(name)",
                help: "use \(allowed.lowerBound) to \(allowed.upperBound)")
        }
        if messages["default"]?.isEmpty != false {
            node.report(
                "invalid-model-fallback", "nothing is said of an error without a message of its own",
                help: "give a message for \"default\"")
        }
    }
}
