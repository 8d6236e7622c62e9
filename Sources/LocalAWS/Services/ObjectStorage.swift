internal import MainstayAWSClient

/// The buckets of this server, as much of them as deployments use.
struct ObjectStorage: Codable {
    var buckets: [String: StoredBucket] = [:]
    /// The bytes of objects by their SHA-256; kept beside the state file, one file each.
    var blobs: [String: [UInt8]] = [:]
    var uploads: [String: MultipartUpload] = [:]

    private enum CodingKeys: CodingKey {
        case buckets
        case uploads
    }

    /// The bucket and key that a URL of either style names.
    static func place(of url: String) -> (bucket: String, key: String)? {
        guard let address = HTTPAddress(url) else { return nil }
        let path = HTTPAddress.decoded(String(address.path.dropFirst()))
        let host = address.host.lowercased()
        if let range = host.components(separatedBy: ".s3").first, range != host, !host.hasPrefix("s3") {
            return path.isEmpty ? nil : (range, path)
        }
        guard let slash = path.firstIndex(of: "/") else { return nil }
        let key = String(path[path.index(after: slash)...])
        return key.isEmpty ? nil : (String(path[..<slash]), key)
    }
}

struct StoredBucket: Codable {
    var scope: Scope
    var createdAt: AWSTimestamp
    var isVersioned = false
    var objects: [String: StoredObject] = [:]
    /// What was put under sub-resources such as `policy` and `versioning`, as it was sent.
    var settings: [String: String] = [:]
    /// Objects that newer ones or deletions hid, where the bucket keeps versions.
    var oldVersions: [StoredVersion] = []

    var isEmpty: Bool { objects.isEmpty && oldVersions.isEmpty }
}

struct StoredObject: Codable {
    var digest: String
    var size: Int
    var changedAt: AWSTimestamp
    var contentType: String?
    var metadata: [String: String] = [:]
    var versionID: String?
}

struct StoredVersion: Codable {
    var key: String
    var object: StoredObject
}

struct MultipartUpload: Codable {
    var bucket: String
    var key: String
    var contentType: String?
    var parts: [String: String] = [:]
}

/// A parameter of SSM's Parameter Store.
struct StoredParameter: Codable {
    var name: String
    var type: String
    var value: String
    var version: Int
    var changedAt: AWSTimestamp
    /// Values by version.
    var history: [String: String] = [:]
}

/// A repository of container images.
struct ImageRepository: Codable {
    var name: String
    var createdAt: AWSTimestamp
    var isImmutable = false
    /// Manifests by digest.
    var images: [String: StoredImage] = [:]
    /// Digests by tag.
    var tags: [String: String] = [:]
}

struct StoredImage: Codable {
    var manifest: String
    var mediaType: String?
    var pushedAt: AWSTimestamp
}

/// Keys that a role was assumed with.
struct AssumedSession: Codable {
    var account: String
    var arn: String
    var secret: String
    var expiresAt: AWSTimestamp
}
