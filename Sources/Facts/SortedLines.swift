/// Comma-separated text whose lines, below the first, are sorted by their bytes.
///
/// A line is found by halving the text, so that opening a table costs nothing and a lookup about a microsecond.
struct SortedLines: Sendable {
    private let storage: Storage

    /// Text that lives as long as the process.
    init(_ bytes: UnsafeRawBufferPointer) { storage = Storage(bytes, owned: nil) }

    /// Makes a table of lines in any order; they are kept.
    init(columns: String, lines: [String]) {
        let text = Array(
            ([columns] + lines.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
                .map { $0 + "\n" }.joined().utf8)
        let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: text.count, alignment: 1)
        copy.copyBytes(from: text)
        storage = Storage(UnsafeRawBufferPointer(copy), owned: copy)
    }

    /// The lines that begin with some bytes, in order.
    func lines(startingWith prefix: [UInt8]) -> [UnsafeRawBufferPointer] {
        let bytes = storage.bytes
        var start = firstLine(notBefore: prefix)
        var result: [UnsafeRawBufferPointer] = []
        while start < bytes.count {
            let end = endOfLine(from: start)
            guard end - start >= prefix.count, Self.order(bytes, start, end, prefix) == 0 else { break }
            result.append(UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
            start = end + 1
        }
        return result
    }

    /// The first line that begins with some bytes.
    func line(startingWith prefix: [UInt8]) -> UnsafeRawBufferPointer? {
        let bytes = storage.bytes
        let start = firstLine(notBefore: prefix)
        guard start < bytes.count else { return nil }
        let end = endOfLine(from: start)
        guard Self.order(bytes, start, end, prefix) == 0 else { return nil }
        return UnsafeRawBufferPointer(rebasing: bytes[start..<end])
    }

    /// Where the first line starts that is not smaller than the prefix.
    private func firstLine(notBefore prefix: [UInt8]) -> Int {
        let bytes = storage.bytes
        var (low, high) = (storage.body, bytes.count)
        while low < high {
            // The line that holds the middle; it starts at or after `low`, which is always the start of a line.
            var middle = low + (high - low) / 2
            while middle > low, bytes[middle - 1] != 0x0A { middle -= 1 }
            let end = endOfLine(from: middle)
            if Self.order(bytes, middle, end, prefix) < 0 { low = min(end + 1, bytes.count) } else { high = middle }
        }
        return low
    }

    private func endOfLine(from start: Int) -> Int {
        var end = start
        while end < storage.bytes.count, storage.bytes[end] != 0x0A { end += 1 }
        return end
    }

    /// Zero where the line begins with the prefix, else how it compares with it.
    private static func order(_ bytes: UnsafeRawBufferPointer, _ start: Int, _ end: Int, _ prefix: [UInt8]) -> Int {
        for (offset, wanted) in prefix.enumerated() {
            guard start + offset < end else { return -1 }
            let found = bytes[start + offset]
            if found != wanted { return found < wanted ? -1 : 1 }
        }
        return 0
    }

    private final class Storage: Sendable {
        // Read only after the initialiser, and freed only by the deinitialiser.
        nonisolated(unsafe) let bytes: UnsafeRawBufferPointer
        nonisolated(unsafe) private let owned: UnsafeMutableRawBufferPointer?
        /// Where the first line below the titles starts.
        let body: Int

        init(_ bytes: UnsafeRawBufferPointer, owned: UnsafeMutableRawBufferPointer?) {
            self.bytes = bytes
            self.owned = owned
            var end = 0
            while end < bytes.count, bytes[end] != 0x0A { end += 1 }
            body = min(end + 1, bytes.count)
        }

        deinit { owned?.deallocate() }
    }
}
