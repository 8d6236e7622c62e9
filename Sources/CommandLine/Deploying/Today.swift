import MainstayAWSClient

/// The day in UTC, as `2026-11-21`.
enum Today {
    static func text(_ time: TimeSource) -> String { String(time.now().iso8601.prefix(10)) }
}
