import MainstayFacts

/// What can go wrong with one component by itself, and what the loss of a zone does to it.
struct ComponentFailures {
    let component: Component
    let place: Int
    let layout: UnitLayout
    private let assumptions: Assumptions
    private let times: RecoveryHours

    init(_ component: Component, at place: Int, _ assumptions: Assumptions, _ facts: FactTables) {
        self.component = component
        self.place = place
        self.assumptions = assumptions
        times = RecoveryHours(facts: facts)
        layout = UnitLayout(component, neededShare: assumptions["capacity.needed"].typical)
    }

    private typealias Cause = ReliabilityModel.Cause
    private typealias Effect = ReliabilityModel.Effect

    /// Failures of single units, each at the rate of its kind.
    func own() -> [ReliabilityModel.Cause] {
        switch component.kind {
        case .containerService, .instanceGroup, .instance:
            return component.redundancy.style == .managed ? [] : units()
        case .database: return database()
        case .cache: return component.redundancy.style == .managed ? [] : nodes("cache.failure.rate", takeover)
        case .broker: return nodes("broker.failure.rate", assumptions["broker.failover.minutes"].spread(1.0 / 60))
        case .searchDomain: return nodes("cache.failure.rate", nil)
        default: return []
        }
    }

    /// What is left of it when a zone goes.
    func loss(ofZone zone: String) -> ReliabilityModel.Effect? {
        guard let units = layout.zones.first(where: { $0.name == zone })?.units else { return nil }
        let isOnlyZone = !layout.hasOthers(than: zone)
        let share = Double((units & layout.all).nonzeroBitCount) / Double(layout.units)
        switch component.kind {
        case .containerService, .instanceGroup:
            return Effect(
                part: place, units: units, replacement: isOnlyZone ? nil : replacement,
                gap: isOnlyZone ? nil : detection.scaled(by: share))
        case .loadBalancer:
            return Effect(
                part: place, units: units,
                gap: isOnlyZone ? nil : times.spread("route53:alias-elb-ttl", or: (60, 60)).scaled(by: share))
        case .database where isOnlyZone && isAurora:
            // Aurora's storage is in three zones: an instance is made anew in another one.
            return Effect(part: place, units: units, replacement: takeover)
        case .database, .cache, .broker:
            // The one at work is taken to be in the first zone.
            let isPrimary = units & 1 == 1
            return Effect(part: place, units: units, gap: isPrimary && !isOnlyZone ? takeover : nil)
        default: return Effect(part: place, units: units)
        }
    }

    private var group: String { component.name }

    // MARK: Equal units

    /// Each unit dies by itself and is replaced; meanwhile its share of requests fails until it is seen.
    private func units() -> [ReliabilityModel.Cause] {
        let isTask = component.kind == .containerService
        var rate = assumptions[isTask ? "task.failure.rate" : "instance.failure.rate"].typical
        rate += spotShare * assumptions["spot.reclaim.rate"].typical
        let share = 1 / Double(layout.units)
        return (0..<layout.units).map { unit in
            Cause(
                isTask ? "a task dies" : "an instance dies", group: group, rate: rate, duration: replacement,
                effects: [
                    Effect(
                        part: place, units: 1 << UInt64(unit), gap: layout.units > 1 ? detection.scaled(by: share) : nil
                    )
                ])
        }
    }

    private var spotShare: Double {
        switch component.settings {
        case .containers(let settings): settings.spotShare
        case .instances(let settings): settings.spotShare
        default: 0
        }
    }

    private var targetGroup: TargetGroup? {
        switch component.settings {
        case .containers(let settings): settings.targetGroups.first
        case .instances(let settings): settings.targetGroups.first
        default: nil
        }
    }

    /// Until a load balancer stops sending requests to what does not answer.
    var detection: Spread {
        guard let group = targetGroup else { return .between(5.0 / 3600, 30.0 / 3600, 60.0 / 3600) }
        let most = Double(group.healthCheckInterval) * Double(group.unhealthyThreshold) / 3600
        // A task that exits is seen at once; one that hangs, at the last failed check.
        return .between(most / 10, most * 2 / 3, most)
    }

