public import MainstayAssembly
package import MainstayChecking
import MainstayEvaluation
package import MainstayPolicy
public import MainstayTransforms

/// Reads the models of an assembly's environments.
public struct ModelReader: Sendable {
    /// How the files are read that templates name: includes, nested stacks.
    public var files: TemplateFiles

    public init(files: TemplateFiles = .none) { self.files = files }

    /// One model an environment, in the order of their first stacks; conditions come out as the defaults of parameters
    /// have it.
    public func read(_ assembly: Assembly) -> [SystemModel] { environments(of: assembly).map(\.model) }

    /// The models with the templates that they were read from.
    package func environments(of assembly: Assembly) -> [ReadEnvironment] {
        JoinedEnvironment.all(of: assembly, files: files).map { joined in
            let evaluator = Evaluator(joined.template)
            let view = TemplateView(joined.template, evaluator: evaluator, scenario: evaluator.conditions.defaults)
            var reading = EnvironmentReading(joined, view, assembly)
            let model = reading.read()
            return ReadEnvironment(
                joined: joined, view: view, model: model, owners: reading.owners, groups: reading.groups)
        }
    }
}

/// An environment's model with the templates that it was read from, for what shows more of them than the model does.
package struct ReadEnvironment {
    package let joined: JoinedEnvironment
    package let view: TemplateView
    package let model: SystemModel
    /// The component that a resource is, or belongs to, by the resource's id.
    package let owners: [String: Int]
    /// The security groups of each component.
    package let groups: [Int: [String]]
}
