import MainstayTemplate

/// A `Decoder` over a template value.
struct ValueDecoder: Decoder {
    let value: TemplateValue
    let codingPath: [any CodingKey]
    let log: SettingsLog
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        guard value.object != nil else {
            log.report(
                "invalid-setting", "this is \(value.kindName), where an object is expected", at: value, codingPath)
            throw AlreadyReported()
        }
        log.visit(value, codingPath)
        return KeyedDecodingContainer(KeyedValues(value: value, codingPath: codingPath, log: log))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        guard let elements = value.array else {
            log.report("invalid-setting", "this is \(value.kindName), where a list is expected", at: value, codingPath)
            throw AlreadyReported()
        }
        return UnkeyedValues(elements: elements, codingPath: codingPath, log: log)
    }

    func singleValueContainer() throws -> any SingleValueDecodingContainer {
        SingleValue(value: value, codingPath: codingPath, log: log)
    }

    /// Decodes a value of any type, reporting what is wrong where the value stands.
    func decode<T: Decodable>(_ type: T.Type) throws -> T {
        if let basic = try BasicValue.decode(type, value, codingPath, log) { return basic }
        do {
            return try T(from: self)
        } catch {
            if !(error is AlreadyReported), let cases = Self.cases(of: type), let text = value.string {
                log.report(
                    "invalid-setting", "\"\(text)\" is none of the values allowed here", at: value, codingPath,
                    help: "use one of \(cases.joined(separator: ", "))")
            } else {
                log.report(error, at: value, codingPath)
            }
            throw AlreadyReported()
        }
    }

    /// The spellings of an enumeration's cases.
    private static func cases<T>(of type: T.Type) -> [String]? {
        guard let enumeration = type as? any CaseIterable.Type else { return nil }
        return spellings(enumeration)
    }

    private static func spellings<T: CaseIterable>(_ type: T.Type) -> [String] {
        type.allCases.map { ($0 as? any RawRepresentable<String>)?.rawValue ?? "\($0)" }
    }
}

/// Numbers, strings and booleans: reported, then stood in for, so that decoding can go on.
enum BasicValue {
    static func decode<T>(
        _ type: T.Type, _ value: TemplateValue, _ path: [any CodingKey], _ log: SettingsLog
    ) throws -> T? {
        switch type {
        case is String.Type: return (value.string ?? wrong("a string", "", value, path, log)) as? T
        case is Bool.Type: return (value.bool ?? wrong("true or false", false, value, path, log)) as? T
        case is Int.Type: return (value.int ?? wrong("a whole number", 0, value, path, log)) as? T
        case is Double.Type, is Float.Type:
            let number: Double
            switch value.content {
            case .double(let double): number = double
            case .int(let int): number = Double(int)
            default: number = wrong("a number", 0, value, path, log)
            }
            return (number as? T) ?? (Float(number) as? T)
        case let integer as any FixedWidthInteger.Type:
            return exactly(integer, value, path, log) as? T
        default: return nil
        }
    }

    /// A value of the type for a key that is missing; nil for types that have no empty value.
    static func placeholder<T>(_ type: T.Type) -> T? {
        switch type {
        case is String.Type: "" as? T
        case is Bool.Type: false as? T
        case is Double.Type: 0.0 as? T
        case is Float.Type: Float(0) as? T
        case let integer as any FixedWidthInteger.Type: zero(integer) as? T
        default: nil
        }
    }

    private static func zero<I: FixedWidthInteger>(_ type: I.Type) -> I { 0 }

    private static func exactly<I: FixedWidthInteger>(
        _ type: I.Type, _ value: TemplateValue, _ path: [any CodingKey], _ log: SettingsLog
    ) -> I {
        value.int.flatMap { I(exactly: $0) } ?? wrong("a whole number from \(I.min) to \(I.max)", 0, value, path, log)
    }

    private static func wrong<T>(
        _ expected: String, _ placeholder: T, _ value: TemplateValue, _ path: [any CodingKey], _ log: SettingsLog
    ) -> T {
        let given = value.string.map { "\"\($0)\"" } ?? value.kindName
        log.report(
            "invalid-setting", "this is \(given), where \(expected) is expected", at: value, path,
            help: "write \(expected)")
        return placeholder
    }
}
