import MainstayDiagnostics

/// The source lines that findings point at.
///
/// Findings come sorted by file, so the text of one file at a time is kept.
public final class SourceExcerpts {
    public typealias Reader = (_ file: String) -> [UInt8]?

    private let read: Reader
    private var file: String?
    private var text: [UInt8] = []
    /// Where each line starts.
    private var lineStarts: [Int] = []

    public init(_ read: @escaping Reader) { self.read = read }

    /// The bytes of a line without its line feed; nil where there is no such file or line.
    func line(_ number: Int, of file: String) -> ArraySlice<UInt8>? {
        if self.file != file { load(file) }
        guard number >= 1, number <= lineStarts.count else { return nil }
        let start = lineStarts[number - 1]
        var end = number < lineStarts.count ? lineStarts[number] : text.count
        if end > start, text[end - 1] == 0x0A { end -= 1 }
        if end > start, text[end - 1] == 0x0D { end -= 1 }
        return text[start..<end]
    }

    /// The column in characters (code points) of a column in bytes, both counted from one.
    ///
    /// Counting goes on from where it ended last: a file of one long line may have a finding at every property.
    func characterColumn(of position: SourcePosition, in file: String) -> Int {
        let column = max(1, Int(position.column))
        guard let line = line(Int(position.line), of: file) else { return column }
        if counted.file != file || counted.line != position.line { counted = Count(file: file, line: position.line) }
        let end = min(column - 1, line.count)
        let low = min(end, counted.bytes)
        let part = line[(line.startIndex + low)..<(line.startIndex + max(end, counted.bytes))]
        let continuations = part.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 1 : 0) }
        counted.continuations += end > counted.bytes ? continuations : -continuations
        counted.bytes = end
        return column - counted.continuations
    }

    /// How many bytes of a line were looked at, and how many of them continue a character.
    private struct Count {
        var file = ""
        var line: UInt32 = 0
        var bytes = 0
        var continuations = 0
    }

    private var counted = Count()

    private func load(_ file: String) {
        self.file = file
        text = read(file) ?? []
        lineStarts = []
        guard !text.isEmpty else { return }
        lineStarts.append(0)
        text.withUnsafeBytes { bytes in
            var index = 0
            while index < bytes.count {
                // Eight bytes at a time: a byte of the difference to line feeds is zero where there is one. What the
                // subtraction carries may mark a byte above one, so that marked words are looked at byte by byte.
                if index + 8 <= bytes.count {
                    let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self) ^ 0x0A0A_0A0A_0A0A_0A0A
                    if (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080 == 0 {
                        index += 8
                        continue
                    }
                }
                let end = min(index + 8, bytes.count)
                while index < end {
                    if bytes[index] == 0x0A { lineStarts.append(index + 1) }
                    index += 1
                }
            }
        }
        if lineStarts.last == text.count { lineStarts.removeLast() }
    }
}
