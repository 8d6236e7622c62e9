internal import MainstayPolicy
internal import MainstayTemplate

/// For how many days resources of a kind keep what they hold.
struct RetentionCheck: Check {
    static let head = "retention"
    static let members = ["where", "days", "of"]
    private let pattern: ResourcePattern
    private let days: Bounds
    private let property: PropertyQuery?

    /// The property that says it, by type.
    private static let properties = [
        "AWS::Backup::BackupPlan": "BackupPlan.BackupPlanRule.*.Lifecycle.DeleteAfterDays",
        "AWS::CloudTrail::EventDataStore": "RetentionPeriod",
        "AWS::DocDB::DBCluster": "BackupRetentionPeriod",
        "AWS::ElastiCache::ReplicationGroup": "SnapshotRetentionLimit",
        "AWS::Kinesis::Stream": "RetentionPeriodHours",
        "AWS::Logs::LogGroup": "RetentionInDays",
        "AWS::Neptune::DBCluster": "BackupRetentionPeriod",
        "AWS::RDS::DBCluster": "BackupRetentionPeriod",
        "AWS::RDS::DBInstance": "BackupRetentionPeriod",
        "AWS::Redshift::Cluster": "AutomatedSnapshotRetentionPeriod",
        "AWS::S3::Bucket": "LifecycleConfiguration.Rules.*.ExpirationInDays",
        "AWS::SQS::Queue": "MessageRetentionPeriod",
    ]
    private static let perDay: [String: Double] = ["AWS::Kinesis::Stream": 24, "AWS::SQS::Queue": 86_400]

    init?(_ reader: inout MemberReader) {
        guard let pattern = reader.pattern("retention", required: true) else { return nil }
        self.pattern = reader.expectation("where").map { pattern.narrowed(by: $0) } ?? pattern
        days =
            reader.inner("days", "days") { inner in
                inner.refuseOthers(than: Bounds.members)
                return inner.bounds()
            } ?? Bounds()
        property = reader.text("of").flatMap(PropertyQuery.init)
        if property == nil, let type = pattern.types.first(where: { Self.properties[$0] == nil }),
            let value = reader.value("retention")
        {
            reader.report(value, "which property of \(type) tells its retention is not known", "name it with of")
        }
    }

    var summary: String { "\(MatcherText.of(pattern)) keeps what it holds for \(days.text) days" }

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
        let type = found.resource.type
        guard let query = property ?? Self.properties[type].flatMap(PropertyQuery.init) else { return }
        let values = Self.values(found.resource.properties, query.steps[...])
        let known = values.filter { $0.double != nil }
        if known.isEmpty {
            let isForever = !values.contains(where: \.isUnknown) && days.atMost == nil && type == "AWS::Logs::LogGroup"
            let evidence = found.stack.evidence(
                isForever ? "kept for ever" : "\(query.text) does not say how long", holds: isForever, role: .value,
                resource: found.resource)
            if isForever { run.hold(evidence) } else { run.fail(evidence) }
        }
        for value in known {
            let number = (value.double ?? 0) / (Self.perDay[type] ?? 1)
            let evidence = found.stack.evidence(
                "kept for \(Bounds.text(number)) days", holds: days.contains(number), role: .value,
                resource: found.resource, property: value)
            if evidence.holds { run.hold(evidence) } else { run.fail(evidence) }
        }
    }

    /// The values at the end of a path, all of them where it has `*`.
    private static func values(_ property: PropertyView, _ steps: ArraySlice<PropertyQuery.Step>) -> [PropertyView] {
        guard let step = steps.first else { return property.isAbsent ? [] : [property] }
        switch step {
        case .member(let name): return values(property[name], steps.dropFirst())
        case .every: return property.elements.flatMap { values($0, steps.dropFirst()) }
        case .tag: return []
        }
    }
}
