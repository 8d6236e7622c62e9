public import MainstayDiagnostics

/// One value of a CloudFormation template: JSON's values, in the order written, with the place they were read from.
///
/// An intrinsic function is an object with one key, as in the JSON form; ``TemplateValue/intrinsic`` reads it as a typed
/// case. Equality looks at content alone: where a value stood is not part of what it says.
public struct TemplateValue: Hashable, Sendable {
    public enum Content: Hashable, Sendable {
        case null
        case bool(Bool)
        case int(Int)
        case double(Double)
        case string(String)
        case array([TemplateValue])
        case object(TemplateObject)
    }

    public var content: Content
    /// Where the value starts; `.unknown` for a value that was made, not read.
    public var position: SourcePosition

    public init(_ content: Content, at position: SourcePosition = .unknown) {
        self.content = content
        self.position = position
    }

    public static func == (left: TemplateValue, right: TemplateValue) -> Bool { left.content == right.content }

    public func hash(into hasher: inout Hasher) { hasher.combine(content) }
}

/// The members of an object in the order written.
///
/// Looking up a key walks the members: right for the handful that a property has. Whoever looks up many keys of a large
/// section (resources, parameters) builds an index first, as ``Template`` does.
public struct TemplateObject: Hashable, Sendable {
    public struct Member: Hashable, Sendable {
        public var key: String
        public var keyPosition: SourcePosition
        public var value: TemplateValue

        public init(_ key: String, at keyPosition: SourcePosition = .unknown, _ value: TemplateValue) {
            self.key = key
            self.keyPosition = keyPosition
            self.value = value
        }

        public static func == (left: Member, right: Member) -> Bool {
            left.key == right.key && left.value == right.value
        }

        public func hash(into hasher: inout Hasher) {
            hasher.combine(key)
            hasher.combine(value)
        }
    }

    public var members: [Member]

    public init(_ members: [Member] = []) { self.members = members }

    public var isEmpty: Bool { members.isEmpty }
    public var count: Int { members.count }
    public var keys: [String] { members.map(\.key) }

    /// The value of the first member of that name. Setting replaces it in place or appends; setting nil removes it.
    public subscript(key: String) -> TemplateValue? {
        get {
            let length = key.utf8.count
            // The lengths tell most keys apart, and cost nothing.
            for index in members.indices where members[index].key.utf8.count == length && members[index].key == key {
                return members[index].value
            }
            return nil
        }
        set {
            let index = members.firstIndex { $0.key == key }
            switch (index, newValue) {
            case (let index?, let value?): members[index].value = value
            case (let index?, nil): members.remove(at: index)
            case (nil, let value?): members.append(Member(key, value))
            case (nil, nil): break
            }
        }
    }
}

extension TemplateValue {
    public static var null: TemplateValue { TemplateValue(.null) }
    public static func bool(_ value: Bool) -> TemplateValue { TemplateValue(.bool(value)) }
    public static func int(_ value: Int) -> TemplateValue { TemplateValue(.int(value)) }
    public static func double(_ value: Double) -> TemplateValue { TemplateValue(.double(value)) }
    public static func string(_ value: String) -> TemplateValue { TemplateValue(.string(value)) }
    public static func array(_ values: [TemplateValue]) -> TemplateValue { TemplateValue(.array(values)) }
    public static func object(_ members: [TemplateObject.Member]) -> TemplateValue {
        TemplateValue(.object(TemplateObject(members)))
    }
    public static func object(_ members: KeyValuePairs<String, TemplateValue>) -> TemplateValue {
        TemplateValue(.object(TemplateObject(members.map { TemplateObject.Member($0.key, $0.value) })))
    }

    public var string: String? { if case .string(let value) = content { value } else { nil } }
    public var bool: Bool? { if case .bool(let value) = content { value } else { nil } }
    public var int: Int? { if case .int(let value) = content { value } else { nil } }
    public var array: [TemplateValue]? { if case .array(let value) = content { value } else { nil } }
    public var object: TemplateObject? { if case .object(let value) = content { value } else { nil } }
    public var isNull: Bool { if case .null = content { true } else { false } }

    /// The member of an object; nil where this is not an object or has no such member.
    public subscript(key: String) -> TemplateValue? { object?[key] }
}

extension TemplateValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByFloatLiteral
{
    public init(stringLiteral value: String) { self.init(.string(value)) }
    public init(integerLiteral value: Int) { self.init(.int(value)) }
    public init(booleanLiteral value: Bool) { self.init(.bool(value)) }
    public init(floatLiteral value: Double) { self.init(.double(value)) }
    public init(arrayLiteral elements: TemplateValue...) { self.init(.array(elements)) }
    public init(dictionaryLiteral elements: (String, TemplateValue)...) {
        self.init(.object(TemplateObject(elements.map { TemplateObject.Member($0.0, $0.1) })))
    }
}
