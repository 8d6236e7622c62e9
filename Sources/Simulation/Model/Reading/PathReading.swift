import MainstayPolicy

/// The ways by which requests come in, from a name to what answers.
struct PathReading {
    let model: SystemModel
    private let needs: [Int: [Dependency]]
    private let targets: [String: [Int]]
    /// The names of Route 53, with the component of their zone.
    private let names: [String: (group: NameGroup, dns: Int)]
    /// Names that distributions ask for: no user does.
    private let inner: Set<String>
    /// Names that health checks ask for. Often only they do; but the name that users know may be watched as well.
    private let checked: Set<String>
    private static let deepest = 16
    private static let mostPaths = 200

    /// One way from a front to a service, before names are put to it.
    struct Route {
        var pattern: String?
        var block: Block
        var services: [Int]
        var behavior: String?
    }

    init(_ model: SystemModel) {
        self.model = model
        needs = Dictionary(grouping: model.dependencies, by: \.from)
        targets = model.targets
        var names: [String: (group: NameGroup, dns: Int)] = [:]
        var inner: Set<String> = []
        var checked: Set<String> = []
        for (place, component) in model.components.enumerated() {
            switch component.settings {
            case .dns(let settings):
                checked.formUnion(settings.checkedNames)
                for group in NameGroup.all(of: settings) { for name in group.names { names[name] = (group, place) } }
            case .cdn(let settings): inner.formUnion(settings.origins.compactMap(\.domain))
            default: continue
            }
        }
        self.names = names
        self.inner = inner
        self.checked = checked
    }

    /// The paths of a model, and what is to be said of them.
    static func paths(of model: SystemModel) -> (paths: [UserPath], notes: [ModelNote]) {
        var notes: [ModelNote] = []
        let paths = PathReading(model).all(&notes)
        return (paths, notes)
    }

    private func all(_ notes: inout [ModelNote]) -> [UserPath] {
        var paths: [UserPath] = []
        var covered: Set<Int> = []
        var watched: [(name: NameGroup, dns: Int)] = []
        for (dns, component) in model.components.enumerated() {
            guard case .dns(let settings) = component.settings else { continue }
            for name in NameGroup.all(of: settings) {
                covered.formUnion(name.targets)
                guard !name.targets.contains(where: { isInternal(model.components[$0]) }) else { continue }
                guard !name.names.allSatisfy(inner.contains) else { continue }
                if name.names.allSatisfy({ inner.contains($0) || checked.contains($0) }) {
                    watched.append((name, dns))
                    continue
                }
                paths += self.paths(of: name, dns: dns)
            }
        }
        let reached = paths.reduce(into: Set<Int>()) { $0.formUnion($1.hard) }
        for (name, dns) in watched where !name.targets.allSatisfy(reached.contains) {
            paths += self.paths(of: name, dns: dns)
        }
        // What only a distribution or an API leads to is no front of its own.
        for component in model.components {
            guard case .cdn(let settings) = component.settings else { continue }
            covered.formUnion(settings.origins.compactMap(\.target))
        }
        for (index, component) in model.components.enumerated() where !covered.contains(index) {
            guard isFront(component) else { continue }
            notes.append(
                ModelNote(
                    .unknown, "the name by which users find it is not in the templates: DNS is left out",
                    resource: component.id))
            for route in routes(of: index, pattern: nil, 0) {
                paths.append(path(named: component.name + (route.pattern ?? ""), entry: index, route))
            }
        }
        if paths.count > Self.mostPaths {
            notes.append(ModelNote(.assumed, "only the first \(Self.mostPaths) of \(paths.count) paths are looked at"))
            paths = Array(paths.prefix(Self.mostPaths))
        }
        return paths + workers(beside: paths)
    }

    private func isInternal(_ component: Component) -> Bool {
        if case .loadBalancer(let settings) = component.settings { settings.isInternal } else { false }
    }

    private func isFront(_ component: Component) -> Bool {
        switch component.settings {
        case .cdn: return true
        case .loadBalancer(let settings): return !settings.isInternal && settings.kind != .gateway
        default: return component.kind == .api || component.type == "AWS::AppRunner::Service"
        }
    }

    // MARK: Names

