/// The longest time between two runs of a schedule.
struct ScheduleInterval: Sendable, Hashable {
    let minutes: Int

    private static let units = [
        "minute": 1, "hour": 60, "day": 1440, "week": 10_080, "month": 44_640, "quarter": 132_480, "year": 527_040,
    ]

    /// `1 day`, `12 hours`.
    init?(words text: String) {
        let parts = text.split(separator: " ")
        guard parts.count == 2, let number = Int(parts[0]), (1...1_000_000).contains(number) else { return nil }
        var unit = String(parts[1])
        if unit.hasSuffix("s") { unit.removeLast() }
        guard let size = Self.units[unit] else { return nil }
        self.init(minutes: number * size)
    }

    private init(minutes: Int) { self.minutes = minutes }

    /// `rate(1 day)` or `cron(0 4 * * ? *)`: minutes, hours, day of month, month, day of week, year.
    init?(expression text: String) {
        if text.hasPrefix("rate("), text.hasSuffix(")") {
            self.init(words: String(text.dropFirst(5).dropLast()))
            return
        }
        guard text.hasPrefix("cron("), text.hasSuffix(")") else { return nil }
        let fields = text.dropFirst(5).dropLast().split(separator: " ").map(String.init)
        // A year that is fixed runs out, and then nothing runs.
        guard fields.count == 6, fields[5] == "*" else { return nil }
        guard let interval = Self.interval(fields) else { return nil }
        self.init(minutes: interval)
    }

    private static func interval(_ fields: [String]) -> Int? {
        let day = fields[2], month = fields[3], weekday = fields[4]
        if !isAny(month) {
            let months = values(month, in: 1...12, names: Self.months)
            return gap(months, cycle: 12).map { $0 * 44_640 }
        }
        if !isAny(day) {
            if let step = step(day) { return step * 1440 }
            return gap(values(day, in: 1...31, names: []), cycle: 31).map { $0 * 1440 } ?? 44_640
        }
        if !isAny(weekday) {
            // The n-th of a month, or its last: once a month.
            if weekday.contains("#") || weekday.hasSuffix("L") { return 50_400 }
            return gap(values(weekday, in: 1...7, names: weekdays), cycle: 7).map { $0 * 1440 }
        }
        if !isAny(fields[1]) {
            if let step = step(fields[1]) { return step * 60 }
            return gap(values(fields[1], in: 0...23, names: []), cycle: 24).map { $0 * 60 }
        }
        if !isAny(fields[0]) {
            if let step = step(fields[0]) { return step }
            return gap(values(fields[0], in: 0...59, names: []), cycle: 60)
        }
        return 1
    }

    private static let months = [
        "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC",
    ]
    private static let weekdays = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"]

    private static func isAny(_ field: String) -> Bool { field == "*" || field == "?" }

    /// `0/15` and `*/15`.
    private static func step(_ field: String) -> Int? {
        let parts = field.split(separator: "/")
        guard parts.count == 2, let step = Int(parts[1]), (1...1000).contains(step) else { return nil }
        return step
    }

    /// The values of `1,15`, `MON-FRI`.
    private static func values(_ field: String, in range: ClosedRange<Int>, names: [String]) -> [Int] {
        func number(_ text: Substring) -> Int? {
            Int(text) ?? names.firstIndex(of: text.uppercased()).map { $0 + range.lowerBound }
        }
        var result: Set<Int> = []
        for part in field.split(separator: ",") {
            let ends = part.split(separator: "-").compactMap(number)
            guard let first = ends.first, let last = ends.last, range.contains(first), range.contains(last) else {
                continue
            }
            result.formUnion(first <= last ? first...last : first...range.upperBound)
            if first > last { result.formUnion(range.lowerBound...last) }
        }
        return result.sorted()
    }

    /// The largest distance between neighbours on a circle; nil where there are none.
    private static func gap(_ values: [Int], cycle: Int) -> Int? {
        guard let first = values.first, let last = values.last else { return nil }
        var widest = first + cycle - last
        for (value, next) in zip(values, values.dropFirst()) { widest = max(widest, next - value) }
        return widest
    }

    /// `2 days`, in the largest unit that divides it.
    var text: String {
        for unit in ["year", "quarter", "month", "week", "day", "hour"] {
            guard let size = Self.units[unit], minutes >= size, minutes % size == 0 else { continue }
            return minutes == size ? "a \(unit)" : "\(minutes / size) \(unit)s"
        }
        return "\(minutes) minutes"
    }
}
