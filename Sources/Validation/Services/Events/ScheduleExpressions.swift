import MainstayDiagnostics
import MainstayTemplate

/// `invalid-schedule`: `rate(5 minutes)` and `cron(…)` as EventBridge reads them.
enum ScheduleExpressions {
    static func check(_ subject: RuleSubject) {
        for place in subject.places("ScheduleExpression") {
            guard let text = place.text, let reason = problem(text) else { continue }
            subject.report(
                "invalid-schedule", place, "the schedule \(Wording.quoted(text)) \(reason)",
                help: "write it as in rate(5 minutes) or cron(0 12 * * ? *)")
        }
    }

    private static func problem(_ text: String) -> String? {
        guard text.hasSuffix(")"), let open = text.firstIndex(of: "(") else { return "is neither rate() nor cron()" }
        let inner = text[text.index(after: open)...].dropLast()
        let parts = inner.split(separator: " ", omittingEmptySubsequences: false)
        switch text[..<open] {
        case "rate": return rateProblem(parts)
        case "cron":
            if parts.count != 6 { return "has \(Wording.count(parts.count, "field")), not 6" }
            if parts[2] != "?", parts[4] != "?" { return "names the day of the month and the day of the week" }
            return nil
        default: return "is neither rate() nor cron()"
        }
    }

    private static func rateProblem(_ parts: [Substring]) -> String? {
        guard parts.count == 2 else { return "is not a number and a unit" }
        guard !parts[0].isEmpty, parts[0].utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(parts[0])
        else { return "does not begin with a whole number" }
        if number == 0 { return "never comes" }
        let units = number == 1 ? ["minute", "hour", "day"] : ["minutes", "hours", "days"]
        return units.contains(String(parts[1])) ? nil : "has no unit among \(Wording.list(units, "or"))"
    }
}
