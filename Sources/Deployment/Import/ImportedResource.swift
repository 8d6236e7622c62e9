/// A resource that exists at AWS and is to become part of a stack.
package struct ImportedResource: Hashable, Sendable {
    package var logicalID: String
    /// Its identifiers by their names; under an empty name where only the value was told.
    package var identifier: [String: String]

    /// Reads `Bucket=shop-files`, or with several identifiers `Rule=ApiId:a1b2,RouteId:c3d4`.
    package init?(_ text: String) {
        let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
        logicalID = parts[0]
        identifier = ["": parts[1]]
    }

    /// The identifier with the names that CloudFormation asks for.
    ///
    /// - Parameter names: `BucketName`; several where one does not tell which resource is meant.
    func named(_ names: [String]) throws(DeploymentProblem) -> [String: String] {
        guard let value = identifier[""] else { return identifier }
        if names.count == 1, let name = names.first {
            let prefix = "\(name):"
            return [name: value.hasPrefix(prefix) ? String(value.dropFirst(prefix.count)) : value]
        }
        var result: [String: String] = [:]
        for part in value.split(separator: ",") {
            let words = part.split(separator: ":", maxSplits: 1).map(String.init)
            guard words.count == 2 else { break }
            result[words[0]] = words[1]
        }
        guard Set(result.keys) == Set(names), !names.isEmpty else {
            let form = names.map { "\($0):…" }.joined(separator: ",")
            throw DeploymentProblem(
                names.isEmpty
                    ? "\(logicalID) is of a type that CloudFormation does not import"
                    : "\(logicalID) is told by \(names.joined(separator: " and "))",
                help: names.isEmpty ? nil : "write it as \(logicalID)=\(form)")
        }
        return result
    }
}
