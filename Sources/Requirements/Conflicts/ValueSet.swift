internal import MainstayEvaluation
internal import MainstayPolicy
internal import MainstayTemplate

/// The values that meet what is asked of a property, as far as they can be told apart from others.
struct ValueSet {
    /// The only values that do; nil where there are more than can be listed.
    private var listed: [TemplateValue]?
    private var refused: [TemplateValue] = []
    private var atLeast = -Double.infinity
    private var atMost = Double.infinity
    private var isLowOpen = false
    private var isHighOpen = false
    private var isNumber = false
    private var patterns: [String] = []
    private var mustBePresent = false
    private var mustBeAbsent = false
    private static let maximumDepth = 20

    init(_ matcher: Matcher) { narrow(matcher, depth: 0) }

    private mutating func narrow(_ matcher: Matcher, depth: Int) {
        guard depth < Self.maximumDepth else { return }
        switch matcher {
        case .equals(let value):
            list([value])
        case .oneOf(let values): list(values)
        case .exists(true): mustBePresent = true
        case .exists(false): mustBeAbsent = true
        case .like(let pattern):
            mustBePresent = true
            patterns.append(pattern)
        case .atLeast(let bound): raise(to: bound, isOpen: false)
        case .greaterThan(let bound): raise(to: bound, isOpen: true)
        case .atMost(let bound): lower(to: bound, isOpen: false)
        case .lessThan(let bound): lower(to: bound, isOpen: true)
        case .not(.equals(let value)): refused.append(value)
        case .not(.oneOf(let values)): refused += values
        case .all(let parts): for part in parts { narrow(part, depth: depth + 1) }
        case .any(let parts):
            // Listed values can be joined; of anything else, nothing is said.
            let lists = parts.map { ValueSet($0).listed }
            if !lists.contains(where: { $0 == nil }) { list(lists.flatMap { $0 ?? [] }) }
        default: break
        }
    }

    private mutating func list(_ values: [TemplateValue]) {
        mustBePresent = true
        listed =
            listed.map { before in before.filter { value in values.contains { Self.isSame($0, value) } } } ?? values
    }

    private mutating func raise(to bound: Double, isOpen: Bool) {
        mustBePresent = true
        isNumber = true
        if bound > atLeast || (bound == atLeast && isOpen) { (atLeast, isLowOpen) = (bound, isOpen) }
    }

    private mutating func lower(to bound: Double, isOpen: Bool) {
        mustBePresent = true
        isNumber = true
        if bound < atMost || (bound == atMost && isOpen) { (atMost, isHighOpen) = (bound, isOpen) }
    }

    /// Whether no value meets both; false where that cannot be told.
    func excludes(_ other: ValueSet) -> Bool {
        if (mustBePresent && other.mustBeAbsent) || (mustBeAbsent && other.mustBePresent) { return true }
        if isNumber, other.isNumber {
            let low = max(atLeast, other.atLeast)
            let high = min(atMost, other.atMost)
            if low > high { return true }
            let isOpen =
                (atLeast == low && isLowOpen) || (other.atLeast == low && other.isLowOpen)
                || (atMost == high && isHighOpen) || (other.atMost == high && other.isHighOpen)
            if low == high, isOpen { return true }
        }
        if let listed, !listed.contains(where: { other.mayHold($0) && mayHold($0) }) { return true }
        if let values = other.listed, !values.contains(where: { mayHold($0) && other.mayHold($0) }) { return true }
        return false
    }

    private func mayHold(_ value: TemplateValue) -> Bool {
        if let listed, !listed.contains(where: { Self.isSame($0, value) }) { return false }
        if refused.contains(where: { Self.isSame($0, value) }) { return false }
        if isNumber {
            guard let number = Self.number(value) else { return false }
            if number < atLeast || (number == atLeast && isLowOpen) { return false }
            if number > atMost || (number == atMost && isHighOpen) { return false }
        }
        return patterns.allSatisfy { pattern in value.scalarText.map { Glob(pattern).matches($0) } ?? false }
    }

    private static func number(_ value: TemplateValue) -> Double? {
        switch value.content {
        case .int(let number): Double(number)
        case .double(let number): number
        case .string(let text): Double(text)
        default: nil
        }
    }

    private static func isSame(_ left: TemplateValue, _ right: TemplateValue) -> Bool {
        if let text = left.scalarText, let other = right.scalarText { return text == other }
        return left == right
    }
}
