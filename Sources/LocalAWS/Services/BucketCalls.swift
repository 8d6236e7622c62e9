internal import MainstayAWSClient

/// What is asked of a bucket as a whole.
struct BucketCalls {
    let engine: StackEngine
    let bucket: String
    let query: [String: String]
    let caller: Caller

    /// Sub-resources whose content is kept as it was sent, and what S3 says where there is none.
    private static let settings: [String: (code: String, empty: String?)] = [
        "policy": ("NoSuchBucketPolicy", nil), "cors": ("NoSuchCORSConfiguration", nil),
        "lifecycle": ("NoSuchLifecycleConfiguration", nil), "tagging": ("NoSuchTagSet", nil),
        "publicAccessBlock": ("NoSuchPublicAccessBlockConfiguration", nil),
        "ownershipControls": ("OwnershipControlsNotFoundError", nil),
        "encryption": (
            "",
            "<ServerSideEncryptionConfiguration xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Rule>"
                + "<ApplyServerSideEncryptionByDefault><SSEAlgorithm>AES256</SSEAlgorithm>"
                + "</ApplyServerSideEncryptionByDefault></Rule></ServerSideEncryptionConfiguration>"
        ),
        "versioning": ("", "<VersioningConfiguration xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"/>"),
        "logging": ("", "<BucketLoggingStatus xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"/>"),
        "notification": ("", "<NotificationConfiguration xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"/>"),
        "acl": ("", "<AccessControlPolicy xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"/>"),
    ]

    func answer(_ request: HTTPRequest, _ body: [UInt8]) throws(LocalFault) -> LocalResponse {
        if let name = Self.settings.keys.first(where: { query[$0] != nil }) {
            return try setting(name, request.method, body)
        }
        switch request.method {
        case "PUT": return try create(body)
        case "HEAD":
            let found = try existing()
            return LocalResponse(status: 200, headers: [("x-amz-bucket-region", found.scope.region)])
        case "DELETE": return try delete()
        case "POST" where query["delete"] != nil: return try deleteObjects(body)
        case "GET" where query["location"] != nil:
            let region = try existing().scope.region
            return LocalStorage.xml("LocationConstraint", region == "us-east-1" ? "" : region)
        case "GET" where query["versions"] != nil: return try versions()
        case "GET" where query["uploads"] != nil:
            return LocalStorage.xml(
                "ListMultipartUploadsResult", "<Bucket>\(bucket)</Bucket><IsTruncated>false</IsTruncated>")
        case "GET": return try list()
        default: throw LocalFault("MethodNotAllowed", "The specified method is not allowed.", status: 405)
        }
    }

    private func existing() throws(LocalFault) -> StoredBucket {
        guard let found = engine.state.storage.buckets[bucket] else {
            throw LocalFault("NoSuchBucket", "The specified bucket does not exist", status: 404)
        }
        guard found.scope.account == caller.scope.account else {
            throw LocalFault("AccessDenied", "Access Denied", status: 403)
        }
        return found
    }

    private func create(_ body: [UInt8]) throws(LocalFault) -> LocalResponse {
        if let found = engine.state.storage.buckets[bucket] {
            let isOwn = found.scope.account == caller.scope.account
            throw LocalFault(
                isOwn ? "BucketAlreadyOwnedByYou" : "BucketAlreadyExists",
                isOwn
                    ? "Your previous request to create the named bucket succeeded and you already own it."
                    : "The requested bucket name is not available.", status: 409)
        }
        let isName =
            (3...63).contains(bucket.utf8.count)
            && bucket.utf8.allSatisfy { byte in
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (48...57).contains(byte) || byte == 45
                    || byte == 46
            }
        guard isName else { throw LocalFault("InvalidBucketName", "The specified bucket is not valid.") }
        engine.state.storage.buckets[bucket] = StoredBucket(scope: caller.scope, createdAt: engine.now)
        engine.noteChange()
        return LocalResponse(status: 200, headers: [("Location", "/\(bucket)")])
    }

    private func delete() throws(LocalFault) -> LocalResponse {
        guard try existing().isEmpty else {
            throw LocalFault("BucketNotEmpty", "The bucket you tried to delete is not empty", status: 409)
        }
        engine.state.storage.buckets[bucket] = nil
        let key = LiveKey(account: caller.scope.account, region: "global", type: "AWS::S3::Bucket", identifier: bucket)
        engine.state.live[key.text] = nil
        engine.noteChange()
        return LocalResponse(status: 204)
    }

    private func setting(_ name: String, _ method: String, _ body: [UInt8]) throws(LocalFault) -> LocalResponse {
        let found = try existing()
        switch method {
        case "PUT":
            let text = String(decoding: body, as: UTF8.self)
            engine.state.storage.buckets[bucket]?.settings[name] = text
            if name == "versioning" { engine.state.storage.buckets[bucket]?.isVersioned = text.contains(">Enabled<") }
            engine.noteChange()
            return LocalResponse(status: 200)
        case "DELETE":
            engine.state.storage.buckets[bucket]?.settings[name] = nil
            engine.noteChange()
            return LocalResponse(status: 204)
        default:
            if let text = found.settings[name] {
                return LocalResponse(
                    status: 200, contentType: name == "policy" ? "application/json" : "application/xml",
                    body: Array(text.utf8))
            }
            if name == "versioning", found.isVersioned {
                return LocalStorage.xml("VersioningConfiguration", "<Status>Enabled</Status>")
            }
            guard let absent = Self.settings[name], let empty = absent.empty else {
                throw LocalFault(
                    Self.settings[name]?.code ?? "NoSuchKey", "The configuration does not exist", status: 404)
            }
            return LocalResponse(status: 200, body: Array(empty.utf8))
        }
    }

    private func list() throws(LocalFault) -> LocalResponse {
        let found = try existing()
        let prefix = query["prefix"] ?? ""
        let delimiter = query["delimiter"] ?? ""
        let limit = min(max(query["max-keys"].flatMap { Int($0) } ?? 1000, 0), 1000)
        let after = query["continuation-token"] ?? query["start-after"] ?? query["marker"] ?? ""
        var contents = ""
        var prefixes: [String] = []
        var count = 0
        var last = ""
        var isTruncated = false
        for (key, object) in found.objects.sorted(by: { $0.key < $1.key }) where key.hasPrefix(prefix) && key > after {
            if !delimiter.isEmpty {
                let parts = String(key.dropFirst(prefix.count)).components(separatedBy: delimiter)
                if parts.count > 1 {
                    let common = prefix + parts[0] + delimiter
                    if prefixes.last == common { continue }
                    guard count < limit else {
                        isTruncated = true
                        break
                    }
                    prefixes.append(common)
                    count += 1
                    continue
                }
            }
            guard count < limit else {
                isTruncated = true
                break
            }
            contents +=
                "<Contents><Key>\(written(key))</Key><LastModified>\(object.changedAt.iso8601)</LastModified>"
                + "<ETag>&quot;\(object.digest.prefix(32))&quot;</ETag><Size>\(object.size)</Size>"
                + "<StorageClass>STANDARD</StorageClass></Contents>"
            count += 1
            last = key
        }
        let common = prefixes.map { "<CommonPrefixes><Prefix>\(written($0))</Prefix></CommonPrefixes>" }.joined()
        let token = isTruncated ? "<NextContinuationToken>\(ServedService.escaped(last))</NextContinuationToken>" : ""
        let encoding = query["encoding-type"].map { "<EncodingType>\($0)</EncodingType>" } ?? ""
        return LocalStorage.xml(
            "ListBucketResult",
            "<Name>\(bucket)</Name><Prefix>\(written(prefix))</Prefix><KeyCount>\(count)</KeyCount>"
                + "<MaxKeys>\(limit)</MaxKeys><IsTruncated>\(isTruncated)</IsTruncated>\(encoding)\(token)\(contents)\(common)"
        )
    }

    /// A key as the listing has it: encoded where the caller asks so.
    private func written(_ key: String) -> String {
        query["encoding-type"] == "url"
            ? FormEncoding.percentEncoded(key, keeping: "/") : ServedService.escaped(key)
    }

    private func versions() throws(LocalFault) -> LocalResponse {
        let found = try existing()
        func entry(_ key: String, _ object: StoredObject, isLatest: Bool) -> String {
            "<Version><Key>\(written(key))</Key><VersionId>\(object.versionID ?? "null")</VersionId>"
                + "<IsLatest>\(isLatest)</IsLatest><LastModified>\(object.changedAt.iso8601)</LastModified>"
                + "<Size>\(object.size)</Size></Version>"
        }
        let current = found.objects.sorted { $0.key < $1.key }.map { entry($0.key, $0.value, isLatest: true) }
        let old = found.oldVersions.map { entry($0.key, $0.object, isLatest: false) }
        let encoding = query["encoding-type"].map { "<EncodingType>\($0)</EncodingType>" } ?? ""
        return LocalStorage.xml(
            "ListVersionsResult",
            "<Name>\(bucket)</Name><IsTruncated>false</IsTruncated>\(encoding)" + (current + old).joined())
    }

    private func deleteObjects(_ body: [UInt8]) throws(LocalFault) -> LocalResponse {
        _ = try existing()
        let text = String(decoding: body, as: UTF8.self)
        var result = ""
        for part in text.components(separatedBy: "<Object>").dropFirst() {
            guard let key = part.components(separatedBy: "</Key>").first?.components(separatedBy: "<Key>").last else {
                continue
            }
            let name = key.components(separatedBy: "&lt;").joined(separator: "<").components(separatedBy: "&gt;")
                .joined(separator: ">").components(separatedBy: "&amp;").joined(separator: "&")
            let version =
                part.contains("<VersionId>")
                ? part.components(separatedBy: "<VersionId>").last?.components(separatedBy: "</VersionId>").first : nil
            engine.deleteObject(bucket, name, version: version)
            result += "<Deleted><Key>\(key)</Key></Deleted>"
        }
        return LocalStorage.xml("DeleteResult", result)
    }
}
