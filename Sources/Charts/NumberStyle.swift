/// How the numbers of an axis are written.
public enum NumberStyle: Sendable, Hashable {
    /// `1,200`, `0.25`; millions and more as `2 M`.
    case plain
    /// Shares of one as `85 %`.
    case percent
    /// Seconds as `200 ms`, `1.5 s`, `4 min`.
    case seconds
    /// Seconds after midnight as `08:00`.
    case clock
    /// `$1,200`
    case dollars

    public func text(_ value: Double) -> String {
        guard value.isFinite else { return "∞" }
        switch self {
        case .plain: return Self.plainText(value)
        case .percent: return "\(Self.decimal(value * 100)) %"
        case .seconds: return Self.duration(value)
        case .clock:
            let minutes = Int(max(0, min(value, 1e9)) / 60 + 0.5)
            return "\(Self.twoDigits(minutes / 60 % 24)):\(Self.twoDigits(minutes % 60))"
        case .dollars: return (value < 0 ? "-$" : "$") + Self.plainText(abs(value))
        }
    }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    private static func plainText(_ value: Double) -> String {
        let size = abs(value)
        if size >= 999_999_500 { return "\(decimal(value / 1e9)) G" }
        if size >= 999_999.5 { return "\(decimal(value / 1e6)) M" }
        return decimal(value)
    }

    private static func duration(_ seconds: Double) -> String {
        let size = abs(seconds)
        if size == 0 { return "0" }
        if size < 0.000_999_5 { return "\(decimal(seconds * 1e6)) µs" }
        if size < 0.999_5 { return "\(decimal(seconds * 1000)) ms" }
        if size < 120 { return "\(decimal(seconds)) s" }
        if size <= 7200 { return "\(decimal(seconds / 60)) min" }
        return "\(decimal(seconds / 3600)) h"
    }

    /// Three significant digits, whole numbers in full with thousands apart, no needless zeros.
    private static func decimal(_ value: Double) -> String {
        let size = abs(value)
        guard size < 1e15 else { return "\(value)" }
        var digits = 0
        var scale = 1.0
        while size > 0, size * scale < 99.95, digits < 6 {
            digits += 1
            scale *= 10
        }
        var (whole, rest) = (Int((size * scale).rounded()), "")
        for _ in 0..<digits {
            let digit = whole % 10
            whole /= 10
            if digit != 0 || !rest.isEmpty { rest = "\(digit)\(rest)" }
        }
        var text = "\(whole % 1000)"
        while whole >= 1000 {
            text = String(repeating: "0", count: 3 - min(3, "\(whole % 1000)".utf8.count)) + text
            whole /= 1000
            text = "\(whole % 1000),\(text)"
        }
        return (value < 0 && text + rest != "0" ? "-" : "") + text + (rest.isEmpty ? "" : ".\(rest)")
    }
}
