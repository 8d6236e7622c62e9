package import MainstayAWSClient

/// The one way in which the engine asks AWS anything: tests answer by themselves.
package protocol AWSCalls: Sendable {
    /// Calls an operation and gives its whole output.
    @discardableResult
    func output(_ operation: AWSOperation, _ input: AWSValue, body: HTTPBody?) async throws(AWSError) -> AWSValue
}

extension AWSCalls {
    @discardableResult
    package func output(_ operation: AWSOperation, _ input: AWSValue = [:]) async throws(AWSError) -> AWSValue {
        try await output(operation, input, body: nil)
    }

    /// Every element of a list that comes in pages with `NextToken`.
    ///
    /// - Parameter limit: Pages that are read at most: a list that never ends is no list.
    package func all(
        _ operation: AWSOperation, _ input: AWSValue = [:], in member: String, limit: Int = 10_000
    ) async throws(AWSError) -> [AWSValue] {
        var input = input
        var result: [AWSValue] = []
        for _ in 0..<limit {
            let page = try await output(operation, input)
            result += page[member]?.list ?? []
            guard let token = page["NextToken"]?.string, !token.isEmpty else { break }
            input["NextToken"] = .string(token)
        }
        return result
    }
}

extension AWSClient: AWSCalls {
    package func output(
        _ operation: AWSOperation, _ input: AWSValue, body: HTTPBody?
    ) async throws(AWSError) -> AWSValue {
        try await call(operation, input, body: body).output
    }
}

/// An account and a region: where a stack lives.
package struct Target: Hashable, Sendable, Comparable, CustomStringConvertible {
    package var account: String
    package var region: String

    package init(account: String, region: String) {
        self.account = account
        self.region = region
    }

    package var description: String { "\(account)/\(region)" }
    package var partition: Partition? { Partition.of(region: region) }
    package var placeholders: Placeholders {
        Placeholders(account: account, region: region, partition: partition?.id ?? "aws")
    }

    package static func < (left: Target, right: Target) -> Bool {
        (left.account, left.region) < (right.account, right.region)
    }
}

/// Who one is for AWS.
package struct Identity: Hashable, Sendable {
    package var account: String
    package var arn: String

    package init(account: String, arn: String) {
        self.account = account
        self.arn = arn
    }
}

/// Opens the ways to the accounts and regions of a deployment.
package protocol Connections: Sendable {
    /// Who the caller is before any role is taken on.
    func identity() async throws(AWSError) -> Identity

    /// The region for stacks that name none; nil where none is set.
    var region: String? { get }

    /// The way to a target.
    ///
    /// - Parameter role: The ARN of the role to take on; nil to ask as oneself.
    func calls(to target: Target, as role: String?) async throws(AWSError) -> any AWSCalls
}
