import MainstayAssembly
import MainstayDiagnostics
import MainstayTemplate

/// Builds the template and the artifact of one stack.
///
/// In two steps, because resolving one stack may give another an output: first every stack resolves, then each writes.
struct StackBuilder {
    let elements: StackElements
    let synthesis: Synthesis
    private var sections: [String: [TemplateObject.Member]] = [:]

    init(elements: StackElements, synthesis: Synthesis) {
        self.elements = elements
        self.synthesis = synthesis
    }

    private var stack: Node { elements.stack }

    mutating func resolve() {
        sections["Parameters"] = elements.parameters.map { member(of: $0, resolver(for: $0).resolve($0.members)) }
        sections["Mappings"] = elements.mappings.map { member(of: $0, resolver(for: $0).resolve($0.members)) }
        sections["Conditions"] = elements.conditions.map { node in
            member(of: node, node.members.first.map { resolver(for: node).resolve($0.value) } ?? .null)
        }
        sections["Resources"] = elements.resources.map { member(of: $0, resource($0)) }
        sections["Outputs"] = elements.outputs.map { member(of: $0, resolver(for: $0).resolve($0.members)) }
    }

    private func member(of node: Node, _ value: TemplateValue) -> TemplateObject.Member {
        TemplateObject.Member(synthesis.logicalID(of: node), value)
    }

    private func resolver(for node: Node) -> Resolver {
        Resolver(stack: stack, synthesis: synthesis, element: node)
    }

    private func resource(_ node: Node) -> TemplateValue {
        guard let type = node.resourceType else { return .null }
        var resolver = resolver(for: node)
        var entry = [TemplateObject.Member("Type", .string(type.name))]
        var properties: [TemplateObject.Member] = []
        properties.reserveCapacity(node.members.count + 1)
        for member in node.members {
            resolver.propertyName = member.key
            properties.append(TemplateObject.Member(member.key, resolver.resolve(member.value)))
        }
        resolver.propertyName = nil
        addTags(to: &properties, of: node, type, resolver)
        if !properties.isEmpty { entry.append(.init("Properties", TemplateValue(.object(TemplateObject(properties))))) }
        if let condition = node.condition {
            if condition.stack !== stack {
                resolver.report("foreign-condition", "the condition \"\(condition.path)\" belongs to another stack")
            }
            entry.append(.init("Condition", .string(synthesis.logicalID(of: condition))))
        }
        let dependencies = dependencies(of: node, beside: properties)
        if !dependencies.isEmpty { entry.append(.init("DependsOn", .array(dependencies.map { .string($0) }))) }
        for attribute in node.attributes.sorted(by: { $0.key < $1.key }) {
            entry.append(.init(attribute.key, resolver.resolve(attribute.value)))
        }
        if let policy = removalPolicy(of: node, type) {
            // A snapshot is only taken where CloudFormation can take one; elsewhere the data is kept.
            let effective = policy == .snapshot && type.data != .snapshot ? RemovalPolicy.retainExceptOnCreate : policy
            entry.append(.init("UpdateReplacePolicy", .string(replacementPolicy(for: effective).rawValue)))
            entry.append(.init("DeletionPolicy", .string(effective.rawValue)))
        }
        entry.append(.init("Metadata", metadata(of: node, resolver)))
        return Override.apply(node.overrides, to: TemplateValue(.object(TemplateObject(entry))), resolver)
    }

    /// `RetainExceptOnCreate` exists for deletion alone.
    private func replacementPolicy(for policy: RemovalPolicy) -> RemovalPolicy {
        policy == .retainExceptOnCreate ? .retain : policy
    }

    /// The nearest policy set by the user, else by what the type holds. A type that holds nothing has none by default.
    private func removalPolicy(of node: Node, _ type: ResourceType) -> RemovalPolicy? {
        if let own = node.removalPolicy { return own }
        guard type.data != .none else { return nil }
        var current = node.parent
        while let ancestor = current {
            if let policy = ancestor.removalPolicy { return policy }
            current = ancestor.parent
        }
        // What a failed first deployment made is empty; left behind, it would stop the next one by its name.
        return type.data == .snapshot ? .snapshot : .retainExceptOnCreate
    }

