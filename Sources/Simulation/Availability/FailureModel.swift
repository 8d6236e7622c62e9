public import MainstayFacts

/// Makes the reliability model of a system: parts are components, goals are paths.
public struct FailureModel: Sendable {
    let system: SystemModel
    let assumptions: Assumptions
    let facts: FactTables
    /// The paths that are asked for.
    let paths: [UserPath]
    /// The components that any of them needs, hard or soft, sorted.
    let used: [Int]

    public init(_ system: SystemModel, paths: [UserPath], assumptions: Assumptions, facts: FactTables) {
        self.system = system
        self.assumptions = assumptions
        self.facts = facts
        self.paths = paths
        used = Set(paths.flatMap { $0.hard + $0.soft }).sorted()
    }

    /// The model for one figure; its last goal is all paths together.
    public func reliability(_ figure: FailureFigure) -> ReliabilityModel {
        let each = system.components.enumerated().map { ComponentFailures($1, at: $0, assumptions, facts) }
        let parts = each.map {
            ReliabilityModel.Part($0.component.name, units: $0.layout.units, needed: $0.layout.needed)
        }
        var causes: [ReliabilityModel.Cause] = []
        switch figure {
        case .floor: causes = promises()
        case .design: causes = failures(of: each) + zones(each)
        case .correlated: causes = failures(of: each) + zones(each) + CorrelatedFailures(self, each).causes()
        }
        var goals = paths.map { ReliabilityModel.Goal($0.name, need($0.structure), soft: $0.soft) }
        let needed = Set(paths.flatMap(\.hard))
        let soft = Set(paths.flatMap(\.soft)).subtracting(needed).sorted()
        goals.append(ReliabilityModel.Goal("all paths together", .all(goals.map(\.need)), soft: soft))
        return ReliabilityModel(parts: parts, causes: causes, goals: goals)
    }

    /// The need of a block, with the time that turning to another way takes.
    func need(_ block: Block, _ depth: Int = 0) -> ReliabilityModel.Need {
        guard depth < 64 else { return .all([]) }
        switch block {
        case .component(let component): return .part(component)
        case .all(let blocks): return .all(blocks.map { need($0, depth + 1) })
        case .failover(let blocks, let switchover):
            var after = hours(switchover)
            let others = blocks.dropFirst()
            if others.contains(where: isAsleep) || others.contains(where: needsPromotion) {
                // It does not serve until people have started it.
                for key in ["recovery.detect.minutes", "recovery.decide.minutes"] {
                    after = after + assumptions[key].spread(1.0 / 60)
                }
            }
            if others.contains(where: needsPromotion) {
                after = after + RecoveryHours(facts: facts).spread("rds:read-replica:promotion", or: (180, 900))
            }
            return .failover(blocks.map { need($0, depth + 1) }, after: after)
        }
    }

    /// Whether a way has to be content with a copy of a database that takes no writes until it is promoted.
    private func needsPromotion(_ block: Block) -> Bool {
        block.components.contains { place in
            if case .database(let settings) = system.components[place].settings {
                settings.layout == .readReplica
            } else {
                false
            }
        }
    }

    /// Whether something in a way runs no units until somebody asks for some.
    private func isAsleep(_ block: Block) -> Bool {
        block.components.contains { place in
            let component = system.components[place]
            return component.kind.runsCode && component.redundancy.style == .pool && component.redundancy.units == 0
        }
    }

    private func hours(_ switchover: Block.Switchover) -> Spread {
        switch switchover {
        case .dns(let interval, let threshold, let timeToLive):
            let detect = Double(interval) * Double(threshold)
            return .between(
                detect / 3600, (detect + Double(timeToLive) / 2) / 3600, (detect + Double(timeToLive)) / 3600)
        // Each request waits for the first origin, and is then answered by the second: nothing is down for long.
        case .origin(let timeout): return .between(0, Double(timeout) / 7200, Double(timeout) / 3600)
        }
    }

    // MARK: Causes

