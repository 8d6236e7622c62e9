/// The day, month or year that a fact was true in, as its source tells: `2024-07-01`, `2024-07`, `2024`.
public struct FactDate: Hashable, Sendable, CustomStringConvertible {
    public let description: String
    /// Days since 1970-01-01; the first day of what is less precise, so that a fact is never taken to be newer than it is.
    let day: Int

    /// Nil for what is no such date.
    public init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard let first = parts.first, first.utf8.count == 4, parts.count <= 3,
            parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
            parts.dropFirst().allSatisfy({ $0.utf8.count == 2 })
        else { return nil }
        let numbers = parts.compactMap { Int($0) }
        let (year, month, day) = (
            numbers[0], numbers.count > 1 ? numbers[1] : 1, numbers.count > 2 ? numbers[2] : 1
        )
        guard (1...12).contains(month), (1...Self.days(of: month, in: year)).contains(day) else { return nil }
        description = text
        self.day = Self.number(year: year, month: month, day: day)
    }

    /// How many days before another date it lies; negative where it lies after.
    public func days(before other: FactDate) -> Int { other.day - day }

    private static func days(of month: Int, in year: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// The day's number, with years that begin in March so that the leap day comes last.
    private static func number(year: Int, month: Int, day: Int) -> Int {
        let year = month <= 2 ? year - 1 : year
        let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        // From the first of March of year zero to the first of January 1970.
        return 365 * year + year / 4 - year / 100 + year / 400 + dayOfYear - 719_468
    }
}
