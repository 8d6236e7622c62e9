/// Splits a network into blocks, as `Fn::Cidr` does.
enum AddressBlocks {
    /// - Parameter hostBits: How many bits of an address each block leaves to its hosts.
    /// - Returns: nil where the network does not hold so many blocks, or is none.
    static func split(_ network: String, count: Int, hostBits: Int) -> [String]? {
        let halves = network.split(separator: "/")
        guard halves.count == 2, let prefix = Int(halves[1]), (1...256).contains(count) else { return nil }
        return halves[0].contains(":")
            ? split6(String(halves[0]), prefix, count, hostBits) : split4(String(halves[0]), prefix, count, hostBits)
    }

    private static func split4(_ address: String, _ prefix: Int, _ count: Int, _ hostBits: Int) -> [String]? {
        let parts = address.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
        guard parts.count == 4, !parts.contains(nil), (0...32).contains(prefix), (1...31).contains(hostBits),
            32 - prefix - hostBits >= 0
        else { return nil }
        let base = parts.reduce(UInt64(0)) { $0 << 8 | UInt64($1 ?? 0) }
        let size = UInt64(1) << UInt64(hostBits)
        let first = (base >> UInt64(32 - prefix)) << UInt64(32 - prefix)
        guard UInt64(count) * size <= UInt64(1) << UInt64(32 - prefix) else { return nil }
        return (0..<count).map { index in
            let start = first + UInt64(index) * size
            let text = [24, 16, 8, 0].map { String(start >> UInt64($0) & 255) }.joined(separator: ".")
            return "\(text)/\(32 - hostBits)"
        }
    }

    private static func split6(_ address: String, _ prefix: Int, _ count: Int, _ hostBits: Int) -> [String]? {
        guard let groups = groups(address), (0...128).contains(prefix), (1...127).contains(hostBits),
            128 - prefix - hostBits >= 0
        else { return nil }
        let room = 128 - prefix - hostBits
        guard room >= 8 || count <= 1 << room else { return nil }
        return (0..<count).map { index in
            var groups = groups
            // The number of the block is at most eight bits, and may stand across two groups.
            for bit in 0..<9 where index >> bit & 1 == 1 {
                let position = 127 - hostBits - bit
                if position >= 0 { groups[position / 16] |= 1 << UInt16(15 - position % 16) }
            }
            return groups.map { String($0, radix: 16) }.joined(separator: ":") + "/\(128 - hostBits)"
        }
    }

    private static func groups(_ address: String) -> [UInt16]? {
        let halves = address.components(separatedBy: "::")
        guard halves.count <= 2 else { return nil }
        func read(_ text: String) -> [UInt16?] { text.split(separator: ":").map { UInt16($0, radix: 16) } }
        let (head, tail) = (read(halves[0]), halves.count == 2 ? read(halves[1]) : [])
        guard head.count + tail.count <= 8 else { return nil }
        let all = head + Array(repeating: 0, count: 8 - head.count - tail.count) + tail
        let groups = all.compactMap { $0 }
        return groups.count == 8 ? groups : nil
    }
}
