internal import MainstayDiagnostics
internal import MainstayEvaluation
public import MainstayTemplate

/// One property of a resource as it comes out in a scenario: known, absent, or unknown before deployment.
///
/// Reading on from what is absent gives what is absent; from what is unknown, what is unknown. A rule that reports only
/// what is known to be wrong (`isFalse`, `isAbsent`, `isOff`, a comparison) never reports on an unknown.
public struct PropertyView: Sendable {
    enum State {
        case absent
        case known
        case unknown
    }

    let state: State
    /// The value; where it is unknown, the call as written; where it is absent, null at the place of what lacks it.
    public let value: TemplateValue
    /// The parameter whose default the value is.
    let parameter: String?
    /// The way to it, but for its last step where there is one: nobody asks for the way to most of what is read.
    private let base: PropertyPath
    private let step: String?
    let context: EvaluationContext

    /// - Parameter step: The step from the end of the path to it; nil where it is that end.
    init(
        _ state: State, _ value: TemplateValue, _ parameter: String?, _ path: PropertyPath, step: String? = nil,
        _ context: EvaluationContext
    ) {
        self.state = state
        self.value = value
        self.parameter = parameter
        base = path
        self.step = step
        self.context = context
    }

    var path: PropertyPath { step.map { PropertyPath($0, below: base) } ?? base }

    static func evaluate(
        _ value: TemplateValue, parameter: String?, _ path: PropertyPath, step: String? = nil,
        _ context: EvaluationContext
    ) -> PropertyView {
        let evaluated = context.evaluator.evaluate(value, in: context.scenario)
        let source = evaluated.parameter ?? parameter
        switch evaluated.outcome {
        case .known(let known):
            return PropertyView(known.isNull ? .absent : .known, known, source, path, step: step, context)
        case .absent:
            return PropertyView(.absent, TemplateValue(.null, at: value.position), source, path, step: step, context)
        case .unknown(let call): return PropertyView(.unknown, call, source, path, step: step, context)
        }
    }

    /// Whether it was not written, or came out as `AWS::NoValue`.
    public var isAbsent: Bool { state == .absent }
    /// Whether it was written; what its value is may be unknown.
    public var isPresent: Bool { state != .absent }
    public var isKnown: Bool { state == .known }
    public var isUnknown: Bool { state == .unknown }

    /// A member of an object.
    public subscript(key: String) -> PropertyView {
        let path = self.path
        switch state {
        case .absent, .unknown: return PropertyView(state, value, parameter, path, step: key, context)
        case .known:
            guard case .object(let object) = value.content else {
                // A value of the wrong type is another check's business.
                return PropertyView(.unknown, value, parameter, path, step: key, context)
            }
            if let written = object[key] { return .evaluate(written, parameter: parameter, path, step: key, context) }
            // A macro may bring the member.
            return PropertyView(
                object["Fn::Transform"] == nil ? .absent : .unknown, TemplateValue(.null, at: value.position),
                parameter,
                path, step: key, context)
        }
    }

    /// The elements of a list, without those that are left out; empty where it is no list or unknown.
    public var elements: [PropertyView] {
        guard state == .known, case .array(let values) = value.content else { return [] }
        var result: [PropertyView] = []
        result.reserveCapacity(values.count)
        let path = self.path
        for (index, element) in values.enumerated() {
            let view = Self.evaluate(element, parameter: parameter, path, step: String(index), context)
            if view.isPresent { result.append(view) }
        }
        return result
    }

    /// The elements of a list, or the value itself where a single one is allowed in place of a list.
    public var elementsOrSelf: [PropertyView] {
        guard state == .known else { return [] }
        if case .array = value.content { return elements }
        return [self]
    }

    /// The members of an object, without those that are left out; empty where it is no object or unknown.
    public var members: [(key: String, value: PropertyView)] {
        guard state == .known, case .object(let object) = value.content else { return [] }
        return object.members.compactMap { member in
            let view = self[member.key]
            return view.isPresent ? (member.key, view) : nil
        }
    }

    /// Whether it is a list or object that has nothing in it, or is absent.
    public var isEmpty: Bool {
        switch (state, value.content) {
        case (.absent, _): true
        case (.known, .array(let values)): values.isEmpty || elements.isEmpty
        case (.known, .object(let object)): object.isEmpty
        default: false
        }
    }
}

extension PropertyView {
    /// The text of a known scalar.
    public var string: String? { state == .known ? value.scalarText : nil }

    /// The number that a known scalar is, also where it is written as text.
    public var int: Int? {
        guard state == .known else { return nil }
        if case .int(let number) = value.content { return number }
        return value.string.flatMap { Int($0) }
    }

    public var double: Double? {
        guard state == .known else { return nil }
        if case .double(let number) = value.content { return number }
        return int.map(Double.init) ?? value.string.flatMap { Double($0) }
    }

    /// The truth value that a known scalar is, also where it is written as text, as CloudFormation accepts it.
    public var bool: Bool? {
        guard state == .known else { return nil }
        switch value.content {
        case .bool(let truth): return truth
        case .string("true"), .string("True"), .string("TRUE"): return true
        case .string("false"), .string("False"), .string("FALSE"): return false
        default: return nil
        }
    }

    public var isTrue: Bool { bool == true }
    public var isFalse: Bool { bool == false }
    /// Whether it is absent or known to be false: what is off unless it is turned on.
    public var isOff: Bool { isAbsent || isFalse }

    /// Whether it is known to be one of these texts.
    public func `is`(_ texts: String...) -> Bool { string.map { texts.contains($0) } ?? false }

    /// Whether it is known and none of these texts.
    public func isKnownOther(than texts: String...) -> Bool { string.map { !texts.contains($0) } ?? false }

    /// The text with what is unknown in it as in `Fn::Sub`: `arn:aws:s3:::${Bucket}/*`. Nil for lists and objects.
    public var rendered: String? {
        switch state {
        case .absent: nil
        case .known: value.scalarText
        case .unknown: context.evaluator.rendered(value, in: context.scenario)
        }
    }

    /// The logical id of the resource that the value is the `Ref`, or an attribute, of.
    public var reference: String? {
        guard state == .unknown, let call = value.intrinsic else { return nil }
        switch call {
        case .ref(let name): return name.string
        case .getAtt(let resource, _): return resource.string
        case .sub(let text, let variables):
            // A text that is nothing but one reference.
            guard variables.isEmpty, case let parts = SubString(text).parts, parts.count == 1,
                case .reference(let name, _) = parts[0].content
            else { return nil }
            return name
        default: return nil
        }
    }

    /// The resource of this template that the value is the `Ref`, or an attribute, of.
    public var resource: ResourceView? { reference.flatMap { context.template?.resource($0) } }
}

extension PropertyView {
    /// A member that is known not to be there.
    func absentMember(_ name: String) -> PropertyView {
        PropertyView(
            .absent, TemplateValue(.null, at: value.position), parameter, path, step: name, context)
    }
}
