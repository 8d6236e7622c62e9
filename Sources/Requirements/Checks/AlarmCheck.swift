internal import MainstayEvaluation
internal import MainstayPolicy
internal import MainstayTemplate

/// An alarm on a metric, of each resource of a kind.
struct AlarmCheck: Check {
    static let head = "alarm"
    static let members = ["namespace", "of", "where", "expect"]
    private static let type = "AWS::CloudWatch::Alarm"
    private let metric: String
    private let namespace: String?
    /// Each of these has an alarm whose dimensions name it; nil where one alarm is enough.
    private let subject: ResourcePattern?
    private let expectation: Expectation?

    init?(_ reader: inout MemberReader) {
        guard let metric = reader.text("alarm", required: true) else { return nil }
        self.metric = metric
        namespace = reader.text("namespace")
        let subject = reader.pattern("of")
        self.subject = reader.expectation("where").flatMap { subject?.narrowed(by: $0) } ?? subject
        expectation = reader.expectation("expect")
    }

    var summary: String {
        "alarm on \(metric)" + (subject.map { " of each \(MatcherText.of($0))" } ?? "")
            + (expectation.map { ": \(MatcherText.of($0))" } ?? "")
    }

    func run(_ run: inout CheckRun) {
        for environment in run.environments {
            let alarms = environment.stacks.flatMap { stack in
                stack.view.resources(ofType: Self.type).filter(watches).map { WatchingAlarm($0, stack) }
            }
            guard let subject else {
                judge(alarms, "\(environment.prefix)there is no alarm on \(metric)", &run)
                continue
            }
            let (found, _) = run.resources(subject, in: environment)
            if found.isEmpty { run.fail("\(environment.prefix)there is no \(MatcherText.of(subject))") }
            var byReference: [String: [Int]] = [:]
            var byName: [String: [Int]] = [:]
            for (number, alarm) in alarms.enumerated() {
                for name in alarm.references { byReference[name, default: []].append(number) }
                for name in alarm.names { byName[name, default: []].append(number) }
            }
            for resource in found {
                run.keepSubject(resource)
                var numbers = Set(byReference[resource.resource.name] ?? [])
                for name in WatchingAlarm.ownNames(of: resource.resource) { numbers.formUnion(byName[name] ?? []) }
                let own = numbers.sorted().map { alarms[$0] }.filter { $0.stack === resource.stack }
                judge(own, "\(environment.prefix)\(resource.resource.name) has no alarm on \(metric)", &run)
            }
        }
    }

    private func watches(_ alarm: ResourceView) -> Bool {
        let own = [alarm.properties] + alarm["Metrics"].elements.map { $0["MetricStat"]["Metric"] }
        return own.contains { part in
            part["MetricName"].is(metric) && (namespace == nil || part["Namespace"].string == namespace)
        }
    }

    /// One of the alarms has to be as expected.
    private func judge(_ alarms: [WatchingAlarm], _ message: String, _ run: inout CheckRun) {
        var result = Verdict.no
        var reasons: [Evidence] = []
        for watching in alarms {
            let (stack, alarm) = (watching.stack, watching.alarm)
            var trial = ExpectationTrial()
            let verdict = expectation.map { trial.run($0, on: alarm) } ?? .yes
            result = .any([result, verdict])
            let evidence = stack.evidence(
                "alarm \(alarm.name) on \(metric)", holds: verdict == .yes, role: .value, resource: alarm)
            if verdict == .yes {
                run.hold(evidence)
                run.keep(trial, role: .value, in: stack)
            } else {
                reasons += trial.leaves.filter { $0.verdict != .yes }.map {
                    stack.evidence(
                        "\(alarm.name): \($0.message)", holds: false, role: .value, resource: alarm,
                        property: $0.property)
                }
            }
        }
        if result == .yes { return }
        if reasons.isEmpty { reasons = [Evidence(message, holds: false)] }
        for reason in reasons { if result == .no { run.fail(reason) } else { run.doubt(reason) } }
    }
}

/// An alarm with what its dimensions name.
private struct WatchingAlarm {
    let alarm: ResourceView
    let stack: StackFacts
    /// Logical ids.
    let references: Set<String>
    /// Names as they are written.
    let names: Set<String>

    init(_ alarm: ResourceView, _ stack: StackFacts) {
        self.alarm = alarm
        self.stack = stack
        let dimensions =
            [alarm["Dimensions"]] + alarm["Metrics"].elements.map { $0["MetricStat"]["Metric"]["Dimensions"] }
        references = Set(dimensions.flatMap { $0.mentioned.map(\.name) })
        names = Set(dimensions.flatMap { $0.elements.compactMap { $0["Value"].string } })
    }

    /// The names that a resource gives itself.
    static func ownNames(of resource: ResourceView) -> [String] {
        resource.properties.members.filter { $0.key.hasSuffix("Name") || $0.key.hasSuffix("Identifier") }
            .compactMap(\.value.string)
    }
}
