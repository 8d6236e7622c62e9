import MainstayDiagnostics
import MainstayTemplate

/// One resource as the rules of its service see it.
struct RuleSubject {
    let context: TemplateContext
    let sink: FindingSink
    let resource: TemplateResource
    let properties: TemplateObject

    /// A value with the way that leads to it from the resource.
    struct Place {
        let value: TemplateValue
        let path: [String]

        /// The text of a literal; nil for anything that is only known at deployment.
        var text: String? { value.literalText }
    }

    /// A property that is there whatever the conditions are: nil where a function call stands on the way or at its end.
    func literal(_ steps: String...) -> TemplateValue? {
        var value = TemplateValue(.object(properties))
        for step in steps {
            guard let next = value.object?[step], next.intrinsic == nil else { return nil }
            value = next
        }
        return value
    }

    /// A property that is an object, or one written as JSON in a string, whatever the conditions are.
    func literalObject(_ step: String) -> TemplateObject? {
        guard let value = literal(step) else { return nil }
        if let object = value.object { return object }
        guard let text = value.string else { return nil }
        return TemplateParser(file: resource.name, format: .json).parse(text).value?.object
    }

    /// The values at the end of a way, `*` for any item: both branches of conditions, without `AWS::NoValue`.
    func places(_ steps: String...) -> [Place] { places(at: steps) }

    func places(at steps: [String]) -> [Place] {
        var found: [Place] = []
        let all = TemplateValue(.object(properties))
        Self.collect(all, steps[...], ["Properties"], into: &found, depth: 0)
        return found
    }

    /// The same below a value found before.
    func places(in place: Place, _ steps: String...) -> [Place] {
        var found: [Place] = []
        Self.collect(place.value, steps[...], place.path, into: &found, depth: 0)
        return found
    }

    private static func collect(
        _ value: TemplateValue, _ steps: ArraySlice<String>, _ path: [String], into found: inout [Place], depth: Int
    ) {
        guard depth < 60 else { return }
        if let call = value.intrinsic, !call.isPlainKey {
            switch call {
            case .if(_, let then, let otherwise):
                collect(then, steps, path + ["Fn::If", "1"], into: &found, depth: depth + 1)
                collect(otherwise, steps, path + ["Fn::If", "2"], into: &found, depth: depth + 1)
            case .ref where call.isNoValue: return
            default: if steps.isEmpty { found.append(Place(value: value, path: path)) }
            }
            return
        }
        guard let step = steps.first else { return found.append(Place(value: value, path: path)) }
        let rest = steps.dropFirst()
        if step == "*" {
            for (index, item) in (value.array ?? []).enumerated() {
                collect(item, rest, path + [String(index)], into: &found, depth: depth + 1)
            }
        } else if let next = value.object?[step] {
            collect(next, rest, path + [step], into: &found, depth: depth + 1)
        }
    }

    /// The resource that a `Ref` or `Fn::GetAtt` leads to, where it has that type and its properties are known.
    func resource(behind value: TemplateValue?, type: String) -> RuleSubject? {
        let name: String?
        switch value?.intrinsic {
        case .ref(let target): name = target.string
        case .getAtt(let target, _): name = target.string
        default: name = nil
        }
        guard let name, let number = context.number(of: name) else { return nil }
        let target = context.template.resources[number]
        guard target.type == type else { return nil }
        // Without Properties, all of them have their standard values.
        guard let properties = target.properties ?? (target.value["Properties"] == nil ? TemplateObject() : nil) else {
            return nil
        }
        return RuleSubject(context: context, sink: sink, resource: target, properties: properties)
    }

    func report(
        _ rule: String, as severity: Severity = .error, at position: SourcePosition, _ path: [String],
        _ message: String, help: String
    ) {
        sink.report(rule, severity, at: position, in: resource.name, path: path, message, help: help)
    }

    func report(_ rule: String, as severity: Severity = .error, _ place: Place, _ message: String, help: String) {
        report(rule, as: severity, at: place.value.position, place.path, message, help: help)
    }

    /// Reports something about the properties as a whole.
    func report(_ rule: String, as severity: Severity = .error, _ message: String, help: String) {
        let position = resource.value["Properties"]?.position ?? resource.position
        report(rule, as: severity, at: position, ["Properties"], message, help: help)
    }
}

extension TemplateValue {
    /// The text of a literal scalar; nil where CloudFormation replaces something in it at deployment.
    var literalText: String? {
        guard let text = ScalarText.of(self), !DynamicReference.isIn(text) else { return nil }
        return text
    }

    /// The whole number that a literal is or spells.
    var literalInteger: Int? { literalText.flatMap { Int($0) } }

    /// The truth that a literal is or spells.
    var literalTruth: Bool? {
        switch literalText?.lowercased() {
        case "true": true
        case "false": false
        default: nil
        }
    }
}
