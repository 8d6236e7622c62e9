extension CredentialChain {
    /// Takes on the role of a profile with the credentials of another profile, or of a named source.
    func assumeRole(
        _ name: String, _ settings: [String: String], visited: inout [String]
    ) async throws(AWSError) -> AWSCredentials {
        let role = settings["role_arn"] ?? ""
        let base = try await baseCredentials(name, settings, visited: &visited)
        var input: AWSValue = [
            "RoleArn": .string(role), "RoleSessionName": .string(sessionName(settings["role_session_name"])),
        ]
        if let id = settings["external_id"] { input["ExternalId"] = .string(id) }
        if let text = settings["duration_seconds"] {
            guard let seconds = Int(text), (900...43_200).contains(seconds) else {
                throw .credentials(
                    "InvalidProfile", "duration_seconds of profile \(name) is \"\(text)\", expected 900 to 43200")
            }
            input["DurationSeconds"] = .int(seconds)
        }
        if let device = settings["mfa_serial"] {
            guard let ask = environment.askForCode, let code = await ask(device), !code.isEmpty else {
                throw .credentials(
                    "CodeRequired", "profile \(name) needs a code of the device \(device), and nobody can be asked",
                    hint: "run the command in a terminal, or export temporary credentials first")
            }
            input["SerialNumber"] = .string(device)
            input["TokenCode"] = .string(code)
        }
        let region = settings["region"]
        let response = try await client(StaticCredentials(base), region: region).call(AWS.STS.assumeRole, input)
        return try Self.credentials(response, source: "role \(role) of profile \(name)")
    }

    private func baseCredentials(
        _ name: String, _ settings: [String: String], visited: inout [String]
    ) async throws(AWSError) -> AWSCredentials {
        switch (settings["source_profile"], settings["credential_source"]) {
        case (_?, _?):
            throw .credentials(
                "InvalidProfile", "profile \(name) has both source_profile and credential_source", hint: "remove one")
        case (let source?, nil):
            guard let settings = shared.settings(of: source) else {
                throw .credentials("ProfileNotFound", "profile \(name) leads to \(source), which there is none of")
            }
            guard let found = try await fromProfile(source, settings, visited: &visited) else {
                throw .credentials("NoCredentials", "profile \(source), to which \(name) leads, has no credentials")
            }
            return found
        case (nil, let source?):
            let found: AWSCredentials?
            switch source {
            case "Environment": found = try fromEnvironment()
            case "EcsContainer": found = try await ContainerCredentials(chain: self).credentials()
            case "Ec2InstanceMetadata": found = try await InstanceCredentials(chain: self).credentials()
            default:
                throw .credentials(
                    "InvalidProfile", "credential_source of profile \(name) is \"\(source)\"",
                    hint: "it may be Environment, EcsContainer or Ec2InstanceMetadata")
            }
            guard let found else {
                throw .credentials("NoCredentials", "\(source), to which profile \(name) leads, has no credentials")
            }
            return found
        case (nil, nil):
            throw .credentials(
                "InvalidProfile", "profile \(name) has a role_arn, but no source_profile and no credential_source")
        }
    }

    func webIdentityFromEnvironment() async throws(AWSError) -> AWSCredentials? {
        guard let file = environment.value("AWS_WEB_IDENTITY_TOKEN_FILE") else { return nil }
        guard let role = environment.value("AWS_ROLE_ARN") else {
            throw .credentials("PartialCredentials", "AWS_WEB_IDENTITY_TOKEN_FILE is set, but AWS_ROLE_ARN is not")
        }
        return try await webIdentity(
            file: file, role: role, session: environment.value("AWS_ROLE_SESSION_NAME"), source: "the environment")
    }

    /// Exchanges a token that a cluster or a build server wrote into a file; it is read anew each time, since it changes.
    func webIdentity(
        file: String, role: String, session: String?, source: String
    ) async throws(AWSError) -> AWSCredentials {
        guard let token = try environment.text(file) else {
            throw .credentials("MissingTokenFile", "there is no file \(file) with the web identity token")
        }
        let input: AWSValue = [
            "RoleArn": .string(role), "RoleSessionName": .string(sessionName(session)),
            "WebIdentityToken": .string(token.trimmingSpaces),
        ]
        let response = try await client(NoCredentials()).call(AWS.STS.assumeRoleWithWebIdentity, input)
        return try Self.credentials(response, source: "role \(role) by web identity from \(source)")
    }

    /// What shows in AWS's records as the one who acted.
    private func sessionName(_ given: String?) -> String {
        given ?? environment.value("AWS_ROLE_SESSION_NAME") ?? "mainstay-\(time.now().wholeSeconds)"
    }

    private static func credentials(_ response: AWSResponse, source: String) throws(AWSError) -> AWSCredentials {
        let found = response["Credentials"]
        guard let key = found?["AccessKeyId"]?.string, let secret = found?["SecretAccessKey"]?.string else {
            throw .credentials("NoCredentials", "STS gave no credentials for \(source)")
        }
        let account = response["AssumedRoleUser"]?["Arn"]?.string?.split(
            separator: ":", omittingEmptySubsequences: false)
        return AWSCredentials(
            accessKeyID: key, secretAccessKey: secret, sessionToken: found?["SessionToken"]?.string,
            expiration: found?["Expiration"]?.timestamp,
            accountID: account.flatMap { $0.count > 4 ? String($0[4]) : nil }, source: source)
    }
}

/// For calls that are not signed.
struct NoCredentials: CredentialProvider {
    func credentials() async throws(AWSError) -> AWSCredentials {
        throw .credentials("NoCredentials", "the call is made without credentials")
    }

    func discard(_ credentials: AWSCredentials) async -> Bool { false }
}
