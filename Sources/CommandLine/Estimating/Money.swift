/// US dollars as text, the same on every system.
enum Money {
    /// `1,234.50`
    static func text(_ amount: Double) -> String {
        guard amount.isFinite, abs(amount) < 1e15 else { return "more than can be written" }
        let cents = Int((abs(amount) * 100).rounded())
        let (whole, rest) = (cents / 100, cents % 100)
        let sign = amount < 0 && cents > 0 ? "-" : ""
        return "\(sign)\(grouped(whole)).\(rest < 10 ? "0" : "")\(rest)"
    }

    /// With its sign: `+12.00`.
    static func change(_ amount: Double) -> String { (amount > 0 ? "+" : "") + text(amount) }

    /// A price of a unit, with all of its digits: `0.0000166667`.
    static func unit(_ price: Double) -> String {
        guard price.isFinite, price >= 0, price < 1e9 else { return text(price) }
        // Twelve digits behind the point are more than AWS has.
        let scaled = Int((price * 1e12).rounded().clampedToInt)
        let (whole, rest) = (scaled / 1_000_000_000_000, scaled % 1_000_000_000_000)
        var digits = String(rest)
        digits = String(repeating: "0", count: max(0, 12 - digits.utf8.count)) + digits
        while digits.utf8.count > 2, digits.hasSuffix("0") { digits.removeLast() }
        return "\(grouped(whole)).\(digits)"
    }

    /// A quantity: `1,460`, `0.5`.
    static func quantity(_ amount: Double) -> String {
        guard amount.isFinite, abs(amount) < 1e15 else { return "very many" }
        if amount == amount.rounded() { return grouped(Int(amount)) }
        if amount >= 1_000 { return grouped(Int(amount.rounded())) }
        let text = unit((amount * 10_000).rounded() / 10_000)
        return text.hasSuffix("0") && text.contains(".") ? String(text.dropLast()) : text
    }

    private static func grouped(_ number: Int) -> String {
        let digits = Array(String(abs(number)).utf8)
        var result: [UInt8] = number < 0 ? [0x2D] : []
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { result.append(0x2C) }
            result.append(digit)
        }
        return String(decoding: result, as: UTF8.self)
    }
}

extension Double {
    /// Within what an `Int` can hold.
    fileprivate var clampedToInt: Double { Swift.min(self, 9e18) }
}
