internal import MainstayTemplate

/// Writes `Codable` state as a template value, which prints as JSON: the state file needs no other library.
enum StateEncoder {
    static func encode(_ value: some Encodable) throws -> TemplateValue {
        let box = ValueBox()
        try value.encode(to: BoxEncoder(box: box, codingPath: []))
        return box.value
    }
}

/// A place for a value that is still being written.
private final class ValueBox {
    private enum Content {
        case scalar(TemplateValue)
        case members([(String, ValueBox)])
        case elements([ValueBox])
    }

    private var content = Content.scalar(.null)

    var value: TemplateValue {
        switch content {
        case .scalar(let value): value
        case .members(let members): .object(members.map { .init($0.0, $0.1.value) })
        case .elements(let elements): .array(elements.map(\.value))
        }
    }

    var count: Int { if case .elements(let elements) = content { elements.count } else { 0 } }

    func set(_ value: TemplateValue) { content = .scalar(value) }

    func becomeObject() { if case .members = content { return } else { content = .members([]) } }

    func becomeList() { if case .elements = content { return } else { content = .elements([]) } }

    func member(_ name: String) -> ValueBox {
        let box = ValueBox()
        guard case .members(var members) = content else { return box }
        content = .scalar(.null)  // So that the list is not copied.
        members.append((name, box))
        content = .members(members)
        return box
    }

    func element() -> ValueBox {
        let box = ValueBox()
        guard case .elements(var elements) = content else { return box }
        content = .scalar(.null)
        elements.append(box)
        content = .elements(elements)
        return box
    }

    func encode(_ value: some Encodable, codingPath: [any CodingKey]) throws {
        if let stored = value as? StoredValue {
            set(stored.value)
        } else {
            try value.encode(to: BoxEncoder(box: self, codingPath: codingPath))
        }
    }
}

private struct BoxEncoder: Encoder, SingleValueEncodingContainer {
    let box: ValueBox
    let codingPath: [any CodingKey]
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        box.becomeObject()
        return KeyedEncodingContainer(KeyedBox(box: box, codingPath: codingPath))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        box.becomeList()
        return ListBox(box: box, codingPath: codingPath)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer { self }

    func encodeNil() { box.set(.null) }
    func encode(_ value: Bool) { box.set(.bool(value)) }
    func encode(_ value: String) { box.set(.string(value)) }
    func encode(_ value: Double) { box.set(.double(value)) }
    func encode(_ value: Float) { box.set(.double(Double(value))) }
    func encode(_ value: Int) { box.set(.int(value)) }
    func encode(_ value: Int8) { box.set(.int(Int(value))) }
    func encode(_ value: Int16) { box.set(.int(Int(value))) }
    func encode(_ value: Int32) { box.set(.int(Int(value))) }
    func encode(_ value: Int64) { box.set(.int(Int(value))) }
    func encode(_ value: UInt) { box.set(.string(String(value))) }
    func encode(_ value: UInt8) { box.set(.int(Int(value))) }
    func encode(_ value: UInt16) { box.set(.int(Int(value))) }
    func encode(_ value: UInt32) { box.set(.int(Int(value))) }
    func encode(_ value: UInt64) { box.set(.string(String(value))) }
    func encode<T: Encodable>(_ value: T) throws { try box.encode(value, codingPath: codingPath) }
}

private struct KeyedBox<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let box: ValueBox
    let codingPath: [any CodingKey]

    func encodeNil(forKey key: Key) throws {}
    func encode<T: Encodable>(_ value: T, forKey key: Key) throws {
        try box.member(key.stringValue).encode(value, codingPath: codingPath + [key])
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) -> KeyedEncodingContainer<Nested> {
        superEncoder(forKey: key).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
        superEncoder(forKey: key).unkeyedContainer()
    }

    func superEncoder() -> any Encoder { BoxEncoder(box: box.member("super"), codingPath: codingPath) }
    func superEncoder(forKey key: Key) -> any Encoder {
        BoxEncoder(box: box.member(key.stringValue), codingPath: codingPath + [key])
    }
}

private struct ListBox: UnkeyedEncodingContainer {
    let box: ValueBox
    let codingPath: [any CodingKey]
    var count: Int { box.count }

    func encodeNil() { box.element().set(.null) }
    func encode<T: Encodable>(_ value: T) throws { try box.element().encode(value, codingPath: codingPath) }
    func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
        superEncoder().container(keyedBy: type)
    }
    func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { superEncoder().unkeyedContainer() }
    func superEncoder() -> any Encoder { BoxEncoder(box: box.element(), codingPath: codingPath) }
}