    private func metadata(of node: Node, _ resolver: Resolver) -> TemplateValue {
        var members = [TemplateObject.Member("aws:cdk:path", .string(node.path))]
        for member in node.metadata.sorted(by: { $0.key < $1.key }) {
            members.append(.init(member.key, resolver.resolve(member.value)))
        }
        let waivers = node.inheritedWaivers
        if !waivers.isEmpty {
            let values = waivers.map { waiver -> TemplateValue in
                var value: TemplateValue = [
                    "Rule": .string(waiver.rule), "Reason": .string(waiver.reason), "Owner": .string(waiver.owner),
                ]
                if let expiry = waiver.expiry, case .object(var object) = value.content {
                    object["Until"] = .string(expiry)
                    value.content = .object(object)
                }
                return value
            }
            members.append(.init("Mainstay", ["Waivers": .array(values)]))
        }
        return TemplateValue(.object(TemplateObject(members)))
    }

    private func dependencies(of node: Node, beside properties: [TemplateObject.Member]) -> [String] {
        var ids: Set<String> = []
        var current: Node? = node
        while let dependent = current, dependent.stackState == nil {
            for dependency in dependent.dependencies { collect(dependency, for: node, into: &ids) }
            current = dependent.parent
        }
        if ids.isEmpty { return [] }
        // What a property refers to is waited for anyway.
        var referred: Set<String> = []
        for property in properties { property.value.collectReferences(into: &referred) }
        return ids.subtracting(referred).sorted()
    }

    /// Every resource in what is depended on; a dependency on another stack's construct orders the stacks.
    private func collect(_ dependency: Node, for node: Node, into ids: inout Set<String>) {
        if dependency.stack !== stack {
            if let other = dependency.stack ?? (dependency.stackState != nil ? dependency : nil), other !== stack {
                synthesis.addDependency(of: stack, on: other, reason: "\(node.path) depends on \(dependency.path)")
            }
            return
        }
        if dependency === node { return }
        if dependency.resourceType != nil { ids.insert(synthesis.logicalID(of: dependency)) }
        for child in dependency.children { collect(child, for: node, into: &ids) }
    }

    private func addTags(
        to properties: inout [TemplateObject.Member], of node: Node, _ type: ResourceType, _ resolver: Resolver
    ) {
        let name: String
        switch type.tags {
        case .none: return
        case .list(let property), .map(let property), .autoScalingList(let property): name = property
        }
        let inherited = node.inheritedTags
        if inherited.isEmpty { return }
        let index = properties.firstIndex { $0.key == name }
        let given = index.map { properties[$0].value }
        var value: TemplateValue
        if case .map = type.tags {
            var object = given?.object ?? TemplateObject()
            for (key, tag) in inherited where object[key] == nil {
                object.members.append(.init(key, resolver.resolve(tag)))
            }
            value = TemplateValue(.object(object))
        } else {
            var list = given?.array ?? []
            let known = Set(list.compactMap { $0["Key"]?.string })
            for (key, tag) in inherited where !known.contains(key) {
                var entry: TemplateValue = ["Key": .string(key), "Value": resolver.resolve(tag)]
                if case .autoScalingList = type.tags, case .object(var object) = entry.content {
                    object["PropagateAtLaunch"] = true
                    entry.content = .object(object)
                }
                list.append(entry)
            }
            value = .array(list)
        }
        // Tags given as one expression (a parameter, a condition) cannot be added to.
        if let given, given.array == nil, given.object?["Ref"] != nil || given.object?["Fn::If"] != nil {
            value = given
        }
        if let index { properties[index].value = value } else { properties.append(.init(name, value)) }
    }

    // MARK: - Artifact

