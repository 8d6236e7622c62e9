/// Keys to sign with. Printing them shows the key's id alone, never a secret.
public struct AWSCredentials: Hashable, Sendable {
    public var accessKeyID: String
    public var secretAccessKey: String
    public var sessionToken: String?
    /// When they end; nil for keys that last.
    public var expiration: AWSTimestamp?
    /// The account they belong to, where their source says so.
    public var accountID: String?
    /// Where they come from, for people: "environment", "profile production".
    public var source: String

    public init(
        accessKeyID: String, secretAccessKey: String, sessionToken: String? = nil, expiration: AWSTimestamp? = nil,
        accountID: String? = nil, source: String = "given"
    ) {
        self.accessKeyID = accessKeyID
        self.secretAccessKey = secretAccessKey
        self.sessionToken = sessionToken
        self.expiration = expiration
        self.accountID = accountID
        self.source = source
    }
}

extension AWSCredentials: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String {
        let end = expiration.map { ", until \($0.iso8601)" } ?? ""
        return "AWSCredentials(\(accessKeyID), from \(source)\(end))"
    }

    public var debugDescription: String { description }

    /// `dump` and string interpolation of what holds credentials go by the mirror.
    public var customMirror: Mirror {
        Mirror(self, children: ["accessKeyID": accessKeyID, "source": source], displayStyle: .struct)
    }
}
