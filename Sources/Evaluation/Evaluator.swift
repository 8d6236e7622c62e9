public import MainstayTemplate

/// Works out the values of a template that can be known before it is deployed.
///
/// What a person chooses at deployment is taken to be the default, where there is one, and the answer says so. What AWS
/// chooses (ids, attributes, imports, secrets) is unknown.
public final class Evaluator {
    public let template: Template
    /// Where the template is to be deployed; nil where that is open.
    public let region: String?
    public let account: String?
    let parameters: [String: ParameterFacts]
    /// Values given to parameters, in place of their defaults.
    private let given: [String: String]
    public private(set) lazy var conditions = ConditionSpace(template, evaluator: self)

    /// How deep calls may nest before a value is unknown.
    static let maximumDepth = 64
    /// How many calls are worked out for one question. No template that people write comes near it; a text that has one
    /// variable twice, whose text has another twice, and so on, asks for more than anybody can wait for.
    static let maximumSteps = 20_000
    /// How long a text may become, in bytes, before it is unknown.
    static let longestText = 1 << 20
    /// The calls worked out for the question at hand.
    private var steps = 0

    public init(
        _ template: Template, region: String? = nil, account: String? = nil, parameters given: [String: String] = [:]
    ) {
        self.template = template
        self.region = region
        self.account = account
        self.given = given
        parameters = Dictionary(
            template.parameters.map { ($0.name, ParameterFacts($0)) }, uniquingKeysWith: { first, _ in first })
    }

    /// One value worked out as far as its outermost layer: what it holds may still be calls.
    @inline(__always)
    public func evaluate(_ value: TemplateValue, in scenario: Scenario = .undecided) -> EvaluatedValue {
        // Nearly every value is a literal.
        guard case .object(let object) = value.content, object.members.count == 1, object.members[0].key.isCallName,
            object.members[0].key.utf8.first != UInt8(ascii: "C")
        else { return EvaluatedValue(.known(value)) }
        beginQuestion()
        return evaluateCall(value, in: scenario, depth: 0)
    }

    func beginQuestion() { steps = 0 }

    /// Whether the question at hand may have another call worked out, which is counted.
    func isWorthAnotherStep() -> Bool {
        steps += 1
        return steps <= Self.maximumSteps
    }

    /// A value as text; nil where it is unknown, absent or no scalar.
    public func text(_ value: TemplateValue, in scenario: Scenario = .undecided) -> String? {
        beginQuestion()
        return text(value, scenario, depth: 0)
    }

    func text(_ value: TemplateValue, _ scenario: Scenario, depth: Int) -> String? {
        if let text = value.scalarText { return text }
        return evaluateCall(value, in: scenario, depth: depth + 1).text
    }

    /// The value that a parameter or pseudo parameter is bound to have, whatever is chosen.
    func fixed(_ name: String) -> String? {
        switch name {
        case "AWS::Region": region
        case "AWS::AccountId": account
        case "AWS::Partition": region.map(Self.partition)
        case "AWS::URLSuffix":
            region.map { Self.partition($0) == "aws-cn" ? "amazonaws.com.cn" : "amazonaws.com" }
        default: given[name]
        }
    }

    static func partition(_ region: String) -> String {
        if region.hasPrefix("cn-") { return "aws-cn" }
        return region.hasPrefix("us-gov-") ? "aws-us-gov" : "aws"
    }

    /// The parameters that a value in a condition depends on.
    func namesReferred(in value: TemplateValue) -> [String] {
        var names: [String] = []
        collectNames(value, into: &names, depth: 0)
        return names
    }

    private func collectNames(_ value: TemplateValue, into names: inout [String], depth: Int) {
        guard depth < Self.maximumDepth else { return }
        switch value.content {
        case .array(let values): for value in values { collectNames(value, into: &names, depth: depth + 1) }
        case .object(let object):
            switch value.intrinsic {
            case .ref(let name)?:
                if let name = name.string, parameters[name] != nil || name.hasPrefix("AWS::") { names.append(name) }
            case .sub(let text, let variables)?:
                for part in SubString(text).parts {
                    guard case .reference(let name, nil) = part.content, variables[name] == nil else { continue }
                    if parameters[name] != nil || name.hasPrefix("AWS::") { names.append(name) }
                }
                for member in variables.members { collectNames(member.value, into: &names, depth: depth + 1) }
            default:
                for member in object.members { collectNames(member.value, into: &names, depth: depth + 1) }
            }
        default: break
        }
    }

    /// The text of one side of a comparison, with the values that parameters are taken to have.
    func comparedText(_ value: TemplateValue, bindings: [String: Binding], usesDefaults: Bool) -> String? {
        if let text = value.scalarText { return text }
        let values = bindings.compactMapValues(\.text)
        let scenario = Scenario(truths: [], bindings: values)
        // A parameter that is bound to nothing in particular must not fall back to its default.
        if !usesDefaults, namesReferred(in: value).contains(where: { values[$0] == nil && fixed($0) == nil }) {
            return nil
        }
        beginQuestion()
        return text(value, scenario, depth: 0)
    }
}

/// What a value was found to be.
public struct EvaluatedValue: Sendable {
    public enum Outcome: Sendable {
        case known(TemplateValue)
        /// `AWS::NoValue`: as if it had not been written.
        case absent
        /// Only AWS, or whoever deploys, can say. The call as it was written.
        case unknown(TemplateValue)
    }

    public var outcome: Outcome
    /// The parameter whose default it is.
    public var parameter: String?

    public init(_ outcome: Outcome, parameter: String? = nil) {
        self.outcome = outcome
        self.parameter = parameter
    }

    /// As a text; nil for what is unknown, absent or no scalar.
    var text: String? { if case .known(let value) = outcome { value.scalarText } else { nil } }
}
