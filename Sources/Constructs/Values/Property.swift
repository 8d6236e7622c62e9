/// One property value before synthesis: a literal, or an expression that CloudFormation evaluates.
///
/// References hold the construct itself, not a logical id, so that the same value can be used in any stack:
/// synthesis decides whether it becomes a `Ref` or a reference to another stack's output.
public indirect enum Property {
    /// One member of an object, in the order set.
    public struct Member {
        public var key: String
        public var value: Property

        public init(_ key: String, _ value: Property) {
            self.key = key
            self.value = value
        }
    }

    case null
    case bool(Bool)
    case int(Int)
    case double(Double)
    case string(String)
    case array([Property])
    case object([Member])
    /// `Ref` to a resource or a parameter.
    case reference(Node)
    /// `Fn::GetAtt` of a resource.
    case attribute(Node, String)
    /// A pseudo parameter such as `AWS::Region`.
    case pseudoParameter(String)
    /// Any other intrinsic function with its argument: `Fn::Select` and an array.
    case function(String, Property)
    /// Text made of parts; becomes `Fn::Sub` where a part is not literal.
    case text([Property])
    /// A value that stands for a whole list where one element is written (`Fn::GetAZs`, a list attribute).
    case wholeList(Property)
    /// `Fn::If` on a condition of the stack.
    case conditional(Node, Property, Property)
    /// Computed when the tree is complete; for what other constructs add to (policy statements, ingress rules).
    case deferred(() -> Property)
}

/// Whatever can be the value of a property.
public protocol PropertyConvertible {
    var property: Property { get }
}

/// A value that any expression of the right kind can stand for.
public protocol PropertyInitializable: PropertyConvertible {
    init(property: Property)
}

extension String: PropertyConvertible {
    public var property: Property { .string(self) }
}

extension Int: PropertyConvertible {
    public var property: Property { .int(self) }
}

extension Bool: PropertyConvertible {
    public var property: Property { .bool(self) }
}

extension Double: PropertyConvertible {
    public var property: Property { .double(self) }
}

extension Array: PropertyConvertible where Element: PropertyConvertible {
    // A closure: a key path on a generic element is made anew each time, and this is called for every list.
    public var property: Property { .array(map { $0.property }) }
}

extension Array: PropertyInitializable where Element: PropertyInitializable {
    /// The expression stands for the whole list.
    public init(property: Property) {
        if case .array(let elements) = property {
            self = elements.map { Element(property: $0) }
        } else {
            self = [Element(property: .wholeList(property))]
        }
    }
}

extension Dictionary: PropertyConvertible where Key == String, Value: PropertyConvertible {
    /// Members sorted by key: a dictionary has no order of its own, and the output must not depend on hashing.
    public var property: Property {
        .object(sorted { $0.key < $1.key }.map { Property.Member($0.key, $0.value.property) })
    }
}

/// A nested structure of a resource: `RDS.DBInstance.ProcessorFeature`.
public protocol PropertyStructure: PropertyInitializable {}

/// A closed set of strings that CloudFormation accepts, open for values that AWS adds later.
public protocol EnumerationValue: PropertyInitializable {
    init(_ value: StringValue)
    var value: StringValue { get }
}

extension EnumerationValue {
    public var property: Property { value.property }
    public init(property: Property) { self.init(StringValue(property: property)) }
}

/// Collects the members of a structure; members without a value are left out.
public struct PropertyBag {
    private var members: [Property.Member] = []

    public init() {}

    public mutating func set(_ key: String, _ value: (any PropertyConvertible)?) {
        guard let value else { return }
        members.append(Property.Member(key, value.property))
    }

    public var property: Property { .object(members) }
}
