/// Stand-in for the construct library, with the shape that generated code is compiled against.
public protocol Construct { var node: Node { get } }
public protocol Resource: Construct { static var resourceType: ResourceType { get } }
public enum TagShape: Sendable { case none, list(String), map(String), autoScalingList(String) }
public enum DataRetention: Sendable { case none, retain, snapshot }
public struct ResourceType: Sendable {
    public let name: String
    public let tags: TagShape
    public let data: DataRetention
    public init(_ name: String, tags: TagShape = .none, data: DataRetention = .none) {
        self.name = name
        self.tags = tags
        self.data = data
    }
}
public final class Node {
    public let type: ResourceType
    public let id: String
    public var bag = PropertyBag()
    public init(
        _ type: ResourceType, _ id: String, in scope: any Construct, _ fileID: String, _ line: Int, _ column: Int
    ) {
        self.type = type
        self.id = id
    }
    public init(root id: String) {
        type = ResourceType("Root")
        self.id = id
    }
    public func set(_ key: String, _ value: (any PropertyConvertible)?) { bag.set(key, value) }
}
public struct Root: Construct {
    public let node: Node
    public init(_ id: String) { node = Node(root: id) }
}
public indirect enum Property {
    case string(String)
    case int(Int)
    case double(Double)
    case bool(Bool)
    case list([Property])
    case map([(String, Property)])
}
public protocol PropertyConvertible { var property: Property { get } }
extension Array: PropertyConvertible where Element: PropertyConvertible {
    public var property: Property { .list(map(\.property)) }
}
extension Dictionary: PropertyConvertible where Key == String, Value: PropertyConvertible {
    public var property: Property { .map(map { ($0.key, $0.value.property) }) }
}
public class StringValue: PropertyConvertible, ExpressibleByStringInterpolation {
    public let property: Property
    public required init(property: Property) { self.property = property }
    public required init(stringLiteral value: String) { property = .string(value) }
    public required init(reference node: Node) { property = .map([("Ref", .string(node.id))]) }
    public required init(attribute: String, of node: Node) {
        property = .map([("Fn::GetAtt", .list([.string(node.id), .string(attribute)]))])
    }
    public static func list(attribute: String, of node: Node) -> [StringValue] {
        [StringValue(attribute: attribute, of: node)]
    }
}
public final class SubnetID: StringValue {}
public final class VPCID: StringValue {}
public final class SecurityGroupID: StringValue {}
public final class RoleARN: StringValue {}
public final class KMSKeyARN: StringValue {}
public final class BucketName: StringValue {}
public final class FunctionARN: StringValue {}
public final class TopicARN: StringValue {}
public final class QueueARN: StringValue {}
public final class LogGroupName: StringValue {}
public final class ImageID: StringValue {}
public final class CertificateARN: StringValue {}
public final class HostedZoneID: StringValue {}
public struct IntValue: PropertyConvertible, ExpressibleByIntegerLiteral {
    public let property: Property
    public init(integerLiteral value: Int) { property = .int(value) }
    public init(attribute: String, of node: Node) { property = .string(attribute) }
}
public struct DoubleValue: PropertyConvertible, ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
    public let property: Property
    public init(floatLiteral value: Double) { property = .double(value) }
    public init(integerLiteral value: Int) { property = .double(Double(value)) }
    public init(attribute: String, of node: Node) { property = .string(attribute) }
}
public struct BoolValue: PropertyConvertible, ExpressibleByBooleanLiteral {
    public let property: Property
    public init(booleanLiteral value: Bool) { property = .bool(value) }
    public init(attribute: String, of node: Node) { property = .string(attribute) }
}
public struct JSONValue: PropertyConvertible, ExpressibleByStringLiteral, ExpressibleByDictionaryLiteral,
    ExpressibleByArrayLiteral
{
    public let property: Property
    public init(stringLiteral value: String) { property = .string(value) }
    public init(dictionaryLiteral elements: (String, JSONValue)...) {
        property = .map(elements.map { ($0.0, $0.1.property) })
    }
    public init(arrayLiteral elements: JSONValue...) { property = .list(elements.map(\.property)) }
}
public struct Tag: PropertyConvertible {
    public let property: Property
    public init(key: StringValue, value: StringValue) {
        property = .map([("Key", key.property), ("Value", value.property)])
    }
}
public struct PropertyBag {
    var entries: [(String, Property)] = []
    public init() {}
    public mutating func set(_ key: String, _ value: (any PropertyConvertible)?) {
        if let value { entries.append((key, value.property)) }
    }
    public var property: Property { .map(entries) }
}
public protocol PropertyStructure: PropertyConvertible {
    var property: Property { get }
    init(property: Property)
}
public protocol EnumerationValue: PropertyConvertible {
    var value: StringValue { get }
    init(_ value: StringValue)
}
extension EnumerationValue {
    public var property: Property { value.property }
}
