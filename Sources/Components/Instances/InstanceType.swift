import MainstayConstructs

/// The size and kind of an EC2 instance: `t4g.small`.
public struct InstanceType: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    public let name: String

    public init(_ name: String) { self.name = name }
    public init(stringLiteral name: String) { self.name = name }

    public var description: String { name }

    /// `t4g`
    var family: Substring { name.prefix { $0 != "." } }

    /// Whether it has the form of an instance type: a family with a generation, and a size.
    var isWellFormed: Bool {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count >= 2, let first = parts[0].first, first.isLowercase, parts[0].contains(where: \.isNumber)
        else {
            return false
        }
        return parts.allSatisfy { part in
            !part.isEmpty
                && part.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") }
        }
    }

    /// Graviton families carry a `g` after the generation (`m7g`, `c6gn`); the first of them was `a1`.
    var architecture: ProcessorArchitecture {
        if family == "a1" { return .arm }
        let suffix = family.drop { !$0.isNumber }.drop { $0.isNumber }
        return suffix.contains("g") ? .arm : .x86
    }
}

extension InstanceType: Decodable {
    /// Decodes from a string of the form `t4g.small`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let type = InstanceType(try container.decode(String.self))
        guard type.isWellFormed else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "\"\(type.name)\" is not an instance type; write it as t4g.small")
        }
        self = type
    }
}
