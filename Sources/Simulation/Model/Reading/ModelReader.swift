public import MainstayAssembly
import MainstayChecking
import MainstayEvaluation
import MainstayPolicy
public import MainstayTransforms

/// Reads the models of an assembly's environments.
public struct ModelReader: Sendable {
    /// How the files are read that templates name: includes, nested stacks.
    public var files: TemplateFiles

    public init(files: TemplateFiles = .none) { self.files = files }

    /// One model an environment, in the order of their first stacks; conditions come out as the defaults of parameters
    /// have it.
    public func read(_ assembly: Assembly) -> [SystemModel] {
        JoinedEnvironment.all(of: assembly, files: files).map { joined in
            let evaluator = Evaluator(joined.template)
            let view = TemplateView(joined.template, evaluator: evaluator, scenario: evaluator.conditions.defaults)
            var reading = EnvironmentReading(joined, view, assembly)
            return reading.read()
        }
    }
}
