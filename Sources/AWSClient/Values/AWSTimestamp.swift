/// A moment, in milliseconds since 1970 in UTC: as precisely as AWS tells time.
public struct AWSTimestamp: Hashable, Comparable, Sendable {
    public let milliseconds: Int

    /// As far from 1970 as a moment can be told, 285,000 years: arithmetic beyond could overflow.
    private static let limit = 9_000_000_000_000_000

    /// - Parameter milliseconds: What is too far from 1970 is brought to the nearest moment that can be told.
    public init(milliseconds: Int) { self.milliseconds = min(max(milliseconds, -Self.limit), Self.limit) }

    /// - Parameter seconds: Since 1970; what is too far from it is brought to the nearest moment that can be told.
    public init(seconds: Double) {
        let scaled = min(max((seconds * 1000).rounded(), -Double(Self.limit)), Double(Self.limit))
        self.init(milliseconds: scaled.isNaN ? 0 : Int(scaled))
    }

    public init(seconds: Int) { self.init(seconds: Double(seconds)) }

    /// Seconds since 1970.
    public var seconds: Double { Double(milliseconds) / 1000 }

    /// Whole seconds since 1970, rounded down.
    public var wholeSeconds: Int { Self.floorDivide(milliseconds, 1000) }

    public static func < (left: AWSTimestamp, right: AWSTimestamp) -> Bool { left.milliseconds < right.milliseconds }

    /// The moment so many seconds later, or earlier where negative.
    public func adding(seconds: Double) -> AWSTimestamp { AWSTimestamp(seconds: self.seconds + seconds) }

    static func floorDivide(_ value: Int, _ divisor: Int) -> Int {
        let quotient = value / divisor
        return value % divisor < 0 ? quotient - 1 : quotient
    }
}

/// The parts of a moment by the Gregorian calendar in UTC.
struct CalendarDate: Hashable {
    var year: Int
    var month: Int
    var day: Int
    var hour = 0
    var minute = 0
    var second = 0
    var millisecond = 0

    /// Days since 1970 of a date, and back, count years from March, so that the leap day is the last of its year.
    var timestamp: AWSTimestamp {
        let shifted = month <= 2 ? year - 1 : year
        let era = AWSTimestamp.floorDivide(shifted, 400)
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        let days = era * 146_097 + dayOfEra - 719_468
        return AWSTimestamp(
            milliseconds: (((days * 24 + hour) * 60 + minute) * 60 + second) * 1000 + millisecond)
    }

    init(year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    init(_ timestamp: AWSTimestamp) {
        let days = AWSTimestamp.floorDivide(timestamp.milliseconds, 86_400_000)
        let rest = timestamp.milliseconds - days * 86_400_000
        let shifted = days + 719_468
        let era = AWSTimestamp.floorDivide(shifted, 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        hour = rest / 3_600_000
        minute = rest / 60_000 % 60
        second = rest / 1000 % 60
        millisecond = rest % 1000
    }

    /// Days since 1970 modulo seven, with Sunday as 0: the first day of 1970 was a Thursday.
    var weekday: Int {
        let days = AWSTimestamp.floorDivide(timestamp.milliseconds, 86_400_000)
        return ((days + 4) % 7 + 7) % 7
    }
}
