/// Runs of one character. The standard library repeats a text by appending it over and over.
enum TextRun {
    static func spaces(_ count: Int) -> String { of(0x20, count) }
    static func carets(_ count: Int) -> String { of(0x5E, count) }

    private static func of(_ byte: UInt8, _ count: Int) -> String {
        guard count > 0 else { return "" }
        return String(unsafeUninitializedCapacity: count) { buffer in
            buffer.initialize(repeating: byte)
            return count
        }
    }
}
