package import MainstayAssembly
import MainstayEvaluation
package import MainstayTemplate
package import MainstayTransforms

/// The stacks of one environment as one template, whatever regions they are in.
///
/// Logical ids have their stack in front: `shop-production/Database`. References from stack to stack, and to nested
/// stacks, are references within it.
package struct JoinedEnvironment: Sendable {
    /// Where a resource of the joined template comes from.
    package struct Origin: Sendable {
        /// The place of its stack in the assembly.
        package var stack: Int
        package var region: String?
        package var account: String?
        /// As it is in its own template.
        package var logicalID: String
        /// The template in which it is written.
        package var file: String
        package var source: ElementSource?
    }

    /// Nil where the stacks belong to none.
    package let name: String?
    package let template: Template
    /// The places of its stacks in the assembly.
    package let stacks: [Int]
    private let origins: [String: Origin]

    package func origin(of id: String) -> Origin? { origins[id] }

    /// The environment that a stack is looked at in.
    package static func environment(of stack: StackArtifact) -> String? { StackEnvironments.stage(of: stack) }

    /// The environments of an assembly, in the order of their first stacks.
    ///
    /// - Parameter files: how the files are read that templates name.
    package static func all(of assembly: Assembly, files: TemplateFiles) -> [JoinedEnvironment] {
        var places: [String?: Int] = [:]
        var groups: [(name: String?, stacks: [Int])] = []
        for (index, stack) in assembly.stacks.enumerated() {
            let name = StackEnvironments.stage(of: stack)
            if let place = places[name] {
                groups[place].stacks.append(index)
            } else {
                places[name] = groups.count
                groups.append((name, [index]))
            }
        }
        return groups.map { JoinedEnvironment(name: $0.name, stacks: $0.stacks, of: assembly, files: files) }
    }

    private init(name: String?, stacks: [Int], of assembly: Assembly, files: TemplateFiles) {
        let expander = TemplateExpander(files: files)
        let joined = StackGathering(files: files).gather(
            stacks.map { index in
                let artifact = assembly.stacks[index]
                let expanded = expander.expand(artifact.template, file: artifact.templateFile).template
                return StackGathering.Part(
                    artifact: artifact, template: Template(expanded, file: artifact.templateFile),
                    sources: artifact.sources, root: index)
            })
        var origins: [String: Origin] = [:]
        for stack in joined {
            for resource in stack.template.resources {
                origins[stack.qualified(resource.name)] = Origin(
                    stack: stack.root, region: stack.evaluator.region, account: stack.evaluator.account,
                    logicalID: resource.name, file: stack.template.file, source: stack.sources[resource.name])
            }
        }
        self.name = name
        self.stacks = stacks
        self.origins = origins
        template = JoinedTemplate(joined, isWhole: true).template
    }
}
