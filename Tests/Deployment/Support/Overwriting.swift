import MainstayAWSClient
import MainstayAWSOperations
import MainstayDeployment

extension ReleaseStore {
    /// What somebody with access to the bucket could do.
    func overwrite(_ digest: String) async throws {
        try await calls.output(
            AWS.S3.putObject, ["Bucket": .string(bucket), "Key": .string("mainstay/assemblies/\(digest).zip")],
            body: .bytes([1, 2, 3]))
    }
}
