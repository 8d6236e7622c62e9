/// The role of an Amazon EC2 instance, by the second version of its metadata service.
struct InstanceCredentials {
    let chain: CredentialChain

    /// nil where this is no instance, or one without a role.
    func credentials() async throws(AWSError) -> AWSCredentials? {
        let environment = chain.environment
        guard environment.value("AWS_EC2_METADATA_DISABLED")?.lowercased() != "true" else { return nil }
        let base = try base()
        var address = base
        address.path = Endpoint.join(base.path, "/latest/api/token")
        // A container on the instance may be a hop too far from the service, which then never answers.
        guard
            let (status, token) = try await chain.askMetadata(
                "PUT", address, ["X-aws-ec2-metadata-token-ttl-seconds": "21600"], attempts: 1), status == 200
        else { return nil }
        let headers: HTTPHeaders = ["X-aws-ec2-metadata-token": String(decoding: token, as: UTF8.self)]
        let folder = Endpoint.join(base.path, "/latest/meta-data/iam/security-credentials/")
        address.path = folder
        guard let (listed, names) = try await chain.askMetadata("GET", address, headers), listed == 200 else {
            return nil
        }
        let role = String(decoding: names, as: UTF8.self).split(whereSeparator: \.isNewline).first.map(String.init)
        guard let role else { return nil }
        address.path = Endpoint.join(folder, PercentEncoding.encode(role))
        guard let (found, body) = try await chain.askMetadata("GET", address, headers), found == 200 else { return nil }
        return try CredentialChain.metadataCredentials(body, source: "the instance's role \(role)")
    }

    private func base() throws(AWSError) -> HTTPAddress {
        let environment = chain.environment
        let endpoint =
            environment.value("AWS_EC2_METADATA_SERVICE_ENDPOINT") ?? chain.shared["ec2_metadata_service_endpoint"]
        let mode =
            environment.value("AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE")
            ?? chain.shared["ec2_metadata_service_endpoint_mode"]
        guard let endpoint else {
            return HTTPAddress(
                scheme: "http", host: mode?.lowercased() == "ipv6" ? "[fd00:ec2::254]" : "169.254.169.254")
        }
        guard let address = HTTPAddress(endpoint) else {
            throw .credentials("InvalidConfiguration", "the metadata service's endpoint is \"\(endpoint)\"")
        }
        return address
    }
}
