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

    /// How many stacks are nested in each other, and how many nested stacks are read for one environment.
    private static let deepest = 8
    private static let mostNested = 100

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
        let template = JoinedTemplate(stacks, region: region).template
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
        var stacks: [JoinedStack] = []
        var names: Set<String> = []
        for index in group {
            let (artifact, inspection) = (assembly.stacks[index], inspections[index])
            // Artifact ids are unique, and stack names are what people know.
            let prefix = names.insert(artifact.stackName).inserted ? artifact.stackName : artifact.id
            names.insert(prefix)
            stacks.append(
                JoinedStack(
                    prefix: prefix, name: artifact.stackName, template: inspection.template,
                    evaluator: Evaluator(inspection.template, region: artifact.region, account: artifact.account),
                    given: [:], parent: nil, root: index,
                    sources: Dictionary(
                        inspection.sources.map { ($0.logicalID, $0) }, uniquingKeysWith: { first, _ in first })))
        }
        addNested(to: &stacks)
        return stacks
    }

    /// Breadth first: nested stacks come behind those above them.
    private func addNested(to stacks: inout [JoinedStack]) {
        let reader = NestedTemplates(files: files)
        var depths = stacks.map { _ in 0 }
        var left = Self.mostNested
        var place = 0
        while place < stacks.count, left > 0 {
            defer { place += 1 }
            let above = stacks[place]
            guard depths[place] < Self.deepest else { continue }
            for nested in reader.read(in: above.template.source, file: above.template.file, most: left) {
                left -= 1
                // A template that nests itself is reported elsewhere.
                guard !Self.isNested(nested.file, in: place, stacks) else { continue }
                let template = Template(nested.template, file: nested.file)
                let texts = nested.parameters.compactMapValues { above.evaluator.text($0) }
                let evaluator = Evaluator(
                    template, region: above.evaluator.region, account: above.evaluator.account, parameters: texts)
                stacks[place].nested[nested.id] = stacks.count
                depths.append(depths[place] + 1)
                stacks.append(
                    JoinedStack(
                        prefix: above.qualified(nested.id), name: nil, template: template, evaluator: evaluator,
                        given: nested.parameters, parent: place, root: above.root, sources: [:]))
            }
        }
    }

    /// Whether a file is the template of a stack, or of one above it.
    private static func isNested(_ file: String, in place: Int, _ stacks: [JoinedStack]) -> Bool {
        var next: Int? = place
        while let place = next {
            if stacks[place].template.file == file { return true }
            next = stacks[place].parent
        }
        return false
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
