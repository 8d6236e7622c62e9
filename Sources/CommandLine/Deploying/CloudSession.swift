import MainstayAWSClient
import MainstayAssembly
import MainstayDeployment
import MainstayDiagnostics
import MainstayFiles
import MainstayHTTPTransport
import MainstayLocalAWS

/// The way to AWS for one command, and what must be closed at its end.
struct CloudSession: Sendable {
    let connections: any Connections
    let pace: Pace
    let isLocal: Bool
    /// How many times faster than AWS a rehearsal is.
    let speed: Double
    private let transport: NetworkTransport
    private let server: LocalServer?

    /// Where a rehearsal keeps everything unless told otherwise.
    static let usualState = ".mainstay/local-aws.json"

    static func aws(profile: String?, region: String?) throws -> CloudSession {
        do {
            let transport = try NetworkTransport()
            let chain = try CredentialChain(profile: profile, region: region, transport: transport)
            let client = chain.client()
            // A server on this machine minds no questions.
            let host = client.configuration.endpoint?.host ?? ""
            let isNear = ["127.0.0.1", "localhost", "[::1]"].contains(host)
            return CloudSession(
                connections: RoleConnections(client: client, session: "mainstay"), pace: isNear ? .local() : Pace(),
                isLocal: false, speed: 1, transport: transport, server: nil)
        } catch let error as AWSError {
            throw Failure(error.message, help: error.hint)
        }
    }

    static func local(state: String?, speed: Double, faults: String?, region: String?) async throws -> CloudSession {
        let path = Paths.absolute(state ?? usualState)
        do throws(FileError) {
            if let slash = path.lastIndex(of: "/") { try FileSystem.createDirectory(String(path[..<slash])) }
        } catch {
            throw Failure(error.description)
        }
        let run = LocalRun(
            port: 0, state: path, speed: speed, faults: faults, account: "123456789012",
            region: region ?? "us-east-1", requiresSignatures: false)
        let server = try await run.start()
        let transport = try NetworkTransport(environment: .none)
        guard let address = HTTPAddress(server.endpoint) else {
            throw Failure("the rehearsal has no address: \(server.endpoint)", exitCode: 1)
        }
        var configuration = ClientConfiguration(region: region ?? "us-east-1", endpoint: address)
        configuration.usesPathStyle = true
        return CloudSession(
            connections: LocalConnections(configuration: configuration, account: "123456789012", transport: transport),
            pace: .local(), isLocal: true, speed: speed, transport: transport, server: server)
    }

    func close() async {
        await server?.stop()
        await transport.shutdown()
    }

    /// Opens, works, and closes, however the work ends.
    static func with<Result>(
        _ options: CloudOptions, _ body: (CloudSession) async throws -> Result
    ) async throws -> Result {
        let session = try await options.open()
        let result: Swift.Result<Result, any Error>
        do {
            result = .success(try await body(session))
        } catch {
            result = .failure(Failure.of(error))
        }
        await session.close()
        return try result.get()
    }
}

/// A rehearsal believes everybody: the account is the key.
struct LocalConnections: Connections {
    let configuration: ClientConfiguration
    let account: String
    let transport: any HTTPTransport

    var region: String? { configuration.region }

    func identity() async throws(AWSError) -> Identity {
        Identity(account: account, arn: "arn:aws:iam::\(account):user/local")
    }

    func calls(to target: Target, as role: String?) async throws(AWSError) -> any AWSCalls {
        AWSClient(
            configuration: configuration,
            credentials: StaticCredentials(
                AWSCredentials(accessKeyID: target.account, secretAccessKey: "local", source: "the rehearsal")),
            transport: transport
        ).region(target.region)
    }
}

extension ClientEnvironment {
    /// No variables and no files: proxies of the environment must not stand before a server on this machine.
    static var none: ClientEnvironment {
        ClientEnvironment(
            variable: { _ in nil }, readFile: { (_: String) throws(AWSError) -> [UInt8]? in nil },
            writeFile: { _, _ in }, run: { _ in [] })
    }
}

extension Failure {
    /// What went wrong, in words for a person.
    static func of(_ error: any Error) -> any Error {
        switch error {
        case let problem as DeploymentProblem:
            Failure(problem.message, help: problem.help, exitCode: problem.isUsage ? 2 : 1)
        case let error as AWSError: Failure(error.description, exitCode: 1)
        case let error as FileError: Failure(error.description)
        default: error
        }
    }
}
