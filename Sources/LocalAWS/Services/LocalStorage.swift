internal import MainstayAWSClient
internal import MainstayAssembly

/// Amazon S3, as much of it as deployments use: buckets, objects, listings, uploads in parts.
struct LocalStorage {
    let engine: StackEngine

    /// Where a request goes: a bucket in the path or in the host, and a key.
    struct Place {
        var bucket: String
        var key: String

        init(_ request: HTTPRequest) {
            let path =
                request.address.path.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
                .dropFirst().first.map(String.init) ?? ""
            let host = (request.headers["Host"] ?? request.address.host).lowercased()
            let name = host.split(separator: ":").first.map(String.init) ?? ""
            if let suffix = [".s3.", ".localhost", ".s3-"].first(where: { name.contains($0) }),
                let first = name.components(separatedBy: suffix).first, !first.isEmpty, !name.hasPrefix("s3.")
            {
                bucket = first
                key = HTTPAddress.decoded(path)
                return
            }
            let slash = path.firstIndex(of: "/")
            bucket = HTTPAddress.decoded(String(path[..<(slash ?? path.endIndex)]))
            key = slash.map { HTTPAddress.decoded(String(path[path.index(after: $0)...])) } ?? ""
        }
    }

    /// The name of the operation, for faults and messages.
    static func operation(of request: HTTPRequest) -> String {
        let place = Place(request)
        let noun = place.bucket.isEmpty ? "Buckets" : place.key.isEmpty ? "Bucket" : "Object"
        switch request.method {
        case "GET": return place.bucket.isEmpty ? "ListBuckets" : place.key.isEmpty ? "ListObjectsV2" : "GetObject"
        case "HEAD": return "Head\(noun)"
        case "PUT": return place.key.isEmpty ? "CreateBucket" : "PutObject"
        case "DELETE": return "Delete\(noun)"
        default: return "Post\(noun)"
        }
    }

    func answer(
        _ request: HTTPRequest, body: [UInt8], by caller: Caller, requestID: String
    ) throws(LocalFault) -> LocalResponse {
        let place = Place(request)
        let query = Dictionary(
            FormEncoding.pairs(request.address.query).map { ($0.name, $0.value) },
            uniquingKeysWith: { first, _ in first })
        let bytes = Self.unchunked(body, request)
        var response: LocalResponse
        if place.bucket.isEmpty {
            response = listBuckets(caller)
        } else if place.key.isEmpty {
            response = try BucketCalls(engine: engine, bucket: place.bucket, query: query, caller: caller).answer(
                request, bytes)
        } else {
            response = try ObjectCalls(
                engine: engine, bucket: place.bucket, key: place.key, query: query, caller: caller
            ).answer(request, bytes)
        }
        response.headers.append(("x-amz-request-id", requestID))
        return response
    }

    private func listBuckets(_ caller: Caller) -> LocalResponse {
        let buckets = engine.state.storage.buckets.filter { $0.value.scope.account == caller.scope.account }
            .sorted { $0.key < $1.key }
        let entries = buckets.map {
            "<Bucket><Name>\($0.key)</Name><CreationDate>\($0.value.createdAt.iso8601)</CreationDate></Bucket>"
        }
        return Self.xml(
            "ListAllMyBucketsResult",
            "<Owner><ID>\(caller.scope.account)</ID></Owner><Buckets>\(entries.joined())</Buckets>")
    }

    static func xml(_ root: String, _ content: String, status: Int = 200) -> LocalResponse {
        LocalResponse(
            status: status,
            body: Array(
                ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<\(root) xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">"
                    + "\(content)</\(root)>").utf8))
    }

    static func refusal(_ fault: LocalFault, requestID: String) -> LocalResponse {
        LocalResponse(
            status: fault.status,
            body: Array(
                ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>\(fault.code)</Code>"
                    + "<Message>\(ServedService.escaped(fault.message))</Message><RequestId>\(requestID)</RequestId>"
                    + "</Error>").utf8), headers: [("x-amz-request-id", requestID)])
    }

    /// Bodies that are sent in signed chunks come with the chunks' heads between.
    private static func unchunked(_ body: [UInt8], _ request: HTTPRequest) -> [UInt8] {
        let hash = request.headers["X-Amz-Content-SHA256"] ?? ""
        guard hash.hasPrefix("STREAMING-") else { return body }
        var result: [UInt8] = []
        var index = 0
        while let end = body[index...].firstIndex(of: 13) {
            let head = String(decoding: body[index..<end], as: UTF8.self)
            guard let length = head.split(separator: ";").first.flatMap({ Int($0, radix: 16) }), length > 0,
                length <= body.count - end - 2
            else { break }
            result += body[end + 2..<end + 2 + length]
            index = min(end + 4 + length, body.count)
        }
        return result
    }
}
