/// Writes a value as JSON: members in their order, nothing escaped that need not be.
///
/// What is printed reads back as an equal value. Doubles are written with the fewest digits that read back the same, and
/// always with a point or an exponent, so that none comes back as an integer. Numbers that are not finite, which no
/// parsed template holds and JSON cannot write, are printed as `null`.
public struct JSONPrinter: Sendable {
    /// How many spaces a level is indented by; nil to print everything on one line.
    public var indentation: Int?

    public init(indentation: Int? = 1) {
        self.indentation = indentation
    }

    /// One space a level, as the AWS CDK writes its templates.
    public static var pretty: JSONPrinter { JSONPrinter() }
    /// No white space at all.
    public static var compact: JSONPrinter { JSONPrinter(indentation: nil) }

    /// The value as UTF-8, without a final newline.
    public func print(_ value: TemplateValue) -> [UInt8] {
        var output = JSONOutput(indentation: indentation, capacity: 4096)
        output.write(value, depth: 0)
        return output.bytes.array
    }

    /// The value as text, without a final newline.
    public func string(_ value: TemplateValue) -> String {
        String(decoding: print(value), as: UTF8.self)
    }
}

/// The bytes that a printer has written so far.
struct JSONOutput: ~Copyable {
    let indentation: Int?
    private(set) var bytes: ByteBuffer

    init(indentation: Int?, capacity: Int) {
        self.indentation = indentation
        bytes = ByteBuffer(capacity: capacity)
    }

    mutating func write(_ value: TemplateValue, depth: Int) {
        switch value.content {
        case .null: write("null")
        case .bool(let bool): write(bool ? "true" : "false")
        case .int(let int): bytes.append(int)
        case .double(let double): write(double)
        case .string(let string): write(quoted: string)
        case .array(let elements):
            guard !elements.isEmpty else { return write("[]") }
            bytes.append(Byte.openBracket)
            for position in elements.indices {
                if position > 0 { bytes.append(Byte.comma) }
                breakLine(depth + 1)
                write(elements[position], depth: depth + 1)
            }
            breakLine(depth)
            bytes.append(Byte.closeBracket)
        case .object(let object):
            guard !object.isEmpty else { return write("{}") }
            bytes.append(Byte.openBrace)
            for position in object.members.indices {
                if position > 0 { bytes.append(Byte.comma) }
                breakLine(depth + 1)
                write(quoted: object.members[position].key)
                bytes.append(Byte.colon)
                if indentation != nil { bytes.append(Byte.space) }
                write(object.members[position].value, depth: depth + 1)
            }
            breakLine(depth)
            bytes.append(Byte.closeBrace)
        }
    }

    @inline(__always)
    private mutating func breakLine(_ depth: Int) {
        guard let indentation else { return }
        bytes.append(Byte.newline)
        bytes.append(Byte.space, repeated: depth * indentation)
    }

    private mutating func write(_ text: StaticString) {
        bytes.append(text)
    }

    private mutating func write(_ double: Double) {
        guard double.isFinite else { return write("null") }
        bytes.append(double.description)
    }

    private mutating func write(quoted text: String) {
        bytes.append(Byte.quote)
        var text = text
        text.withUTF8 { appendEscaped($0) }
        bytes.append(Byte.quote)
    }

    /// Appends a string's bytes, run by run between the few that need an escape.
    private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
        var runStart = 0
        for index in text.indices {
            let byte = text[index]
            if byte >= 0x20, byte != Byte.quote, byte != Byte.backslash { continue }
            bytes.append(UnsafeBufferPointer(rebasing: text[runStart..<index]))
            appendEscape(of: byte)
            runStart = index + 1
        }
        bytes.append(UnsafeBufferPointer(rebasing: text[runStart...]))
    }

    private mutating func appendEscape(of byte: UInt8) {
        switch byte {
        case Byte.quote: write("\\\"")
        case Byte.backslash: write("\\\\")
        case 0x08: write("\\b")
        case 0x09: write("\\t")
        case 0x0A: write("\\n")
        case 0x0C: write("\\f")
        case 0x0D: write("\\r")
        default:
            write("\\u00")
            bytes.append(byte < 16 ? Byte.zero : Byte.zero + 1)
            let low = byte & 15
            bytes.append(low < 10 ? Byte.zero + low : 0x61 + low - 10)
        }
    }
}
