/// Credentials by a token of IAM Identity Center that `aws sso login` left in its cache.
struct IdentityCenterCredentials {
    let chain: CredentialChain
    let profile: String
    let settings: [String: String]

    /// How long before its end a token is renewed, in seconds.
    private static let refreshWindow = 15.0 * 60

    func credentials() async throws(AWSError) -> AWSCredentials {
        let session = try session()
        guard let account = settings["sso_account_id"], let role = settings["sso_role_name"] else {
            throw .credentials(
                "InvalidProfile", "profile \(profile) has no sso_account_id or no sso_role_name",
                hint: "run \"aws configure sso\"")
        }
        let token = try await token(session)
        let client = chain.client(NoCredentials(), region: session.region)
        let response: AWSResponse
        do throws(AWSError) {
            response = try await client.call(
                AWS.SSO.getRoleCredentials,
                ["roleName": .string(role), "accountId": .string(account), "accessToken": .string(token)])
        } catch {
            guard error.code == "UnauthorizedException" else { throw error }
            throw loginNeeded("the session of IAM Identity Center is not valid any more")
        }
        let found = response["roleCredentials"]
        guard let key = found?["accessKeyId"]?.string, let secret = found?["secretAccessKey"]?.string else {
            throw .credentials("NoCredentials", "IAM Identity Center gave no credentials for role \(role)")
        }
        return AWSCredentials(
            accessKeyID: key, secretAccessKey: secret, sessionToken: found?["sessionToken"]?.string,
            expiration: found?["expiration"]?.int.map { AWSTimestamp(milliseconds: $0) }, accountID: account,
            source: "IAM Identity Center, profile \(profile)")
    }

    private struct Session {
        var region: String
        /// What the cache's file is named after: the session, or in older profiles the start URL.
        var cacheKey: String
        var canRefresh: Bool
    }

    private func session() throws(AWSError) -> Session {
        var values = settings
        if let name = settings["sso_session"] {
            guard let found = chain.shared.session(name) else {
                throw .credentials(
                    "InvalidProfile", "profile \(profile) uses the sso-session \(name), which there is none of")
            }
            values.merge(found) { old, _ in old }
        }
        guard let region = values["sso_region"], let url = values["sso_start_url"] else {
            throw .credentials(
                "InvalidProfile", "profile \(profile) has no sso_region or no sso_start_url",
                hint: "run \"aws configure sso\"")
        }
        return Session(
            region: region, cacheKey: settings["sso_session"] ?? url, canRefresh: settings["sso_session"] != nil)
    }

    private func token(_ session: Session) async throws(AWSError) -> String {
        let path = "~/.aws/sso/cache/\(SHA1.hexadecimal(of: session.cacheKey)).json"
        guard let bytes = try chain.environment.readFile(chain.environment.expand(path)),
            let cached = AWSValue(jsonBytes: bytes), let token = cached["accessToken"]?.string,
            let end = cached["expiresAt"]?.string.flatMap({ AWSTimestamp($0) })
        else { throw loginNeeded("nobody has logged in to IAM Identity Center yet") }
        let now = chain.time.now()
        if now.adding(seconds: Self.refreshWindow) < end { return token }
        if session.canRefresh, let fresh = try await refresh(cached, session, path: path) { return fresh }
        guard now < end else { throw loginNeeded("the session of IAM Identity Center has expired") }
        return token
    }

    /// Renews the token without a person; nil where that cannot be done.
    private func refresh(_ cached: AWSValue, _ session: Session, path: String) async throws(AWSError) -> String? {
        guard let id = cached["clientId"]?.string, let secret = cached["clientSecret"]?.string,
            let refreshToken = cached["refreshToken"]?.string,
            let registered = cached["registrationExpiresAt"]?.string.flatMap({ AWSTimestamp($0) }),
            chain.time.now() < registered
        else { return nil }
        let response: AWSResponse
        do throws(AWSError) {
            response = try await chain.client(NoCredentials(), region: session.region).call(
                AWS.SSOOIDC.createToken,
                [
                    "grantType": "refresh_token", "clientId": .string(id), "clientSecret": .string(secret),
                    "refreshToken": .string(refreshToken),
                ])
        } catch {
            if error.kind == .cancelled { throw error }
            return nil
        }
        guard let token = response["accessToken"]?.string else { return nil }
        var renewed = cached
        renewed["accessToken"] = .string(token)
        let end = chain.time.now().adding(seconds: response["expiresIn"]?.double ?? 0)
        renewed["expiresAt"] = .string(AWSTimestamp(seconds: end.seconds.rounded(.down)).iso8601)
        if let next = response["refreshToken"] { renewed["refreshToken"] = next }
        chain.environment.writeFile(chain.environment.expand(path), Array(renewed.json.utf8))
        return token
    }

    private func loginNeeded(_ reason: String) -> AWSError {
        .credentials("LoginRequired", reason, hint: "run \"aws sso login --profile \(profile)\"")
    }
}
