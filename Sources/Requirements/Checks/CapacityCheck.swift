internal import MainstayPolicy
internal import MainstayTemplate

/// Whether what the design can grow to at most serves a demand, by declared figures of what one unit serves.
struct CapacityCheck: Check {
    static let head = "capacity"
    static let members = ["unit", "supply"]

    /// Something that is needed, and how much of the demand one unit of it serves.
    struct Supply: Sendable {
        let name: String
        let pattern: ResourcePattern
        /// What counts the units: a number, or a block of addresses; nil where each resource is one.
        let query: PropertyQuery?
        let each: Double
        let because: String?
    }

    let demand: Double
    let unit: String
    let supplies: [Supply]

    init?(_ reader: inout MemberReader) {
        guard let demand = reader.number("capacity") else { return nil }
        self.demand = demand
        unit = reader.text("unit") ?? "users"
        var supplies: [Supply] = []
        for entry in reader.list("supply", required: true) {
            if let supply = reader.element(entry, "a supply", Self.supply) { supplies.append(supply) }
        }
        self.supplies = supplies
    }

    private static func supply(_ reader: inout MemberReader) -> Supply? {
        reader.refuseOthers(than: ["name", "resource", "where", "property", "each", "because"])
        guard let name = reader.text("name", required: true), let pattern = reader.selected() else { return nil }
        guard let each = reader.number("each"), each > 0 else {
            reader.report(reader.place, "the supply does not say what each unit serves", "give it each, a number")
            return nil
        }
        return Supply(
            name: name, pattern: pattern, query: reader.text("property").flatMap(PropertyQuery.init), each: each,
            because: reader.text("because"))
    }

    var summary: String {
        "\(Bounds.text(demand)) \(unit) by \(supplies.map(\.name).joined(separator: ", "))"
    }

    func run(_ run: inout CheckRun) {
        for environment in run.environments {
            for supply in supplies { judge(supply, environment, &run) }
        }
    }

    private func judge(_ supply: Supply, _ environment: EnvironmentFacts, _ run: inout CheckRun) {
        var units = 0.0
        var isKnown = true
        let (found, unknown) = run.resources(supply.pattern, in: environment)
        for resource in found {
            run.keepSubject(resource)
            guard let query = supply.query else {
                units += 1
                continue
            }
            let property = query.property(of: resource.resource)
            let range = property?.string.flatMap(AddressRange.init)
            guard let number = range.map({ Double($0.usable) }) ?? property?.double else {
                // What is not there serves nobody; what only deployment can tell may.
                if let property, property.isPresent || property.isUnknown { isKnown = false }
                continue
            }
            units += number
            run.hold(
                resource.stack.evidence(
                    "\(query.text) is \(property.map(ValueText.of) ?? ""): \(Bounds.text(number)) units", holds: true,
                    role: .value, resource: resource.resource, property: property))
        }
        let served = units * supply.each
        let message =
            "\(environment.prefix)\(Bounds.text(units)) \(supply.name), each for \(Bounds.text(supply.each)) \(unit), "
            + "serve \(Bounds.text(served)) of \(Bounds.text(demand))"
            + (supply.because.map { " (\($0))" } ?? "")
        let evidence = Evidence(message, holds: served >= demand, role: .subject, environment: environment.name)
        if served >= demand {
            run.hold(evidence)
        } else if isKnown, unknown.isEmpty {
            run.fail(evidence)
        } else {
            run.doubt(evidence)
        }
    }
}
