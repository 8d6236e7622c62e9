import MainstayDiagnostics
import MainstayTemplate

/// Checks every function call of a template: its shape, the names in it, and that resources do not wait for each other.
struct ReferenceChecks {
    let context: TemplateContext
    let sink: FindingSink

    func check() {
        checkResources()
        checkConditions()
        for rule in context.template.rules {
            var walker = walker(rule.name, .rule)
            walker.visit(rule.value)
        }
        for output in context.template.outputs where !output.name.hasPrefix("Fn::") {
            var walker = walker(output.name, .output)
            for member in output.value.object?.members ?? [] {
                if member.key == "Condition" {
                    walker.checkCondition(member.value)
                } else {
                    walker.visit(member)
                }
            }
        }
    }

    private func walker(_ element: String, _ place: ReferenceWalker.Place) -> ReferenceWalker {
        ReferenceWalker(context: context, sink: sink, element: element, place: place)
    }

    private func checkResources() {
        let resources = context.template.resources
        var edges: [[Int]] = []
        edges.reserveCapacity(resources.count)
        for resource in resources {
            var walker = walker(resource.name, .resource)
            for member in resource.value.object?.members ?? [] {
                switch member.key {
                case "Type": continue
                case "Condition": if member.value.string != nil { walker.checkCondition(member.value) }
                case "DependsOn": for name in resource.dependsOn { walker.checkDependency(name) }
                // Nobody resolves what stands in metadata that CloudFormation does not know; broken calls stay text.
                case "Metadata": walker.visitMetadata(member)
                default: walker.visit(member)
                }
            }
            edges.append(walker.targets)
        }
        for circle in DependencyCircles.find(edges) { report(circle) }
    }

    private func report(_ circle: [Int]) {
        // The serverless transform splits its resources up, and circles may come apart.
        let isSplit = circle.contains { number in
            if case .serverless = context.kinds[number] { true } else { false }
        }
        guard !isSplit else { return }
        let resources = context.template.resources
        // Each resource along the circle is a place to break it.
        for place in circle.indices.prefix(Self.longestCircle) {
            let turned = circle[place...] + circle[..<place]
            let names = (turned + [circle[place]]).map { resources[$0].name }
            sink.report(
                "cyclic-dependency", at: resources[circle[place]].position, in: names[0],
                circle.count == 1
                    ? "the resource \(names[0]) refers to itself"
                    : "resources wait for each other: \(names.prefix(Self.longestCircle).joined(separator: " → "))",
                help: circle.count == 1
                    ? "use a name of your own, or a pseudo parameter"
                    : "remove one of these references, or split a resource")
        }
    }

    /// Of a longer circle, only so many resources are named.
    private static let longestCircle = 20

    private func checkConditions() {
        let conditions = context.template.conditions
        let numbers = Dictionary(
            conditions.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
        var edges: [[Int]] = []
        for condition in conditions {
            if condition.name.hasPrefix("Fn::") {
                edges.append([])
                continue
            }
            var walker = walker(condition.name, .condition)
            walker.checkIsCondition(condition)
            walker.visit(condition.value)
            edges.append(walker.conditions.compactMap { numbers[$0] })
        }
        for circle in DependencyCircles.find(edges) {
            guard let start = circle.first else { continue }
            let names = (circle + [start]).map { conditions[$0].name }
            sink.report(
                "cyclic-dependency", at: conditions[start].position, in: conditions[start].name,
                "conditions depend on each other: \(names.joined(separator: " → "))",
                help: "remove one of these references")
        }
    }
}
