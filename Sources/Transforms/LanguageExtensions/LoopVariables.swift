internal import MainstayTemplate

/// The variables of the loops around a place, by name.
typealias LoopVariables = [String: String]

enum LoopText {
    /// A text with the loops' variables filled in: `${Name}` as it is, `&{Name}` with letters and digits alone.
    static func fill(_ text: String, _ variables: LoopVariables) -> String {
        guard !variables.isEmpty, text.utf8.contains(0x7B) else { return text }
        let bytes = Array(text.utf8)
        var filled: [UInt8] = []
        var index = 0
        while index < bytes.count {
            let mark = bytes[index]
            guard mark == 0x24 || mark == 0x26, index + 1 < bytes.count, bytes[index + 1] == 0x7B,
                let close = bytes[(index + 2)...].firstIndex(of: 0x7D)
            else {
                filled.append(mark)
                index += 1
                continue
            }
            let name = trimmed(bytes[(index + 2)..<close])
            if let value = variables[name] {
                filled += Array((mark == 0x26 ? value.alphanumericsOnly : value).utf8)
                index = close + 1
            } else {
                // Only up to the brace: what is inside may itself hold a variable.
                filled += bytes[index..<(index + 2)]
                index += 2
            }
        }
        return String(decoding: filled, as: UTF8.self)
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
        var bytes = bytes
        while bytes.first == 0x20 { bytes.removeFirst() }
        while bytes.last == 0x20 { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }
}
