public import MainstayConstructs
import MainstaySSM

/// Settings of an environment in the Parameter Store, where services and people find them by name: one parameter each,
/// below a common path. For what is not secret: see ``Secret``.
public struct PublishedSettings: Construct {
    public let node: Node
    /// Begins every name: `/portal/staging`.
    public let path: String

    /// - Parameters:
    ///   - path: as in `/portal/staging`: letters, digits and `._-` between slashes.
    ///   - values: by the rest of the name, `database/host`; up to 4 kB each.
    @discardableResult
    public init(
        _ id: String, in scope: any Construct, under path: String, _ values: [String: StringValue],
        fileID: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        node = Node(component: id, in: scope, fileID, line, column)
        self.path = path
        let group = Group(node: node)
        for (name, value) in values.sorted(by: { $0.key < $1.key }) {
            let full = "\(path)/\(name)"
            SSM.Parameter(
                name.replacingSlashes, in: group, description: StringValue("A setting of \(node.pathInStack)"),
                name: StringValue(full), type: .string, value: value)
            if !Self.isName(full) {
                node.report(
                    "invalid-parameter-name", "\"\(full)\" cannot be the name of a parameter",
                    help: "use letters, digits and ._- between slashes, not beginning with aws or ssm")
            }
            if let literal = value.literal, !(1...4_096).contains(literal.utf8.count) {
                node.report(
                    "invalid-parameter-value", "the value of \(full) has \(literal.utf8.count) bytes",
                    help: "the Parameter Store takes 1 to 4096; leave an empty one out")
            }
        }
        if values.isEmpty { node.report("empty-settings", "no setting is published", help: "give one") }
    }

    /// Reading all of them, one by one or by their path.
    public func grantRead(to grantee: some Grantee) {
        let parameters: StringValue = "arn:\(AWS.partition):ssm:\(AWS.region):\(AWS.accountID):parameter\(path)"
        grant(
            ["ssm:GetParameter", "ssm:GetParameters", "ssm:GetParametersByPath"],
            on: [parameters, "\(parameters)/*"], to: grantee)
    }

    private static func isName(_ name: String) -> Bool {
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        guard name.utf8.count <= 900, parts.count >= 2, parts.count <= 16, parts[0].isEmpty else { return false }
        let first = parts[1].lowercased()
        if first.hasPrefix("aws") || first.hasPrefix("ssm") { return false }
        return parts.dropFirst().allSatisfy { part in
            !part.isEmpty
                && part.utf8.allSatisfy { byte in
                    UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
                        || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || "._-".utf8.contains(byte)
                }
        }
    }
}