    private func paths(of name: NameGroup, dns: Int) -> [UserPath] {
        routes(of: name, dns: dns, pattern: nil, 0).map {
            path(named: name.title + ($0.pattern ?? ""), entry: dns, $0)
        }
    }

    /// The routes behind a name, whichever of its targets answers.
    private func routes(of name: NameGroup, dns: Int, pattern: String?, _ depth: Int) -> [Route] {
        guard depth < Self.deepest, let first = name.targets.first else { return [] }
        var found: [Route] = []
        for route in routes(of: first, pattern: pattern, depth + 1) {
            var blocks = [route.block]
            var services = route.services
            for other in name.targets.dropFirst() {
                let routes = self.routes(of: other, pattern: pattern, depth + 1)
                guard let twin = routes.first(where: { $0.pattern == route.pattern }) ?? routes.last else { continue }
                blocks.append(twin.block)
                services += twin.services
            }
            // Where nothing turns from one to the next, users meet whichever they were told of.
            let behind = name.switchover.map { Block.failover(blocks, by: $0) } ?? .all(blocks)
            found.append(
                Route(
                    pattern: route.pattern, block: .all([.component(dns), behind]), services: services,
                    behavior: route.behavior))
        }
        return found
    }

    // MARK: Fronts

    /// The routes that begin at a component.
    func routes(of index: Int, pattern: String?, _ depth: Int) -> [Route] {
        guard depth < Self.deepest else { return [] }
        let component = model.components[index]
        let guards = (needs[index] ?? []).filter {
            $0.strength == .hard && model.components[$0.to].kind == .webFirewall
        }.map { Block.component($0.to) }
        switch component.settings {
        case .cdn(let settings):
            return settings.behaviors.flatMap { behavior -> [Route] in
                origins(of: behavior, settings, depth).map { route in
                    Route(
                        pattern: behavior.pattern ?? route.pattern,
                        block: .all(guards + [.component(index), route.block]), services: route.services,
                        behavior: behavior.pattern ?? "default")
                }
            }
        case .loadBalancer(let settings):
            return forwards(settings, pattern).map { pattern, services in
                let behind = services.map { block(of: $0, [], depth + 1) }
                return Route(pattern: pattern, block: .all(guards + [.component(index)] + behind), services: services)
            }
        default:
            let functions = (needs[index] ?? []).map(\.to).filter { model.components[$0].kind.runsCode }
            if component.kind == .api, functions.count > 1, functions.count <= 20 {
                return functions.map { function in
                    Route(
                        pattern: " → \(model.components[function].name)",
                        block: .all(guards + [.component(index), block(of: function, [index], depth + 1)]),
                        services: [function])
                }
            }
            return [
                Route(
                    block: .all(guards + [block(of: index, [], depth + 1)]),
                    services: component.kind.runsCode ? [index] : functions)
            ]
        }
    }

    private func origins(
        of behavior: DistributionSettings.Behavior, _ settings: DistributionSettings, _ depth: Int
    ) -> [Route] {
        let group = settings.originGroups.first { $0.id == behavior.target }
        let members = group?.members ?? [behavior.target]
        let origins = members.compactMap { id in settings.origins.first { $0.id == id } }
        let found = origins.map { origin -> [Route] in
            if let target = origin.target { return routes(of: target, pattern: behavior.pattern, depth + 1) }
            guard let name = origin.domain.flatMap({ names[$0] }) else { return [] }
            return routes(of: name.group, dns: name.dns, pattern: behavior.pattern, depth + 1)
        }
        guard let first = found.first else { return [] }
        // An origin that is elsewhere is known to be there, and nothing else is.
        if first.isEmpty { return [Route(block: .all([]), services: [])] }
        guard let second = found.dropFirst().first?.first, let origin = origins.first else { return first }
        let patience = (origin.connectionTimeout ?? 10) * (origin.connectionAttempts ?? 3)
        return first.map { route in
            var route = route
            route.block = .failover(
                [route.block, second.block], by: .origin(timeout: max(patience, origin.readTimeout ?? 0)))
            route.services += second.services
            return route
        }
    }

