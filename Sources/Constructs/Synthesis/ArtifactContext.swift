public import MainstayAssembly
public import MainstayDiagnostics
public import MainstayTemplate

/// What adds to an assembly beside its stacks: documents for systems that CloudFormation does not know.
public protocol ArtifactBuilder: AnyObject {
    /// The construct that asked for it.
    var node: Node { get }
    func build(_ context: ArtifactContext, into assembly: inout Assembly)
}

extension Node {
    /// Has a builder called when the tree is complete.
    public func add(_ builder: any ArtifactBuilder) { app.artifactBuilders.append(builder) }

    /// The environment that the node's stack names.
    public var environmentName: String? { (stackState ?? stack?.stackState)?.environment }

    /// The path with hyphens, as the names of artifacts have it.
    public var artifactName: String { artifactID }
}

/// Resolves values for documents outside templates, where no function of CloudFormation is worked out.
///
/// What only deployment knows becomes an output of its stack, and a placeholder `${Name}` in the document.
public final class ArtifactContext {
    /// A value that stands in a document as a placeholder.
    public struct DeployedValue: Hashable, Sendable {
        public let placeholder: String
        /// The artifact id of the stack.
        public let stack: String
        public let stackName: String
        public let outputName: String
        public let region: String?
    }

    private let home: Node
    private let synthesis: Synthesis
    private var known: [String: DeployedValue] = [:]
    private var names: Set<String> = []

    init(home: Node, synthesis: Synthesis) {
        self.home = home
        self.synthesis = synthesis
    }

    /// The placeholders used so far, sorted by name.
    public var deployedValues: [DeployedValue] {
        known.values.sorted { $0.placeholder < $1.placeholder }
    }

    public func report(_ diagnostic: Diagnostic) { synthesis.report(diagnostic) }

    public func report(_ rule: String, _ message: String, on node: Node, help: String? = nil) {
        synthesis.report(rule, message, on: node, help: help)
    }

    /// - Parameter element: the construct that the value belongs to, for findings.
    public func resolve(_ property: Property, for element: Node) -> TemplateValue {
        switch property {
        case .null: .null
        case .bool(let value): .bool(value)
        case .int(let value): .int(value)
        case .double(let value): .double(value)
        case .array(let elements): .array(elements.map { resolve($0, for: element) })
        case .object(let members): resolve(members, for: element)
        case .deferred(let compute): resolve(compute(), for: element)
        case .wholeList(let list): wholeList(list, for: element)
        case .string, .text, .reference, .attribute, .pseudoParameter, .function, .conditional:
            .string(text(property, for: element))
        }
    }

    public func resolve(_ members: [Property.Member], for element: Node) -> TemplateValue {
        .object(members.map { TemplateObject.Member($0.key, resolve($0.value, for: element)) })
    }

    private func wholeList(_ list: Property, for element: Node) -> TemplateValue {
        if case .array = list { return resolve(list, for: element) }
        report(
            "list-outside-template", "a list that deployment alone knows cannot stand in a document outside a template",
            on: element, help: "pick its elements with Fn.select, or join them to one text with Fn.join")
        return .array([])
    }

    private func text(_ property: Property, for element: Node) -> String {
        switch property {
        case .string(let value): return value
        case .int(let value): return String(value)
        case .bool(let value): return value ? "true" : "false"
        case .double(let value): return String(value)
        case .text(let parts): return parts.map { text($0, for: element) }.joined()
        case .deferred(let compute): return text(compute(), for: element)
        case .reference(let node): return reference(to: node, nil, for: element)
        case .attribute(let node, let name): return reference(to: node, name, for: element)
        case .pseudoParameter(let name):
            return literal(ofPseudoParameter: name) ?? expression(property, for: element)
        case .function("Fn::Join", .array(let arguments)):
            guard arguments.count == 2, case .string(let separator) = arguments[0],
                case .array(let parts) = arguments[1],
                !parts.contains(where: { if case .wholeList = $0 { true } else { false } })
            else { return expression(property, for: element) }
            return parts.map { text($0, for: element) }.joined(separator: separator)
        case .null, .array, .object, .wholeList, .function, .conditional:
            return expression(property, for: element)
        }
    }

    /// What the stack around the documents says of the place where it lives.
    private func literal(ofPseudoParameter name: String) -> String? {
        switch name {
        case "AWS::Region": home.region
        case "AWS::AccountId": home.account
        case "AWS::Partition":
            home.region.map { $0.hasPrefix("cn-") ? "aws-cn" : $0.hasPrefix("us-gov-") ? "aws-us-gov" : "aws" }
        case "AWS::URLSuffix": home.region.map { $0.hasPrefix("cn-") ? "amazonaws.com.cn" : "amazonaws.com" }
        default: nil
        }
    }

    private func reference(to node: Node, _ attribute: String?, for element: Node) -> String {
        guard node.app === home.app, let producer = node.stack, let state = producer.stackState else {
            report(
                "foreign-reference", "\"\(node.path)\" belongs to no stack of this app", on: element,
                help: "declare it in a Stack of the same app")
            return ""
        }
        if let one = state.environment, let other = home.environmentName, one != other {
            report(
                "cross-environment-reference",
                "\"\(node.path)\" belongs to the environment \(one), and these documents to \(other)", on: element,
                help: "environments stand alone: declare the resource in \(other) too")
        }
        return placeholder(
            for: synthesis.shareOutput(of: producer, node, attribute: attribute, isList: false), of: producer)
    }

    /// An expression is worked out by the stack that the documents are declared in.
    private func expression(_ property: Property, for element: Node) -> String {
        guard let stack = home.stackState == nil ? home.stack : home else {
            report(
                "expression-outside-stack", "this value is worked out at deployment, and no stack is there to do it",
                on: element, help: "declare the documents in a Stack, or pass a literal or a plain reference")
            return ""
        }
        let value = Resolver(stack: stack, synthesis: synthesis, element: element).resolve(property)
        let hash = SHA256.hexadecimal(of: JSONPrinter.compact.print(value)).prefix(12)
        let id = "SharedValue\(hash)"
        synthesis.sharedOutputs[ObjectIdentifier(stack), default: [:]][id] = .object([.init("Value", value)])
        return placeholder(for: id, of: stack)
    }

    private func placeholder(for output: String, of stack: Node) -> String {
        let artifact = stack.artifactID
        let key = "\(artifact)/\(output)"
        if let value = known[key] { return "${\(value.placeholder)}" }
        let plain = String(artifact.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
        var name = "\(plain)_\(output)"
        // Two stacks may differ in a character that names of variables cannot have.
        while !names.insert(name).inserted { name += "_" }
        known[key] = DeployedValue(
            placeholder: name, stack: artifact, stackName: stack.stackName, outputName: output,
            region: stack.stackState?.region)
        return "${\(name)}"
    }
}
