/// Numbers and times as people read them.
enum SimulationText {
    /// `99.95 %`, with as many nines as there are and two digits more, six at most.
    static func percent(_ share: Double) -> String {
        guard share.isFinite else { return "?" }
        let missing = max(0, 1 - share)
        var digits = 2
        var step = 1e-3
        while digits < 6, missing < step {
            digits += 1
            step /= 10
        }
        return fixed(share * 100, digits) + " %"
    }

    /// A number with so many digits after the point, without those that say nothing.
    static func fixed(_ value: Double, _ digits: Int) -> String {
        guard value.isFinite, abs(value) < 1e15 else { return "?" }
        var scale = 1.0
        for _ in 0..<max(0, digits) { scale *= 10 }
        let scaled = (abs(value) * scale).rounded()
        guard scaled < 1e18 else { return "?" }
        let whole = UInt64(scaled / scale)
        let rest = UInt64(scaled) - whole * UInt64(scale)
        var text = String(whole)
        if digits > 0 {
            var decimals = String(rest)
            while decimals.utf8.count < digits { decimals = "0" + decimals }
            text += "." + decimals
        }
        return (value < 0 && scaled > 0 ? "-" : "") + text
    }

    /// A number with three digits that count.
    static func number(_ value: Double) -> String {
        guard value.isFinite else { return "?" }
        let size = abs(value)
        if size >= 100 || size == 0 || size == size.rounded() && size < 1e9 { return fixed(value, 0) }
        var text =
            size >= 10
            ? fixed(value, 1) : size >= 1 ? fixed(value, 2) : size >= 0.01 ? fixed(value, 3) : fixed(value, 6)
        while text.hasSuffix("0") { text.removeLast() }
        if text.hasSuffix(".") { text.removeLast() }
        return text.isEmpty ? "0" : text
    }

    /// `90 s`, `12 min`, `4 h 30 min`, `3 d`
    static func duration(_ seconds: Double) -> String {
        guard seconds.isFinite else { return "?" }
        if seconds < 0.95 { return seconds < 0.05 ? "0 s" : fixed(seconds, 1) + " s" }
        if seconds < 100 { return fixed(seconds, 0) + " s" }
        if seconds < 5940 {
            return fixed(seconds / 60, seconds < 600 && seconds.truncatingRemainder(dividingBy: 60) > 1 ? 1 : 0)
                + " min"
        }
        let hours = seconds / 3600
        if hours < 72 {
            let whole = hours.rounded(.down)
            let minutes = ((hours - whole) * 60).rounded()
            if minutes >= 60 { return fixed(whole + 1, 0) + " h" }
            return fixed(whole, 0) + " h" + (minutes >= 1 ? " " + fixed(minutes, 0) + " min" : "")
        }
        let days = hours / 24
        return fixed(days, hours < 240 && abs(days - days.rounded()) > 0.05 ? 1 : 0) + " d"
    }

    static func range(_ range: ClosedRange<Double>) -> String {
        let (low, high) = (duration(range.lowerBound), duration(range.upperBound))
        return low == high ? low : "\(low) to \(high)"
    }

    /// Hours a year as a time a year.
    static func perYear(_ hours: Double) -> String { duration(hours * 3600) + " a year" }
}
