import MainstayCapacity
import MainstayCharts
import MainstayDiagram
import MainstaySimulation
import MainstayTemplate

/// One environment with its pictures and figures.
struct ReportEnvironment {
    private let environment: ReportedEnvironment
    private let result: ReportResult
    private let index: ReportIndex

    init(_ environment: ReportedEnvironment, _ result: ReportResult, _ index: ReportIndex) {
        self.environment = environment
        self.result = result
        self.index = index
    }

    var value: TemplateValue {
        var object = TemplateObject([
            .init("name", .text(environment.name)),
            .init("regions", .array(environment.model.regions.map { .string($0) })),
            .init("diagrams", .array(environment.diagrams.map(diagram))),
            .init("links", .array(links)),
            .init("availability", availability), .init("recovery", recovery),
            .init("cost", ReportCost(result).value(of: environment)),
        ])
        object["capacity"] = environment.capacityData
        return TemplateValue(.object(object))
    }

    private func diagram(_ diagram: (view: DiagramView, graph: DiagramGraph, svg: String)) -> TemplateValue {
        let nodes = diagram.graph.nodes.map { node -> TemplateValue in
            [
                "id": .string(node.id), "label": .string(node.label), "path": .string(node.path),
                "details": .array(node.details.map { .string($0) }),
                "resources": .array(
                    node.resources.compactMap { index.place(model: $0, in: environment.name).map { .int($0) } }),
            ]
        }
        return [
            "view": .string(diagram.view.rawValue), "title": .string(diagram.graph.title),
            "description": .string(diagram.graph.description), "svg": .string(diagram.svg), "nodes": .array(nodes),
        ]
    }

    /// Who needs whom, as the templates show it.
    private var links: [TemplateValue] {
        let model = environment.model
        return model.dependencies.compactMap { dependency in
            guard model.components.indices.contains(dependency.from), model.components.indices.contains(dependency.to),
                let from = index.place(model: model.components[dependency.from].id, in: environment.name),
                let to = index.place(model: model.components[dependency.to].id, in: environment.name)
            else { return nil }
            return [
                "from": .int(from), "to": .int(to), "strength": .string(dependency.strength.rawValue),
                "reason": .string(dependency.reason),
            ]
        }
    }

    private var availability: TemplateValue {
        var object = SimulationJSON.value(of: environment.availability).object ?? TemplateObject()
        if !environment.availability.costs.isEmpty {
            object["picture"] = .string(AvailabilityPicture().svg(environment.availability))
        }
        return TemplateValue(.object(object))
    }

    private var recovery: TemplateValue {
        var object = SimulationJSON.value(of: environment.recovery).object ?? TemplateObject()
        object["picture"] = RecoveryPicture(environment.recovery).svg().map { .string($0) }
        return TemplateValue(.object(object))
    }

    static func capacity(_ report: CapacityReport) -> TemplateValue {
        var object = report.value.object ?? TemplateObject()
        object["picture"] = .string(report.render(.svg))
        return TemplateValue(.object(object))
    }
}

/// How long each store takes to come back, as bars.
struct RecoveryPicture {
    private let report: RecoveryReport
    /// More bars than this are no picture any more.
    private static let shown = 16

    init(_ report: RecoveryReport) { self.report = report }

    /// Nil where nothing comes back in a time that is known.
    func svg() -> String? {
        let timed = report.plans.compactMap { judged in judged.plan.time.map { (judged.plan, $0) } }
            .filter { $0.1.upperBound > 0 }.sorted { $0.1.upperBound > $1.1.upperBound }
        guard !timed.isEmpty else { return nil }
        let place = report.environment.map { " of \($0)" } ?? ""
        let hidden = timed.count > Self.shown ? " The \(Self.shown) longest of \(timed.count)." : ""
        return SVGRenderer().render(
            BarChart(
                title: "Recovery\(place): how long data is away",
                description: "The longest time that each store takes to come back after each failure.\(hidden)",
                axis: Axis("until it is back, at the longest", numbers: .seconds),
                bars: timed.prefix(Self.shown).map { plan, time in
                    BarChart.Bar("\(plan.store): \(plan.mode.rawValue)", [time.upperBound], range: time)
                }))
    }
}
