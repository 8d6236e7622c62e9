/// An IPv4 network: `10.0.0.0/16`.
public struct CIDRBlock: Hashable, Sendable, CustomStringConvertible {
    /// The first address, as a number.
    public let address: UInt32
    /// Bits of the network part, 0 to 32.
    public let prefix: Int

    /// - Returns: nil where the text is no network in its canonical form (no host bits set).
    public init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let prefix = Int(parts[1]), (0...32).contains(prefix), parts[1] == String(prefix)
        else { return nil }
        let bytes = parts[0].split(separator: ".", omittingEmptySubsequences: false)
        guard bytes.count == 4 else { return nil }
        var address: UInt32 = 0
        for byte in bytes {
            guard let value = UInt8(byte), byte == String(value) else { return nil }
            address = address << 8 | UInt32(value)
        }
        self.init(address: address, prefix: prefix)
        guard self.address == address else { return nil }
    }

    /// The network that holds an address.
    public init(address: UInt32, prefix: Int) {
        self.prefix = min(max(prefix, 0), 32)
        let mask: UInt32 = self.prefix == 0 ? 0 : ~0 << UInt32(32 - self.prefix)
        self.address = address & mask
    }

    /// How many addresses it holds.
    public var size: UInt64 { 1 << UInt64(32 - prefix) }

    public var description: String {
        let bytes = [address >> 24, address >> 16 & 255, address >> 8 & 255, address & 255]
        return bytes.map(String.init).joined(separator: ".") + "/\(prefix)"
    }

    public func contains(_ other: CIDRBlock) -> Bool {
        other.prefix >= prefix && CIDRBlock(address: other.address, prefix: prefix).address == address
    }

    public func overlaps(_ other: CIDRBlock) -> Bool { contains(other) || other.contains(self) }
}

extension CIDRBlock: Decodable {
    /// Decodes from a string, and says what is wrong with one that is no network.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let block = CIDRBlock(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: Self.problem(with: text))
        }
        self = block
    }

    /// What keeps a text from being a network, with the network that was probably meant.
    public static func problem(with text: String) -> String {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        if parts.count == 2, let prefix = Int(parts[1]), (0...32).contains(prefix),
            let host = CIDRBlock("\(parts[0])/32")
        {
            let network = CIDRBlock(address: host.address, prefix: prefix)
            return "\"\(text)\" has bits set in its host part; the network is \(network)"
        }
        return "\"\(text)\" is not a CIDR block; write four numbers up to 255 and a prefix up to 32, as 10.0.0.0/16"
    }
}
