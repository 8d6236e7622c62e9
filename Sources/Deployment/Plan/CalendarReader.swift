package import MainstayDiagnostics
internal import MainstayTemplate

/// Reads windows and freezes from YAML or JSON.
///
/// ```yaml
/// windows:
///   - environment: production
///     days: [monday, tuesday, wednesday, thursday]
///     from: "08:00"
///     to: "16:00"
/// freezes:
///   - environment: "*"
///     from: "2026-12-20"
///     to: "2027-01-03"
///     reason: End of the year.
/// ```
package struct CalendarReader {
    private let file: String
    private var problems: [Diagnostic] = []

    private static let days = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"]

    /// - Throws: `DiagnosticError` with everything that is wrong.
    package static func read(_ bytes: [UInt8], file: String) throws(DiagnosticError) -> DeploymentCalendar {
        let parsed = TemplateParser(file: file).parse(bytes)
        guard let value = parsed.value, parsed.isValid else { throw DiagnosticError(parsed.diagnostics) }
        var reader = CalendarReader(file: file)
        let calendar = reader.calendar(value)
        guard reader.problems.isEmpty else { throw DiagnosticError(reader.problems) }
        return calendar
    }

    private init(file: String) { self.file = file }

    private mutating func calendar(_ value: TemplateValue) -> DeploymentCalendar {
        var calendar = DeploymentCalendar()
        for key in value.object?.keys ?? [] where !["windows", "freezes"].contains(key) {
            report(value, "the file has no key \"\(key)\"; the keys are windows and freezes")
        }
        if value.object == nil { report(value, "the file must have windows or freezes") }
        for entry in value["windows"]?.array ?? [] {
            guard let environment = entry["environment"]?.string, let from = minute(entry["from"]),
                let to = minute(entry["to"]), from < to
            else {
                report(entry, "a window needs an environment, and from and to such as \"08:00\" and \"16:00\"")
                continue
            }
            var days: Set<Int> = []
            for day in entry["days"]?.array ?? [] {
                guard let index = Self.days.firstIndex(of: day.string?.lowercased() ?? "") else {
                    report(day, "days are \(Self.days.joined(separator: ", "))")
                    continue
                }
                days.insert(index)
            }
            if entry["days"] == nil { days = Set(0...6) }
            calendar.windows.append(.init(environment: environment, days: days, minutes: from..<to))
        }
        for entry in value["freezes"]?.array ?? [] {
            guard let environment = entry["environment"]?.string, let from = entry["from"]?.string,
                let to = entry["to"]?.string, let reason = entry["reason"]?.string, Self.isDay(from), Self.isDay(to),
                from <= to
            else {
                report(entry, "a freeze needs an environment, from and to such as \"2026-12-20\", and a reason")
                continue
            }
            calendar.freezes.append(.init(environment: environment, from: from, to: to, reason: reason))
        }
        return calendar
    }

    private func minute(_ value: TemplateValue?) -> Int? {
        let parts = (value?.string ?? "").split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]), (0...24).contains(hour),
            (0...59).contains(minute), hour * 60 + minute <= 1440
        else { return nil }
        return hour * 60 + minute
    }

    static func isDay(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        return parts.map(\.count) == [4, 2, 2] && parts.allSatisfy { $0.allSatisfy { $0.isASCII && $0.isNumber } }
    }

    private mutating func report(_ value: TemplateValue, _ message: String) {
        problems.append(
            Diagnostic(
                "invalid-calendar", .error, message, at: SourceLocation(file: file, position: value.position)))
    }
}
