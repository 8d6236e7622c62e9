/// Makes JSON of what is nearly JSON: answers carry texts that other people's programs wrote, such as lines of logs, and
/// one bad byte in one of them must not lose the rest.
enum JSONRepair {
    /// The text with invalid UTF-8 and halves of surrogate pairs as U+FFFD, and with the control characters in its
    /// strings escaped.
    static func repaired(_ bytes: [UInt8]) -> [UInt8] {
        let source = Array(String(decoding: bytes, as: UTF8.self).utf8)
        var result: [UInt8] = []
        result.reserveCapacity(source.count)
        var isInString = false
        var index = 0
        while index < source.count {
            let byte = source[index]
            switch byte {
            case UInt8(ascii: "\""): isInString.toggle()
            case UInt8(ascii: "\\") where isInString && index + 1 < source.count:
                index += appendEscape(source, at: index, to: &result)
                continue
            case 0..<32 where isInString:
                result += Array("\\u00\(byte < 16 ? "0" : "")\(String(byte, radix: 16))".utf8)
                index += 1
                continue
            default: break
            }
            result.append(byte)
            index += 1
        }
        return result
    }

    /// Copies an escape, or both of a pair, and returns how many bytes it took.
    private static func appendEscape(_ source: [UInt8], at index: Int, to result: inout [UInt8]) -> Int {
        guard let first = codeUnit(source, at: index) else {
            result += source[index..<index + 2]
            return 2
        }
        guard (0xd800..<0xe000).contains(first) else {
            result += source[index..<index + 6]
            return 6
        }
        if first < 0xdc00, let second = codeUnit(source, at: index + 6), (0xdc00..<0xe000).contains(second) {
            result += source[index..<index + 12]
            return 12
        }
        result += Array("\\ufffd".utf8)
        return 6
    }

    /// The number of `\uXXXX`; nil where it is another escape, or none.
    private static func codeUnit(_ source: [UInt8], at index: Int) -> UInt16? {
        guard index + 6 <= source.count, source[index] == UInt8(ascii: "\\"), source[index + 1] == UInt8(ascii: "u")
        else {
            return nil
        }
        var value: UInt16 = 0
        for digit in source[index + 2..<index + 6] {
            guard let number = Hexadecimal.value(of: digit) else { return nil }
            value = value << 4 | UInt16(number)
        }
        return value
    }
}
