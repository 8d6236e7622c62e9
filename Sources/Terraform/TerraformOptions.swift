/// What an export cannot know from the assembly.
public struct TerraformOptions: Sendable, Hashable {
    /// The platform's name, of which the keys and the lock table are named.
    public var name: String
    /// The bucket of the state; nil to leave it to `terraform init -backend-config=bucket=NAME`, since the name of a
    /// bucket that is guessed may be somebody else's.
    public var stateBucket: String?
    /// The region of the bucket and the lock table; nil for the region of most stacks.
    public var stateRegion: String?
    /// The DynamoDB table that locks states; nil for one named after the platform.
    public var lockTable: String?
    /// The ARN of the key that encrypts states; nil for the bucket's own.
    public var stateKeyARN: String?

    public init(name: String) { self.name = name }

    /// The name in lower case, with hyphens.
    var slug: String {
        let text = name.lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
        let trimmed = String(text).split(separator: "-").joined(separator: "-")
        return trimmed.isEmpty ? "platform" : trimmed
    }

    var lockTableName: String { lockTable ?? "\(slug)-terraform-locks" }
}
