/// What carries requests: the network, or a recording in tests.
public protocol HTTPTransport: Sendable {
    /// Sends a request once and returns as soon as the head of the answer is there. It neither retries nor follows
    /// redirects.
    ///
    /// - Throws: ``HTTPTransportError`` where there was no answer; `CancellationError` where the task was cancelled.
    func send(_ request: HTTPRequest) async throws -> HTTPResponse
}

/// Why there was no answer, or only a part of one.
public struct HTTPTransportError: Error, Sendable, CustomStringConvertible {
    public enum Code: Sendable {
        /// No connection: the name does not resolve, nobody listens, TLS was refused.
        case connection
        /// Nothing came in the time allowed.
        case timeout
        /// The connection ended before the answer did.
        case interrupted
        case tooLarge
        case proxy
    }

    public let code: Code
    public let reason: String

    public init(_ code: Code, _ reason: String) {
        self.code = code
        self.reason = reason
    }

    public var description: String { reason }
}

/// The time and chance that a client lives by, so that tests need neither.
public struct TimeSource: Sendable {
    public var now: @Sendable () -> AWSTimestamp
    public var sleep: @Sendable (Duration) async throws -> Void
    /// A number from 0 up to 1, anew with each call.
    public var random: @Sendable () -> Double

    public init(
        now: @escaping @Sendable () -> AWSTimestamp, sleep: @escaping @Sendable (Duration) async throws -> Void,
        random: @escaping @Sendable () -> Double
    ) {
        self.now = now
        self.sleep = sleep
        self.random = random
    }
}
