internal import MainstayAssembly
internal import MainstayEvaluation
internal import MainstayPolicy
internal import MainstayTemplate

/// Resources of a kind: how many there are in each environment, and what each has to be.
struct ResourceCheck: Check {
    static let head = "resource"
    static let members = ["where", "expect", "distinct", "disjoint"] + Bounds.members

    /// How many different values a property has among them.
    struct Distinct: Sendable {
        let query: PropertyQuery
        let bounds: Bounds
    }

    let pattern: ResourcePattern
    let expectation: Expectation?
    let count: Bounds
    private let distinct: Distinct?
    /// A property with address blocks that must not overlap, neither within an environment nor between them.
    private let disjoint: PropertyQuery?

    init?(_ reader: inout MemberReader) {
        guard let pattern = reader.selected() else { return nil }
        let bounds = reader.bounds()
        self.pattern = pattern
        expectation = reader.expectation("expect")
        count = bounds.isEmpty ? Bounds(atLeast: 1) : bounds
        distinct = reader.inner("distinct", "distinct") { inner in
            inner.refuseOthers(than: ["property"] + Bounds.members)
            guard let query = inner.text("property", required: true).flatMap(PropertyQuery.init) else { return nil }
            return Distinct(query: query, bounds: inner.bounds())
        }
        disjoint = reader.text("disjoint").flatMap(PropertyQuery.init)
    }

    var summary: String {
        var text = "\(count.text) \(MatcherText.of(pattern))"
        if let expectation { text += ": \(MatcherText.of(expectation))" }
        if let distinct { text += ", \(distinct.bounds.text) different values of \(distinct.query.text)" }
        if let disjoint { text += ", \(disjoint.text) without overlap" }
        return text
    }

    func run(_ run: inout CheckRun) {
        var blocks: [(AddressRange, FoundResource, PropertyView)] = []
        var yielded = 0
        var judged = 0
        for environment in run.environments {
            let (found, unknown) = run.resources(pattern, in: environment)
            for resource in found { run.keepSubject(resource) }
            if !count.contains(Double(found.count)) {
                let message =
                    "\(environment.prefix)\(found.count) of \(MatcherText.of(pattern)), not \(count.text)"
                let evidence = Evidence(message, holds: false, environment: environment.name)
                if count.contains(Double(found.count + unknown.count)), !unknown.isEmpty {
                    run.doubt(evidence)
                } else {
                    run.fail(evidence)
                }
            } else if count.atMost == 0, let stack = environment.stacks.first {
                run.hold(AbsenceCheck.evidence(pattern, in: stack))
            }
            for resource in found {
                if let expectation { judge(resource, expectation, &run, &judged, &yielded) }
                guard let disjoint else { continue }
                if let (block, property) = range(of: resource.resource) {
                    blocks.append((block, resource, property))
                } else {
                    run.fail(
                        resource.stack.evidence(
                            "\(disjoint.text) is no address block", holds: false, role: .value,
                            resource: resource.resource))
                }
            }
            checkDistinct(found, environment, &run)
        }
        checkOverlaps(blocks, &run)
        if yielded > 0, judged == 0 { run.end(with: .notApplicable) }
    }

    private func judge(
        _ found: FoundResource, _ expectation: Expectation, _ run: inout CheckRun, _ judged: inout Int,
        _ yielded: inout Int
    ) {
        for part in expectation.parts {
            if let other = run.yields.owner(of: part, in: found.stack.artifact.id, resource: found.resource.name) {
                yielded += 1
                run.hold(
                    found.stack.evidence(
                        "\(MatcherText.of(part)) gives way to \(other)", holds: true, role: .subject,
                        resource: found.resource))
                continue
            }
            judged += 1
            var trial = ExpectationTrial()
            let verdict = trial.run(part, on: found.resource)
            run.keep(trial, role: .value, in: found.stack)
            // What is wrong says so itself; only a negation has nothing that does not hold.
            if verdict == .no, trial.leaves.contains(where: { $0.verdict == .no }) { run.violate() }
            let evidence = found.stack.evidence(
                "\(found.resource.name) is not as it should be: \(MatcherText.of(part))", holds: false,
                role: .subject, resource: found.resource)
            if verdict == .no, !run.isViolated { run.fail(evidence) }
            if verdict == .unknown { run.doubt(evidence) }
        }
    }

    private func checkDistinct(_ found: [FoundResource], _ environment: EnvironmentFacts, _ run: inout CheckRun) {
        guard let distinct else { return }
        var values: Set<String> = []
        for resource in found {
            guard let property = distinct.query.property(of: resource.resource), property.isPresent else { continue }
            let text = property.rendered ?? JSONPrinter.compact.string(property.value)
            values.insert(text)
            run.hold(
                resource.stack.evidence(
                    "\(distinct.query.text) is \(ValueText.of(property))", holds: true, role: .value,
                    resource: resource.resource, property: property))
        }
        if distinct.bounds.contains(Double(values.count)) { return }
        run.fail(
            Evidence(
                "\(environment.prefix)\(distinct.query.text) has \(values.count) different values, not "
                    + distinct.bounds.text, holds: false, environment: environment.name))
    }

    private func range(of resource: ResourceView) -> (AddressRange, PropertyView)? {
        guard let property = disjoint?.property(of: resource), let text = property.string,
            let range = AddressRange(text)
        else { return nil }
        return (range, property)
    }

    private func checkOverlaps(_ blocks: [(AddressRange, FoundResource, PropertyView)], _ run: inout CheckRun) {
        // Sorted by their first address, only neighbours can overlap without one before them doing so.
        let sorted = blocks.sorted { ($0.0.first, $0.0.last) < ($1.0.first, $1.0.last) }
        var reach: (last: UInt32, name: String)?
        for (range, found, property) in sorted {
            let overlaps = reach.map { $0.last >= range.first } ?? false
            let evidence = found.stack.evidence(
                overlaps
                    ? "\(range.text) of \(found.resource.name) overlaps with that of \(reach?.name ?? "")"
                    : "\(range.text) overlaps with none before it", holds: !overlaps, role: .value,
                resource: found.resource, property: property)
            if overlaps { run.fail(evidence) } else { run.hold(evidence) }
            if reach.map({ $0.last < range.last }) ?? true { reach = (range.last, found.resource.name) }
        }
    }
}

extension Expectation {
    /// What has to hold all together, one by one.
    var parts: [Expectation] {
        if case .all(let parts) = self { return parts.flatMap(\.parts) }
        return [self]
    }
}

extension PropertyQuery {
    /// The property at the end of a path of names; nil where the path has other steps.
    func property(of resource: ResourceView) -> PropertyView? {
        var property = resource.properties
        for (index, step) in steps.enumerated() {
            guard case .member(let name) = step else { return nil }
            if index == 0, name == "Properties" { continue }
            property = property[name]
        }
        return property
    }
}
