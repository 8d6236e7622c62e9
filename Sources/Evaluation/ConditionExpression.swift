internal import MainstayTemplate

/// A condition, with its functions read and its names looked up.
indirect enum ConditionExpression {
    case equals(TemplateValue, TemplateValue)
    case not(ConditionExpression)
    case and([ConditionExpression])
    case or([ConditionExpression])
    /// Another condition, by its number.
    case condition(Int)
    /// What no one can say: a mistake that other checks report, or a function that conditions do not have.
    case unknown

    /// How deep functions may nest before the rest is unknown.
    private static let maximumDepth = 64

    init(_ value: TemplateValue, numbers: [String: Int], depth: Int = 0) {
        guard depth < Self.maximumDepth, let call = value.intrinsic else {
            self = .unknown
            return
        }
        func read(_ value: TemplateValue) -> ConditionExpression {
            ConditionExpression(value, numbers: numbers, depth: depth + 1)
        }
        switch call {
        case .equals(let left, let right): self = .equals(left, right)
        case .not(let part): self = .not(read(part))
        case .and(let parts): self = .and(parts.map(read))
        case .or(let parts): self = .or(parts.map(read))
        case .condition(let name): self = numbers[name].map { .condition($0) } ?? .unknown
        default: self = .unknown
        }
    }
}
