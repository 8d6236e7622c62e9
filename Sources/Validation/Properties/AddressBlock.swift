/// IPv4 and IPv6 networks in CIDR notation.
enum AddressBlock {
    struct Problem {
        let message: String
        let help: String
    }

    /// What is wrong with a network; nil where nothing is.
    ///
    /// - Parameter isVersion6: Nil where either version will do.
    static func problem(_ text: String, isVersion6: Bool?) -> Problem? {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        let isSix = isVersion6 ?? text.contains(":")
        let example = isSix ? "2001:db8::/56" : "10.0.0.0/16"
        func problem(_ reason: String, _ help: String = "write a network as in \(example)") -> Problem {
            Problem(message: "\(Wording.quoted(text)) \(reason)", help: help)
        }
        guard parts.count <= 2, let address = isSix ? bytes6(parts[0]) : bytes4(parts[0]) else {
            return problem("is no IPv\(isSix ? 6 : 4) network")
        }
        guard parts.count == 2 else { return nil }
        let width = address.count * 8
        guard let length = Int(parts[1]), parts[1].utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            (0...width).contains(length)
        else {
            return problem("has no prefix length from 0 to \(width)")
        }
        var network = address
        for index in network.indices {
            let kept = min(8, max(0, length - index * 8))
            network[index] &= UInt8(truncatingIfNeeded: 0xFF00 >> kept)
        }
        guard network != address else { return nil }
        let meant = isSix ? text6(network) : network.map { String($0) }.joined(separator: ".")
        return problem(
            "is an address inside a network, not a network", "did you mean \"\(meant)/\(length)\"?")
    }

    /// Whether a text is one address.
    static func isAddress(_ text: String, isVersion6: Bool) -> Bool {
        (isVersion6 ? bytes6(text[...]) : bytes4(text[...])) != nil
    }

    private static func bytes4(_ text: Substring) -> [UInt8]? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 4 else { return nil }
        var bytes: [UInt8] = []
        for part in parts {
            guard (1...3).contains(part.utf8.count), part.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
                part.utf8.count == 1 || part.utf8.first != 0x30, let byte = UInt8(part)
            else { return nil }
            bytes.append(byte)
        }
        return bytes
    }

    private static func bytes6(_ text: Substring) -> [UInt8]? {
        // `::` stands once for as many zeros as are missing.
        let halves = text.split(separator: "::", maxSplits: 2, omittingEmptySubsequences: false)
        guard !text.isEmpty, halves.count <= 2 else { return nil }
        var groups: [[UInt8]] = []
        for half in halves {
            var bytes: [UInt8] = []
            let parts = half.isEmpty ? [] : half.split(separator: ":", omittingEmptySubsequences: false)
            for (index, part) in parts.enumerated() {
                if part.contains("."), index == parts.count - 1, let four = bytes4(part) {
                    bytes += four
                } else {
                    guard (1...4).contains(part.utf8.count), !part.hasPrefix("+"), !part.hasPrefix("-"),
                        let group = UInt16(part, radix: 16)
                    else { return nil }
                    bytes += [UInt8(group >> 8), UInt8(truncatingIfNeeded: group)]
                }
            }
            groups.append(bytes)
        }
        let count = groups.reduce(0) { $0 + $1.count }
        if groups.count == 1 { return count == 16 ? groups[0] : nil }
        guard count <= 14 else { return nil }
        return groups[0] + [UInt8](repeating: 0, count: 16 - count) + groups[1]
    }

    /// The address with its longest run of zeros left out.
    private static func text6(_ bytes: [UInt8]) -> String {
        let groups = stride(from: 0, to: 16, by: 2).map { UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]) }
        var best = 0..<0
        var start = 0
        while start < 8 {
            var end = start
            while end < 8, groups[end] == 0 { end += 1 }
            if end - start > best.count { best = start..<end }
            start = max(end, start + 1)
        }
        func text(_ part: ArraySlice<UInt16>) -> String {
            part.map { String($0, radix: 16) }.joined(separator: ":")
        }
        guard best.count > 1 else { return text(groups[...]) }
        return text(groups[..<best.lowerBound]) + "::" + text(groups[best.upperBound...])
    }
}
