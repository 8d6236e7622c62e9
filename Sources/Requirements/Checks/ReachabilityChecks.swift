internal import MainstayPolicy
internal import MainstayTemplate

/// What the internet must not reach by itself: through routes, network access lists and security groups.
struct InternetCheck: Check {
    static let head = "unreachable-from-internet"
    static let members = ["where"]
    private let pattern: ResourcePattern

    init?(_ reader: inout MemberReader) {
        guard let pattern = reader.pattern("unreachable-from-internet", required: true) else { return nil }
        self.pattern = reader.expectation("where").map { pattern.narrowed(by: $0) } ?? pattern
    }

    var summary: String { "the internet does not reach \(MatcherText.of(pattern))" }

    func run(_ run: inout CheckRun) {
        for environment in run.environments {
            let (found, _) = run.resources(pattern, in: environment)
            if found.isEmpty { run.fail("\(environment.prefix)there is no \(MatcherText.of(pattern))") }
            for target in found {
                run.keepSubject(target)
                run.keepSurroundings(of: target)
                guard let ways = target.stack.reachability.waysFromInternet(to: target.resource) else {
                    run.doubt(
                        target.stack.evidence(
                            "how the internet reaches \(target.resource.name) is not known", holds: false,
                            role: .subject, resource: target.resource))
                    continue
                }
                for way in ways {
                    run.fail(
                        target.stack.evidence(
                            way.steps.joined(separator: " → "), holds: false, role: .value, resource: way.holder,
                            property: way.rule))
                }
            }
        }
    }
}

/// What has to reach, or must not reach, what over the network.
struct ReachCheck: Check {
    static let head = "network"
    static let members: [String] = []
    private let from: ResourcePattern
    private let to: ResourcePattern
    private let port: Int?
    private let isWanted: Bool

    init?(_ reader: inout MemberReader) {
        let read = reader.inner("network", "network") { inner -> (ResourcePattern, ResourcePattern, Int?, Bool)? in
            inner.refuseOthers(than: ["from", "reaches", "does-not-reach", "port"])
            let isWanted = inner.has("reaches")
            if isWanted == inner.has("does-not-reach"), let value = inner.value("from", required: true) {
                inner.report(value, "the check does not say what is reached", "give it reaches or does-not-reach")
            }
            guard let from = inner.pattern("from", required: true),
                let to = inner.pattern(isWanted ? "reaches" : "does-not-reach", required: true)
            else { return nil }
            return (from, to, inner.count("port"), isWanted)
        }
        guard let read else { return nil }
        (from, to, port, isWanted) = read
    }

    var summary: String {
        "\(MatcherText.of(from)) \(isWanted ? "reaches" : "does not reach") \(MatcherText.of(to))"
            + (port.map { " at port \($0)" } ?? "")
    }

    func run(_ run: inout CheckRun) {
        for environment in run.environments {
            let (sources, targets) = (
                run.resources(from, in: environment).found, run.resources(to, in: environment).found
            )
            if sources.isEmpty { run.fail("\(environment.prefix)there is no \(MatcherText.of(from))") }
            if targets.isEmpty { run.fail("\(environment.prefix)there is no \(MatcherText.of(to))") }
            for resource in sources + targets {
                run.keepSubject(resource)
                run.keepSurroundings(of: resource)
            }
            for source in sources {
                for target in targets where target.stack === source.stack { judge(source, target, &run) }
            }
        }
    }

    private func judge(_ source: FoundResource, _ target: FoundResource, _ run: inout CheckRun) {
        let pair = "\(source.resource.name) to \(target.resource.name)"
        switch source.stack.reachability.answer(from: source.resource, to: target.resource, port: port) {
        case .reaches(let way):
            let evidence = source.stack.evidence(
                way.steps.joined(separator: " → "), holds: isWanted, role: .value, resource: way.holder,
                property: way.rule)
            if isWanted { run.hold(evidence) } else { run.fail(evidence) }
            for other in way.others {
                run.hold(source.stack.evidence("\(other.name)", holds: true, role: .target, resource: other))
            }
        case .blocked:
            let evidence = source.stack.evidence(
                "no way from \(pair)", holds: !isWanted, role: .subject, resource: target.resource)
            if isWanted { run.fail(evidence) } else { run.hold(evidence) }
        case .unknown:
            run.doubt(
                source.stack.evidence(
                    "the way from \(pair) is not known", holds: false, role: .subject, resource: target.resource))
        }
    }
}

extension CheckRun {
    /// Keeps the groups and subnets on which the answer rests.
    fileprivate mutating func keepSurroundings(of found: FoundResource) {
        for resource in [found.resource] + found.stack.reachability.surroundings(of: found.resource) {
            hold(
                found.stack.evidence(
                    "\(resource.type) \(resource.name)", holds: true, role: .target, resource: resource))
        }
    }
}
