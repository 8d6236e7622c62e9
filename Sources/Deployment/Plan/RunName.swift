package import MainstayAWSClient

/// A name that no other run has: the time, and chance, in letters that every service takes.
package enum RunName {
    package static func make(_ time: TimeSource) -> String {
        let chance = Int(time.random() * 0xFFFFF)
        let text = String(chance, radix: 16)
        return stamp(time.now()) + String(repeating: "0", count: 5 - text.count) + text
    }

    /// `20261121T124500Z` and a hyphen.
    static func stamp(_ time: AWSTimestamp) -> String {
        let text = time.iso8601
        let whole = text.split(separator: ".").first ?? Substring(text)
        return whole.filter { $0.isNumber || $0 == "T" } + "Z-"
    }
}
