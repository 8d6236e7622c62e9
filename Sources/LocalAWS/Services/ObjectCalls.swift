internal import MainstayAWSClient
internal import MainstayAssembly

/// What is asked of one object.
struct ObjectCalls {
    let engine: StackEngine
    let bucket: String
    let key: String
    let query: [String: String]
    let caller: Caller

    func answer(_ request: HTTPRequest, _ body: [UInt8]) throws(LocalFault) -> LocalResponse {
        guard let found = engine.state.storage.buckets[bucket] else {
            throw LocalFault("NoSuchBucket", "The specified bucket does not exist", status: 404)
        }
        guard found.scope.account == caller.scope.account else {
            throw LocalFault("AccessDenied", "Access Denied", status: 403)
        }
        switch request.method {
        case "PUT" where query["partNumber"] != nil: return try putPart(request, body)
        case "PUT" where query["tagging"] != nil: return LocalResponse(status: 200)
        case "PUT": return try put(request, body)
        case "GET" where query["tagging"] != nil: return LocalStorage.xml("Tagging", "<TagSet/>")
        case "GET", "HEAD": return try get(request)
        case "DELETE":
            if let upload = query["uploadId"] {
                engine.state.storage.uploads[upload] = nil
            } else {
                engine.deleteObject(bucket, key, version: query["versionId"])
            }
            return LocalResponse(status: 204)
        case "POST" where query["uploads"] != nil: return begin(request)
        case "POST" where query["uploadId"] != nil: return try complete()
        default: throw LocalFault("MethodNotAllowed", "The specified method is not allowed.", status: 405)
        }
    }

    private func put(_ request: HTTPRequest, _ body: [UInt8]) throws(LocalFault) -> LocalResponse {
        var bytes = body
        var type = request.headers["Content-Type"]
        if let source = request.headers["X-Amz-Copy-Source"] {
            let path = HTTPAddress.decoded(source).drop { $0 == "/" }.split(separator: "/", maxSplits: 1).map(
                String.init)
            guard path.count == 2, let object = engine.state.storage.buckets[path[0]]?.objects[path[1]],
                let found = engine.state.storage.blobs[object.digest]
            else { throw LocalFault("NoSuchKey", "The specified key does not exist.", status: 404) }
            bytes = found
            type = object.contentType
        }
        if request.headers["If-None-Match"] == "*", engine.state.storage.buckets[bucket]?.objects[key] != nil {
            throw LocalFault(
                "PreconditionFailed", "At least one of the pre-conditions you specified did not hold", status: 412)
        }
        let object = store(bytes, request, type: type)
        if request.headers["X-Amz-Copy-Source"] != nil {
            return LocalStorage.xml(
                "CopyObjectResult",
                "<ETag>&quot;\(object.digest.prefix(32))&quot;</ETag><LastModified>\(object.changedAt.iso8601)</LastModified>"
            )
        }
        return LocalResponse(status: 200, headers: headers(of: object))
    }

    private func store(_ bytes: [UInt8], _ request: HTTPRequest, type: String?) -> StoredObject {
        var metadata: [String: String] = [:]
        for field in request.headers.fields where field.name.lowercased().hasPrefix("x-amz-meta-") {
            metadata[field.name.lowercased()] = field.value
        }
        let digest = SHA256.hexadecimal(of: bytes)
        engine.state.storage.blobs[digest] = bytes
        let isVersioned = engine.state.storage.buckets[bucket]?.isVersioned ?? false
        let object = StoredObject(
            digest: digest, size: bytes.count, changedAt: engine.now, contentType: type, metadata: metadata,
            versionID: isVersioned ? engine.state.ids.hexadecimal(32) : nil)
        if isVersioned, let old = engine.state.storage.buckets[bucket]?.objects[key] {
            engine.state.storage.buckets[bucket]?.oldVersions.append(StoredVersion(key: key, object: old))
        }
        engine.state.storage.buckets[bucket]?.objects[key] = object
        engine.noteChange()
        return object
    }

    private func headers(of object: StoredObject) -> [(String, String)] {
        var result = [("ETag", "\"\(object.digest.prefix(32))\""), ("Last-Modified", object.changedAt.httpDate)]
        if let version = object.versionID { result.append(("x-amz-version-id", version)) }
        return result
    }

