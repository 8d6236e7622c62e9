/// Signs requests by AWS's Signature Version 4, in the headers or, for URLs that are handed on, in the query.
public struct SignatureV4: Sendable {
    /// How the path enters the signature.
    public enum PathStyle: Sendable {
        /// Amazon S3: just as it is sent.
        case asSent
        /// Every other service: dots resolved, encoded once more.
        case normalised
    }

    public enum Payload: Sendable {
        case hash(String)
        /// What the body is does not enter the signature: Amazon S3 over TLS alone.
        case unsigned

        var text: String {
            switch self {
            case .hash(let hash): hash
            case .unsigned: "UNSIGNED-PAYLOAD"
            }
        }
    }

    public var region: String
    /// The name that the service signs by, such as `cloudformation`.
    public var service: String
    public var pathStyle: PathStyle
    /// Whether the hash of the body is a header of its own, as Amazon S3 asks.
    public var includesPayloadHeader: Bool

    public init(
        region: String, service: String, pathStyle: PathStyle = .normalised, includesPayloadHeader: Bool = false
    ) {
        self.region = region
        self.service = service
        self.pathStyle = pathStyle
        self.includesPayloadHeader = includesPayloadHeader
    }

    /// The signer that a service asks for.
    static func of(service: String, region: String) -> SignatureV4 {
        service == "s3"
            ? SignatureV4(region: region, service: service, pathStyle: .asSent, includesPayloadHeader: true)
            : SignatureV4(region: region, service: service)
    }

    /// Adds the headers that prove who asks: date, token and `Authorization`.
    public func sign(
        _ request: inout HTTPRequest, with credentials: AWSCredentials, at time: AWSTimestamp, payload: Payload? = nil
    ) {
        let payload = payload ?? Self.payload(of: request)
        request.headers["X-Amz-Date"] = time.signing
        if let token = credentials.sessionToken { request.headers["X-Amz-Security-Token"] = token }
        if includesPayloadHeader { request.headers["X-Amz-Content-SHA256"] = payload.text }
        let canonical = canonicalRequest(of: request, payload: payload)
        let signature = signature(of: stringToSign(canonical, at: time), with: credentials, at: time)
        request.headers["Authorization"] =
            "AWS4-HMAC-SHA256 Credential=\(credentials.accessKeyID)/\(scope(at: time)), "
            + "SignedHeaders=\(canonical.signedHeaders), Signature=\(signature)"
    }

    /// The request as a URL that anybody may use for so many seconds (604,800 at most): the signature is in its query.
    public func presign(
        _ request: HTTPRequest, with credentials: AWSCredentials, at time: AWSTimestamp, expiresIn seconds: Int,
        payload: Payload? = nil
    ) -> HTTPAddress {
        var request = request
        let payload = payload ?? (service == "s3" ? .unsigned : Self.payload(of: request))
        var names = Set(request.headers.fields.map { $0.name.lowercased() })
        names.insert("host")
        names.remove("user-agent")
        request.address.addQuery("X-Amz-Algorithm", "AWS4-HMAC-SHA256")
        request.address.addQuery("X-Amz-Credential", "\(credentials.accessKeyID)/\(scope(at: time))")
        request.address.addQuery("X-Amz-Date", time.signing)
        request.address.addQuery("X-Amz-Expires", String(min(max(seconds, 1), 604_800)))
        request.address.addQuery("X-Amz-SignedHeaders", names.sorted().joined(separator: ";"))
        if let token = credentials.sessionToken { request.address.addQuery("X-Amz-Security-Token", token) }
        let canonical = canonicalRequest(of: request, payload: payload)
        let signature = signature(of: stringToSign(canonical, at: time), with: credentials, at: time)
        request.address.addQuery("X-Amz-Signature", signature)
        return request.address
    }

    func canonicalRequest(of request: HTTPRequest, payload: Payload) -> CanonicalRequest {
        CanonicalRequest(
            method: request.method, address: request.address, headers: request.headers, payloadHash: payload.text,
            style: pathStyle)
    }

    func stringToSign(_ request: CanonicalRequest, at time: AWSTimestamp) -> String {
        "AWS4-HMAC-SHA256\n\(time.signing)\n\(scope(at: time))\n\(MessageDigest.sha256Hex(Array(request.text.utf8)))"
    }

    private func scope(at time: AWSTimestamp) -> String {
        "\(time.signing.prefix(8))/\(region)/\(service)/aws4_request"
    }

    func signature(of text: String, with credentials: AWSCredentials, at time: AWSTimestamp) -> String {
        var key = Array("AWS4\(credentials.secretAccessKey)".utf8)
        for part in [String(time.signing.prefix(8)), region, service, "aws4_request"] {
            key = MessageDigest.hmac(key: key, part)
        }
        return MessageDigest.hmacHex(key: key, text)
    }

    private static func payload(of request: HTTPRequest) -> Payload {
        switch request.body {
        case .bytes(let bytes): .hash(MessageDigest.sha256Hex(bytes))
        case .stream: .unsigned
        }
    }
}
