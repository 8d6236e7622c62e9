/// A part of AWS with accounts, names and endpoints of its own.
public struct Partition: Hashable, Sendable {
    /// `aws`, `aws-cn`, `aws-us-gov`, `aws-eusc`
    public let id: String
    /// `amazonaws.com`
    public let dnsSuffix: String
    /// The suffix of endpoints that answer on IPv6 too.
    public let dualStackDNSSuffix: String
    /// Where what belongs to no region is kept.
    public let globalRegion: String
    /// The regions known when this was made; AWS adds some, and they work as well.
    public let regions: [String]
    private let prefixes: [String]

    /// Every partition that Mainstay deploys to.
    public static let all: [Partition] = definition.split(separator: "\n").compactMap { line in
        let words = line.split(separator: " ").map(String.init)
        guard words.count == 7 else { return nil }
        return Partition(
            id: words[1], dnsSuffix: words[3], dualStackDNSSuffix: words[4], globalRegion: words[5],
            regions: words[6].split(separator: ",").map(String.init),
            prefixes: words[2].split(separator: ",").map(String.init))
    }

    /// The partition of a region: by its name, or by the form of its name where it is new. nil where the text is no
    /// region's name.
    public static func of(region: String) -> Partition? {
        if let known = all.first(where: { $0.regions.contains(region) }) { return known }
        let candidates = all.flatMap { partition in partition.prefixes.map { (prefix: $0, partition: partition) } }
        // The longest prefix first: `us-gov-` before `us-`.
        return candidates.sorted { $0.prefix.count > $1.prefix.count }
            .first { isRegion(region, prefix: $0.prefix) }?.partition
    }

    /// Whether a name is the prefix, a word and a number.
    private static func isRegion(_ name: String, prefix: String) -> Bool {
        guard name.hasPrefix(prefix + "-") else { return false }
        let parts = name.dropFirst(prefix.count + 1).split(separator: "-", omittingEmptySubsequences: false)
        return parts.count == 2 && !parts[0].isEmpty
            && parts[0].allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
            && !parts[1].isEmpty && parts[1].allSatisfy { $0.isASCII && $0.isNumber }
    }
}
