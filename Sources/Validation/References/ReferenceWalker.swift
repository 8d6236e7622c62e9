import MainstayDiagnostics
import MainstayTemplate

/// Walks the values of one element of a template and checks each function call in them.
struct ReferenceWalker {
    enum Place {
        case resource
        case output
        case condition
        case rule
    }

    /// Deeper values cannot come from a parsed template; one that was made must not exhaust the stack.
    static let maximumDepth = 600

    let context: TemplateContext
    let sink: FindingSink
    let element: String
    let place: Place
    /// The numbers of the resources referred to.
    var targets: [Int] = []
    /// The names of the conditions referred to.
    var conditions: [String] = []
    var path: [String] = []
    /// Names that stand only for the variables of an enclosing loop.
    var isSilent = false

    init(context: TemplateContext, sink: FindingSink, element: String, place: Place) {
        self.context = context
        self.sink = sink
        self.element = element
        self.place = place
    }

    mutating func visit(_ member: TemplateObject.Member) {
        path.append(member.key)
        visit(member.value)
        path.removeLast()
    }

    /// Follows the references in metadata, for the order of resources, without complaining about them.
    mutating func visitMetadata(_ member: TemplateObject.Member) {
        guard let members = member.value.object?.members, member.value.intrinsic == nil else {
            isSilent = true
            visit(member)
            isSilent = false
            return
        }
        path.append(member.key)
        for part in members {
            // What cfn-init reads is filled in as properties are.
            isSilent = part.key != "AWS::CloudFormation::Init"
            visit(part)
        }
        isSilent = false
        path.removeLast()
    }

    mutating func visit(_ value: TemplateValue) {
        guard path.count < Self.maximumDepth else { return }
        switch value.content {
        case .array(let items):
            for index in items.indices {
                path.append(IndexText.of(index))
                visit(items[index])
                path.removeLast()
            }
        case .object(let object):
            let members = object.members
            if members.count == 1, members[0].key.mayBeCall, let call = value.intrinsic, !isPlain(call) {
                visit(call, at: value.position, argument: members[0].value)
                return
            }
            // A macro may change what stands beside it; the body of a loop speaks of the loop's variables.
            for index in members.indices where members[index].key.isMacroName {
                if members[index].key == "Fn::Transform" { return }
            }
            for index in members.indices {
                if members[index].key.isMacroName, members[index].key.hasPrefix("Fn::ForEach::") { continue }
                path.append(members[index].key)
                visit(members[index].value)
                path.removeLast()
            }
        case .null:
            report(
                "null-value", path.last.map { Int($0) == nil } == true ? .error : .warning, at: value.position,
                "the value is null, which CloudFormation refuses",
                help: "leave the key out, or use the pseudo parameter AWS::NoValue")
        case .string(let text): checkText(text, at: value.position)
        default: break
        }
    }

    /// Whether an object that looks like a call is a plain one here: `Condition` is a key like others in properties.
    private func isPlain(_ call: Intrinsic) -> Bool {
        guard case .condition = call else { return false }
        return place == .resource || place == .output
    }

    private mutating func visit(_ call: Intrinsic, at position: SourcePosition, argument: TemplateValue) {
        path.append(call.name)
        defer { path.removeLast() }
        checkArguments(of: call)
        switch call {
        case .ref(let name): checkReference(name)
        case .getAtt(let resource, let attribute): checkAttribute(resource, attribute, at: argument.position)
        case .sub(let template, let variables): checkSub(template, variables, at: argument.position)
        case .join(_, let values), .base64(let values), .getAZs(let values), .importValue(let values),
            .split(_, let values):
            visit(values)
        case .select(let index, let values):
            visit(index)
            visit(values)
        case .if(let name, let then, let otherwise):
            checkCondition(TemplateValue(.string(name), at: argument.array?.first?.position ?? argument.position))
            visit(then)
            visit(otherwise)
        case .equals(let left, let right):
            visit(left)
            visit(right)
        case .and(let parts), .or(let parts): for part in parts { visit(part) }
        case .not(let part): visit(part)
        case .condition(let name): checkCondition(TemplateValue(.string(name), at: argument.position))
        case .findInMap(let map, let top, let second, let defaultValue):
            checkMapping(map, top, second, hasDefault: defaultValue != nil)
            if let defaultValue { visit(defaultValue) }
        case .cidr(let block, let count, let bits):
            checkBlocks(block, count, bits)
        case .toJSONString(let value), .length(let value):
            if !context.transforms.hasLanguageExtensions, !context.transforms.hasForeignMacro {
                reportInvalid(
                    at: argument.position, "\(call.name) needs the transform AWS::LanguageExtensions",
                    help: "add AWS::LanguageExtensions to the section Transform")
            }
            visit(value)
        case .getStackOutput(let stack, let output, let region, let role):
            for part in [stack, output, region, role] { if let part { visit(part) } }
        case .transform, .forEach: break
        case .unknown(let name, let argument): checkUnknown(name, argument)
        case .malformed(let name, let argument, let expected): checkMalformed(name, argument, expected)
        }
    }

    private mutating func checkUnknown(_ name: String, _ argument: TemplateValue) {
        // Functions that only rules may call.
        if place == .rule || name.hasPrefix("Fn::ForEach::") { return }
        // Tools that package templates of the serverless transform have functions of their own.
        if path.contains("DefinitionBody") || path.contains("Body") { return }
        reportInvalid(
            at: argument.position, "CloudFormation has no function \(Wording.quoted(name))",
            help: Suggestion.didYouMean(name, among: Intrinsic.names) ?? "look the function up in AWS's list")
    }

    private mutating func checkMalformed(_ name: String, _ argument: TemplateValue, _ expected: String) {
        if name.hasPrefix("Fn::ForEach::"), !context.transforms.hasLanguageExtensions { return }
        // Language extensions allow calls where otherwise only literals may stand.
        if context.transforms.hasLanguageExtensions, argument.intrinsic != nil { return }
        // A macro may bring what the function takes.
        if place == .rule || argument["Fn::Transform"] != nil { return }
        reportInvalid(at: argument.position, "\(name) takes \(expected)", help: "give it \(expected)")
        if argument.object != nil || argument.array != nil { visit(argument) }
    }

    func reportInvalid(at position: SourcePosition, _ message: String, help: String) {
        report("invalid-intrinsic", at: position, message, help: help)
    }

    func report(
        _ rule: String, _ severity: Severity = .error, at position: SourcePosition, _ message: String, help: String?
    ) {
        if isSilent { return }
        sink.report(rule, severity, at: position, in: element, path: path, message, help: help)
    }
}
