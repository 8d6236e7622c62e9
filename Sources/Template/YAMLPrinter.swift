/// Writes a value as YAML in block style, with CloudFormation's short forms where they are legal.
///
/// What is printed reads back as an equal value. Text of several lines becomes a literal block; strings are quoted where
/// any reader of YAML 1.1 or 1.2 could take them for something else. A short form cannot hold another directly, since
/// YAML allows one tag a value: the outer is then written in full. Numbers that are not finite are printed as `null`.
public struct YAMLPrinter: Sendable {
    /// Whether functions are written as tags; documents that are no templates have none.
    public var usesShortForms: Bool

    public init(usesShortForms: Bool = true) { self.usesShortForms = usesShortForms }

    /// The value as UTF-8, with a final newline.
    public func print(_ value: TemplateValue) -> [UInt8] {
        var output = YAMLOutput(usesShortForms: usesShortForms)
        output.write(value, indent: 0, after: .nothing)
        return output.bytes.array
    }

    /// The value as text, with a final newline.
    public func string(_ value: TemplateValue) -> String {
        String(decoding: print(value), as: UTF8.self)
    }
}

/// The bytes that the YAML printer has written so far.
struct YAMLOutput: ~Copyable {
    /// What stands on the line before a value.
    enum Prefix {
        case nothing
        case dash
        case key
        case tag
    }

    private let usesShortForms: Bool
    private(set) var bytes = ByteBuffer(capacity: 4096)

    init(usesShortForms: Bool = true) { self.usesShortForms = usesShortForms }

    /// Writes a value whose entries, if it is a collection, stand in column `indent`, up to the end of its last line.
    mutating func write(_ value: TemplateValue, indent: Int, after prefix: Prefix) {
        switch value.content {
        case .array(let elements) where !elements.isEmpty:
            for position in elements.indices {
                startEntry(indent, after: position == 0 ? prefix : nil)
                bytes.append(Byte.minus)
                write(elements[position], indent: indent + 2, after: .dash)
            }
        case .object(let object) where !object.isEmpty:
            if usesShortForms, let form = ShortForm(object) {
                return write(form, indent: indent, after: prefix)
            }
            for position in object.members.indices {
                startEntry(indent, after: position == 0 ? prefix : nil)
                write(object.members[position], indent: indent)
            }
        default:
            if prefix != .nothing { bytes.append(Byte.space) }
            writeLeaf(value, indent: indent)
        }
    }

    /// Moves to where an entry starts: the same line after a dash, a line of its own otherwise.
    private mutating func startEntry(_ indent: Int, after prefix: Prefix?) {
        switch prefix {
        case .nothing?: return
        case .dash?: return bytes.append(Byte.space)
        case .key?, .tag?: bytes.append(Byte.newline)
        case nil: break
        }
        pad(indent)
    }

    private mutating func write(_ member: TemplateObject.Member, indent: Int) {
        // A longer key is none to most readers unless it is marked as one.
        let isLong = member.key.utf8.count > 500
        if isLong { append("? ") }
        write(member.key, indent: indent + 2, isKey: true)
        if isLong {
            bytes.append(Byte.newline)
            pad(indent)
        }
        bytes.append(Byte.colon)
        write(member.value, indent: indent + 2, after: .key)
    }

    private mutating func write(_ form: ShortForm, indent: Int, after prefix: Prefix) {
        if prefix != .nothing { bytes.append(Byte.space) }
        bytes.append(Byte.exclamation)
        bytes.append(form.tag)
        write(form.argument, indent: prefix == .nothing ? indent + 2 : indent, after: .tag)
    }

    private mutating func writeLeaf(_ value: TemplateValue, indent: Int) {
        switch value.content {
        case .null: append("null\n")
        case .bool(let bool): append(bool ? "true\n" : "false\n")
        case .int(let int):
            bytes.append(int)
            bytes.append(Byte.newline)
        case .double(let double):
            bytes.append(Self.text(of: double))
            bytes.append(Byte.newline)
        case .string(let text):
            write(text, indent: indent, isKey: false)
            if bytes.last != Byte.newline || !endsInLiteral { bytes.append(Byte.newline) }
        case .array: append("[]\n")
        case .object: append("{}\n")
        }
    }

    /// Whether the string just written was a literal block, which brings its own line breaks.
    private var endsInLiteral = false

    private mutating func write(_ text: String, indent: Int, isKey: Bool) {
        var text = text
        endsInLiteral = false
        text.withUTF8 { utf8 in
            switch ScalarStyle.of(utf8, isKey: isKey) {
            case .plain: bytes.append(utf8)
            case .single:
                bytes.append(Byte.apostrophe)
                for byte in utf8 {
                    bytes.append(byte)
                    if byte == Byte.apostrophe { bytes.append(byte) }
                }
                bytes.append(Byte.apostrophe)
            case .double: writeDoubleQuoted(String(decoding: utf8, as: UTF8.self))
            case .literal:
                writeLiteral(utf8, indent: max(indent, 2))
                endsInLiteral = true
            }
        }
    }

    private mutating func writeLiteral(_ text: UnsafeBufferPointer<UInt8>, indent: Int) {
        bytes.append(Byte.pipe)
        // Readers find the indentation by the first line, unless that is blank or indented itself.
        if text.first == Byte.space || text.first == Byte.newline { append("2") }
        let breaks = text.reversed().prefix { $0 == Byte.newline }.count
        if breaks == 0 { bytes.append(Byte.minus) }
        if breaks > 1 { bytes.append(Byte.plus) }
        bytes.append(Byte.newline)
        let content = breaks > 0 ? UnsafeBufferPointer(rebasing: text.dropLast()) : text
        for line in content.split(separator: Byte.newline, omittingEmptySubsequences: false) {
            if !line.isEmpty { pad(indent) }
            bytes.append(UnsafeBufferPointer(rebasing: line))
            bytes.append(Byte.newline)
        }
    }

    private mutating func writeDoubleQuoted(_ text: String) {
        bytes.append(Byte.quote)
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x22: append("\\\"")
            case 0x5C: append("\\\\")
            case 0x09: append("\\t")
            case 0x0A: append("\\n")
            case 0x0D: append("\\r")
            case 0..<0x20, 0x7F...0xA0: writeEscape("\\x", scalar.value, digits: 2)
            case 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: writeEscape("\\u", scalar.value, digits: 4)
            default: bytes.append(String(scalar))
            }
        }
        bytes.append(Byte.quote)
    }

    private mutating func writeEscape(_ prefix: StaticString, _ value: UInt32, digits: Int) {
        append(prefix)
        let text = String(value, radix: 16)
        bytes.append(Byte.zero, repeated: digits - text.utf8.count)
        bytes.append(text)
    }

    /// A double as every reader takes for one: with a point, and a sign before the exponent's digits.
    private static func text(of double: Double) -> String {
        guard double.isFinite else { return "null" }
        let text = double.description
        guard let exponent = text.firstIndex(of: "e"), !text.contains(".") else { return text }
        return text[..<exponent] + ".0" + text[exponent...]
    }

    private mutating func pad(_ columns: Int) {
        bytes.append(Byte.space, repeated: columns)
    }

    private mutating func append(_ text: StaticString) {
        bytes.append(text)
    }
}
