internal import MainstayAWSClient
internal import MainstaySchema
internal import MainstayTemplate

extension StackEngine {
    /// What the service of a resource refuses; nil where nothing is wrong with its properties.
    func refusal(of record: ResourceRecord, in stack: Stack) -> String? {
        if let definition = stack.definition, let findings = findings(definition, stack)[record.logicalID] {
            return TemplateRefusal.properties(of: record.logicalID, findings)
        }
        do throws(LocalFault) {
            _ = try withParameters(record.properties.value, stack.scope)
        } catch {
            return error.message
        }
        return nil
    }

    /// Gives a resource that is to be made its name and attributes.
    func make(_ record: inout ResourceRecord, in stack: Stack) {
        make(&record, stackName: stack.name, stackID: stack.id, scope: stack.scope)
    }

    /// As ``make(_:in:)``; also for a resource that no stack manages.
    func make(_ record: inout ResourceRecord, stackName: String, stackID: String, scope: Scope) {
        let schema = schema(of: record.type)
        let properties = (try? withParameters(record.properties.value, scope)) ?? record.properties.value
        var identity = ResourceIdentity.make(
            of: record.type, schema: schema, properties: properties, logicalID: record.logicalID,
            stackName: stackName, scope: scope, ids: &state.ids)
        if record.type == "AWS::CloudFormation::WaitConditionHandle" {
            let unique = stackID.split(separator: "/").last.map(String.init) ?? ""
            identity.physicalID = "\(settings.endpoint)/_local/wait/\(unique)/\(record.logicalID)"
        }
        record.physicalID = identity.physicalID
        record.hasGeneratedName = identity.isGenerated
        record.liveKey = LiveKey(
            account: scope.account, region: isGlobal(record.type) ? "global" : scope.region,
            type: record.type,
            identifier: Self.uniqueName(of: record.type, properties) ?? identity.physicalID)
        record.attributes =
            ResourceAttributes(
                type: record.type, schema: schema, properties: properties, identity: identity, scope: scope,
                logicalID: record.logicalID, random: state.ids.hexadecimal(16)
            ).all()
    }

    /// What tells resources of a type apart whose physical id several of them share; nil for all other types.
    private static func uniqueName(of type: String, _ properties: TemplateValue) -> String? {
        guard type == "AWS::Route53::RecordSet" else { return nil }
        // A name has a record of each type, and several of the same where each has an identifier.
        let parts = ["Name", "Type", "SetIdentifier", "HostedZoneId", "HostedZoneName"].map {
            properties[$0]?.plainText ?? ""
        }
        return parts.joined(separator: "|")
    }

    /// Attributes that repeat properties follow these.
    func refresh(_ record: inout ResourceRecord, in stack: Stack) {
        for name in record.attributes.keys {
            var given: TemplateValue? = record.properties.value
            for step in name.split(separator: ".") { given = given?[String(step)] }
            if let given, given.intrinsic == nil { record.attributes[name] = StoredValue(given) }
        }
    }

    /// Types whose names are taken in every region of an account, or of the world.
    private func isGlobal(_ type: String) -> Bool {
        type.hasPrefix("AWS::IAM::") || type == "AWS::S3::Bucket" || type.hasPrefix("AWS::CloudFront::")
    }

    /// Takes the name of a resource; says so where somebody has it.
    func claim(_ record: ResourceRecord, in stack: Stack) -> String? {
        claim(record, stackID: stack.id, scope: stack.scope)
    }

    /// As ``claim(_:in:)``; also for a resource that no stack manages.
    func claim(_ record: ResourceRecord, stackID: String?, scope: Scope) -> String? {
        guard let key = record.liveKey, let physicalID = record.physicalID else { return nil }
        let isTaken =
            state.live[key.text] != nil
            || (record.type == "AWS::S3::Bucket" && state.storage.buckets[physicalID] != nil)
        if isTaken, !record.hasGeneratedName {
            return record.type == "AWS::S3::Bucket"
                ? "\(physicalID) already exists"
                : "Resource of type '\(record.type)' with identifier '\(physicalID)' already exists."
        }
        state.live[key.text] = LiveResource(
            key: key, properties: record.properties, attributes: record.attributes, stackID: stackID,
            logicalID: stackID == nil ? nil : record.logicalID, physicalID: physicalID)
        if record.type == "AWS::S3::Bucket" {
            state.storage.buckets[physicalID] = StoredBucket(scope: scope, createdAt: now)
        }
        return nil
    }

