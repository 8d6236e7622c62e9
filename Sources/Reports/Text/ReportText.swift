import MainstayDiagnostics

/// The text of a report as it is put together: bytes, since appending to a string costs several times as much, and a large
/// template may have hundreds of findings at every save.
struct ReportText: ~Copyable {
    private(set) var bytes: [UInt8] = []

    mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { bytes.append(contentsOf: $0) }
    }

    /// A text that is shown as one line, whatever stands in it.
    mutating func append(line text: String) {
        var text = text
        let isPlain = text.withUTF8 { units in
            guard units.allSatisfy({ (0x20..<0x7F).contains($0) }) else { return false }
            bytes.append(contentsOf: units)
            return true
        }
        if !isPlain { append(PrintableText.line(text)) }
    }

    mutating func append(_ slice: ArraySlice<UInt8>) { bytes.append(contentsOf: slice) }

    mutating func append(_ byte: UInt8, repeated count: Int = 1) {
        for _ in 0..<max(0, count) { bytes.append(byte) }
    }

    static func += (text: inout ReportText, more: String) { text.append(more) }
}
