import MainstayConstructs

/// The numbers of days for which CloudWatch Logs can keep a log group.
enum LogRetention {
    static let days = [
        1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1_096, 1_827, 2_192, 2_557, 2_922, 3_288, 3_653,
    ]

    /// Reports a number that CloudWatch Logs does not take, with the next longer one.
    static func check(_ count: Int, for node: Node) {
        if days.contains(count) { return }
        let next = days.first { $0 > count } ?? days[days.count - 1]
        node.report(
            "invalid-log-retention", "CloudWatch Logs cannot keep a log for exactly \(count) days",
            help: "use \(next), or another of \(days.map(String.init).joined(separator: ", "))")
    }
}
