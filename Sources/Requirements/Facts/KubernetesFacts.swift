internal import MainstayAssembly
internal import MainstayDiagnostics
internal import MainstayEvaluation
internal import MainstayPolicy
internal import MainstayTemplate

/// The objects of one cluster as checks see them: dressed as resources, so that expectations can be put to them.
final class KubernetesFacts {
    struct FoundObject {
        let object: KubernetesObject
        let view: ResourceView
    }

    let artifact: KubernetesArtifact
    let objects: [FoundObject]
    private let template: TemplateView

    init(_ artifact: KubernetesArtifact) {
        self.artifact = artifact
        var members: [TemplateObject.Member] = []
        for (index, object) in artifact.objects.enumerated() {
            members.append(.init("\(index)", ["Type": .string(Self.type(of: object)), "Properties": object.value]))
        }
        let template = Template(
            .object([.init("Resources", .object(members))]), file: "\(artifact.folder)/objects.json")
        let view = TemplateView(template, evaluator: Evaluator(template))
        self.template = view
        objects = artifact.objects.enumerated().compactMap { index, object in
            view.resource("\(index)").map { FoundObject(object: object, view: $0) }
        }
    }

    /// `apps/Deployment`; the kind alone for those of the core group.
    private static func type(of object: KubernetesObject) -> String {
        object.group.isEmpty ? object.kind : "\(object.group)/\(object.kind)"
    }

    /// What an object, or a property of it, says.
    ///
    /// - Parameter property: as far as there is one; its first step is the object itself.
    func evidence(
        _ message: String, holds: Bool, role: Evidence.Role, of object: KubernetesObject,
        property: PropertyView? = nil
    ) -> Evidence {
        Evidence(
            message, holds: holds, role: role,
            place: .object(
                cluster: artifact.id, apiVersion: object.apiVersion, title: object.title,
                path: Array((property?.steps ?? []).dropFirst())),
            environment: artifact.environment, construct: object.path,
            location: SourceLocation(file: "\(artifact.folder)/\(object.file)", position: .unknown),
            source: object.location)
    }
}

/// Which objects a check is about.
struct ObjectPattern: Sendable {
    /// With `*` for any characters: kinds, or groups and kinds.
    let kinds: [String]
    private let kindGlobs: [Glob]
    private let namespaces: [Glob]
    private let names: [Glob]
    private let filter: Expectation?
    /// What it says, in words.
    let text: String

    init(kinds: [String], namespaces: [String], names: [String], filter: Expectation?) {
        self.kinds = kinds
        kindGlobs = kinds.map { Glob($0) }
        self.namespaces = namespaces.map { Glob($0) }
        self.names = names.map { Glob($0) }
        self.filter = filter
        var text = kinds.joined(separator: " or ")
        if !names.isEmpty { text += " \(names.joined(separator: " or "))" }
        if !namespaces.isEmpty { text += " in \(namespaces.joined(separator: " or "))" }
        if let filter { text += " (\(MatcherText.of(filter)))" }
        self.text = text
    }

    /// Whether an object is of the kind, and what that rests on.
    func trial(_ found: KubernetesFacts.FoundObject) -> (Bool, ExpectationTrial) {
        var trial = ExpectationTrial()
        let object = found.object
        guard kindGlobs.contains(where: { $0.matches(object.kind) || $0.matches("\(object.group)/\(object.kind)") }),
            names.isEmpty || names.contains(where: { $0.matches(object.name) }),
            namespaces.isEmpty || namespaces.contains(where: { $0.matches(object.namespace ?? "") })
        else { return (false, trial) }
        guard let filter else { return (true, trial) }
        return (trial.run(filter, on: found.view) == .yes, trial)
    }
}
