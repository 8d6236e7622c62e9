import MainstayDiagnostics
import MainstayTemplate

/// `absent-reference`, `unreachable-branch`: references to what conditions leave out, and branches that conditions rule
/// out.
struct ConditionalReferences {
    private static let maximumDepth = 200
    /// Of how many conditions on the way to a value the combinations are looked at.
    private static let mostAssumptions = 8

    /// A condition that has come out one way wherever a value is reached.
    private struct Assumption: Hashable {
        let condition: String
        let isTrue: Bool
    }

    private struct Question: Hashable {
        let assumptions: Set<Assumption>
        let condition: String
        let isTrue: Bool
    }

    let context: TemplateContext
    let sink: FindingSink

    /// The condition of each resource that has one.
    private var needed: [String: String] = [:]
    private var answers: [Question: Bool?] = [:]
    private var element = ""
    private var assumptions: [Assumption] = []
    private var reported: Set<String> = []

    init(context: TemplateContext, sink: FindingSink) {
        self.context = context
        self.sink = sink
    }

    mutating func check() {
        guard !context.template.conditions.isEmpty else { return }
        for resource in context.template.resources {
            if let condition = resource.condition, context.template.conditions.contains(condition) {
                needed[resource.name] = condition
            }
        }
        for resource in context.template.resources where mayDepend(resource) {
            begin(resource.name, resource.condition)
            for member in resource.value.object?.members ?? [] where member.key != "DependsOn" {
                visit(member.value, [member.key], depth: 0)
            }
        }
        for output in context.template.outputs {
            begin(output.name, output["Condition"]?.string)
            for member in output.value.object?.members ?? [] { visit(member.value, [member.key], depth: 0) }
        }
    }

    /// Whether a resource has a choice, or may name a resource that has a condition: most have neither.
    private func mayDepend(_ resource: TemplateResource) -> Bool {
        resource.calls.contains { call in
            switch call.name {
            case "Fn::If": return true
            case "Ref": return !needed.isEmpty && call.argument.string.map { needed[$0] != nil } ?? true
            case "Fn::GetAtt", "Fn::Sub": return !needed.isEmpty
            default: return false
            }
        }
    }

    private mutating func begin(_ name: String, _ condition: String?) {
        element = name
        reported = []
        assumptions = []
        if let condition, context.template.conditions.contains(condition) {
            assumptions = [Assumption(condition: condition, isTrue: true)]
        }
    }

    private mutating func visit(_ value: TemplateValue, _ path: [String], depth: Int) {
        guard depth < Self.maximumDepth else { return }
        switch value.content {
        case .array(let items):
            for item in items { visit(item, path, depth: depth + 1) }
        case .object(let object):
            if object.count == 1, object.members[0].key.mayBeCall, let call = value.intrinsic, !call.isPlainKey {
                return visit(call, value, path, depth: depth)
            }
            for member in object.members { visit(member.value, path, depth: depth + 1) }
        default: return
        }
    }

    private mutating func visit(_ call: Intrinsic, _ value: TemplateValue, _ path: [String], depth: Int) {
        switch call {
        case .if(let condition, let then, let otherwise):
            visit(then, under: Assumption(condition: condition, isTrue: true), value, path, depth: depth)
            visit(otherwise, under: Assumption(condition: condition, isTrue: false), value, path, depth: depth)
        case .ref(let name): if let name = name.string { checkReference(name, at: value.position, path) }
        case .getAtt(let resource, _):
            if let name = resource.string { checkReference(name, at: value.position, path) }
        case .sub(let text, let variables):
            if !needed.isEmpty {
                for part in SubString(text).parts {
                    guard case .reference(let name, let attribute) = part.content,
                        variables[attribute.map { "\(name).\($0)" } ?? name] == nil
                    else { continue }
                    checkReference(name, at: value.position, path)
                }
            }
            for member in variables.members { visit(member.value, path, depth: depth + 1) }
        default:
            for member in value.object?.members ?? [] { visit(member.value, path, depth: depth + 1) }
        }
    }

    private mutating func visit(
        _ branch: TemplateValue, under assumption: Assumption, _ call: TemplateValue, _ path: [String], depth: Int
    ) {
        guard assumptions.count < Self.mostAssumptions, context.template.conditions.contains(assumption.condition)
        else {
            return visit(branch, path, depth: depth + 1)
        }
        if !assumptions.isEmpty, mayBe(assumption.condition, assumption.isTrue) == false {
            sink.report(
                "unreachable-branch", .warning, at: branch.position == .unknown ? call.position : branch.position,
                in: element, path: path,
                "this is for \(assumption.condition) being \(assumption.isTrue), which it never is here: "
                    + Wording.list(assumptions.map { "\($0.condition) is \($0.isTrue)" }),
                help: "remove the Fn::If around it, and keep the other side")
            return
        }
        assumptions.append(assumption)
        visit(branch, path, depth: depth + 1)
        assumptions.removeLast()
    }

    private mutating func checkReference(_ name: String, at position: SourcePosition, _ path: [String]) {
        guard let condition = needed[name], name != element, !reported.contains(name),
            !assumptions.contains(Assumption(condition: condition, isTrue: true)), mayBe(condition, false) == true
        else { return }
        reported.insert(name)
        sink.report(
            "absent-reference", .warning, at: position, in: element, path: path,
            "\(element) refers to \(name), which does not exist where the condition \(condition) is false",
            help: "put Fn::If with \(condition) around it, or give both the same condition")
    }

    /// Whether a condition may come out so where the assumptions hold; nil where there are too many ways to tell.
    private mutating func mayBe(_ condition: String, _ isTrue: Bool) -> Bool? {
        let question = Question(assumptions: Set(assumptions), condition: condition, isTrue: isTrue)
        if let answer = answers[question] { return answer }
        let names = Set(assumptions.map(\.condition) + [condition])
        let answer = context.scenarios(of: names)?.contains { truths in
            truths[condition] == isTrue && assumptions.allSatisfy { truths[$0.condition] == $0.isTrue }
        }
        answers[question] = .some(answer)
        return answer
    }
}
