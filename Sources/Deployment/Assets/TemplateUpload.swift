internal import MainstayAWSClient
internal import MainstayAWSOperations
internal import MainstayAssembly

/// A template that is in no assembly, on its way to CloudFormation.
struct TemplateUpload: Sendable {
    let connections: any Connections
    let stack: DeployableStack
    let target: Target

    /// The template in the call, or its place in the asset bucket where it is too large for that.
    func source(of text: String) async throws -> ChangeSetRequest.Template {
        guard text.utf8.count > StackPlanner.inlineLimit else { return .body(text) }
        guard let store = try await ReleaseKeeper(connections: connections).store(for: [stack]) else {
            throw DeploymentProblem("\(stack.name) does not say where its template is published")
        }
        let key = "mainstay/templates/\(SHA256.hexadecimal(of: text)).json"
        try await store.calls.output(
            AWS.S3.putObject, ["Bucket": .string(store.bucket), "Key": .string(key)], body: .bytes(Array(text.utf8)))
        let suffix = target.partition?.dnsSuffix ?? "amazonaws.com"
        return .url("https://s3.\(target.region).\(suffix)/\(store.bucket)/\(key)")
    }
}
