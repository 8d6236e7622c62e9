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

    private func load(_ file: String) {
        self.file = file
        text = read(file) ?? []
        lineStarts = []
        guard !text.isEmpty else { return }
        lineStarts.append(0)
        for index in text.indices where text[index] == 0x0A { lineStarts.append(index + 1) }
        if lineStarts.last == text.count { lineStarts.removeLast() }
    }
}
