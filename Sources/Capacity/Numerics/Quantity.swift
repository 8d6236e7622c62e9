/// Numbers as people read them: three digits that matter, thousands apart, times in the unit that suits them.
public enum Quantity {
    /// `12,300`, `0.25`, `3.1`; three significant digits below a thousand, whole numbers above.
    public static func number(_ value: Double) -> String {
        guard value.isFinite else { return value > 0 ? "unbounded" : "unknown" }
        let size = abs(value)
        if size >= 999.5 { return grouped(value) }
        if size >= 99.95 { return fixed(value, 0) }
        if size >= 9.995 { return fixed(value, 1) }
        return size == 0 ? "0" : fixed(value, size >= 0.0995 ? 2 : size >= 0.00995 ? 3 : 5)
    }

    /// `230 ms`, `1.5 s`, `4 min`
    public static func time(_ seconds: Double) -> String {
        let size = abs(seconds)
        if !size.isFinite { return "unbounded" }
        if size >= 600 { return "\(number(seconds / 60)) min" }
        if size >= 1 { return "\(number(seconds)) s" }
        if size >= 0.001 { return "\(number(seconds * 1000)) ms" }
        return size == 0 ? "0" : "\(number(seconds * 1_000_000)) µs"
    }

    /// `85 %`
    public static func percent(_ share: Double) -> String {
        share.isFinite ? "\(number(share * 100)) %" : "over 100 %"
    }

    /// Without needless zeros behind the point; 15 digits at most in front of it.
    static func fixed(_ value: Double, _ digits: Int) -> String {
        let scale = Real.power(10, Double(digits))
        let scaled = (abs(value) * scale).rounded()
        guard scaled < 1e15 else { return "\(value)" }
        let whole = Int(scaled)
        let unit = Int(scale)
        var text = "\(whole / unit)"
        var rest = "\(whole % unit)"
        if digits > 0 {
            rest = String(repeating: "0", count: max(0, digits - rest.utf8.count)) + rest
            while rest.last == "0" { rest.removeLast() }
            if !rest.isEmpty { text += "." + rest }
        }
        return value < 0 && whole > 0 ? "-" + text : text
    }

    private static func grouped(_ value: Double) -> String {
        let rounded = abs(value).rounded()
        guard rounded < 1e15 else { return "\(value)" }
        var rest = Int(rounded)
        var parts: [String] = []
        while rest >= 1000 {
            let last = "\(rest % 1000)"
            parts.append(String(repeating: "0", count: 3 - last.utf8.count) + last)
            rest /= 1000
        }
        return (value < 0 ? "-" : "") + (["\(rest)"] + parts.reversed()).joined(separator: ",")
    }
}
