/// What a server knows of a request before it looks at the operation: who asks, of which service, in which region.
package struct RequestScope: Hashable, Sendable {
    package var accessKeyID: String
    package var region: String
    /// The name that the service signs by, such as `cloudformation`.
    package var service: String
    package var sessionToken: String?

    /// Reads the scope that a signature names, in the headers or in the query; nil where there is none.
    package init?(_ request: HTTPRequest) {
        let query = FormEncoding.pairs(request.address.query)
        let credential: String?
        if let header = request.headers["Authorization"] {
            credential = Self.field("Credential", of: header)
        } else {
            credential = query.first { $0.name == "X-Amz-Credential" }?.value
        }
        guard let parts = credential?.split(separator: "/").map(String.init), parts.count >= 5 else { return nil }
        accessKeyID = parts[0]
        region = parts[parts.count - 3]
        service = parts[parts.count - 2]
        sessionToken =
            request.headers["X-Amz-Security-Token"] ?? query.first { $0.name == "X-Amz-Security-Token" }?.value
    }

    fileprivate static func field(_ name: String, of header: String) -> String? {
        for part in header.split(whereSeparator: { $0 == "," || $0 == " " }) where part.hasPrefix("\(name)=") {
            return String(part.dropFirst(name.count + 1))
        }
        return nil
    }
}

/// Checks the signature of a request that came over the network.
package struct SignatureVerifier: Sendable {
    package init() {}

    /// Whether the request was signed with that secret. The time of the signature is not looked at.
    package func isValid(_ request: HTTPRequest, secret: String) -> Bool {
        guard let scope = RequestScope(request) else { return false }
        let signer = SignatureV4.of(service: scope.service, region: scope.region)
        let credentials = AWSCredentials(accessKeyID: scope.accessKeyID, secretAccessKey: secret)
        guard let header = request.headers["Authorization"] else {
            return isPresigned(request, signer, credentials)
        }
        guard let names = RequestScope.field("SignedHeaders", of: header),
            let given = RequestScope.field("Signature", of: header), let date = request.headers["X-Amz-Date"],
            let time = AWSTimestamp(basic: date)
        else { return false }
        let payload: SignatureV4.Payload
        if let text = request.headers["X-Amz-Content-SHA256"] {
            payload = .hash(text)
        } else {
            guard case .bytes(let bytes) = request.body else { return false }
            payload = .hash(MessageDigest.sha256Hex(bytes))
        }
        var copy = signed(request, names)
        copy.headers["Authorization"] = nil
        let canonical = signer.canonicalRequest(of: copy, payload: payload)
        return Self.equal(
            signer.signature(of: signer.stringToSign(canonical, at: time), with: credentials, at: time), given)
    }

    private func isPresigned(_ request: HTTPRequest, _ signer: SignatureV4, _ credentials: AWSCredentials) -> Bool {
        let pairs = request.address.query.split(separator: "&").map(String.init)
        let named = FormEncoding.pairs(request.address.query)
        func value(_ name: String) -> String? { named.first { $0.name == name }?.value }
        guard let given = value("X-Amz-Signature"), let names = value("X-Amz-SignedHeaders"),
            let time = value("X-Amz-Date").flatMap({ AWSTimestamp(basic: $0) })
        else { return false }
        var copy = signed(request, names)
        copy.address.query = pairs.filter { !$0.hasPrefix("X-Amz-Signature=") }.joined(separator: "&")
        let canonical = signer.canonicalRequest(of: copy, payload: .unsigned)
        return Self.equal(
            signer.signature(of: signer.stringToSign(canonical, at: time), with: credentials, at: time), given)
    }

    /// The request with the headers alone that its signature names.
    private func signed(_ request: HTTPRequest, _ names: String) -> HTTPRequest {
        let names = Set(names.split(separator: ";").map(String.init))
        var copy = request
        copy.headers = HTTPHeaders(request.headers.fields.filter { names.contains($0.name.lowercased()) })
        return copy
    }

    /// Compares in the same time wherever two texts differ.
    private static func equal(_ left: String, _ right: String) -> Bool {
        let (left, right) = (Array(left.utf8), Array(right.utf8))
        guard left.count == right.count else { return false }
        var difference: UInt8 = 0
        for index in left.indices { difference |= left[index] ^ right[index] }
        return difference == 0
    }
}

/// The encodings that a server meets.
package enum FormEncoding {
    /// The pairs of a query or of a form, decoded.
    package static func pairs(_ text: String) -> [(name: String, value: String)] {
        text.split(separator: "&").map { pair in
            let (name, value) = pair.cut(at: "=") ?? (String(pair), "")
            return (
                PercentEncoding.decode(name, plusIsSpace: true), PercentEncoding.decode(value, plusIsSpace: true)
            )
        }
    }

    package static func base64(_ bytes: [UInt8]) -> String { Base64.encode(bytes) }
    package static func base64Decoded(_ text: String) -> [UInt8]? { Base64.decode(text) }
    package static func percentEncoded(_ text: String, keeping kept: String = "") -> String {
        PercentEncoding.encode(text, keeping: kept)
    }
}

extension AWSTimestamp {
    /// As in the headers of HTTP.
    package var httpDate: String { rfc822 }

    /// Reads `20261121T084309Z`, as signatures write a moment.
    init?(basic text: String) {
        let digits = Array(text.utf8)
        guard digits.count == 16, digits[8] == UInt8(ascii: "T"), digits[15] == UInt8(ascii: "Z") else { return nil }
        let (date, time) = (text.prefix(8), text.dropFirst(9).dropLast())
        self.init(
            "\(date.prefix(4))-\(date.dropFirst(4).prefix(2))-\(date.suffix(2))T"
                + "\(time.prefix(2)):\(time.dropFirst(2).prefix(2)):\(time.suffix(2))Z")
    }
}