    private func get(_ request: HTTPRequest) throws(LocalFault) -> LocalResponse {
        let found = engine.state.storage.buckets[bucket]
        var object = found?.objects[key]
        if let version = query["versionId"], object?.versionID != version {
            object = found?.oldVersions.first { $0.key == key && $0.object.versionID == version }?.object
        }
        guard let object, let bytes = engine.state.storage.blobs[object.digest] else {
            throw LocalFault("NoSuchKey", "The specified key does not exist.", status: 404)
        }
        var headers = headers(of: object) + object.metadata.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        headers.append(("Accept-Ranges", "bytes"))
        var response = LocalResponse(
            status: 200, contentType: object.contentType ?? "binary/octet-stream", body: bytes, headers: headers)
        if let range = request.headers["Range"].flatMap({ Self.range($0, of: bytes.count) }) {
            response.status = 206
            response.body = Array(bytes[range])
            response.headers.append(
                ("Content-Range", "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(bytes.count)"))
        }
        if request.method == "HEAD" {
            response.declaredLength = response.body.count
            response.body = []
        }
        return response
    }

    private static func range(_ header: String, of count: Int) -> Range<Int>? {
        guard header.hasPrefix("bytes=") else { return nil }
        let parts = header.dropFirst(6).split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        if parts[0].isEmpty, let length = Int(parts[1]), length > 0 { return max(0, count - length)..<count }
        guard let first = Int(parts[0]), first >= 0, first < count else { return nil }
        let last = min(Int(parts[1]) ?? count - 1, count - 1)
        return first <= last ? first..<(last + 1) : nil
    }

    private func begin(_ request: HTTPRequest) -> LocalResponse {
        let id = engine.state.ids.hexadecimal(40)
        engine.state.storage.uploads[id] = MultipartUpload(
            bucket: bucket, key: key, contentType: request.headers["Content-Type"])
        return LocalStorage.xml(
            "InitiateMultipartUploadResult",
            "<Bucket>\(bucket)</Bucket><Key>\(ServedService.escaped(key))</Key><UploadId>\(id)</UploadId>")
    }

    private func putPart(_ request: HTTPRequest, _ body: [UInt8]) throws(LocalFault) -> LocalResponse {
        guard let id = query["uploadId"], let number = query["partNumber"].flatMap({ Int($0) }),
            engine.state.storage.uploads[id]?.key == key
        else { throw LocalFault("NoSuchUpload", "The specified multipart upload does not exist.", status: 404) }
        let digest = SHA256.hexadecimal(of: body)
        engine.state.storage.blobs[digest] = body
        engine.state.storage.uploads[id]?.parts[String(number)] = digest
        return LocalResponse(status: 200, headers: [("ETag", "\"\(digest.prefix(32))\"")])
    }

    private func complete() throws(LocalFault) -> LocalResponse {
        guard let id = query["uploadId"], let upload = engine.state.storage.uploads[id], upload.key == key else {
            throw LocalFault("NoSuchUpload", "The specified multipart upload does not exist.", status: 404)
        }
        var bytes: [UInt8] = []
        for number in upload.parts.keys.compactMap({ Int($0) }).sorted() {
            bytes += engine.state.storage.blobs[upload.parts[String(number)] ?? ""] ?? []
        }
        engine.state.storage.uploads[id] = nil
        let request = HTTPRequest(method: "PUT", address: HTTPAddress(host: "local"))
        let object = store(bytes, request, type: upload.contentType)
        return LocalStorage.xml(
            "CompleteMultipartUploadResult",
            "<Bucket>\(bucket)</Bucket><Key>\(ServedService.escaped(key))</Key>"
                + "<ETag>&quot;\(object.digest.prefix(32))-\(upload.parts.count)&quot;</ETag>")
    }
}

extension StackEngine {
    func deleteObject(_ bucket: String, _ key: String, version: String?) {
        noteChange()
        if let version {
            state.storage.buckets[bucket]?.oldVersions.removeAll {
                $0.key == key && ($0.object.versionID ?? "null") == version
            }
            let current = state.storage.buckets[bucket]?.objects[key]
            if let current, (current.versionID ?? "null") == version {
                state.storage.buckets[bucket]?.objects[key] = nil
            }
            return
        }
        guard let old = state.storage.buckets[bucket]?.objects.removeValue(forKey: key) else { return }
        if state.storage.buckets[bucket]?.isVersioned == true {
            state.storage.buckets[bucket]?.oldVersions.append(StoredVersion(key: key, object: old))
        }
    }
}

extension StackEngine {
    /// Puts an object into a bucket, which is made where it is not there: for those who have an engine and no server.
    package func putObject(_ bytes: [UInt8], bucket: String, key: String, in scope: Scope) {
        let digest = SHA256.hexadecimal(of: bytes)
        if state.storage.buckets[bucket] == nil {
            state.storage.buckets[bucket] = StoredBucket(scope: scope, createdAt: now)
        }
        state.storage.blobs[digest] = bytes
        state.storage.buckets[bucket]?.objects[key] = StoredObject(digest: digest, size: bytes.count, changedAt: now)
        noteChange()
    }
}