    /// One cause for each promise, which takes away everything that it is about for just as long as it may.
    private func promises() -> [ReliabilityModel.Cause] {
        struct Key: Hashable {
            let service: String
            let condition: String
            let region: String?
        }
        let goals = ServiceGoals(facts: facts)
        var order: [Key] = []
        var levels: [Key: Double] = [:]
        var members: [Key: [Int]] = [:]
        for component in used {
            guard let promise = goals.promise(of: system.components[component]) else { continue }
            let key = Key(
                service: promise.service, condition: promise.condition, region: system.components[component].region)
            if members[key] == nil { order.append(key) }
            levels[key] = promise.level
            members[key, default: []].append(component)
        }
        let duration = assumptions["service.disruption.hours"].spread()
        return order.map { key in
            ReliabilityModel.Cause(
                "\(key.service) (\(key.condition.replacingPrefix("sla:")))", group: key.service,
                rate: Self.rate(ofLevel: levels[key] ?? 1, lasting: duration), duration: duration,
                effects: (members[key] ?? []).map { .whole($0) })
        }
    }

    /// How often a disruption must come for a service to be available just so much.
    static func rate(ofLevel level: Double, lasting duration: Spread) -> Double {
        guard level > 0, level < 1, duration.mean > 0 else { return 0 }
        return -NaturalLogarithm.of(level) * ReliabilityModel.hoursPerYear / duration.mean
    }

    /// Units that fail one by one, and services of which nothing but their availability is known.
    private func failures(of all: [ComponentFailures]) -> [ReliabilityModel.Cause] {
        let goals = ServiceGoals(facts: facts)
        let duration = assumptions["service.disruption.hours"].spread()
        let excess = assumptions["service.excess"].typical
        var causes: [ReliabilityModel.Cause] = []
        var services: [String: Int] = [:]
        for component in used {
            causes += all[component].own()
            let part = system.components[component]
            guard let goal = goals.design(of: part), goal.level < 1 else { continue }
            // A service of a region is disrupted once, however many resources use it.
            let key = "\(part.kind.rawValue) \(part.region ?? "")"
            if let place = services[key] {
                causes[place].effects.append(.whole(component))
                causes[place].group = Self.service(of: part.kind)
                continue
            }
            services[key] = causes.count
            causes.append(
                ReliabilityModel.Cause(
                    "\(Self.service(of: part.kind)) is disrupted", group: part.name,
                    rate: Self.rate(ofLevel: goal.level, lasting: duration) * excess, duration: duration,
                    effects: [.whole(component)]))
        }
        return causes
    }

    static func service(of kind: ComponentKind) -> String {
        switch kind {
        case .bucket: "S3"
        case .cdn: "CloudFront"
        case .webFirewall: "WAF"
        case .loadBalancer: "Elastic Load Balancing"
        case .api: "API Gateway"
        case .function: "Lambda"
        case .table: "DynamoDB"
        case .mail: "SES"
        case .foundationModel: "Bedrock"
        case .queue: "SQS"
        case .topic: "SNS"
        default: kind.rawValue
        }
    }

    /// A zone, wherever it is.
    struct Zone: Hashable {
        let region: String?
        let name: String
        var title: String { region.map { name.hasPrefix($0) ? name : "\(name) of \($0)" } ?? name }
    }

    /// The zones that hold something, in the order in which they come up.
    func zones(_ all: [ComponentFailures]) -> [Zone] {
        var found: [Zone] = []
        var seen: Set<Zone> = []
        for component in used {
            for zone in all[component].layout.zones {
                let zone = Zone(region: system.components[component].region, name: zone.name)
                if seen.insert(zone).inserted { found.append(zone) }
            }
        }
        return found.sorted { ($0.region ?? "", $0.name) < ($1.region ?? "", $1.name) }
    }

    func effects(ofLosing zone: Zone, _ all: [ComponentFailures]) -> [ReliabilityModel.Effect] {
        used.filter { system.components[$0].region == zone.region }.compactMap { all[$0].loss(ofZone: zone.name) }
    }

    private func zones(_ all: [ComponentFailures]) -> [ReliabilityModel.Cause] {
        zones(all).map { zone in
            ReliabilityModel.Cause(
                "\(zone.title) is lost", group: "loss of a zone", rate: assumptions["zone.loss.rate"].typical,
                duration: assumptions["zone.loss.hours"].spread(), effects: effects(ofLosing: zone, all))
        }
    }
}

extension String {
    func replacingPrefix(_ prefix: String) -> String { hasPrefix(prefix) ? String(dropFirst(prefix.count)) : self }
}
