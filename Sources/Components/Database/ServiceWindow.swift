/// A time of every day, in UTC, in which a service may do its work.
public struct DailyWindow: Hashable, Sendable, CustomStringConvertible {
    /// Minutes since midnight, 0 to 1439.
    public let start: Int
    /// How long it lasts, in minutes, 30 or more.
    public let minutes: Int

    /// - Parameters:
    ///   - hour: 0 to 23; other numbers are taken round the clock.
    ///   - lasting: 30 minutes at least; a shorter time counts as 30 minutes.
    public static func utc(_ hour: Int, _ minute: Int = 0, lasting: TimeSpan = .hours(1)) -> DailyWindow {
        let start = (hour * 60 + minute) % 1_440
        return DailyWindow(start: start < 0 ? start + 1_440 : start, minutes: min(max(lasting.seconds / 60, 30), 1_439))
    }

    /// `02:00-03:00`
    public var description: String { "\(Self.clock(start))-\(Self.clock(start + minutes))" }

    static func clock(_ minutes: Int) -> String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
        return "\(two(minutes / 60 % 24)):\(two(minutes % 60))"
    }
}

/// A time of every week, in UTC, in which a service may be interrupted for maintenance.
public struct WeeklyWindow: Hashable, Sendable, CustomStringConvertible {
    public enum Day: Int, Hashable, Sendable, CaseIterable {
        case monday, tuesday, wednesday, thursday, friday, saturday, sunday

        /// `mon`
        var short: String { String("\(self)".prefix(3)) }
    }

    public let day: Day
    public let window: DailyWindow

    public static func utc(
        _ day: Day, _ hour: Int, _ minute: Int = 0, lasting: TimeSpan = .hours(1)
    ) -> WeeklyWindow {
        WeeklyWindow(day: day, window: .utc(hour, minute, lasting: lasting))
    }

    /// `sun:03:30-sun:04:30`
    public var description: String {
        let end = window.start + window.minutes
        let lastDay = Day(rawValue: (day.rawValue + end / 1_440) % 7) ?? day
        return "\(day.short):\(DailyWindow.clock(window.start))-\(lastDay.short):\(DailyWindow.clock(end))"
    }

    /// Whether a daily window falls into it, as RDS forbids for backups.
    func overlaps(_ daily: DailyWindow) -> Bool {
        // Days before and after count too: either window may run past midnight.
        [-1_440, 0, 1_440].contains { shift in
            daily.start + shift < window.start + window.minutes && window.start < daily.start + shift + daily.minutes
        }
    }
}