    /// Until another unit takes requests.
    var replacement: Spread {
        let start: Spread
        switch component.kind {
        case .containerService:
            if case .containers(let settings) = component.settings, settings.launch == .instances {
                start = times.spread("ecs:ec2:task-start-on-running-host", or: (5, 60))
            } else {
                start = times.spread("ecs:fargate:task-start", or: (30, 180))
            }
        case .instance: start = times.spread("ec2:simplified-automatic-recovery", or: (120, 600))
        default: start = times.spread("ec2:launch-to-in-service-with-bootstrap", or: (120, 300))
        }
        let healthy = targetGroup.map { Double($0.healthCheckInterval) * Double($0.healthyThreshold) / 3600 } ?? 0
        return detection + start + .fixed(healthy)
    }

    // MARK: Stores

    private var isAurora: Bool {
        if case .database(let settings) = component.settings {
            settings.layout == .aurora || settings.layout == .auroraServerless
        } else {
            false
        }
    }

    /// Until the standby has taken over.
    var takeover: Spread {
        switch component.settings {
        case .database(let settings):
            let spread: Spread
            switch settings.layout {
            case .multiZoneCluster: spread = times.spread("rds:multi-az-cluster:failover", or: (15, 35))
            case .aurora, .auroraServerless:
                spread =
                    settings.instances > 1
                    ? times.spread("aurora:failover:with-replica", or: (30, 60))
                    : times.spread("aurora:failover:without-replica", or: (120, 600))
            default: spread = times.spread("rds:multi-az-instance:failover", or: (60, 120))
            }
            // Proxies keep clients off stale addresses; by up to two thirds, says AWS. Half of that is taken.
            return settings.proxy == nil ? spread : spread.scaled(by: 1 - 0.66 / 2)
        case .cache:
            return component.redundancy.isAutomatic && component.redundancy.style != .single
                ? times.spread("elasticache:multi-az:promotion", or: (3, 30))
                : times.spread("elasticache:no-multi-az:node-replacement", or: (180, 900))
        default: return assumptions["broker.failover.minutes"].spread(1.0 / 60)
        }
    }

    private func database() -> [ReliabilityModel.Cause] {
        let rate = assumptions["database.failure.rate"].typical
        let maintenance = assumptions["database.maintenance.rate"].typical
        guard layout.units > 1 else {
            let restart = isAurora ? takeover : assumptions["database.restart.minutes"].spread(1.0 / 60)
            return [
                Cause(
                    "the database instance dies", group: group, rate: rate, duration: restart,
                    effects: [.whole(place)]),
                Cause(
                    "maintenance restarts it", group: group, rate: maintenance, duration: restart,
                    effects: [.whole(place)]),
            ]
        }
        let rebuild = assumptions["database.rebuild.hours"].spread()
        let primary = Effect(part: place, units: 1, gap: takeover)
        var causes = [
            Cause("the database's primary dies", group: group, rate: rate, duration: rebuild, effects: [primary]),
            Cause(
                "maintenance fails it over", group: group, rate: maintenance, duration: takeover,
                effects: [Effect(part: place, units: 0, gap: takeover)]),
        ]
        for unit in 1..<layout.units {
            causes.append(
                Cause(
                    "a standby dies", group: group, rate: rate, duration: rebuild,
                    effects: [Effect(part: place, units: 1 << UInt64(unit))]))
        }
        return causes
    }

    /// One node works and others stand by, or one stands alone.
    private func nodes(_ key: String, _ gap: Spread?) -> [ReliabilityModel.Cause] {
        let rate = assumptions[key].typical
        let replacement = times.spread("elasticache:no-multi-az:node-replacement", or: (180, 900))
        return (0..<layout.units).map { unit in
            Cause(
                "a node dies", group: group, rate: rate, duration: replacement,
                effects: [
                    Effect(
                        part: place, units: 1 << UInt64(unit),
                        gap: unit == 0 && layout.units > layout.needed ? gap : nil)
                ])
        }
    }
}
