import MainstayObjectLifetime

/// A string property: a literal, an interpolation with references in it, or a reference.
///
/// A class so that kinds of identifier are real subtypes: a ``SubnetID`` passes where any string is wanted, also inside
/// an array, and never where a ``VPCID`` is wanted.
public class StringValue: PropertyInitializable, ExpressibleByStringInterpolation {
    public let property: Property

    public required init(property: Property) { self.property = property }

    /// A literal that was computed in Swift.
    public required init(_ literal: String) { property = .string(literal) }

    public required init(stringLiteral value: String) { property = .string(value) }

    /// Never freed: see ``keepForever(_:)``.
    @inline(never)
    public required init(stringInterpolation: ValueInterpolation) {
        property = stringInterpolation.property
        keepForever(self)
    }

    /// What `Ref` returns for a resource or a parameter.
    public required init(reference node: Node) { property = .reference(node) }

    /// What `Fn::GetAtt` returns for an attribute of a resource.
    public required init(attribute: String, of node: Node) { property = .attribute(node, attribute) }

    /// Another string value taken as this kind, where Swift's types cannot know that it is one.
    public required init(_ other: StringValue) { property = other.property }

    /// The literal, or nil where the value is known to CloudFormation alone.
    public var literal: String? { if case .string(let text) = property { text } else { nil } }

    /// A list attribute of a resource, as the list it stands for.
    public static func list(attribute: String, of node: Node) -> [StringValue] {
        [StringValue(property: .wholeList(.attribute(node, attribute)))]
    }
}

/// Keeps an object for as long as the process lives.
///
/// Where an interpolation stands for a subclass (`let bucket: BucketName = "data-\(region)"`), the compiler (6.3.1)
/// stores the object without owning it, and copies it without retaining it, so that it is freed while in use. A
/// surplus of references outweighs every copy that a program can make; it costs some bytes for each interpolation in
/// a program that runs for milliseconds.
private func keepForever(_ object: StringValue) {
    mainstay_keep_forever(Unmanaged.passUnretained(object).toOpaque())
}

/// Builds text out of literals and references: `"arn:aws:s3:::\(bucket.ref)/*"`.
public struct ValueInterpolation: StringInterpolationProtocol {
    private var parts: [Property] = []

    public init(literalCapacity: Int, interpolationCount: Int) {
        parts.reserveCapacity(interpolationCount * 2 + 1)
    }

    public mutating func appendLiteral(_ literal: String) {
        if !literal.isEmpty { parts.append(.string(literal)) }
    }

    public mutating func appendInterpolation(_ value: StringValue) { parts.append(value.property) }
    public mutating func appendInterpolation(_ value: IntValue) { parts.append(value.property) }
    public mutating func appendInterpolation(_ value: String) { appendLiteral(value) }
    public mutating func appendInterpolation(_ value: Int) { parts.append(.string(String(value))) }
    public mutating func appendInterpolation(_ value: some EnumerationValue) { parts.append(value.property) }

    var property: Property {
        var literal = ""
        for part in parts {
            guard case .string(let text) = part else { return .text(parts) }
            literal += text
        }
        return .string(literal)
    }
}

extension DefaultStringInterpolation {
    /// A reference has no text before deployment; in a plain Swift string it would be lost.
    @available(*, deprecated, message: "a reference has no text in Swift: annotate the string as StringValue")
    public mutating func appendInterpolation(_ value: StringValue) {
        appendLiteral(value.literal ?? "(unresolved reference)")
    }
}
