internal import MainstayTemplate

/// The combinations in which the conditions of a template can come out.
///
/// A condition depends on parameters. Each parameter runs through the values that matter: those that it allows, or
/// those that it is compared with and one that is none of them. A comparison whose sides cannot be known (an attribute,
/// say) may come out either way, the same way wherever it is written.
public final class ConditionSpace {
    /// How many combinations of values are tried for one question; beyond it, conditions are unknown.
    public static let maximumCombinations = 512

    let numbers: [String: Int]
    private let names: [String]
    private let expressions: [ConditionExpression]
    private unowned let evaluator: Evaluator
    /// The values that each name is compared with anywhere in the section.
    private lazy var comparisons: [String: Set<String>] = collectComparisons()
    private var known: [[Int]: [Scenario]?] = [:]

    init(_ template: Template, evaluator: Evaluator) {
        names = template.conditions.map(\.name)
        let numbers = Dictionary(
            names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        self.numbers = numbers
        expressions = template.conditions.map { ConditionExpression($0.value, numbers: numbers) }
        self.evaluator = evaluator
    }

    public var isEmpty: Bool { names.isEmpty }

    /// The name of a condition and what it comes to, for each that a scenario decides.
    public func decided(_ scenario: Scenario) -> [(name: String, isTrue: Bool)] {
        scenario.truths.enumerated().compactMap { number, truth in truth.map { (names[number], $0) } }
    }

    /// The scenarios that can come about, deciding the conditions of those names.
    ///
    /// - Returns: at least one, or nil where there are more combinations than are tried.
    public func scenarios(of conditions: Set<String>) -> [Scenario]? {
        let wanted = conditions.compactMap { numbers[$0] }.sorted()
        if wanted.isEmpty { return [.undecided] }
        if let answer = known[wanted] { return answer }
        let answer = enumerate(wanted)
        known[wanted] = answer
        return answer
    }

    /// The scenario in which every parameter has its default; a condition on a parameter without one is undecided.
    public private(set) lazy var defaults: Scenario = {
        var run = Assignment(space: self, bindings: [:], free: [:], usesDefaults: true)
        return Scenario(truths: names.indices.map { run.truth($0) }, bindings: [:])
    }()

    private func enumerate(_ wanted: [Int]) -> [Scenario]? {
        var variables: [String] = []
        var seen: Set<String> = []
        var free: [Comparison] = []
        var seenFree: Set<Comparison> = []
        var visited: Set<Int> = []
        for number in wanted {
            walk(.condition(number), visited: &visited) { left, right in
                for name in evaluator.namesReferred(in: left) + evaluator.namesReferred(in: right)
                where seen.insert(name).inserted {
                    variables.append(name)
                }
                let comparison = Comparison(left, right)
                if seenFree.insert(comparison).inserted { free.append(comparison) }
            }
        }
        let domains = variables.map { domain(of: $0) }
        // Only those comparisons run free that some choice of values leaves open.
        var combinations = 1
        for domain in domains {
            combinations *= max(1, domain.count)
            if combinations > Self.maximumCombinations { return nil }
        }
        var order: [[Bool?]] = []
        var found: [[Bool?]: [String: String]] = [:]
        var tried = 0
        for index in 0..<combinations {
            var rest = index
            var bindings: [String: Binding] = [:]
            for (name, domain) in zip(variables, domains) where !domain.isEmpty {
                bindings[name] = domain[rest % domain.count]
                rest /= domain.count
            }
            let run = Assignment(space: self, bindings: bindings, free: [:], usesDefaults: false)
            let open = free.filter { run.outcome($0) == nil }
            guard open.count < 10 else { return nil }
            tried += 1 << open.count
            guard tried <= Self.maximumCombinations else { return nil }
            for bits in 0..<(1 << open.count) {
                var run = run
                for (place, comparison) in open.enumerated() { run.free[comparison] = bits >> place & 1 == 1 }
                record(run, wanted, &found, &order)
            }
        }
        return order.map { Scenario(truths: $0, bindings: found[$0] ?? [:]) }
    }

    /// Notes how the wanted conditions come out; of several ways to the same outcome, what they have in common.
    private func record(
        _ run: Assignment, _ wanted: [Int], _ found: inout [[Bool?]: [String: String]], _ order: inout [[Bool?]]
    ) {
        var run = run
        var truths = [Bool?](repeating: nil, count: (wanted.last ?? -1) + 1)
        for number in wanted { truths[number] = run.truth(number) }
        let values = run.bindings.compactMapValues(\.text)
        if let before = found[truths] {
            found[truths] = before.filter { values[$0.key] == $0.value }
        } else {
            found[truths] = values
            order.append(truths)
        }
    }

    /// The values that matter of a parameter or pseudo parameter.
    private func domain(of name: String) -> [Binding] {
        if let text = evaluator.fixed(name) { return [.text(text)] }
        let compared = (comparisons[name] ?? []).sorted()
        if name == "AWS::Partition" { return ["aws", "aws-cn", "aws-us-gov"].map { .text($0) } }
        guard let facts = evaluator.parameters[name] else { return compared.map { .text($0) } + [.other] }
        if !facts.allowed.isEmpty { return facts.allowed.map { .text($0) } }
        return compared.filter { !($0.isEmpty && facts.refusesEmpty) }.map { .text($0) } + [.other]
    }

    private func collectComparisons() -> [String: Set<String>] {
        var result: [String: Set<String>] = [:]
        var visited: Set<Int> = []
        for number in expressions.indices {
            walk(.condition(number), visited: &visited) { left, right in
                for (side, other) in [(left, right), (right, left)] {
                    guard case .ref(let name)? = side.intrinsic, let name = name.string, let text = other.scalarText
                    else { continue }
                    result[name, default: []].insert(text)
                }
            }
        }
        return result
    }

    private func walk(
        _ expression: ConditionExpression, visited: inout Set<Int>, _ visit: (TemplateValue, TemplateValue) -> Void
    ) {
        switch expression {
        case .equals(let left, let right): visit(left, right)
        case .not(let part): walk(part, visited: &visited, visit)
        case .and(let parts), .or(let parts): for part in parts { walk(part, visited: &visited, visit) }
        case .condition(let number):
            if visited.insert(number).inserted { walk(expressions[number], visited: &visited, visit) }
        case .unknown: break
        }
    }

    fileprivate func expression(_ number: Int) -> ConditionExpression { expressions[number] }
    fileprivate func text(_ value: TemplateValue, _ run: Assignment) -> String? {
        evaluator.comparedText(value, bindings: run.bindings, usesDefaults: run.usesDefaults)
    }
}

/// What a parameter is taken to be.
enum Binding: Hashable {
    case text(String)
    /// None of the values that it is compared with.
    case other

