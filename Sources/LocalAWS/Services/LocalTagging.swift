internal import MainstayAWSClient
internal import MainstaySchema
internal import MainstayTemplate

/// The Resource Groups Tagging API: what carries which tags, in stacks and outside of them.
struct LocalTagging {
    let engine: StackEngine

    func call(_ operation: String, _ input: AWSValue, by caller: Caller) throws(LocalFault) -> AWSValue {
        guard operation == "GetResources" else {
            throw LocalFault("UnknownOperationException", "\(operation) is not part of this rehearsal")
        }
        let filters = (input["TagFilters"]?.list ?? []).map { filter in
            (key: filter["Key"]?.string ?? "", values: filter["Values"]?.strings ?? [])
        }
        let types = input["ResourceTypeFilters"]?.strings ?? []
        let wanted = Set(input["ResourceARNList"]?.strings ?? [])
        var found: [(arn: String, tags: [StackTag])] = []
        for live in engine.state.live.values where isHere(live, caller.scope) {
            let tags = tags(of: live)
            guard !tags.isEmpty, filters.allSatisfy({ Self.fits($0, tags) }) else { continue }
            let arn = arn(of: live, caller.scope)
            guard wanted.isEmpty || wanted.contains(arn), types.isEmpty || types.contains(where: { Self.is(arn, $0) })
            else { continue }
            found.append((arn, tags))
        }
        found.sort { $0.arn < $1.arn }
        var page = input
        page["NextToken"] = input["PaginationToken"]?.string.flatMap { $0.isEmpty ? nil : .string($0) }
        let values = found.map { entry -> AWSValue in
            ["ResourceARN": .string(entry.arn), "Tags": .list(entry.tags.map(engine.tagValue))]
        }
        let size = min(max(input["ResourcesPerPage"]?.int ?? 50, 1), 100)
        var result = try engine.page(values, "ResourceTagMappingList", page, size: size)
        result["PaginationToken"] = result["NextToken"] ?? ""
        result["NextToken"] = nil
        return result
    }

    private static func fits(_ filter: (key: String, values: [String]), _ tags: [StackTag]) -> Bool {
        tags.contains { $0.key == filter.key && (filter.values.isEmpty || filter.values.contains($0.value)) }
    }

    /// Whether an ARN is of a type such as `ec2:instance` or `ec2`.
    private static func `is`(_ arn: String, _ filter: String) -> Bool {
        let parts = arn.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        let wanted = filter.split(separator: ":", maxSplits: 1)
        guard parts.count == 6, parts[2] == wanted.first ?? "" else { return false }
        return wanted.count == 1 || parts[5].hasPrefix(wanted[1])
    }

    private func isHere(_ live: LiveResource, _ scope: Scope) -> Bool {
        guard live.key.account == scope.account else { return false }
        guard live.key.region == "global" else { return live.key.region == scope.region }
        // A bucket is where it was made; the rest that has no region answers in the first one.
        if live.key.type == "AWS::S3::Bucket" {
            return engine.state.storage.buckets[live.physicalID]?.scope.region == scope.region
        }
        return scope.region == "us-east-1"
    }

    /// Its own tags, those of its stack, and what CloudFormation marks it with.
    private func tags(of live: LiveResource) -> [StackTag] {
        var tags: [StackTag] = []
        let schema = engine.schema(of: live.key.type)
        guard schema?.tagShape != ResourceSchema.TagShape.none else { return [] }
        let value = live.properties.value[schema?.tagProperty ?? "Tags"]
        for entry in value?.array ?? [] {
            tags.append(StackTag(key: entry["Key"]?.plainText ?? "", value: entry["Value"]?.plainText ?? ""))
        }
        for member in value?.object?.members ?? [] {
            tags.append(StackTag(key: member.key, value: member.value.plainText ?? ""))
        }
        guard let stackID = live.stackID, let stack = engine.state.stacks[stackID], let logicalID = live.logicalID
        else {
            return tags
        }
        for tag in stack.resources[logicalID]?.tags ?? [] where !tags.contains(where: { $0.key == tag.key }) {
            tags.append(tag)
        }
        tags.append(StackTag(key: "aws:cloudformation:stack-name", value: stack.name))
        tags.append(StackTag(key: "aws:cloudformation:stack-id", value: stack.id))
        tags.append(StackTag(key: "aws:cloudformation:logical-id", value: logicalID))
        return tags
    }

    private func arn(of live: LiveResource, _ scope: Scope) -> String {
        if live.physicalID.hasPrefix("arn:") { return live.physicalID }
        if let arn = live.attributes["Arn"]?.value.plainText { return arn }
        return ARNForms.arn(
            of: live.key.type, name: live.physicalID, scope: scope, properties: live.properties.value, random: "0")
    }
}
