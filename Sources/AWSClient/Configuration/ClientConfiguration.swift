/// How a client asks: region, endpoints, retries, time-outs. Each value comes from what is given, else from the
/// environment, else from the profile, else from AWS's defaults.
public struct ClientConfiguration: Sendable {
    /// nil where none is set: calls fail until one is.
    public var region: String?
    public var retries = RetryPolicy()
    public var timeouts = HTTPRequest.Timeouts()
    /// An endpoint for every service, such as a server on this machine.
    public var endpoint: HTTPAddress?
    /// Endpoints by the id of their service.
    public var serviceEndpoints: [String: HTTPAddress] = [:]
    public var usesFIPS = false
    public var usesDualStack = false
    /// Whether S3's buckets stand in the path, not in the host's name.
    public var usesPathStyle = false
    /// What the client calls itself.
    public var userAgent = "mainstay"
    /// The largest answer that is kept whole, in bytes.
    public var answerLimit = 256 << 20

    public init(region: String? = nil, endpoint: HTTPAddress? = nil) {
        self.region = region
        self.endpoint = endpoint
    }

    /// What the environment and the profile say.
    ///
    /// - Throws: where a value cannot be read: an endpoint that is no URL, a number that is none.
    public init(_ environment: ClientEnvironment, _ shared: SharedConfiguration, region: String? = nil)
        throws(AWSError)
    {
        func setting(_ variable: String, _ key: String) -> (value: String, name: String)? {
            environment.value(variable).map { ($0, variable) } ?? shared[key].map { ($0, key) }
        }
        self.region =
            region ?? environment.value("AWS_REGION") ?? environment.value("AWS_DEFAULT_REGION") ?? shared["region"]
        if let attempts = setting("AWS_MAX_ATTEMPTS", "max_attempts") {
            guard let number = Int(attempts.value), number > 0 else {
                throw Self.invalid(attempts.name, attempts.value, "a number above 0")
            }
            retries = RetryPolicy(maxAttempts: number)
        }
        usesFIPS = try Self.flag(setting("AWS_USE_FIPS_ENDPOINT", "use_fips_endpoint"))
        usesDualStack = try Self.flag(setting("AWS_USE_DUALSTACK_ENDPOINT", "use_dualstack_endpoint"))
        usesPathStyle = shared["s3.addressing_style"] == "path"
        let ignored = setting("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "ignore_configured_endpoint_urls")
        guard try !Self.flag(ignored) else { return }
        self.environment = environment
        self.shared = shared
        if let text = environment.value("AWS_ENDPOINT_URL") {
            endpoint = try Self.address(text, "AWS_ENDPOINT_URL")
        }
    }

    private var environment: ClientEnvironment?
    private var shared: SharedConfiguration?

    /// The endpoint that was set for a service; nil for AWS's own. One for the service goes before one for all, and the
    /// environment before the profile.
    func customEndpoint(of service: ServiceModel) throws(AWSError) -> HTTPAddress? {
        if let address = serviceEndpoints[service.id] { return address }
        let variable = "AWS_ENDPOINT_URL_\(Self.variableName(service.id))"
        if let text = environment?.value(variable) { return try Self.address(text, variable) }
        if let endpoint { return endpoint }
        if let text = shared?.endpoint(of: service) { return try Self.address(text, "endpoint_url") }
        return nil
    }

    /// `SSO OIDC` is `SSO_OIDC` in variables.
    static func variableName(_ id: String) -> String { id.replacing(" ", with: "_").uppercased() }

    private static func flag(_ setting: (value: String, name: String)?) throws(AWSError) -> Bool {
        guard let setting else { return false }
        switch setting.value.lowercased() {
        case "true", "1": return true
        case "false", "0": return false
        default: throw invalid(setting.name, setting.value, "true or false")
        }
    }

    private static func address(_ text: String, _ name: String) throws(AWSError) -> HTTPAddress {
        guard let address = HTTPAddress(text) else {
            throw invalid(name, text, "a URL such as http://127.0.0.1:4566")
        }
        return address
    }

    private static func invalid(_ name: String, _ value: String, _ expected: String) -> AWSError {
        AWSError(
            kind: .endpoint, code: "InvalidConfiguration", message: "\(name) is \"\(value)\", expected \(expected)")
    }
}
