/// A block of IPv4 addresses by its first and last.
struct AddressRange: Sendable {
    let first: UInt32
    let last: UInt32
    let text: String

    /// Nil where the text is no block in CIDR notation.
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
        let mask: UInt32 = bits == 32 ? 0 : UInt32.max >> UInt32(bits)
        first = address & ~mask
        last = first | mask
        self.text = text
    }

    /// How many addresses a subnet of that block has for others than AWS, which keeps five.
    var usable: Int { max(0, Int(last - first) + 1 - 5) }
}