    func artifact() -> StackArtifact {
        var outputs = sections["Outputs"] ?? []
        let shared = synthesis.sharedOutputs[ObjectIdentifier(stack)] ?? [:]
        for (id, value) in shared {
            outputs.append(.init(id, value))
        }
        outputs.sort { $0.key < $1.key }
        let state = stack.stackState
        var members: [TemplateObject.Member] = []
        if let description = state?.description { members.append(.init("Description", .string(description))) }
        if let transforms = state?.transforms, !transforms.isEmpty {
            members.append(
                .init(
                    "Transform", transforms.count == 1 ? .string(transforms[0]) : .array(transforms.map { .string($0) })
                ))
        }
        let parameters = (sections["Parameters"] ?? []) + [Bootstrap.parameter]
        let contents: [(String, [TemplateObject.Member])] = [
            ("Parameters", parameters.sorted { $0.key < $1.key }), ("Mappings", sections["Mappings"] ?? []),
            ("Conditions", sections["Conditions"] ?? []), ("Rules", [Bootstrap.rule]),
            ("Resources", sections["Resources"] ?? []), ("Outputs", outputs),
        ]
        for (name, entries) in contents where !entries.isEmpty || name == "Resources" {
            members.append(.init(name, TemplateValue(.object(TemplateObject(entries)))))
        }
        checkLimits(parameters: parameters.count, outputs: outputs.count)
        let id = stack.artifactID
        var artifact = StackArtifact(
            id: id, template: TemplateValue(.object(TemplateObject(members))), templateFile: "\(id).template.json")
        artifact.displayName = stack.path
        artifact.stackName = stack.stackName
        artifact.account = state?.account
        artifact.region = state?.region
        artifact.environment = state?.environment
        artifact.terminationProtection = state?.terminationProtection ?? false
        artifact.tags = stack.inheritedTags.compactMap { key, value in
            if case .string(let literal) = value { (key, literal) } else { nil }
        }
        artifact.tags += stack.app.stackTags
        artifact.dependencies = (synthesis.stackDependencies[ObjectIdentifier(stack)] ?? []).map(\.stack.artifactID)
            .sorted()
        artifact.assets = (state?.assets ?? []).map(\.artifact).sorted { $0.hash < $1.hash }
        artifact.sources = sources()
        return artifact
    }

    private func sources() -> [ElementSource] {
        let nodes = elements.resources + elements.parameters + elements.conditions + elements.outputs
        return nodes.map {
            ElementSource(logicalID: synthesis.logicalID(of: $0), path: $0.path, location: $0.location)
        }.sorted { ($0.logicalID, $0.path) < ($1.logicalID, $1.path) }
    }

    /// CloudFormation's quotas for one template; none of them can be raised.
    private func checkLimits(parameters: Int, outputs: Int) {
        let counts = [
            ("resources", elements.resources.count, 500), ("outputs", outputs, 200), ("parameters", parameters, 200),
            ("mappings", elements.mappings.count, 200),
        ]
        for (what, count, limit) in counts where count > limit {
            synthesis.report(
                "too-many-\(what)", "the stack has \(count) \(what); CloudFormation allows \(limit)", on: stack,
                help: "move some of its constructs to another Stack; references between stacks keep working")
        }
        if elements.resources.isEmpty {
            synthesis.report(
                "empty-stack", "the stack has no resources; CloudFormation refuses it", on: stack,
                help: "declare a resource in it, or leave the stack out")
        }
    }
}

extension Node {
    /// Tags from the app down to this node, sorted by key; the nearest wins.
    var inheritedTags: [(String, Property)] {
        var merged: [String: Property] = [:]
        var current: Node? = self
        while let node = current {
            if !node.tags.isEmpty { merged.merge(node.tags) { nearer, _ in nearer } }
            current = node.parent
        }
        return merged.sorted { $0.key < $1.key }
    }

    var inheritedWaivers: [Waiver] {
        var all: [Waiver] = []
        var current: Node? = self
        while let node = current {
            all += node.waivers
            current = node.parent
        }
        return all.sorted { ($0.rule, $0.reason) < ($1.rule, $1.reason) }
    }
}
