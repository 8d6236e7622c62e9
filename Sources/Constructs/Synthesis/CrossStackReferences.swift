import MainstayTemplate

// References between stacks become `Fn::GetStackOutput` on an output that the producing stack gets by itself. It reads
// the output when the consuming stack is created or updated and locks nothing: unlike `Export` and `Fn::ImportValue`,
// which forbid changing or removing a value for as long as anybody imports it, so that an update which stops using it
// can never be deployed in one go. It also reaches other regions. Documentation/guides/cross-stack-references.md.
extension Synthesis {
    func crossStackReference(
        from resolver: Resolver, to node: Node, attribute: String?, isList: Bool
    ) -> TemplateValue {
        let consumer = resolver.stack
        guard node.app === app.app else {
            resolver.report(
                "foreign-reference", "\"\(node.path)\" belongs to another app", help: "declare both in one app")
            return .string("")
        }
        guard let producer = node.stack, let from = producer.stackState, let to = consumer.stackState else {
            resolver.report(
                "reference-outside-stack", "\"\(node.path)\" is declared outside a stack and cannot be referred to",
                help: "declare it in a Stack")
            return .string("")
        }
        if let one = from.environment, let other = to.environment, one != other {
            resolver.report(
                "cross-environment-reference",
                "\"\(node.path)\" belongs to the environment \(one), and this resource to \(other)",
                help: "environments stand alone: declare the resource in \(other) too, or pass its name as a setting")
        }
        if from.account != to.account {
            resolver.report(
                "cross-account-reference",
                "\"\(node.path)\" is in account \(from.account ?? "unknown"), and this stack in \(to.account ?? "unknown")",
                help: "give both stacks one account, or pass the value as a setting")
        }
        if from.region == nil, to.region != nil {
            resolver.report(
                "unknown-region",
                "\"\(node.path)\" is in a stack without a region, which cannot be reached from another",
                help: "give the stack \(producer.path) a region")
        }
        let outputID = shareOutput(of: producer, node, attribute: attribute, isList: isList)
        addDependency(
            of: consumer, on: producer,
            reason: "\(resolver.element.path) refers to \(node.path)\(attribute.map { ".\($0)" } ?? "")")
        var arguments: [TemplateObject.Member] = [
            .init("StackName", .string(producer.stackName)), .init("OutputName", .string(outputID)),
        ]
        if let region = from.region, region != to.region { arguments.append(.init("Region", .string(region))) }
        let value: TemplateValue = ["Fn::GetStackOutput": TemplateValue(.object(TemplateObject(arguments)))]
        return isList ? ["Fn::Split": [",", value]] : value
    }

    /// The id of the output by which others read a value of a stack.
    func shareOutput(of producer: Node, _ node: Node, attribute: String?, isList: Bool) -> String {
        let logicalID = logicalID(of: node)
        let id = "Shared\(logicalID)" + (attribute.map { String($0.filter { $0.isLetter || $0.isNumber }) } ?? "Ref")
        var value: TemplateValue = ["Ref": .string(logicalID)]
        if let attribute { value = ["Fn::GetAtt": [.string(logicalID), .string(attribute)]] }
        // An output is one string; a list travels with commas.
        if isList { value = ["Fn::Join": [",", value]] }
        var output = TemplateObject([.init("Value", value)])
        // Where the resource is not made, its output cannot be either.
        if let condition = node.condition { output["Condition"] = .string(self.logicalID(of: condition)) }
        sharedOutputs[ObjectIdentifier(producer), default: [:]][id] = TemplateValue(.object(output))
        return id
    }

    /// Reports each cycle of stacks once, with the references that close it.
    func reportCycles(among stacks: [Node]) {
        enum Mark { case open, done }
        var marks: [ObjectIdentifier: Mark] = [:]
        var trail: [(stack: Node, reason: String)] = []

        func visit(_ stack: Node) {
            marks[ObjectIdentifier(stack)] = .open
            for dependency in stackDependencies[ObjectIdentifier(stack), default: []].sorted(by: {
                $0.stack.artifactID < $1.stack.artifactID
            }) {
                trail.append((stack, dependency.reason))
                switch marks[ObjectIdentifier(dependency.stack)] {
                case .done: break
                case .open:
                    let start = trail.firstIndex { $0.stack === dependency.stack } ?? 0
                    let loop = trail[start...]
                    let names = (loop.map(\.stack.path) + [dependency.stack.path]).joined(separator: " → ")
                    report(
                        "cyclic-stacks", "stacks need each other: \(names)", on: stack,
                        help: "because " + loop.map(\.reason).joined(separator: ", and ")
                            + "; move one of these resources to the other stack")
                case nil: visit(dependency.stack)
                }
                trail.removeLast()
            }
            marks[ObjectIdentifier(stack)] = .done
        }
        for stack in stacks where marks[ObjectIdentifier(stack)] == nil { visit(stack) }
    }
}
