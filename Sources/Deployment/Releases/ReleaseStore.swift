package import MainstayAWSClient
internal import MainstayAWSOperations
internal import MainstayTemplate

/// The releases in an asset bucket: `mainstay/releases/<environment>/<id>.json`, and each assembly once under its digest.
package struct ReleaseStore: Sendable {
    package let calls: any AWSCalls
    package let bucket: String

    package init(calls: any AWSCalls, bucket: String) {
        self.calls = calls
        self.bucket = bucket
    }

    private static func assemblyKey(_ digest: String) -> String { "mainstay/assemblies/\(digest).zip" }
    private static func prefix(_ environment: String) -> String { "mainstay/releases/\(environment)/" }

    /// Keeps a release. What is there already is never written over.
    package func keep(_ release: Release, assembly: [UInt8]) async throws(AWSError) {
        try await put(assembly, at: Self.assemblyKey(release.assembly))
        try await put(
            JSONPrinter.pretty.print(release.value), at: "\(Self.prefix(release.environment))\(release.id).json")
    }

    private func put(_ bytes: [UInt8], at key: String) async throws(AWSError) {
        do throws(AWSError) {
            try await calls.output(
                AWS.S3.putObject, ["Bucket": .string(bucket), "Key": .string(key), "IfNoneMatch": "*"],
                body: .bytes(bytes))
        } catch {
            guard error.status == 412 || error.code == "PreconditionFailed" else { throw error }
        }
    }

    /// The releases of an environment, the newest first.
    ///
    /// - Parameter limit: How many are read at most.
    package func releases(of environment: String, limit: Int = 50) async throws(AWSError) -> [Release] {
        var keys: [String] = []
        var input: AWSValue = ["Bucket": .string(bucket), "Prefix": .string(Self.prefix(environment))]
        for _ in 0..<1000 {
            let page = try await calls.output(AWS.S3.listObjectsV2, input)
            keys += (page["Contents"]?.list ?? []).compactMap { $0["Key"]?.string }
            guard let token = page["NextContinuationToken"]?.string, !token.isEmpty else { break }
            input["ContinuationToken"] = .string(token)
        }
        var result: [Release] = []
        for key in keys.filter({ $0.hasSuffix(".json") }).sorted(by: >).prefix(limit) {
            guard let bytes = try await object(key),
                let value = TemplateParser(file: key, format: .json).parse(bytes).value,
                let release = Release(value)
            else { continue }
            result.append(release)
        }
        // Two of one second have ids in the order of their digests.
        return result.sorted { ($0.time, $0.id) > ($1.time, $1.id) }
    }

    /// The files of an assembly.
    package func assembly(_ digest: String) async throws -> ZipArchive {
        guard let bytes = try await object(Self.assemblyKey(digest)) else {
            throw DeploymentProblem(
                "the assembly \(digest.prefix(12)) is not in \(bucket) any more", isUsage: false)
        }
        let found = SHA256Text.of(bytes)
        guard found == digest, let archive = ZipArchive(bytes: bytes) else {
            throw DeploymentProblem(
                "the assembly \(digest.prefix(12)) in \(bucket) is not what was put there",
                help: "find out who changed it before anything of it is deployed", isUsage: false)
        }
        return archive
    }

    private func object(_ key: String) async throws(AWSError) -> [UInt8]? {
        do throws(AWSError) {
            let answer = try await calls.output(AWS.S3.getObject, ["Bucket": .string(bucket), "Key": .string(key)])
            return answer["Body"]?.blob ?? []
        } catch {
            if error.code == "NoSuchKey" || error.status == 404 { return nil }
            throw error
        }
    }
}
