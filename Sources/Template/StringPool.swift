/// Makes strings from slices of the text, giving equal slices the same storage.
///
/// Templates say the same things over and over (`AWS::Lambda::Function`, `DeletionPolicy`): sharing saves both the
/// allocation and the memory. Strings of up to 15 bytes need no storage and are not pooled.
struct StringPool: ~Copyable {
    private struct Entry {
        var hash: UInt32
        var start: Int
        var text: String
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    /// As many as a power of two.
    private var entries: [Entry?]

    init(bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        // Small texts are many: policies within templates are read as well.
        var slots = 64
        while slots < 1024, slots * 64 < bytes.count { slots *= 2 }
        entries = Array(repeating: nil, count: slots)
    }

    /// The text between two offsets, which must hold well-formed UTF-8.
    @inline(__always)
    mutating func string(_ start: Int, _ end: Int) -> String {
        let length = end - start
        if length < 16 || length > 96 { return Self.make(bytes, start, end) }
        return pooled(start, end, hash(start, end))
    }

    private mutating func pooled(_ start: Int, _ end: Int, _ hash: UInt32) -> String {
        let slot = Int(hash) & (entries.count - 1)
        if let entry = entries[slot], entry.hash == hash, entry.text.utf8.count == end - start,
            isEqual(entry.start, start, end - start)
        {
            return entry.text
        }
        let text = Self.make(bytes, start, end)
        entries[slot] = Entry(hash: hash, start: start, text: text)
        return text
    }

    @inline(__always)
    private static func make(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
    }

    /// A hash of the slice's length, ends and middle: cheap, and good enough to tell the keys of one object apart
    /// before comparing them in full.
    @inline(__always)
    static func hash(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> UInt32 {
        let length = end - start
        var mixed = UInt64(truncatingIfNeeded: length) &* 0x9E37_79B9_7F4A_7C15
        guard let base = bytes.baseAddress else { return 0 }
        let raw = UnsafeRawPointer(base)
        if length >= 8 {
            let middle = start + (length - 8) / 2
            mixed ^= raw.loadUnaligned(fromByteOffset: start, as: UInt64.self)
            mixed = mixed &* 0xFF51_AFD7_ED55_8CCD ^ (mixed >> 29)
            mixed ^= raw.loadUnaligned(fromByteOffset: middle, as: UInt64.self)
            mixed = mixed &* 0xC4CE_B9FE_1A85_EC53 ^ (mixed >> 31)
            mixed ^= raw.loadUnaligned(fromByteOffset: end - 8, as: UInt64.self)
        } else {
            var word: UInt64 = 0
            for index in start..<end { word = word << 8 | UInt64(bytes[index]) }
            mixed ^= word
        }
        mixed = mixed &* 0xFF51_AFD7_ED55_8CCD
        return UInt32(truncatingIfNeeded: mixed >> 32)
    }

    @inline(__always)
    func hash(_ start: Int, _ end: Int) -> UInt32 { Self.hash(bytes, start, end) }

    private func isEqual(_ left: Int, _ right: Int, _ length: Int) -> Bool {
        guard length >= 8, let base = bytes.baseAddress else { return false }
        let raw = UnsafeRawPointer(base)
        func isSame(at offset: Int) -> Bool {
            raw.loadUnaligned(fromByteOffset: left + offset, as: UInt64.self)
                == raw.loadUnaligned(fromByteOffset: right + offset, as: UInt64.self)
        }
        // Word by word; the last one reaches to the end and may overlap the one before.
        for offset in stride(from: 0, to: length - 8, by: 8) where !isSame(at: offset) { return false }
        return isSame(at: length - 8)
    }
}
