import MainstayTemplate

/// A position in a list, as a coding key.
struct IndexKey: CodingKey {
    var index: Int
    init(_ index: Int) { self.index = index }
    init?(stringValue: String) { return nil }
    init?(intValue: Int) { index = intValue }
    var stringValue: String { String(index) }
    var intValue: Int? { index }
}

/// The members of an object; notes which keys were asked for.
struct KeyedValues<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let value: TemplateValue
    let codingPath: [any CodingKey]
    let log: SettingsLog

    var allKeys: [Key] {
        // Whoever lists the keys (a dictionary) knows them all.
        let keys = value.object?.keys ?? []
        for key in keys { log.ask(key, of: value, codingPath) }
        return keys.compactMap { Key(stringValue: $0) }
    }

    func contains(_ key: Key) -> Bool { member(key) != nil }

    func decodeNil(forKey key: Key) throws -> Bool { member(key)?.isNull ?? true }

    func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T {
        guard let member = member(key) else {
            log.reportMissing(key.stringValue, in: value, codingPath)
            if let placeholder = BasicValue.placeholder(type) { return placeholder }
            throw AlreadyReported()
        }
        return try ValueDecoder(value: member, codingPath: codingPath + [key], log: log).decode(type)
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> {
        try nested(key).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        try nested(key).unkeyedContainer()
    }

    func superDecoder() throws -> any Decoder { ValueDecoder(value: value, codingPath: codingPath, log: log) }
    func superDecoder(forKey key: Key) throws -> any Decoder { try nested(key) }

    private func nested(_ key: Key) throws -> ValueDecoder {
        ValueDecoder(value: member(key) ?? .null, codingPath: codingPath + [key], log: log)
    }

    private func member(_ key: Key) -> TemplateValue? {
        log.ask(key.stringValue, of: value, codingPath)
        return value[key.stringValue]
    }
}

struct UnkeyedValues: UnkeyedDecodingContainer {
    let elements: [TemplateValue]
    let codingPath: [any CodingKey]
    let log: SettingsLog
    var currentIndex = 0

    init(elements: [TemplateValue], codingPath: [any CodingKey], log: SettingsLog) {
        self.elements = elements
        self.codingPath = codingPath
        self.log = log
    }

    var count: Int? { elements.count }
    var isAtEnd: Bool { currentIndex >= elements.count }

    mutating func decodeNil() throws -> Bool {
        guard !isAtEnd, elements[currentIndex].isNull else { return false }
        currentIndex += 1
        return true
    }

    mutating func decode<T: Decodable>(_ type: T.Type) throws -> T { try next().decode(type) }

    mutating func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type
    ) throws -> KeyedDecodingContainer<Nested> {
        try next().container(keyedBy: type)
    }

    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer { try next().unkeyedContainer() }

    mutating func superDecoder() throws -> any Decoder { try next() }

    private mutating func next() throws -> ValueDecoder {
        guard !isAtEnd else {
            throw DecodingError.valueNotFound(
                TemplateValue.self, .init(codingPath: codingPath, debugDescription: "the list ends too early"))
        }
        defer { currentIndex += 1 }
        return ValueDecoder(
            value: elements[currentIndex], codingPath: codingPath + [IndexKey(currentIndex)], log: log)
    }
}

struct SingleValue: SingleValueDecodingContainer {
    let value: TemplateValue
    let codingPath: [any CodingKey]
    let log: SettingsLog

    func decodeNil() -> Bool { value.isNull }

    func decode<T: Decodable>(_ type: T.Type) throws -> T {
        if let basic = try BasicValue.decode(type, value, codingPath, log) { return basic }
        return try ValueDecoder(value: value, codingPath: codingPath, log: log).decode(type)
    }
}
