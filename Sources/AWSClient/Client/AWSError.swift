/// Why a call gave no result.
public struct AWSError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What kind of thing went wrong; which one exactly tells ``code``.
    public struct Kind: Hashable, Sendable {
        let name: String

        /// AWS refused: ``code`` is its own word for why.
        public static let service = Kind(name: "service")
        /// There was no answer.
        public static let transport = Kind(name: "transport")
        /// There are no credentials to ask with, or they could not be had.
        public static let credentials = Kind(name: "credentials")
        /// The input does not fit the operation; nothing was sent.
        public static let input = Kind(name: "input")
        /// Nobody knows where to send the call: no region, or a service that is not there.
        public static let endpoint = Kind(name: "endpoint")
        /// The answer cannot be read.
        public static let response = Kind(name: "response")
        /// The task was cancelled.
        public static let cancelled = Kind(name: "cancelled")
    }

    public var kind: Kind
    /// `CloudFormation`; empty where no service was called.
    public var service: String
    /// `DescribeStacks`; empty where no operation was called.
    public var operation: String
    /// AWS's code, such as `ValidationError` or `AccessDenied`, or a word of ours where AWS said nothing.
    public var code: String
    public var message: String
    /// What AWS asks for when one wants its help; nil where it sent none.
    public var requestID: String?
    /// The status of HTTP; nil where there was no answer.
    public var status: Int?
    /// Whether the same call may succeed later. It has already been tried as often as allowed.
    public var isRetryable: Bool
    public var isThrottling: Bool
    /// What to do about it, where that is known.
    public var hint: String?
    /// How often the call was made.
    public var attempts: Int

    public init(
        kind: Kind, service: String = "", operation: String = "", code: String, message: String,
        requestID: String? = nil, status: Int? = nil, isRetryable: Bool = false, isThrottling: Bool = false,
        hint: String? = nil, attempts: Int = 0
    ) {
        self.kind = kind
        self.service = service
        self.operation = operation
        self.code = code
        self.message = message
        self.requestID = requestID
        self.status = status
        self.isRetryable = isRetryable
        self.isThrottling = isThrottling
        self.hint = hint
        self.attempts = attempts
    }

    /// `CloudFormation DescribeStacks: ValidationError: … (request 8f2…)`
    public var description: String {
        let place = [service, operation].filter { !$0.isEmpty }.joined(separator: " ")
        let facts = [
            requestID.map { "request \($0)" }, status.map { "status \($0)" },
            attempts > 1 ? "\(attempts) attempts" : nil,
        ]
        let what = [place, code, message].filter { !$0.isEmpty }.joined(separator: ": ")
        let detail = facts.compactMap { $0 }.joined(separator: ", ")
        return what + (detail.isEmpty ? "" : " (\(detail))") + (hint.map { "; \($0)" } ?? "")
    }
}

extension AWSError {
    static func credentials(_ code: String, _ message: String, hint: String? = nil) -> AWSError {
        AWSError(kind: .credentials, code: code, message: message, hint: hint)
    }

    /// Names the operation in an error that was made before it was known.
    func of(_ operation: AWSOperation) -> AWSError {
        guard service.isEmpty else { return self }
        var error = self
        error.service = operation.service.id
        error.operation = operation.name
        return error
    }
}
