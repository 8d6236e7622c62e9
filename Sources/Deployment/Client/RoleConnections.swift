package import MainstayAWSClient
internal import MainstayAWSOperations

/// Connections of one client, which takes on the roles that assemblies name.
///
/// A role that may not be taken on is done without where the account is the caller's own, as the `cdk` command does:
/// administrators of small accounts seldom may assume roles.
package actor RoleConnections: Connections {
    private struct Key: Hashable {
        var target: Target
        var role: String?
    }

    private let client: AWSClient
    private let session: String
    private let time: TimeSource
    private var known: Identity?
    private var opened: [Key: AWSClient] = [:]
    private var providers: [String: CachedCredentials] = [:]
    /// Roles that could not be taken on, for the one notice that is worth it.
    package private(set) var refusedRoles: [String: String] = [:]

    package nonisolated var region: String? { client.configuration.region }

    /// - Parameter session: What shows in AWS's records as the one who acted.
    package init(client: AWSClient, session: String, time: TimeSource = .system) {
        self.client = client
        self.session = session
        self.time = time
    }

    package func identity() async throws(AWSError) -> Identity {
        if let known { return known }
        var client = client
        if client.configuration.region == nil { client = client.region("us-east-1") }
        let answer = try await client.call(AWS.STS.getCallerIdentity)
        let identity = Identity(
            account: answer["Account"]?.string ?? "", arn: answer["Arn"]?.string ?? "unknown")
        known = identity
        return identity
    }

    package func calls(to target: Target, as role: String?) async throws(AWSError) -> any AWSCalls {
        let role = role.flatMap { refusedRoles[$0] == nil ? $0 : nil }
        let key = Key(target: target, role: role)
        if let known = opened[key] { return known }
        let regional = client.region(target.region)
        guard let role else {
            opened[key] = regional
            return regional
        }
        let assumed = regional.credentials(provider(of: role, from: regional))
        do throws(AWSError) {
            // Asked for once here, so that a role that is out of reach is known before anything begins.
            _ = try await assumed.currentCredentials()
        } catch {
            let isRefused = error.code == "AccessDenied" || error.code == "AccessDeniedException"
            guard isRefused, try await identity().account == target.account else { throw error }
            refusedRoles[role] = error.message
            opened[Key(target: target, role: nil)] = regional
            return regional
        }
        opened[key] = assumed
        return assumed
    }

    private func provider(of role: String, from client: AWSClient) -> CachedCredentials {
        if let known = providers[role] { return known }
        let session = session
        let made = CachedCredentials(time: time) { () async throws(AWSError) in
            let answer = try await client.call(
                AWS.STS.assumeRole,
                ["RoleArn": .string(role), "RoleSessionName": .string(session)])
            let found = answer["Credentials"]
            guard let key = found?["AccessKeyId"]?.string, let secret = found?["SecretAccessKey"]?.string else {
                throw AWSError(
                    kind: .credentials, code: "NoCredentials", message: "STS gave no credentials for \(role)")
            }
            return AWSCredentials(
                accessKeyID: key, secretAccessKey: secret, sessionToken: found?["SessionToken"]?.string,
                expiration: found?["Expiration"]?.timestamp, source: "the role \(role)")
        }
        providers[role] = made
        return made
    }
}
