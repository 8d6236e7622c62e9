/// A version of Kubernetes that EKS has, and how long it looks after it.
struct KubernetesVersion {
    /// The number after `1.`.
    let minor: Int

    /// Nil for what is no version of Kubernetes 1.
    init?(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0] == "1", let minor = Int(parts[1]), minor > 0 else { return nil }
        self.minor = minor
    }

    /// The day that the tables were last compared with what AWS publishes. Which versions are out of support is told as
    /// of that day, so that a check says the same on every day.
    static let asOf = "2026-11-21"

    /// The last day of standard support and of extended support.
    private static let calendar: [Int: (standard: String, extended: String)] = [
        28: ("2024-11-26", "2025-11-26"), 29: ("2025-03-23", "2026-03-23"), 30: ("2025-07-23", "2026-07-23"),
        31: ("2025-11-26", "2026-11-26"), 32: ("2026-03-23", "2027-03-23"), 33: ("2026-07-29", "2027-07-29"),
        34: ("2026-12-02", "2027-12-02"), 35: ("2027-03-27", "2028-03-27"),
    ]
    private static let oldest = 28

    /// The end of standard support, where that is over; `standard` is nil where it ended before the calendar begins.
    var end: (standard: String?, extended: String?, isOutOfSupport: Bool)? {
        guard minor >= Self.oldest else { return (nil, nil, true) }
        guard let days = Self.calendar[minor], days.standard < Self.asOf else { return nil }
        return (days.standard, days.extended, days.extended < Self.asOf)
    }
}
