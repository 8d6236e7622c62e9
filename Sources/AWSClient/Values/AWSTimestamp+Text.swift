/// The three ways in which AWS writes a moment.
enum TimestampFormat: String, Sendable {
    /// `2026-11-21T08:43:09Z`, with milliseconds where there are any.
    case iso8601
    /// `Sat, 21 Nov 2026 08:43:09 GMT`
    case rfc822
    /// Seconds since 1970.
    case unixTimestamp
}

extension AWSTimestamp {
    /// As ISO 8601 in UTC, with milliseconds where there are any.
    public var iso8601: String {
        let date = CalendarDate(self)
        let text =
            "\(Self.pad(date.year, 4))-\(Self.pad(date.month, 2))-\(Self.pad(date.day, 2))"
            + "T\(Self.pad(date.hour, 2)):\(Self.pad(date.minute, 2)):\(Self.pad(date.second, 2))"
        return date.millisecond == 0 ? text + "Z" : text + ".\(Self.pad(date.millisecond, 3))Z"
    }

    /// As in the headers of HTTP.
    var rfc822: String {
        let date = CalendarDate(self)
        return "\(Self.weekdays[date.weekday]), \(Self.pad(date.day, 2)) \(Self.months[date.month - 1]) "
            + "\(Self.pad(date.year, 4)) \(Self.pad(date.hour, 2)):\(Self.pad(date.minute, 2)):"
            + "\(Self.pad(date.second, 2)) GMT"
    }

    /// As Signature Version 4 writes it: `20261121T084309Z`.
    var signing: String {
        let date = CalendarDate(self)
        return "\(Self.pad(date.year, 4))\(Self.pad(date.month, 2))\(Self.pad(date.day, 2))"
            + "T\(Self.pad(date.hour, 2))\(Self.pad(date.minute, 2))\(Self.pad(date.second, 2))Z"
    }

    private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    private static func pad(_ value: Int, _ width: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    /// `2026-11-21T08:43:09Z`, with or without milliseconds: what answers are full of.
    private static func readUsual(_ text: String) -> AWSTimestamp? {
        let bytes = text.utf8
        guard bytes.count == 20 || bytes.count == 24 else { return nil }
        var numbers = (0, 0, 0, 0, 0, 0, 0)
        for (place, byte) in bytes.enumerated() {
            let expected: UInt8? =
                switch place {
                case 4, 7: UInt8(ascii: "-")
                case 10: UInt8(ascii: "T")
                case 13, 16: UInt8(ascii: ":")
                case 19: bytes.count == 20 ? UInt8(ascii: "Z") : UInt8(ascii: ".")
                case 23: UInt8(ascii: "Z")
                default: nil
                }
            if let expected {
                guard byte == expected else { return nil }
                continue
            }
            guard (48...57).contains(byte) else { return nil }
            let digit = Int(byte) - 48
            switch place {
            case ..<4: numbers.0 = numbers.0 * 10 + digit
            case ..<7: numbers.1 = numbers.1 * 10 + digit
            case ..<10: numbers.2 = numbers.2 * 10 + digit
            case ..<13: numbers.3 = numbers.3 * 10 + digit
            case ..<16: numbers.4 = numbers.4 * 10 + digit
            case ..<19: numbers.5 = numbers.5 * 10 + digit
            default: numbers.6 = numbers.6 * 10 + digit
            }
        }
        return make(
            numbers.0, numbers.1, numbers.2, numbers.3, numbers.4, Double(numbers.5) + Double(numbers.6) / 1000,
            offset: 0)
    }

    /// Reads any of the ways in which AWS writes a moment; nil where the text is none of them.
    public init?(_ text: String) {
        if let usual = Self.readUsual(text) {
            self = usual
            return
        }
        let text = text.trimmingSpaces
        if let seconds = Double(text), seconds.isFinite {
            self.init(seconds: seconds)
            return
        }
        guard let value = text.first?.isLetter == true ? Self.readRFC822(text) : Self.readISO8601(text) else {
            return nil
        }
        self = value
    }

    private static func readRFC822(_ text: String) -> AWSTimestamp? {
        let parts = text.split(whereSeparator: { $0 == " " || $0 == "," || $0 == "-" || $0 == ":" })
        // The weekday says nothing that the date does not.
        guard parts.count >= 7, let day = Int(parts[1]), let month = months.firstIndex(of: String(parts[2])),
            let year = Int(parts[3]), let hour = Int(parts[4]), let minute = Int(parts[5]),
            let second = Double(parts[6])
        else { return nil }
        return make(year, month + 1, day, hour, minute, second, offset: 0)
    }

    private static func readISO8601(_ text: String) -> AWSTimestamp? {
        let halves = text.split(maxSplits: 1, whereSeparator: { $0 == "T" || $0 == "t" || $0 == " " })
        guard let first = halves.first else { return nil }
        let date = first.split(separator: "-")
        guard date.count == 3, let year = Int(date[0]), let month = Int(date[1]), let day = Int(date[2]) else {
            return nil
        }
        guard halves.count == 2 else { return make(year, month, day, 0, 0, 0, offset: 0) }
        var time = halves[1]
        var offset = 0
        if let sign = time.lastIndex(where: { $0 == "+" || $0 == "-" }) {
            let zone = time[time.index(after: sign)...].filter { $0 != ":" }
            guard zone.count == 4, let number = Int(zone) else { return nil }
            offset = (number / 100 * 60 + number % 100) * (time[sign] == "-" ? -1 : 1)
            time = time[..<sign]
        } else if time.last == "Z" || time.last == "z" {
            time = time.dropLast()
        }
        let clock = time.split(separator: ":")
        guard clock.count == 3, let hour = Int(clock[0]), let minute = Int(clock[1]), let second = Double(clock[2])
        else { return nil }
        return make(year, month, day, hour, minute, second, offset: offset)
    }

    private static func make(
        _ year: Int, _ month: Int, _ day: Int, _ hour: Int, _ minute: Int, _ second: Double, offset: Int
    ) -> AWSTimestamp? {
        guard (0...9999).contains(year), (1...12).contains(month), (1...31).contains(day), (0...24).contains(hour),
            (0...59).contains(minute), (0..<62).contains(second), abs(offset) <= 24 * 60
        else { return nil }
        var date = CalendarDate(year: year, month: month, day: day)
        date.hour = hour
        date.minute = minute - offset
        date.millisecond = Int((second * 1000).rounded())
        return date.timestamp
    }
}
