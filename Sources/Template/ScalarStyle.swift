/// How the YAML printer writes a string.
enum ScalarStyle {
    /// Without quotes: no reader of YAML 1.1 or 1.2 takes it for anything but this string.
    case plain
    case single
    /// In double quotes, with escapes: for characters that nothing else can hold.
    case double
    /// As lines after `|`.
    case literal

    /// The style for a string; keys must stay on one line.
    static func of(_ text: UnsafeBufferPointer<UInt8>, isKey: Bool) -> ScalarStyle {
        guard let first = text.first else { return .single }
        var hasBreak = false
        var hasTab = false
        var isPlain = canStart(first)
        var previous: UInt8 = 0
        for index in text.indices {
            let byte = text[index]
            switch byte {
            case Byte.newline:
                hasBreak = true
                if index + 1 < text.count, text[index + 1] == Byte.tab { return .double }
            case Byte.tab: hasTab = true
            case 0..<0x20, 0x7F: return .double
            case Byte.colon:
                if index + 1 == text.count || text[index + 1] == Byte.space { isPlain = false }
            case Byte.hash:
                if previous == Byte.space { isPlain = false }
            case 0x80...:
                if mustEscape(text, index) { return .double }
            default: break
            }
            previous = byte
        }
        if hasBreak {
            let isBlank = text.allSatisfy { $0 == Byte.newline || $0 == Byte.space || $0 == Byte.tab }
            return isKey || isBlank || first == Byte.tab ? .double : .literal
        }
        if hasTab { return .double }
        guard isPlain, previous != Byte.space, !isSpecialWord(text), !isLikeNumber(text) else { return .single }
        return .plain
    }

    /// Whether a plain string may start with a byte; stricter than YAML, whose rules readers disagree about.
    private static func canStart(_ byte: UInt8) -> Bool {
        switch byte {
        case Byte.slash, Byte.underscore, 0x24, 0x28, 0x5E, 0x80...: true
        case Byte.plus, Byte.dot: true
        default: Byte.isLetter(byte) || Byte.isDigit(byte)
        }
    }

    /// Whether the character at an offset is one that readers refuse, or take for a line break or a space.
    private static func mustEscape(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        let next = index + 1 < text.count ? text[index + 1] : 0
        let third = index + 2 < text.count ? text[index + 2] : 0
        switch text[index] {
        case 0xC2: return next <= 0xA0
        case 0xE2: return next == 0x80 && (third == 0xA8 || third == 0xA9)
        case 0xEF: return next == 0xBB && third == 0xBF || next == 0xBF && third >= 0xBE
        default: return false
        }
    }

    /// Whether a word means a boolean or null to any reader: `y` and `n` do in YAML 1.1, if not to PyYAML.
    private static func isSpecialWord(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard text.count <= 5 else { return false }
        switch String(decoding: text, as: UTF8.self).lowercased() {
        case "y", "n", "yes", "no", "on", "off", "true", "false", "null": return true
        default: return false
        }
    }

    /// Whether text could be a number, a date or a time to any reader: it starts like one and holds nothing that none
    /// of them can hold.
    private static func isLikeNumber(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = text.first, Byte.isDigit(first) || first == Byte.plus || first == Byte.dot else {
            return false
        }
        return text.allSatisfy { byte in
            switch byte {
            case Byte.plus, Byte.minus, Byte.dot, Byte.colon, Byte.underscore, Byte.space: true
            // Hexadecimal digits, and the letters of 0x, 0o, inf, nan and of a time's T and Z.
            case 0x61...0x66, 0x41...0x46, 0x78, 0x58, 0x6F, 0x4F, 0x69, 0x49, 0x6E, 0x4E, 0x74, 0x54, 0x7A, 0x5A: true
            default: Byte.isDigit(byte)
            }
        }
    }
}
