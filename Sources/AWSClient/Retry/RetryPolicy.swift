/// AWS's standard retry mode: what is tried again, and after how long.
public struct RetryPolicy: Hashable, Sendable {
    /// The first attempt included; 1 for never again.
    public var maxAttempts: Int

    public init(maxAttempts: Int = 3) { self.maxAttempts = max(1, maxAttempts) }

    enum Verdict: Hashable {
        case final
        case transient
        case throttling
    }

    private static let throttlingCodes: Set<String> = [
        "Throttling", "ThrottlingException", "ThrottledException", "RequestThrottledException",
        "TooManyRequestsException", "ProvisionedThroughputExceededException", "TransactionInProgressException",
        "RequestLimitExceeded", "BandwidthLimitExceeded", "LimitExceededException", "RequestThrottled", "SlowDown",
        "PriorRequestNotComplete", "EC2ThrottledException",
    ]
    private static let transientCodes: Set<String> = [
        "RequestTimeout", "RequestTimeoutException", "PriorRequestNotComplete",
    ]

    /// What an answer says of a second try.
    static func verdict(_ fault: ServiceFault, status: Int, operation: OperationModel) -> Verdict {
        if let isThrottling = operation.retried[fault.code] { return isThrottling ? .throttling : .transient }
        if throttlingCodes.contains(fault.code) { return .throttling }
        if status == 429 { return .throttling }
        if transientCodes.contains(fault.code) || [500, 502, 503, 504].contains(status) { return .transient }
        return .final
    }

    /// How long to wait before the attempt that follows.
    ///
    /// - Parameters:
    ///   - attempt: The one that failed, from 1.
    ///   - random: From 0 up to 1.
    ///   - retryAfter: What the answer asked for in `x-amz-retry-after`, in milliseconds; heeded up to 5 seconds more.
    static func delay(
        after attempt: Int, _ verdict: Verdict, service: String, random: Double, retryAfter: Int?
    ) -> Duration {
        let scale = verdict == .throttling ? 1 : service == "dynamodb" ? 0.025 : 0.05
        var power = scale
        for _ in 1..<max(1, min(attempt, 30)) { power *= 2 }
        let base = random * min(power, 20)
        let wanted = retryAfter.map { max(base, min(Double($0) / 1000, base + 5)) }
        return .milliseconds(Int(((wanted ?? base) * 1000).rounded()))
    }
}

/// The allowance for second tries that all calls of a client share, so that an outage is not made worse.
actor RetryQuota {
    static let capacity = 500
    private(set) var available = RetryQuota.capacity

    /// Takes what a second try costs; nil where too little is left.
    func acquire(_ verdict: RetryPolicy.Verdict) -> Int? {
        let cost = verdict == .throttling ? 5 : 14
        guard cost <= available else { return nil }
        available -= cost
        return cost
    }

    /// Gives back after a success: what its last retry cost, or a little where it needed none.
    func release(_ cost: Int?) { available = min(Self.capacity, available + (cost ?? 1)) }
}
