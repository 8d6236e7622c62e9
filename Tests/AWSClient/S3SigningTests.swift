import MainstayAWSClient
import Testing

/// The worked examples of Amazon S3's documentation ("Authenticating Requests: Signature Version 4").
@Suite struct S3SigningTests {
    private let credentials = AWSCredentials(
        accessKeyID: "AKIAIOSFODNN7EXAMPLE", secretAccessKey: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY")
    private let time = AWSTimestamp(milliseconds: 1_369_353_600_000)
    private let signer = SignatureV4(
        region: "us-east-1", service: "s3", pathStyle: .asSent, includesPayloadHeader: true)

    private func signature(_ request: HTTPRequest) -> String? {
        var request = request
        signer.sign(&request, with: credentials, at: time)
        return request.headers["Authorization"]?.split(separator: "Signature=").last.map(String.init)
    }

    @Test func getsAPartOfAnObject() {
        let request = HTTPRequest(
            method: "GET", address: HTTPAddress(host: "examplebucket.s3.amazonaws.com", path: "/test.txt"),
            headers: ["Range": "bytes=0-9"])
        #expect(signature(request) == "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41")
    }

    @Test func putsAnObjectWhosePathIsSignedAsSent() {
        let request = HTTPRequest(
            method: "PUT", address: HTTPAddress(host: "examplebucket.s3.amazonaws.com", path: "/test%24file.text"),
            headers: ["Date": "Fri, 24 May 2013 00:00:00 GMT", "x-amz-storage-class": "REDUCED_REDUNDANCY"],
            body: .bytes(Array("Welcome to Amazon S3.".utf8)))
        #expect(signature(request) == "98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd")
    }

    @Test func signsAQueryWithoutValue() {
        let address = HTTPAddress(host: "examplebucket.s3.amazonaws.com", query: "lifecycle")
        #expect(
            signature(HTTPRequest(method: "GET", address: address))
                == "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543")
    }

    @Test func sortsTheQuery() {
        let address = HTTPAddress(host: "examplebucket.s3.amazonaws.com", query: "max-keys=2&prefix=J")
        #expect(
            signature(HTTPRequest(method: "GET", address: address))
                == "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7")
    }

    @Test func signsAURL() {
        let request = HTTPRequest(
            method: "GET", address: HTTPAddress(host: "examplebucket.s3.amazonaws.com", path: "/test.txt"))
        let url = signer.presign(request, with: credentials, at: time, expiresIn: 86_400)
        #expect(
            url.query.hasSuffix("X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404"))
        #expect(url.query.contains("X-Amz-Expires=86400"))
    }

    @Test func neverPrintsASecret() {
        var credentials = credentials
        credentials.sessionToken = "FwoGZXIvYXdzEXAMPLETOKEN"
        var dumped = ""
        dump(credentials, to: &dumped)
        for text in [
            "\(credentials)", String(reflecting: credentials), dumped, "\([credentials])",
            "\(StaticCredentials(credentials))",
        ] {
            #expect(!text.contains("wJalr") && !text.contains("EXAMPLETOKEN"))
        }
        var request = HTTPRequest(method: "GET", address: HTTPAddress(host: "example.com"))
        signer.sign(&request, with: credentials, at: time)
        #expect(!"\(request.headers.redacted)".contains("EXAMPLETOKEN"))
    }
}
