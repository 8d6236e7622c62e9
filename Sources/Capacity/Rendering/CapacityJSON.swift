internal import MainstayTemplate

/// A report for programs; its members are described in `Documentation/reference/capacity.md`.
struct CapacityJSON {
    let report: CapacityReport

    func render() -> String { JSONPrinter.pretty.string(value) }

    var value: TemplateValue {
        let target = report.analysis.target
        var document = TemplateObject([
            Self.member("version", 1), Self.member("command", "simulate capacity"),
            Self.member("name", .string(report.name)),
            Self.member("environment", report.analysis.model.environment.map { .string($0) } ?? .null),
            Self.member(
                "target",
                [
                    "users": .double(target.users), "latencySeconds": .double(target.latency),
                    "percentile": .double(target.percentile),
                ]),
            Self.member("met", .bool(report.isMet)),
            Self.member("cases", .object(report.cases.map { Self.member($0.view.rawValue, self.found($0)) })),
            Self.member("oneZoneLost", found(report.withoutZone)),
            Self.member("components", .array((report.expected?.point.components ?? []).map(component))),
            Self.member("limits", .array((report.expected?.point.limits ?? []).map(Self.limit))),
            Self.member("sensitivities", .array(report.sensitivities.map(Self.sensitivity))),
        ])
        document["changes"] = report.changes.map(Self.plan)
        document["timeline"] = report.timeline.map(Self.timeline)
        document["check"] = report.crossCheck.map {
            [
                "users": .double($0.users), "formulaSeconds": .double($0.formula),
                "simulatedSeconds": .double($0.simulated), "events": .int($0.events),
                "seed": .string("\($0.seed)"),
            ]
        }
        document["assumptions"] = .object(assumptions)
        document["notes"] = .array(report.analysis.model.notes.map { .string($0) })
        return TemplateValue(.object(document))
    }

    private static func member(_ key: String, _ value: TemplateValue) -> TemplateObject.Member {
        TemplateObject.Member(key, value)
    }

    /// Null for what has no end.
    private static func number(_ value: Double?) -> TemplateValue {
        value.map { $0.isFinite ? .double($0) : .null } ?? .null
    }

    private func found(_ found: CapacityAnalysis.Case) -> TemplateValue {
        let share = report.analysis.target.percentile
        return [
            "met": .bool(found.isMet), "largestUsers": .double(found.largest.users),
            "endedBy": found.largest.bottleneck.map(Self.bottleneck) ?? .null,
            "bottleneck": found.bottleneck.map(Self.bottleneck) ?? .null,
            "requestsPerSecond": .double(found.point.requestRate),
            "responseSeconds": Self.number(found.point.response(share)),
            "medianSeconds": Self.number(found.point.response(0.5)),
            "p99Seconds": Self.number(found.point.response(0.99)),
            "utilisation": Self.number(found.point.utilisation),
            "loadBalancer": found.point.loadBalancer.map(Self.loadBalancer) ?? .null,
        ]
    }

    private static func loadBalancer(_ use: LoadBalancerUse) -> TemplateValue {
        [
            "capacityUnits": .double(use.charged), "by": .string(use.dimension.rawValue),
            "units": .object(
                LoadBalancerUse.Dimension.allCases.map { member($0.rawValue, .double(use.units[$0] ?? 0)) }),
        ]
    }

    private static func bottleneck(_ bottleneck: Bottleneck) -> TemplateValue {
        ["name": .string(bottleneck.name), "cause": .string("\(bottleneck.cause)"), "text": .string(bottleneck.text)]
    }

    private func component(_ component: OperatingPoint.Component) -> TemplateValue {
        let end = report.exhaustion.first { $0.name == component.name }?.users
        return [
            "name": .string(component.name), "kind": .string(component.kind.rawValue), "units": .int(component.units),
            "wantedUnits": .int(component.wantedUnits), "perSecond": .double(component.rate),
            "utilisation": Self.number(component.utilisation), "exhaustedAtUsers": Self.number(end),
        ]
    }

    private static func limit(_ use: OperatingPoint.LimitUse) -> TemplateValue {
        [
            "name": .string(use.limit.name), "used": number(use.used), "available": .double(use.limit.available),
            "unit": .string(use.limit.unit), "isQuota": .bool(use.limit.isQuota), "source": .string(use.limit.source),
        ]
    }

    private static func sensitivity(_ found: Sensitivity) -> TemplateValue {
        [
            "assumption": .string(found.assumption.rawValue), "usersAtWorst": .double(found.usersAtWorst),
            "usersAtBest": .double(found.usersAtBest), "turningPoint": number(found.turningPoint),
        ]
    }

    private static func plan(_ plan: ChangePlan) -> TemplateValue {
        let changes = plan.changes.map { change -> TemplateValue in
            [
                "component": .string(change.component), "setting": .string(change.setting),
                "from": .string(change.from), "to": .string(change.to),
            ]
        }
        return [
            "isSufficient": .bool(plan.isSufficient), "changes": .array(changes),
            "obstacles": .array(plan.obstacles.map { .string($0) }), "quotas": .array(plan.quotas.map(limit)),
        ]
    }

    private static func timeline(_ timeline: Timeline) -> TemplateValue {
        let minutes = timeline.minutes.map { minute -> TemplateValue in
            [
                "second": .double(minute.time), "users": .double(minute.users),
                "requestsPerSecond": .double(minute.requestRate), "latencySeconds": number(minute.latency),
                "shareInTime": .double(minute.shareInTime), "shareFailed": .double(minute.shareFailed),
                "waiting": .double(minute.backlog),
                "services": .array(
                    minute.services.map {
                        [
                            "name": .string($0.name), "inService": .int($0.inService), "desired": .int($0.desired),
                            "utilisation": .double($0.utilisation),
                        ]
                    }),
            ]
        }
        return [
            "traffic": .string(timeline.traffic.shape.rawValue), "method": .string(timeline.method.rawValue),
            "met": .bool(timeline.isMet), "shareInTime": .double(timeline.shareInTime),
            "shareFailed": .double(timeline.shareFailed), "secondsMissed": .double(timeline.timeMissed),
            "recoverySeconds": number(timeline.recoveryTime), "minutes": .array(minutes),
        ]
    }

    private var assumptions: [TemplateObject.Member] {
        let set = report.analysis.assumptions
        func value(_ range: AssumptionRange) -> TemplateValue {
            [
                "low": .double(range.low), "expected": .double(range.expected), "high": .double(range.high),
                "source": .string(range.source), "measured": .bool(range.isMeasured),
            ]
        }
        var members = CapacityAssumption.allCases.map { Self.member($0.rawValue, value(set[$0])) }
        let own = set.components.map { component in
            Self.member(
                component,
                .object(set.own(of: component).map { Self.member($0.rawValue, value(set[$0, of: component])) }))
        }
        if !own.isEmpty { members.append(Self.member("components", .object(own))) }
        return members
    }
}
