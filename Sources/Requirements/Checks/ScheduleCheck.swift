internal import MainstayPolicy
internal import MainstayTemplate

/// How often something happens that a `rate` or `cron` expression tells.
struct ScheduleCheck: Check {
    static let head = "schedule"
    static let members = ["where", "property", "every"]
    private let pattern: ResourcePattern
    private let query: PropertyQuery
    /// The longest time between two runs.
    private let every: ScheduleInterval

    init?(_ reader: inout MemberReader) {
        guard let pattern = reader.pattern("schedule", required: true) else { return nil }
        self.pattern = reader.expectation("where").map { pattern.narrowed(by: $0) } ?? pattern
        let path = reader.text("property") ?? "ScheduleExpression"
        guard let query = PropertyQuery(path), let text = reader.text("every", required: true) else { return nil }
        guard let every = ScheduleInterval(words: text) else {
            if let value = reader.value("every") {
                reader.report(value, "\"\(text)\" is no span of time", "write it as 1 day, 12 hours or 3 months")
            }
            return nil
        }
        self.query = query
        self.every = every
    }

    var summary: String { "\(MatcherText.of(pattern)) runs at least once in \(every.text)" }

    func run(_ run: inout CheckRun) {
        for environment in run.environments {
            let (found, _) = run.resources(pattern, in: environment)
            if found.isEmpty { run.fail("\(environment.prefix)there is no \(MatcherText.of(pattern))") }
            for resource in found {
                run.keepSubject(resource)
                judge(resource, &run)
            }
        }
    }

    private func judge(_ found: FoundResource, _ run: inout CheckRun) {
        var views = [found.resource.properties]
        for (index, step) in query.steps.enumerated() {
            switch step {
            case .member(let name): if index > 0 || name != "Properties" { views = views.map { $0[name] } }
            case .every: views = views.flatMap(\.elements)
            case .tag: views = []
            }
        }
        let intervals = views.map { ($0, $0.string.flatMap(ScheduleInterval.init(expression:))) }
        var isKept = false
        for (property, interval) in intervals {
            guard let interval, interval.minutes <= every.minutes else { continue }
            isKept = true
            run.hold(
                found.stack.evidence(
                    "\(ValueText.of(property)): once in \(interval.text)", holds: true, role: .value,
                    resource: found.resource, property: property))
        }
        if isKept { return }
        let said = views.map { ValueText.of($0) }.joined(separator: ", ")
        run.fail(
            found.stack.evidence(
                "\(query.text) is \(said.isEmpty ? "absent" : said), not once in \(every.text)", holds: false,
                role: .value, resource: found.resource))
    }
}
