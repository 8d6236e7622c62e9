/// Finds a name among many by a hash of its length, ends and middle, which is cheaper than comparing or hashing all of it.
struct NameTable {
    let names: [String]
    /// One more than the index of a name, or zero; as many as a power of two.
    private let slots: [Int32]

    /// A few names are found sooner by looking at each.
    private static let few = 3

    init(_ names: [String]) {
        self.names = names
        guard names.count > Self.few else {
            slots = []
            return
        }
        var size = 8
        while size < names.count * 2 { size *= 2 }
        var slots = [Int32](repeating: 0, count: size)
        for (index, name) in names.enumerated() {
            var slot = Self.hash(name) & (size - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = Int32(truncatingIfNeeded: index + 1)
        }
        self.slots = slots
    }

    /// The first index of the name; nil where it is not there.
    func index(of name: String) -> Int? {
        if slots.isEmpty {
            for index in names.indices where names[index].isSame(as: name) { return index }
            return nil
        }
        let mask = slots.count - 1
        var slot = Self.hash(name) & mask
        // There are at least as many free slots as names, so this ends.
        while slots[slot] != 0 {
            let index = Int(slots[slot]) - 1
            if names[index].isSame(as: name) { return index }
            slot = (slot + 1) & mask
        }
        return nil
    }

    func contains(_ name: String) -> Bool { index(of: name) != nil }

    @inline(__always)
    private static func hash(_ name: String) -> Int {
        name.withBytes { bytes in
            let count = bytes.count
            var mixed = UInt64(truncatingIfNeeded: count) &* 0x9E37_79B9_7F4A_7C15
            if count >= 8, let base = bytes.baseAddress {
                let raw = UnsafeRawPointer(base)
                mixed ^= raw.loadUnaligned(as: UInt64.self)
                mixed = mixed &* 0xFF51_AFD7_ED55_8CCD ^ (mixed >> 29)
                mixed ^= raw.loadUnaligned(fromByteOffset: (count - 8) / 2, as: UInt64.self)
                mixed = mixed &* 0xC4CE_B9FE_1A85_EC53 ^ (mixed >> 31)
                mixed ^= raw.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
            } else {
                for byte in bytes { mixed = mixed << 8 ^ UInt64(byte) ^ mixed >> 56 }
            }
            mixed = mixed &* 0xFF51_AFD7_ED55_8CCD
            return Int(truncatingIfNeeded: mixed >> 33)
        }
    }
}

extension String {
    /// Whether the bytes are the same. The lengths are compared first: they tell most names apart.
    @inline(__always)
    func isSame(as other: String) -> Bool { utf8.count == other.utf8.count && self == other }

    /// Whether the text begins as the name of a function does: `Fn::`.
    @inline(__always)
    var isFunctionName: Bool { utf8.count > 4 && withBytes { $0[0] == 0x46 && $0[1] == 0x6E } && hasPrefix("Fn::") }

    /// As ``isFunctionName``, of the functions that change what stands around them: `Fn::Transform` and
    /// `Fn::ForEach::Name`. Most keys are shorter than either.
    @inline(__always)
    var isMacroName: Bool { utf8.count >= 13 && isFunctionName }

    /// The UTF-8 bytes in place. Only text that came from elsewhere than Swift has to be copied first.
    @inline(__always)
    func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        if let result = utf8.withContiguousStorageIfAvailable(body) { return result }
        return Array(utf8).withUnsafeBufferPointer(body)
    }
}
