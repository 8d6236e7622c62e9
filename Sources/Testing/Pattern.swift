public import MainstayTemplate

/// What a value in a template must look like. Written as literals: an object matches when the members it names match,
/// whatever else is there; everything else must be equal.
///
///     ["Engine": "postgres", "MultiAZ": true, "KmsKeyId": .any, "MasterUserPassword": .absent]
public indirect enum Pattern: Sendable {
    /// Equal as a whole, with no further members.
    case exactly(TemplateValue)
    /// An object with at least these members.
    case object([(key: String, pattern: Pattern)])
    /// A list of just as many elements, each matching in turn.
    case list([Pattern])
    /// A list in which each of these finds an element that matches, in any order.
    case containing([Pattern])
    /// Any value, but there must be one.
    case any
    /// No value.
    case absent
    /// A string in which this occurs; the text of `Fn::Sub` counts.
    case text(containing: String)
    /// A number from one to another.
    case number(ClosedRange<Double>)
    /// A reference to a resource: `Ref`, or `Fn::GetAtt` of any attribute.
    case reference(to: String)
    /// Anything but what the pattern matches.
    case not(Pattern)

    /// Why a value does not match, with the path to what differs; nil where it matches.
    public func mismatch(with value: TemplateValue?, at path: String = "") -> String? {
        let place = path.isEmpty ? "the value" : path
        switch self {
        case .absent: return value == nil ? nil : "\(place) is \(Self.show(value)), and should not be there"
        case .not(let pattern):
            return pattern.mismatch(with: value, at: path) != nil
                ? nil : "\(place) is \(Self.show(value)), which is excluded"
        default: break
        }
        guard let value else { return "\(place) is missing" }
        switch self {
        case .any, .absent, .not: return nil
        case .exactly(let expected):
            return value == expected ? nil : "\(place) is \(Self.show(value)), not \(Self.show(expected))"
        case .object(let members):
            guard let object = value.object else { return "\(place) is \(Self.show(value)), not an object" }
            for member in members {
                let inner = path.isEmpty ? member.key : "\(path).\(member.key)"
                if let problem = member.pattern.mismatch(with: object[member.key], at: inner) { return problem }
            }
            return nil
        case .list(let patterns):
            guard let elements = value.array else { return "\(place) is \(Self.show(value)), not a list" }
            if elements.count != patterns.count {
                return "\(place) has \(elements.count) elements, not \(patterns.count)"
            }
            for (index, pattern) in patterns.enumerated() {
                if let problem = pattern.mismatch(with: elements[index], at: "\(path).\(index)") { return problem }
            }
            return nil
        case .containing(let patterns):
            guard let elements = value.array else { return "\(place) is \(Self.show(value)), not a list" }
            for (index, pattern) in patterns.enumerated()
            where !elements.contains(where: { pattern.mismatch(with: $0) == nil }) {
                return "\(place) is \(Self.show(value)), and holds nothing that matches expectation \(index + 1)"
            }
            return nil
        case .text(let part):
            let text = value.string ?? value["Fn::Sub"]?.string ?? value["Fn::Sub"]?.array?.first?.string
            return text?.contains(part) == true ? nil : "\(place) is \(Self.show(value)), without \"\(part)\""
        case .number(let range):
            let number: Double? =
                switch value.content {
                case .int(let int): Double(int)
                case .double(let double): double
                default: nil
                }
            return number.map(range.contains) == true ? nil : "\(place) is \(Self.show(value)), not in \(range)"
        case .reference(let id):
            let target = value["Ref"]?.string ?? value["Fn::GetAtt"]?.array?.first?.string
            return target == id ? nil : "\(place) is \(Self.show(value)), not a reference to \(id)"
        }
    }

    private static func show(_ value: TemplateValue?) -> String {
        guard let value else { return "missing" }
        let text = JSONPrinter.compact.string(value)
        return text.utf8.count > 200 ? "\(text.prefix(200))…" : text
    }
}

extension Pattern: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByFloatLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    public init(stringLiteral value: String) { self = .exactly(.string(value)) }
    public init(integerLiteral value: Int) { self = .exactly(.int(value)) }
    public init(booleanLiteral value: Bool) { self = .exactly(.bool(value)) }
    public init(floatLiteral value: Double) { self = .exactly(.double(value)) }
    public init(arrayLiteral elements: Pattern...) { self = .list(elements) }
    public init(dictionaryLiteral elements: (String, Pattern)...) {
        self = .object(elements.map { (key: $0.0, pattern: $0.1) })
    }
}