    /// Somebody deleted the resource behind the stack's back.
    func vanished(_ record: ResourceRecord, in stack: Stack) -> String? {
        guard let key = record.liveKey, state.live[key.text] == nil else { return nil }
        return "Resource of type '\(record.type)' with identifier '\(key.identifier)' was not found."
    }

    /// Lets the rest of the pretended cloud see a resource as it is now.
    func publish(_ record: ResourceRecord, of stack: Stack) {
        guard let key = record.liveKey, let physicalID = record.physicalID else { return }
        state.live[key.text] = LiveResource(
            key: key, properties: record.properties, attributes: record.attributes, stackID: stack.id,
            logicalID: record.logicalID, physicalID: physicalID)
        reflect(record.type, physicalID, record.properties.value, stack.scope)
    }

    /// Lets the services that this server has know of a resource of theirs.
    func reflect(_ type: String, _ physicalID: String, _ properties: TemplateValue, _ scope: Scope) {
        let properties = (try? withParameters(properties, scope)) ?? properties
        switch type {
        case "AWS::SSM::Parameter":
            let name = "\(scope.key)/\(physicalID)"
            var parameter =
                state.parameters[name]
                ?? StoredParameter(name: physicalID, type: "String", value: "", version: 0, changedAt: now)
            let value = properties["Value"]?.plainText ?? ""
            if parameter.version == 0 || parameter.value != value { parameter.version += 1 }
            parameter.value = value
            parameter.type = properties["Type"]?.string ?? "String"
            parameter.changedAt = now
            state.parameters[name] = parameter
        case "AWS::ECR::Repository":
            let name = "\(scope.key)/\(physicalID)"
            var repository = state.repositories[name] ?? ImageRepository(name: physicalID, createdAt: now)
            repository.isImmutable = properties["ImageTagMutability"]?.string == "IMMUTABLE"
            state.repositories[name] = repository
        case "AWS::S3::Bucket":
            state.storage.buckets[physicalID]?.isVersioned =
                properties["VersioningConfiguration"]?["Status"]?.string == "Enabled"
        default: break
        }
    }

    /// Why a resource cannot be deleted now; nil where it can.
    func deletionRefusal(of record: ResourceRecord, in stack: Stack) -> String? {
        deletionRefusal(of: record, scope: stack.scope)
    }

    func deletionRefusal(of record: ResourceRecord, scope: Scope) -> String? {
        guard let key = record.liveKey, let live = state.live[key.text] else { return nil }
        let properties = live.properties.value
        if record.type == "AWS::S3::Bucket", let bucket = state.storage.buckets[key.identifier], !bucket.isEmpty {
            return "The bucket you tried to delete is not empty (Service: S3, Status Code: 409, Request ID: "
                + "\(state.ids.suffix(16)))"
        }
        if record.type == "AWS::ECR::Repository",
            let repository = state.repositories["\(scope.key)/\(key.identifier)"], !repository.images.isEmpty,
            properties["EmptyOnDelete"]?.plainText != "true"
        {
            return
                "The repository with name '\(key.identifier)' in registry with id '\(key.account)' cannot be deleted "
                + "because it still contains images"
        }
        let protected = ["DeletionProtection", "DeletionProtectionEnabled"].contains {
            properties[$0]?.plainText == "true"
        }
        let attributes = properties["LoadBalancerAttributes"]?.array ?? []
        let isGuarded = attributes.contains {
            $0["Key"]?.string == "deletion_protection.enabled" && $0["Value"]?.plainText == "true"
        }
        if protected || isGuarded {
            return
                "Resource '\(key.identifier)' of type '\(record.type)' cannot be deleted while deletion protection is "
                + "enabled"
        }
        return nil
    }

    /// Takes a resource out of the pretended cloud.
    func erase(_ record: ResourceRecord) {
        guard let key = record.liveKey else { return }
        state.live[key.text] = nil
        switch record.type {
        case "AWS::S3::Bucket": state.storage.buckets[key.identifier] = nil
        case "AWS::SSM::Parameter": state.parameters["\(key.account)/\(key.region)/\(key.identifier)"] = nil
        case "AWS::ECR::Repository": state.repositories["\(key.account)/\(key.region)/\(key.identifier)"] = nil
        default: break
        }
    }

    /// Leaves a resource where it is: no stack manages it from now on.
    func release(_ record: ResourceRecord) {
        guard let key = record.liveKey else { return }
        state.live[key.text]?.stackID = nil
        state.live[key.text]?.logicalID = nil
    }
}
