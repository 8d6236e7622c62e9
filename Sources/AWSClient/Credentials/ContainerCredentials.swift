/// The role of a task on Amazon ECS or of a pod on Amazon EKS.
struct ContainerCredentials {
    let chain: CredentialChain

    /// nil where this is no such container.
    func credentials() async throws(AWSError) -> AWSCredentials? {
        let environment = chain.environment
        let address: HTTPAddress
        if let path = environment.value("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI") {
            guard let found = HTTPAddress("http://169.254.170.2\(path)") else {
                throw .credentials("InvalidConfiguration", "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI is \"\(path)\"")
            }
            address = found
        } else if let url = environment.value("AWS_CONTAINER_CREDENTIALS_FULL_URI") {
            guard let found = HTTPAddress(url), Self.isTrusted(found) else {
                throw .credentials(
                    "InvalidConfiguration", "AWS_CONTAINER_CREDENTIALS_FULL_URI is \"\(url)\"",
                    hint: "it may lead to this machine or, by https, to any other")
            }
            address = found
        } else {
            return nil
        }
        var headers: HTTPHeaders = ["Accept": "application/json"]
        if let token = try token() { headers["Authorization"] = token }
        guard let (status, body) = try await chain.askMetadata("GET", address, headers) else {
            throw .credentials("NoCredentials", "nobody answers at \(address.authority), where the container's role is")
        }
        guard status == 200 else {
            throw .credentials(
                "NoCredentials", "\(address.authority) refused the container's credentials with status \(status)")
        }
        return try CredentialChain.metadataCredentials(body, source: "the container's role")
    }

    private func token() throws(AWSError) -> String? {
        let environment = chain.environment
        var token = environment.value("AWS_CONTAINER_AUTHORIZATION_TOKEN")
        if let file = environment.value("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE") {
            guard let text = try environment.text(file) else {
                throw .credentials("MissingTokenFile", "there is no file \(file) with the container's token")
            }
            token = text.trimmingSpaces
        }
        if let token, token.contains(where: \.isNewline) {
            throw .credentials("InvalidToken", "the container's authorization token has more than one line")
        }
        return token
    }

    /// A token must not be sent just anywhere in the clear.
    private static func isTrusted(_ address: HTTPAddress) -> Bool {
        let hosts = ["169.254.170.2", "169.254.170.23", "[fd00:ec2::23]", "localhost", "[::1]"]
        return address.scheme == "https" || hosts.contains(address.host) || isLoopback(address.host)
    }

    private static func isLoopback(_ host: String) -> Bool {
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
    }
}
