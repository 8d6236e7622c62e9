/// Ranges of addresses in CIDR notation.
enum OpenAddresses {
    /// Whether a range is everyone, or so many that it makes no difference: `0.0.0.0/0`, `::/0`, and the halves of them
    /// that are written to get around a check.
    static func contains(_ range: PropertyView) -> Bool {
        guard let text = range.string, let slash = text.utf8.lastIndex(of: UInt8(ascii: "/")),
            let prefix = Int(text[text.index(after: slash)...])
        else { return false }
        // No organisation has more than a /8 of its own, nor more than a /16 of IPv6.
        return prefix < (text.utf8.contains(UInt8(ascii: ":")) ? 16 : 8)
    }
}
