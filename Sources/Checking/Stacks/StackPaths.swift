import MainstayAssembly
import MainstayDiagnostics
import MainstayEvaluation
import MainstayPolicy
import MainstayTemplate
import MainstayTransforms

/// Follows the paths that lead through the stacks of an environment, and brings what is found home to each stack.
struct StackPaths {
    let policy: PolicyChecker
    let files: TemplateFiles

    /// Whether a stack has nested stacks that can be read.
    func hasNestedTemplates(_ stack: StackArtifact) -> Bool {
        NestedTemplates(files: files).areNamed(in: stack.template, file: stack.templateFile)
    }

    /// - Parameters:
    ///   - group: the places of the stacks of one environment.
    ///   - inspections: those of all stacks of the assembly, in its order.
    func follow(_ group: [Int], of assembly: Assembly, _ inspections: inout [TemplateInspection]) {
        guard let first = group.first else { return }
        let region = assembly.stacks[first].region
        let stacks = joined(group, assembly, inspections)
        let template = JoinedTemplate(stacks).template
        let evaluator = Evaluator(template, region: region, account: assembly.stacks[first].account)
        var found: [Int: [PolicyFinding]] = [:]
        for finding in policy.checkPaths(in: template, evaluator: evaluator) {
            guard let place = Self.home(of: finding, stacks) else { continue }
            found[place, default: []].append(Self.brought(finding, home: stacks[place]))
        }
        for (place, findings) in found.sorted(by: { $0.key < $1.key }) {
            let stack = stacks[place]
            if stack.parent == nil {
                inspections[stack.root].violations += findings
            } else {
                inspections[stack.root].nested.append((stack.template, findings))
            }
        }
    }

    private func joined(
        _ group: [Int], _ assembly: Assembly, _ inspections: [TemplateInspection]
    ) -> [JoinedStack] {
        StackGathering(files: files).gather(
            group.map { index in
                StackGathering.Part(
                    artifact: assembly.stacks[index], template: inspections[index].template,
                    sources: inspections[index].sources, root: index)
            })
    }

    /// The place of the stack whose resource a finding is about: of those whose names fit, the innermost.
    private static func home(of finding: PolicyFinding, _ stacks: [JoinedStack]) -> Int? {
        guard let name = finding.logicalID else { return nil }
        let fitting = stacks.indices.filter { name.hasPrefix(stacks[$0].prefix + "/") }
        return fitting.max { stacks[$0].prefix.utf8.count < stacks[$1].prefix.utf8.count }
    }

    /// A finding as its own stack would have it: with the names that stand there, and those of others with their stack.
    private static func brought(_ finding: PolicyFinding, home stack: JoinedStack) -> PolicyFinding {
        let names = StackNames(prefix: stack.prefix)
        var finding = finding
        finding.trail = finding.trail.map(names.local)
        finding.logicalID = finding.logicalID.map(names.local)
        finding.diagnostic.message = names.local(finding.diagnostic.message)
        finding.diagnostic.help = finding.diagnostic.help.map(names.local)
        finding.diagnostic.related = finding.trail.map { RelatedPlace($0) }
        finding.diagnostic.construct = finding.logicalID
        finding.diagnostic.location = SourceLocation(file: stack.template.file, position: finding.templatePosition)
        if let source = finding.logicalID.flatMap({ stack.sources[$0] }) {
            finding.diagnostic.construct = source.path
            if let location = source.location { finding.diagnostic.location = location }
        }
        return finding
    }
}
