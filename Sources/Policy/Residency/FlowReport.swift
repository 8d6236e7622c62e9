/// Reports the flows of a resource that lead out of the listed regions.
struct FlowReport {
    private let flows: [String: [RegionFlow]]

    init(_ flows: [RegionFlow]) { self.flows = Dictionary(grouping: flows, by: \.type) }

    var types: [String] { flows.keys.sorted() }

    func check(_ resource: ResourceView, _ violations: Violations) {
        guard let residency = resource.template.settings.residency else { return }
        let reader = TargetRegion(residency: residency)
        // Two properties of one setting may tell of the same region: a bucket, and the key for it.
        var told: Set<String> = []
        for flow in flows[resource.type] ?? [] {
            for property in flow.properties(of: resource) {
                for region in reader.regions(of: property, as: flow.kind) {
                    switch flow.direction {
                    case .outward:
                        guard !residency.allows(region), told.insert(flow.verb + region).inserted else { continue }
                        report(resource, property, "\(flow.verb) \(region)", to: region, residency, violations)
                    case .inward: checkInward(resource, property, flow, from: region, residency, violations, &told)
                    }
                }
            }
        }
    }

    private func report(
        _ resource: ResourceView, _ property: PropertyView, _ text: String, to region: String,
        _ residency: DataResidency, _ violations: Violations
    ) {
        let here = resource.template.region.map { " in \($0)" } ?? ""
        violations.report(
            property, "\(resource.name) \(text), outside \(residency.text)",
            trail: [
                "\(resource.type) \(resource.name)\(here)", property.path.steps.joined(separator: "."),
                "\(region): outside \(residency.text)",
            ], in: resource)
    }

    /// What is copied here leaves its region where this one is not listed; what comes from a region that is not listed
    /// is there as well.
    private func checkInward(
        _ resource: ResourceView, _ property: PropertyView, _ flow: RegionFlow, from source: String,
        _ residency: DataResidency, _ violations: Violations, _ told: inout Set<String>
    ) {
        let here = resource.template.region
        let isCopiedOut = residency.allows(source) && here.map { !residency.allows($0) } ?? false
        guard isCopiedOut || !residency.allows(source), told.insert(flow.verb + source).inserted else { return }
        let place = isCopiedOut ? here.map { " in \($0)" } ?? "" : ""
        violations.report(
            property, "\(resource.name) \(flow.verb) \(source)\(place), outside \(residency.text)",
            trail: [
                source + (residency.allows(source) ? "" : ": outside \(residency.text)"),
                property.path.steps.joined(separator: "."),
                "\(resource.type) \(resource.name)"
                    + (here.map { " in \($0)" + (residency.allows($0) ? "" : ": outside \(residency.text)") } ?? ""),
            ], in: resource)
    }
}
