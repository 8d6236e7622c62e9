internal import MainstayAWSClient
internal import MainstaySchema
internal import MainstayTemplate

extension StackEngine {
    /// Takes a resource that exists already into the stack.
    func adopt(_ index: Int, _ logicalID: String, of stack: Stack) {
        guard let definition = stack.definition, let identifier = stack.operation?.imports[logicalID] else {
            return complete(index, of: stack)
        }
        var record: ResourceRecord
        do throws(LocalFault) {
            record = try target(logicalID, definition, of: stack)
        } catch {
            return failAtOnce(index, logicalID, of: stack, error.message)
        }
        guard let live = liveResource(record.type, identifier, stack.scope) else {
            return failAtOnce(
                index, logicalID, of: stack,
                "Resource of type '\(record.type)' with identifier '\(identifier)' was not found.")
        }
        record.physicalID = live.physicalID
        record.liveKey = live.key
        record.attributes = live.attributes
        record.hasGeneratedName = false
        record.status = .importInProgress
        stack.resources[logicalID] = record
        if !stack.order.contains(logicalID) { stack.order.append(logicalID) }
        setStatus(.importInProgress, of: logicalID, in: stack, reason: "Resource import started.")
        plan(
            index, of: stack, seconds: 5,
            outcome: Step.Outcome(success: .importComplete, failure: .importFailed, message: nil, record: record),
            isInitiated: false)
    }

    /// The resource of the pretended cloud with that identifier.
    func liveResource(_ type: String, _ identifier: String, _ scope: Scope) -> LiveResource? {
        for region in [scope.region, "global"] {
            let key = LiveKey(account: scope.account, region: region, type: type, identifier: identifier)
            if let live = state.live[key.text] { return live }
        }
        // A bucket that was made through its own API is a resource, too.
        if type == "AWS::S3::Bucket", state.storage.buckets[identifier]?.scope.account == scope.account {
            let key = LiveKey(account: scope.account, region: "global", type: type, identifier: identifier)
            return LiveResource(
                key: key, properties: StoredValue(.object([.init("BucketName", .string(identifier))])),
                attributes: ["Arn": StoredValue(.string("arn:\(scope.partition):s3:::\(identifier)"))],
                physicalID: identifier)
        }
        return nil
    }

    /// The resource with that primary identifier, whose parts stand between bars; looks at every resource, where it is
    /// not known by it.
    func existing(_ type: String, _ identifier: String, _ scope: Scope) -> LiveResource? {
        if let live = liveResource(type, identifier, scope) { return live }
        return state.live.values.first { live in
            live.key.type == type && live.key.account == scope.account
                && (live.key.region == scope.region || live.key.region == "global")
                && primaryIdentifier(of: live) == identifier
        }
    }

    func primaryIdentifier(of live: LiveResource) -> String {
        let names = schema(of: live.key.type)?.primaryIdentifier ?? []
        let parts = names.compactMap { name in
            live.attributes[name.split(separator: "/").joined(separator: ".")]?.value.plainText
                ?? live.properties.value.value(at: name)?.plainText
        }
        return parts.count == names.count && !parts.isEmpty ? parts.joined(separator: "|") : live.physicalID
    }

    /// What a change set of type IMPORT names, checked against the template and the pretended cloud.
    func imports(
        _ given: AWSValue?, _ parsed: ParsedTemplate, existing: Set<String>, scope: Scope
    ) throws(LocalFault) -> [String: String] {
        var result: [String: String] = [:]
        for entry in given?.list ?? [] {
            let logicalID = entry["LogicalResourceId"]?.string ?? ""
            let type = entry["ResourceType"]?.string ?? ""
            guard let resource = parsed.template.resources[logicalID], resource.type == type else {
                throw .validation("Resource \(logicalID) of type \(type) to import is not in the template")
            }
            guard resource.deletionPolicy != nil else {
                throw .validation(
                    "Resources [\(logicalID)] to import must have a DeletionPolicy attribute specified in the template."
                )
            }
            let names = schema(of: type)?.primaryIdentifier ?? []
            let members = entry["ResourceIdentifier"]?.map ?? [:]
            guard Set(members.keys) == Set(names) || members.count == 1 else {
                throw .validation(
                    "Invalid ResourceIdentifier for \(logicalID): the identifier of \(type) is \(names.joined(separator: ", "))"
                )
            }
            let identifier = names.compactMap { members[$0]?.string }.joined(separator: "|")
            let value = identifier.isEmpty ? members.values.first?.string ?? "" : identifier
            guard let live = self.existing(type, value, scope) else {
                throw .validation("Resource of type '\(type)' with identifier '\(value)' does not exist.")
            }
            guard live.stackID == nil else {
                throw .validation(
                    "Resource of type '\(type)' with identifier '\(value)' is already managed by stack "
                        + "\(live.stackID ?? "")")
            }
            result[logicalID] = live.key.identifier
        }
        guard !result.isEmpty else { throw .validation("ResourcesToImport must not be empty for an import.") }
        let others = parsed.template.resources.map(\.name).filter { result[$0] == nil && !existing.contains($0) }
        guard others.isEmpty else {
            throw .validation(
                "As part of the import operation, you cannot modify or add [Resources] that are not imported: "
                    + others.joined(separator: ", "))
        }
        return result
    }
}
