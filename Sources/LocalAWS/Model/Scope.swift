public import MainstayAWSClient

/// One account in one region: stacks, exports and most resources of different scopes know nothing of each other.
package struct Scope: Hashable, Codable, Sendable {
    package var account: String
    package var region: String

    package init(account: String, region: String) {
        self.account = account
        self.region = region
    }

    var partition: String {
        if region.hasPrefix("cn-") { return "aws-cn" }
        return region.hasPrefix("us-gov-") ? "aws-us-gov" : "aws"
    }

    var urlSuffix: String { region.hasPrefix("cn-") ? "amazonaws.com.cn" : "amazonaws.com" }

    var key: String { "\(account)/\(region)" }
}

/// A refusal, in the words of AWS.
package struct LocalFault: Error, Hashable, Sendable {
    package var code: String
    package var message: String
    package var status: Int

    package init(_ code: String, _ message: String, status: Int = 400) {
        self.code = code
        self.message = message
        self.status = status
    }

    static func validation(_ message: String) -> LocalFault { LocalFault("ValidationError", message) }
}

extension AWSTimestamp: Codable {
    public init(from decoder: any Decoder) throws {
        self.init(milliseconds: try decoder.singleValueContainer().decode(Int.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(milliseconds)
    }
}
