import MainstayAssembly
import MainstayDiagnostics
import MainstayEvaluation
import MainstayTemplate
import MainstayTransforms

/// Puts the stacks of one environment side by side, the nested ones among them.
struct StackGathering {
    /// A stack with its template after its transforms.
    struct Part {
        let artifact: StackArtifact
        let template: Template
        let sources: [ElementSource]
        /// Its place in the assembly.
        let root: Int
    }

    let files: TemplateFiles

    /// How many stacks are nested in each other, and how many nested stacks are read for one environment.
    private static let deepest = 8
    private static let mostNested = 100

    func gather(_ parts: [Part]) -> [JoinedStack] {
        var stacks: [JoinedStack] = []
        var names: Set<String> = []
        for part in parts {
            let artifact = part.artifact
            // Artifact ids are unique, and stack names are what people know.
            let prefix = names.insert(artifact.stackName).inserted ? artifact.stackName : artifact.id
            names.insert(prefix)
            stacks.append(
                JoinedStack(
                    prefix: prefix, name: artifact.stackName, template: part.template,
                    evaluator: Evaluator(part.template, region: artifact.region, account: artifact.account),
                    given: [:], parent: nil, root: part.root,
                    sources: Dictionary(
                        part.sources.map { ($0.logicalID, $0) }, uniquingKeysWith: { first, _ in first })))
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
}
