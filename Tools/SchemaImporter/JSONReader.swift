/// Reads JSON. Foundation's readers blur what this importer has to tell apart: booleans, integers and doubles.
struct JSONReader {
    private let bytes: [UInt8]
    private var position = 0

    static func read(_ bytes: [UInt8]) throws -> JSONValue {
        var reader = JSONReader(bytes: bytes)
        let value = try reader.value()
        reader.skipSpace()
        guard reader.position == bytes.count else { throw reader.fault("text after the document") }
        return value
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private func fault(_ what: String) -> ImportError { ImportError("invalid JSON at byte \(position): \(what)") }

    private mutating func skipSpace() {
        while position < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[position]) { position += 1 }
    }

    /// The next byte that is not space, without taking it.
    private mutating func peek() throws -> UInt8 {
        skipSpace()
        guard position < bytes.count else { throw fault("the end, too early") }
        return bytes[position]
    }

    private mutating func take(_ letter: Character) throws -> Bool {
        guard try peek() == letter.asciiValue else { return false }
        position += 1
        return true
    }

    private mutating func expect(_ letter: Character) throws {
        guard try take(letter) else { throw fault("no \(letter)") }
    }

    private mutating func value() throws -> JSONValue {
        switch try peek() {
        case UInt8(ascii: "{"): return .object(try object())
        case UInt8(ascii: "["): return .array(try array())
        case UInt8(ascii: "\""): return .string(try string())
        default: return try word()
        }
    }

    private mutating func object() throws -> [String: JSONValue] {
        try expect("{")
        var members: [String: JSONValue] = [:]
        if try take("}") { return members }
        repeat {
            guard try peek() == UInt8(ascii: "\"") else { throw fault("no name") }
            let name = try string()
            try expect(":")
            guard members.updateValue(try value(), forKey: name) == nil else { throw fault("\(name) twice") }
        } while try take(",")
        try expect("}")
        return members
    }

    private mutating func array() throws -> [JSONValue] {
        try expect("[")
        var elements: [JSONValue] = []
        if try take("]") { return elements }
        repeat { elements.append(try value()) } while try take(",")
        try expect("]")
        return elements
    }

    private mutating func string() throws -> String {
        position += 1
        var text: [UInt8] = []
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"): text.append(contentsOf: String(try escape()).utf8)
            default: text.append(byte)
            }
        }
        throw fault("a string without end")
    }

    private mutating func escape() throws -> Unicode.Scalar {
        guard position < bytes.count else { throw fault("an escape without end") }
        let letter = bytes[position]
        position += 1
        switch letter {
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "u"): return try unicodeEscape()
        default: return Unicode.Scalar(letter)
        }
    }

    private mutating func unicodeEscape() throws -> Unicode.Scalar {
        var code = try hexadecimal()
        if (0xD800..<0xDC00).contains(code) {
            position += 2  // the backslash and the u of the second half
            code = 0x10000 + (code - 0xD800) << 10 + (try hexadecimal() - 0xDC00)
        }
        guard let scalar = Unicode.Scalar(code) else { throw fault("half a character") }
        return scalar
    }

    private mutating func hexadecimal() throws -> UInt32 {
        guard position + 4 <= bytes.count,
            let code = UInt32(String(decoding: bytes[position..<position + 4], as: UTF8.self), radix: 16)
        else { throw fault("no four hexadecimal digits") }
        position += 4
        return code
    }

    /// A number or `true`, `false`, `null`.
    private mutating func word() throws -> JSONValue {
        let start = position
        while position < bytes.count, !Array(",]} \n\r\t".utf8).contains(bytes[position]) { position += 1 }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        switch text {
        case "true": return .bool(true)
        case "false": return .bool(false)
        case "null": return .null
        default:
            if let value = Int(text) { return .int(value) }
            guard let value = Double(text) else { throw fault("\(text) is no value") }
            return .double(value)
        }
    }
}
