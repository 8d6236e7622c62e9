/// Finds credentials where the AWS SDKs look for them, in their order: environment, profile (role, web identity, IAM
/// Identity Center, keys, program), container, instance.
public struct CredentialChain: Sendable {
    let environment: ClientEnvironment
    let shared: SharedConfiguration
    let configuration: ClientConfiguration
    let transport: any HTTPTransport
    let time: TimeSource
    /// Whether the profile was named in the program, which goes before keys in the environment.
    let isProfileGiven: Bool

    /// - Parameter profile: nil for `AWS_PROFILE`, else `default`.
    public init(
        environment: ClientEnvironment = .process, profile: String? = nil, region: String? = nil,
        transport: any HTTPTransport, time: TimeSource = .system
    ) throws(AWSError) {
        self.environment = environment
        self.transport = transport
        self.time = time
        isProfileGiven = profile != nil
        shared = try SharedConfiguration(environment, profile: profile)
        configuration = try ClientConfiguration(environment, shared, region: region)
    }

    /// A client that is configured as the environment and the profile say.
    public func client() -> AWSClient {
        AWSClient(configuration: configuration, credentials: provider(), transport: transport, time: time)
    }

    /// The credentials of the chain, renewed before they end.
    public func provider() -> CachedCredentials {
        let chain = self
        return CachedCredentials(time: time) { () async throws(AWSError) in try await chain.resolve() }
    }

    func resolve() async throws(AWSError) -> AWSCredentials {
        if !isProfileGiven, let found = try fromEnvironment() { return found }
        if let settings = shared.settings(of: shared.profile) {
            var visited: [String] = []
            if let found = try await fromProfile(shared.profile, settings, visited: &visited) { return found }
        }
        if let found = try await webIdentityFromEnvironment() { return found }
        if let found = try await ContainerCredentials(chain: self).credentials() { return found }
        if let found = try await InstanceCredentials(chain: self).credentials() { return found }
        throw .credentials(
            "NoCredentials", "no AWS credentials were found",
            hint: "set AWS_PROFILE or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or run \"aws configure sso\"")
    }

    func fromEnvironment() throws(AWSError) -> AWSCredentials? {
        guard let key = environment.value("AWS_ACCESS_KEY_ID") else { return nil }
        guard let secret = environment.value("AWS_SECRET_ACCESS_KEY") else {
            throw .credentials("PartialCredentials", "AWS_ACCESS_KEY_ID is set, but AWS_SECRET_ACCESS_KEY is not")
        }
        return AWSCredentials(
            accessKeyID: key, secretAccessKey: secret,
            sessionToken: environment.value("AWS_SESSION_TOKEN") ?? environment.value("AWS_SECURITY_TOKEN"),
            expiration: environment.value("AWS_CREDENTIAL_EXPIRATION").flatMap { AWSTimestamp($0) },
            accountID: environment.value("AWS_ACCOUNT_ID"), source: "the environment")
    }

    /// The region for calls that get credentials.
    var credentialRegion: String { configuration.region ?? "us-east-1" }

    /// A client for calls that get credentials.
    func client(_ credentials: any CredentialProvider, region: String? = nil) -> AWSClient {
        var configuration = configuration
        configuration.region = region ?? credentialRegion
        return AWSClient(configuration: configuration, credentials: credentials, transport: transport, time: time)
    }
}
