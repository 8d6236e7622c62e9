package import MainstayAWSClient
internal import MainstayAWSOperations
internal import MainstayAssembly

/// A resource that carries the tags of stacks and belongs to none.
package struct UnmanagedResource: Hashable, Sendable {
    package var arn: String
    package var target: Target
    package var tags: [String: String]
}

/// Finds what somebody made by hand and tagged as if it were a platform's own.
package struct UnmanagedSearch: Sendable {
    package var calls: any AWSCalls
    package var target: Target

    package init(calls: any AWSCalls, target: Target) {
        self.calls = calls
        self.target = target
    }

    /// The tags that all of the stacks carry with the same value: those that make a resource one of theirs.
    package static func common(_ stacks: [DeployableStack]) -> [(key: String, value: String)] {
        guard let first = stacks.first else { return [] }
        return first.artifact.tags.filter { tag in
            !tag.key.hasPrefix("aws:") && tag.key != CommitTag.key
                && stacks.allSatisfy { stack in
                    stack.artifact.tags.contains { $0.key == tag.key && $0.value == tag.value }
                }
        }
    }

    /// - Parameters:
    ///   - tags: All of them are carried by what is found; nothing is looked for without any.
    ///   - known: Physical ids that stacks have: some services do not tell which stack a resource belongs to.
    package func find(
        _ tags: [(key: String, value: String)], known: Set<String>
    ) async throws(AWSError) -> [UnmanagedResource] {
        guard !tags.isEmpty else { return [] }
        // AWS takes fifty filters at most.
        let filters = tags.prefix(50).map { tag -> AWSValue in
            ["Key": .string(tag.key), "Values": [.string(tag.value)]]
        }
        var input: AWSValue = ["TagFilters": .list(filters), "ResourcesPerPage": 100]
        var found: [UnmanagedResource] = []
        for _ in 0..<1_000 {
            let page = try await calls.output(AWS.ResourceGroupsTagging.getResources, input)
            for value in page["ResourceTagMappingList"]?.list ?? [] {
                guard let arn = value["ResourceARN"]?.string, !Self.isKnown(arn, known) else { continue }
                var carried: [String: String] = [:]
                for tag in value["Tags"]?.list ?? [] {
                    if let key = tag["Key"]?.string { carried[key] = tag["Value"]?.string ?? "" }
                }
                // A stack is tagged with its own tags, and is no resource of another one.
                guard carried["aws:cloudformation:stack-id"] == nil, !arn.contains(":cloudformation:") else { continue }
                found.append(UnmanagedResource(arn: arn, target: target, tags: carried))
            }
            guard let token = page["PaginationToken"]?.string, !token.isEmpty else { break }
            input["PaginationToken"] = .string(token)
        }
        return found.sorted { $0.arn < $1.arn }
    }

    /// Whether an ARN is that of a physical id, which is either itself or its last part.
    private static func isKnown(_ arn: String, _ known: Set<String>) -> Bool {
        if known.contains(arn) { return true }
        guard let tail = arn.split(separator: ":", maxSplits: 5).last else { return false }
        if known.contains(String(tail)) { return true }
        let name = tail.split(whereSeparator: { $0 == "/" || $0 == ":" }).last.map(String.init) ?? ""
        return known.contains(name)
    }
}
