extension CredentialChain {
    /// What a profile leads to; nil where it says nothing of credentials.
    ///
    /// - Parameter visited: The profiles on the way here, so that none leads to itself.
    func fromProfile(
        _ name: String, _ settings: [String: String], visited: inout [String]
    ) async throws(AWSError) -> AWSCredentials? {
        let isSource = !visited.isEmpty
        guard !visited.contains(name) || settings["aws_access_key_id"] != nil else {
            throw .credentials(
                "CredentialLoop", "the profiles \((visited + [name]).joined(separator: " → ")) lead to each other")
        }
        let isRepeated = visited.contains(name)
        visited.append(name)
        // Keys of a profile that others lead to go before its role.
        if settings["role_arn"] != nil, settings["web_identity_token_file"] == nil,
            !isRepeated, !(isSource && settings["aws_access_key_id"] != nil)
        {
            return try await assumeRole(name, settings, visited: &visited)
        }
        if let file = settings["web_identity_token_file"] {
            guard let role = settings["role_arn"] else {
                throw .credentials(
                    "PartialCredentials", "profile \(name) has a web_identity_token_file, but no role_arn")
            }
            return try await webIdentity(
                file: file, role: role, session: settings["role_session_name"], source: "profile \(name)")
        }
        if settings["sso_session"] != nil || settings["sso_start_url"] != nil || settings["sso_account_id"] != nil {
            return try await IdentityCenterCredentials(chain: self, profile: name, settings: settings).credentials()
        }
        if let found = try staticKeys(name, settings) { return found }
        if let command = settings["credential_process"] { return try await fromProcess(command, profile: name) }
        guard settings["login_session"] == nil else {
            throw .credentials(
                "UnsupportedProfile", "profile \(name) uses \"aws login\", which is not supported here",
                hint: "run eval \"$(aws configure export-credentials --profile \(name) --format env)\"")
        }
        return nil
    }

    private func staticKeys(_ name: String, _ settings: [String: String]) throws(AWSError) -> AWSCredentials? {
        guard let key = settings["aws_access_key_id"] else { return nil }
        guard let secret = settings["aws_secret_access_key"] else {
            throw .credentials(
                "PartialCredentials", "profile \(name) has an aws_access_key_id, but no aws_secret_access_key")
        }
        return AWSCredentials(
            accessKeyID: key, secretAccessKey: secret, sessionToken: settings["aws_session_token"],
            accountID: settings["aws_account_id"], source: "profile \(name)")
    }

    private func fromProcess(_ command: String, profile: String) async throws(AWSError) -> AWSCredentials {
        let source = "credential_process of profile \(profile)"
        let output: [UInt8]
        do {
            output = try await environment.run(CredentialProgram.words(of: command))
        } catch let error as AWSError {
            throw error
        } catch {
            throw .credentials("CredentialProcessFailed", "\(source) failed: \(error)")
        }
        guard let answer = AWSValue(jsonBytes: output) else {
            throw .credentials("CredentialProcessFailed", "\(source) wrote no JSON")
        }
        guard answer["Version"]?.int == 1 else {
            throw .credentials("CredentialProcessFailed", "\(source) answered in another version than 1")
        }
        guard let key = answer["AccessKeyId"]?.string, let secret = answer["SecretAccessKey"]?.string else {
            throw .credentials("CredentialProcessFailed", "\(source) gave no AccessKeyId or no SecretAccessKey")
        }
        return AWSCredentials(
            accessKeyID: key, secretAccessKey: secret, sessionToken: answer["SessionToken"]?.string,
            expiration: answer["Expiration"]?.string.flatMap { AWSTimestamp($0) },
            accountID: answer["AccountId"]?.string, source: source)
    }
}
