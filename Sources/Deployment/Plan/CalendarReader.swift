package import MainstayDiagnostics
internal import MainstayPolicy
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
package enum CalendarReader {
    private static let days = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"]

    /// - Throws: `DiagnosticError` with everything that is wrong.
    package static func read(_ bytes: [UInt8], file: String) throws(DiagnosticError) -> DeploymentCalendar {
        try EntryReader.read(bytes, file: file) { reader, value in
            var calendar = DeploymentCalendar()
            guard reader.refuseOthers(value, than: ["windows", "freezes"], in: "the file") else { return calendar }
            calendar.windows = reader.list(value, "windows").compactMap { window(&reader, $0) }
            calendar.freezes = reader.list(value, "freezes").compactMap { freeze(&reader, $0) }
            return calendar
        }
    }

    private static func window(_ reader: inout EntryReader, _ entry: TemplateValue) -> DeploymentCalendar.Window? {
        guard reader.refuseOthers(entry, than: ["environment", "days", "from", "to"], in: "a window") else {
            return nil
        }
        guard let environment = reader.text(entry, "environment"), let from = minute(entry["from"]),
            let to = minute(entry["to"]), from < to
        else {
            reader.report(entry, "a window needs an environment, and from and to such as \"08:00\" and \"16:00\"")
            return nil
        }
        guard entry["days"] != nil else { return .init(environment: environment, days: Set(0...6), minutes: from..<to) }
        let words = reader.list(entry, "days")
        let found = words.compactMap { word -> Int? in
            let index = days.firstIndex(of: word.string?.lowercased() ?? "")
            if index == nil { reader.report(word, "days are \(days.joined(separator: ", "))") }
            return index
        }
        return .init(environment: environment, days: Set(found), minutes: from..<to)
    }

    private static func freeze(_ reader: inout EntryReader, _ entry: TemplateValue) -> DeploymentCalendar.Freeze? {
        guard reader.refuseOthers(entry, than: ["environment", "from", "to", "reason"], in: "a freeze") else {
            return nil
        }
        guard let environment = reader.text(entry, "environment"), let from = reader.text(entry, "from"),
            let to = reader.text(entry, "to"), let reason = reader.text(entry, "reason"),
            let first = CalendarDate(from), let last = CalendarDate(to), first <= last
        else {
            reader.report(
                entry, "a freeze needs an environment, from and to such as \"2026-12-20\", and a reason")
            return nil
        }
        return .init(environment: environment, from: from, to: to, reason: reason)
    }

    private static func minute(_ value: TemplateValue?) -> Int? {
        let parts = (value?.string ?? "").split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]), (0...24).contains(hour),
            (0...59).contains(minute), hour * 60 + minute <= 1440
        else { return nil }
        return hour * 60 + minute
    }
}
