/// Finds a name among many in constant time. It hashes bytes with a seed of the process, which costs a fraction of what the
/// standard library's hash does, and no file can be made up so that its names collide.
struct NameIndex: Sendable {
    /// One more than the index of a name, or zero; as many as a power of two.
    private let slots: [Int32]
    private static let seed = UInt64.random(in: .min ... .max)

    /// - Parameter names: fewer than 2^30.
    init(_ names: [String]) {
        var size = 16
        while size < names.count * 2 { size *= 2 }
        var slots = [Int32](repeating: 0, count: size)
        for index in names.indices {
            var slot = Self.hash(names[index]) & (size - 1)
            var isKnown = false
            while slots[slot] != 0, !isKnown {
                isKnown = names[Int(slots[slot]) - 1] == names[index]
                slot = (slot + 1) & (size - 1)
            }
            // Of several of one name, the first is found.
            if !isKnown { slots[slot] = Int32(truncatingIfNeeded: index + 1) }
        }
        self.slots = slots
    }

    /// - Parameter names: those that the index was made of.
    func index(of name: String, in names: [String]) -> Int? {
        let mask = slots.count - 1
        var slot = Self.hash(name) & mask
        // At least half of the slots are free, so this ends.
        while slots[slot] != 0 {
            let index = Int(slots[slot]) - 1
            if names[index] == name { return index }
            slot = (slot + 1) & mask
        }
        return nil
    }

    private static func hash(_ name: String) -> Int {
        var name = name
        return name.withUTF8 { bytes in
            var mixed = seed ^ UInt64(truncatingIfNeeded: bytes.count)
            let raw = UnsafeRawBufferPointer(bytes)
            var offset = 0
            while offset + 8 <= bytes.count {
                mixed = mix(mixed ^ raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
                offset += 8
            }
            var rest: UInt64 = 0
            while offset < bytes.count {
                rest = rest << 8 | UInt64(bytes[offset])
                offset += 1
            }
            return Int(truncatingIfNeeded: mix(mixed ^ rest) >> 2)
        }
    }

    @inline(__always)
    private static func mix(_ value: UInt64) -> UInt64 {
        let product = (value ^ seed).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
        return product.high ^ product.low
    }
}
