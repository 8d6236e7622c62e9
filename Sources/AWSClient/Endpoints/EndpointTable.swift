/// Where a service is, by partition, region and variant.
///
/// A line is `endpoint VARIANT PARTITION PATTERN REGION=PATTERN…`; a pattern is a host, and after a comma the region to
/// sign for where it is not the one asked. `*` stands for the partitions without a line of their own.
struct EndpointTable: Sendable {
    private struct Entry: Sendable {
        var usual: String
        var exceptions: [String: String] = [:]
    }

    private var entries: [String: Entry] = [:]

    mutating func read(_ words: [String]) -> Bool {
        guard words.count >= 4 else { return false }
        var entry = Entry(usual: words[3])
        for word in words.dropFirst(4) {
            guard let (region, pattern) = word.cut(at: "=") else { return false }
            entry.exceptions[region] = pattern
        }
        entries["\(words[1]) \(words[2])"] = entry
        return true
    }

    /// The host and the region to sign for; nil where the service is not there in that form.
    func host(region: String, partition: Partition, fips: Bool, dualStack: Bool) -> (host: String, region: String)? {
        let variant = fips ? (dualStack ? "fips-dual" : "fips") : (dualStack ? "dual" : "plain")
        guard let entry = entries["\(variant) \(partition.id)"] ?? entries["\(variant) *"] else { return nil }
        let pattern = entry.exceptions[region] ?? entry.usual
        guard pattern != "none" else { return nil }
        let (host, signing) = pattern.cut(at: ",") ?? (pattern, region)
        return (
            host.replacing("{region}", with: region).replacing("{suffix}", with: partition.dnsSuffix)
                .replacing("{dual}", with: partition.dualStackDNSSuffix),
            signing
        )
    }
}