    /// The rules that a request of a pattern may meet, with what they forward to.
    private func forwards(_ settings: LoadBalancerSettings, _ pattern: String?) -> [(String?, [Int])] {
        let wanted = WildcardPattern(pattern.map { $0.hasPrefix("/") ? $0 : "/\($0)" } ?? "*")
        var found: [(String?, [Int])] = []
        var seen: Set<[Int]> = []
        listeners: for listener in settings.listeners {
            for rule in listener.rules {
                let paths = rule.paths.isEmpty ? ["*"] : rule.paths
                let meeting = paths.filter { WildcardPattern($0).mayMeet(wanted) }
                guard let first = meeting.first else { continue }
                var services: [Int] = []
                for group in rule.targetGroups {
                    for target in targets[group] ?? [] where !services.contains(target) { services.append(target) }
                }
                if !services.isEmpty, seen.insert(services).inserted {
                    found.append((pattern == nil && first != "*" ? first : nil, services))
                }
                // What this rule takes, no later one sees.
                if rule.hosts.isEmpty, meeting.contains(where: { WildcardPattern($0).covers(wanted) }) {
                    if services.isEmpty { continue listeners }
                    break
                }
            }
        }
        return found
    }

    // MARK: What stands behind

    /// A component with everything that it does not work without.
    private func block(of index: Int, _ above: Set<Int>, _ depth: Int) -> Block {
        guard depth < Self.deepest, !above.contains(index) else { return .component(index) }
        let above = above.union([index])
        var blocks: [Block] = [.component(index)]
        if case .containers(let settings) = model.components[index].settings, let hosts = settings.hosts {
            blocks.append(.component(hosts))
        }
        for need in needs[index] ?? [] where need.strength == .hard && !above.contains(need.to) {
            if case .loadBalancer(let settings) = model.components[need.to].settings {
                blocks.append(.component(need.to))
                for (_, services) in forwards(settings, nil) {
                    blocks += services.filter { !above.contains($0) }.map { block(of: $0, above, depth + 1) }
                }
            } else {
                blocks.append(block(of: need.to, above, depth + 1))
            }
        }
        return blocks.count == 1 ? blocks[0] : .all(blocks)
    }

    func path(named name: String, entry: Int, _ route: Route, isUserFacing: Bool = true) -> UserPath {
        let hard = route.block.components
        let known = Set(hard)
        var soft: [Int] = []
        var startUp: [Int] = []
        for component in hard {
            for need in needs[component] ?? [] where !known.contains(need.to) {
                if need.strength == .soft, !soft.contains(need.to) { soft.append(need.to) }
                if need.strength == .startUp, !startUp.contains(need.to) { startUp.append(need.to) }
            }
        }
        var services: [Int] = []
        for service in route.services where !services.contains(service) { services.append(service) }
        return UserPath(
            name: name, entry: entry, structure: route.block.simplified, soft: soft, startUp: startUp,
            isUserFacing: isUserFacing, services: services, behavior: route.behavior)
    }

    /// Services that nothing routes to: they work off queues, or run by the clock.
    private func workers(beside paths: [UserPath]) -> [UserPath] {
        var covered = Set(paths.flatMap { $0.hard })
        for component in model.components {
            if case .containers(let settings) = component.settings, let hosts = settings.hosts { covered.insert(hosts) }
        }
        return model.components.indices.filter { index in
            let kind = model.components[index].kind
            return (kind == .containerService || kind == .instanceGroup) && !covered.contains(index)
        }.map { index in
            let route = Route(block: block(of: index, [], 0), services: [index])
            return path(named: model.components[index].name, entry: index, route, isUserFacing: false)
        }
    }
}

extension Block {
    /// The same without lists of lists, and with each component once in a list.
    var simplified: Block {
        switch self {
        case .component: return self
        case .failover(let blocks, let switchover): return .failover(blocks.map(\.simplified), by: switchover)
        case .all(let blocks):
            var flat: [Block] = []
            var seen: Set<Block> = []
            for block in blocks.map(\.simplified) {
                let inner: [Block] = if case .all(let blocks) = block { blocks } else { [block] }
                for block in inner where seen.insert(block).inserted { flat.append(block) }
            }
            return .all(flat)
        }
    }
}
