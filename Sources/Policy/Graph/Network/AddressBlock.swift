/// A block of IPv4 addresses.
struct AddressBlock {
    let first: UInt32
    let bits: Int

    /// Nil where the text is no IPv4 block.
    init?(_ text: String) {
        let halves = text.split(separator: "/", omittingEmptySubsequences: false)
        guard halves.count == 2, let bits = Int(halves[1]), (0...32).contains(bits) else { return nil }
        let parts = halves[0].split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 4 else { return nil }
        var address: UInt32 = 0
        for part in parts {
            guard let byte = UInt8(part) else { return nil }
            address = address << 8 | UInt32(byte)
        }
        self.bits = bits
        first = bits == 0 ? 0 : address & (UInt32.max << UInt32(32 - bits))
    }

    func contains(_ other: AddressBlock) -> Bool {
        guard bits <= other.bits else { return false }
        return bits == 0 || other.first & (UInt32.max << UInt32(32 - bits)) == first
    }

    func overlaps(_ other: AddressBlock) -> Bool { contains(other) || other.contains(self) }
}