    var text: String? { if case .text(let text) = self { text } else { nil } }
}

/// Two values that are compared, in either order.
private struct Comparison: Hashable {
    let left: TemplateValue
    let right: TemplateValue

    init(_ left: TemplateValue, _ right: TemplateValue) {
        self.left = left
        self.right = right
    }

    static func == (one: Comparison, two: Comparison) -> Bool {
        one.left == two.left && one.right == two.right || one.left == two.right && one.right == two.left
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(left.hashValue ^ right.hashValue)
    }
}

/// Conditions worked out for one choice of values.
private struct Assignment {
    let space: ConditionSpace
    let bindings: [String: Binding]
    /// How the comparisons come out that the values leave open.
    var free: [Comparison: Bool]
    let usesDefaults: Bool
    private var truths: [Int: Bool?] = [:]
    private var entered: Set<Int> = []

    init(space: ConditionSpace, bindings: [String: Binding], free: [Comparison: Bool], usesDefaults: Bool) {
        self.space = space
        self.bindings = bindings
        self.free = free
        self.usesDefaults = usesDefaults
    }

    mutating func truth(_ number: Int) -> Bool? {
        if let answer = truths[number] { return answer }
        // A condition that leads back to itself is reported elsewhere, and unknown here.
        guard entered.insert(number).inserted else { return nil }
        let answer = truth(space.expression(number))
        truths[number] = .some(answer)
        return answer
    }

    private mutating func truth(_ expression: ConditionExpression) -> Bool? {
        switch expression {
        case .equals(let left, let right):
            let comparison = Comparison(left, right)
            return outcome(comparison) ?? free[comparison]
        case .not(let part): return truth(part).map { !$0 }
        case .and(let parts): return combine(parts, decisive: false)
        case .or(let parts): return combine(parts, decisive: true)
        case .condition(let number): return truth(number)
        case .unknown: return nil
        }
    }

    private mutating func combine(_ parts: [ConditionExpression], decisive: Bool) -> Bool? {
        var isOpen = false
        for part in parts {
            switch truth(part) {
            case decisive?: return decisive
            case nil: isOpen = true
            default: break
            }
        }
        return isOpen ? nil : !decisive
    }

    /// What a comparison comes to with these values; nil where they leave it open.
    func outcome(_ comparison: Comparison) -> Bool? {
        if let left = space.text(comparison.left, self), let right = space.text(comparison.right, self) {
            return left == right
        }
        // A value that is none of those compared with differs from each of them.
        for (side, other) in [(comparison.left, comparison.right), (comparison.right, comparison.left)] {
            guard case .ref(let name)? = side.intrinsic, let name = name.string, bindings[name] == .other,
                other.scalarText != nil
            else { continue }
            return false
        }
        return comparison.left == comparison.right ? true : nil
    }
}
