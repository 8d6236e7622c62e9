import MainstayAWSClient
import MainstayFiles
import Testing

/// AWS's published vectors for Signature Version 4, as botocore's distribution carries them (see Fixtures/Signing).
@Suite struct SigningVectorTests {
    private static let folder =
        #filePath.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" } + "/Fixtures/Signing"

    static let names: [String] = {
        let entries = (try? FileSystem.list(folder)) ?? []
        return entries.filter(\.isDirectory).map(\.name)
    }()

    @Test func everyVectorIsThere() {
        #expect(Self.names.count == 34)
    }

    @Test(arguments: names)
    func signs(_ name: String) throws {
        func file(_ kind: String) throws -> String {
            String(decoding: try FileSystem.read("\(Self.folder)/\(name)/\(name).\(kind)"), as: UTF8.self)
                .replacing("\r", with: "")
        }
        let expected = try file("authz")
        var request = try #require(Self.request(try file("req")))
        var credentials = someKeys
        let signed = try file("creq").split(separator: "\n").first { $0.hasPrefix("x-amz-security-token:") }
        credentials.sessionToken = signed.map { String($0.dropFirst("x-amz-security-token:".count)) }
        SignatureV4(region: "us-east-1", service: "service")
            .sign(&request, with: credentials, at: AWSTimestamp(milliseconds: 1_440_938_160_000))
        #expect(request.headers["Authorization"] == expected)
    }

    /// Reads a raw request: the line, headers (folded ones too), an empty line, the body.
    private static func request(_ text: String) -> HTTPRequest? {
        let parts = text.split(separator: "\n\n", maxSplits: 1, omittingEmptySubsequences: false)
        var lines = parts[0].split(separator: "\n").map(String.init)
        let line = lines.removeFirst()
        guard let start = line.firstIndex(of: " "), let end = line.lastIndex(of: " ") else { return nil }
        let target = line[line.index(after: start)..<end].split(
            separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        var fields: [HTTPHeaders.Field] = []
        for line in lines {
            if line.hasPrefix(" "), let last = fields.popLast() {
                fields.append(.init(last.name, last.value + " " + line))
            } else if let colon = line.firstIndex(of: ":") {
                fields.append(.init(String(line[..<colon]), String(line[line.index(after: colon)...])))
            }
        }
        let address = HTTPAddress(
            host: "example.amazonaws.com", path: String(target[0]), query: target.count > 1 ? String(target[1]) : "")
        return HTTPRequest(
            method: String(line[..<start]), address: address, headers: HTTPHeaders(fields),
            body: .bytes(parts.count > 1 ? Array(parts[1].utf8) : []))
    }
}
