internal import MainstayTemplate

/// Reads `Codable` state back from the value that ``StateEncoder`` made.
enum StateDecoder {
    static func decode<T: Decodable>(_ type: T.Type, from value: TemplateValue) throws -> T {
        try ValueReader(value: value, codingPath: []).decode(type)
    }
}

/// Any JSON within state: properties, attributes, templates.
struct StoredValue: Hashable, Codable, Sendable {
    var value: TemplateValue

    init(_ value: TemplateValue) { self.value = value }

    /// Only ``StateDecoder`` and ``StateEncoder`` read and write these, and they know the type.
    init(from decoder: any Decoder) throws {
        guard let reader = decoder as? ValueReader else {
            throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "no JSON here"))
        }
        value = reader.value
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(JSONPrinter.compact.string(value))
    }
}

private struct ValueReader: Decoder, SingleValueDecodingContainer {
    let value: TemplateValue
    let codingPath: [any CodingKey]
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        guard let object = value.object else { throw wrong("an object") }
        return KeyedDecodingContainer(ObjectReader(object, codingPath: codingPath))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        guard let elements = value.array else { throw wrong("a list") }
        return ElementReader(elements: elements, codingPath: codingPath)
    }

    func singleValueContainer() throws -> any SingleValueDecodingContainer { self }

    func decodeNil() -> Bool { value.isNull }
    func decode(_ type: Bool.Type) throws -> Bool { try found(value.bool, "true or false") }
    func decode(_ type: String.Type) throws -> String { try found(value.string, "a text") }
    func decode(_ type: Double.Type) throws -> Double {
        if let number = value.int { return Double(number) }
        guard case .double(let number) = value.content else { throw wrong("a number") }
        return number
    }
    func decode(_ type: Float.Type) throws -> Float { Float(try decode(Double.self)) }
    func decode(_ type: Int.Type) throws -> Int { try found(value.int, "a whole number") }
    func decode(_ type: Int8.Type) throws -> Int8 { try whole() }
    func decode(_ type: Int16.Type) throws -> Int16 { try whole() }
    func decode(_ type: Int32.Type) throws -> Int32 { try whole() }
    func decode(_ type: Int64.Type) throws -> Int64 { try whole() }
    func decode(_ type: UInt.Type) throws -> UInt { try found(value.string.flatMap { UInt($0) }, "a number") }
    func decode(_ type: UInt8.Type) throws -> UInt8 { try whole() }
    func decode(_ type: UInt16.Type) throws -> UInt16 { try whole() }
    func decode(_ type: UInt32.Type) throws -> UInt32 { try whole() }
    func decode(_ type: UInt64.Type) throws -> UInt64 { try found(value.string.flatMap { UInt64($0) }, "a number") }
    func decode<T: Decodable>(_ type: T.Type) throws -> T { try T(from: self) }

    private func whole<Number: FixedWidthInteger>() throws -> Number {
        try found(value.int.flatMap { Number(exactly: $0) }, "a whole number in range")
    }

    private func found<T>(_ value: T?, _ expected: String) throws -> T {
        guard let value else { throw wrong(expected) }
        return value
    }

    private func wrong(_ expected: String) -> DecodingError {
        .dataCorrupted(.init(codingPath: codingPath, debugDescription: "\(expected) is expected"))
    }
}

private struct ObjectReader<Key: CodingKey>: KeyedDecodingContainerProtocol {
    private let members: [String: TemplateValue]
    let codingPath: [any CodingKey]

    init(_ object: TemplateObject, codingPath: [any CodingKey]) {
        members = Dictionary(object.members.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
        self.codingPath = codingPath
    }

    var allKeys: [Key] { members.keys.compactMap { Key(stringValue: $0) } }
    func contains(_ key: Key) -> Bool { members[key.stringValue] != nil }
    func decodeNil(forKey key: Key) throws -> Bool { members[key.stringValue].map(\.isNull) ?? true }
    func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T { try reader(key).decode(type) }
    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> {
        try reader(key).container(keyedBy: type)
    }
    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        try reader(key).unkeyedContainer()
    }
    func superDecoder() throws -> any Decoder { ValueReader(value: members["super"] ?? .null, codingPath: codingPath) }
    func superDecoder(forKey key: Key) throws -> any Decoder { try reader(key) }

    private func reader(_ key: Key) throws -> ValueReader {
        guard let value = members[key.stringValue] else {
            throw DecodingError.keyNotFound(key, .init(codingPath: codingPath, debugDescription: "it is missing"))
        }
        return ValueReader(value: value, codingPath: codingPath + [key])
    }
}

private struct ElementReader: UnkeyedDecodingContainer {
    let elements: [TemplateValue]
    let codingPath: [any CodingKey]
    private(set) var currentIndex = 0
    var count: Int? { elements.count }
    var isAtEnd: Bool { currentIndex >= elements.count }

    init(elements: [TemplateValue], codingPath: [any CodingKey]) {
        self.elements = elements
        self.codingPath = codingPath
    }

    mutating func decodeNil() throws -> Bool {
        guard !isAtEnd, elements[currentIndex].isNull else { return false }
        currentIndex += 1
        return true
    }
    mutating func decode<T: Decodable>(_ type: T.Type) throws -> T { try next().decode(type) }
    mutating func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) throws -> KeyedDecodingContainer<Nested>
    {
        try next().container(keyedBy: type)
    }
    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer { try next().unkeyedContainer() }
    mutating func superDecoder() throws -> any Decoder { try next() }

    private mutating func next() throws -> ValueReader {
        guard !isAtEnd else {
            throw DecodingError.dataCorrupted(.init(codingPath: codingPath, debugDescription: "the list is too short"))
        }
        defer { currentIndex += 1 }
        return ValueReader(value: elements[currentIndex], codingPath: codingPath)
    }
}
