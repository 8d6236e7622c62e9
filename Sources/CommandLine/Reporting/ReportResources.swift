import MainstayAssembly
import MainstayCost
import MainstayDiagnostics
import MainstayRequirements
import MainstayTemplate

/// Every resource with what the engines say of it.
struct ReportResources {
    private let result: ReportResult
    private let index: ReportIndex
    private var findings: [[Int]]
    private var costs: [TemplateValue?]
    private var requirements: [[String]]
    private var usedBy: [[Int]]
    private let uses: [[Int]]

    /// - Parameter places: the resource of each finding.
    init(_ result: ReportResult, _ index: ReportIndex, _ places: [Int?]) {
        self.result = result
        self.index = index
        let count = index.resources.count
        findings = Array(repeating: [], count: count)
        costs = Array(repeating: nil, count: count)
        requirements = Array(repeating: [], count: count)
        usedBy = Array(repeating: [], count: count)
        uses = index.resources.indices.map(index.references)
        for (user, used) in uses.enumerated() { for place in used { usedBy[place].append(user) } }
        for (number, place) in places.enumerated() { if let place { findings[place].append(number) } }
        for cost in result.estimate.resources {
            guard let place = index.place(stack: cost.stack, logicalID: cost.logicalID) else { continue }
            costs[place] = ReportCost.value(of: cost)
        }
        for entry in result.trace?.entries ?? [] {
            let evidence = entry.checks.lazy.flatMap(\.evidence)
            var seen: Set<Int> = []
            for item in evidence where item.role != .selector {
                guard let stack = item.stack, let id = item.logicalID,
                    let place = index.place(stack: stack, logicalID: id), seen.insert(place).inserted
                else { continue }
                requirements[place].append(entry.requirement.id)
            }
        }
    }

    var all: [TemplateValue] { index.resources.indices.map(value) }

    private func value(_ place: Int) -> TemplateValue {
        let entry = index.resources[place]
        var object = TemplateObject([
            .init("key", .string(entry.key)), .init("logicalId", .string(entry.resource.name)),
            .init("type", .string(entry.resource.type)),
            .init("stack", .string(entry.stack.id)), .init("environment", .text(entry.environment)),
            .init("location", .string(entry.location.description)),
        ])
        if entry.id != entry.key { object["id"] = .string(entry.id) }
        object["construct"] = entry.source.map { .string($0.path) }
        object["properties"] = entry.resource.properties.map { TemplateValue(.object($0)) }
        let others = entry.resource.value.object?.members.filter {
            !["Type", "Properties", "Metadata"].contains($0.key)
        }
        if let others, !others.isEmpty { object["attributes"] = .object(others) }
        if !findings[place].isEmpty { object["findings"] = Self.numbers(findings[place]) }
        object["cost"] = costs[place]
        if !uses[place].isEmpty { object["uses"] = Self.numbers(uses[place]) }
        if !usedBy[place].isEmpty { object["usedBy"] = Self.numbers(usedBy[place]) }
        if !requirements[place].isEmpty {
            object["requirements"] = .array(requirements[place].map { .string($0) })
        }
        return TemplateValue(.object(object))
    }

    private static func numbers(_ numbers: [Int]) -> TemplateValue { .array(numbers.map { .int($0) }) }
}
