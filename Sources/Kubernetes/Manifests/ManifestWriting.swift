import MainstayAssembly
import MainstayConstructs
import MainstayDiagnostics
import MainstayTemplate

/// Makes the artifact of one cluster: what is the same gives the same bytes, in whichever order it was declared.
struct ManifestWriting {
    let state: ManifestsState
    let context: ArtifactContext

    func artifact() -> KubernetesArtifact {
        let cluster = context.resolve(state.cluster.property, for: state.node).string ?? ""
        var artifact = KubernetesArtifact(
            id: state.node.artifactName, cluster: cluster, version: state.version)
        artifact.displayName = state.node.path
        artifact.environment = state.node.environmentName
        var resources: [String] = []
        var objects: [(object: KubernetesObject, node: Node)] = []
        for object in state.objects {
            let value = value(of: object)
            let file = FileName.of(value)
            objects.append(
                (
                    KubernetesObject(
                        value: value, file: file, path: object.node.path, location: object.node.location), object.node
                ))
        }
        objects.sort { ApplyOrder.precedes($0.object, $1.object) }
        var paths: Set<String> = []
        for index in objects.indices {
            // Kinds of one name exist in several groups; what is declared twice is reported below.
            if !paths.insert(objects[index].object.file).inserted {
                objects[index].object.file = FileName.of(objects[index].object.value, withGroup: true)
                if !paths.insert(objects[index].object.file).inserted { continue }
            }
            let object = objects[index].object
            artifact.files.append(
                KubernetesFile(path: object.file, bytes: YAMLPrinter(usesShortForms: false).print(object.value)))
            resources.append(object.file)
        }
        for directory in state.directories.sorted(by: { $0.node.path < $1.node.path }) {
            let taken = ManifestDirectoryWriting(directory: directory, context: context).result()
            artifact.files += taken.files
            resources.append(taken.folder)
            objects += taken.objects.map { ($0, directory.node) }
        }
        objects.sort { ApplyOrder.precedes($0.object, $1.object) }
        ManifestChecks(context: context).check(objects)
        artifact.objects = objects.map(\.object)
        let kustomization: TemplateValue = [
            "apiVersion": "kustomize.config.k8s.io/v1beta1", "kind": "Kustomization",
            "resources": .array(resources.map { .string($0) }),
        ]
        artifact.files.append(
            KubernetesFile(
                path: "kustomization.yaml", bytes: YAMLPrinter(usesShortForms: false).print(kustomization)))
        artifact.files.sort { $0.path < $1.path }
        let values = context.deployedValues
        artifact.placeholders = values.map {
            KubernetesPlaceholder(
                name: $0.placeholder, stackName: $0.stackName, outputName: $0.outputName, region: $0.region)
        }
        artifact.dependencies = Set(values.map(\.stack)).sorted()
        return artifact
    }

    private func value(of object: ManifestObject) -> TemplateValue {
        var metadata = [Property.Member("name", .string(object.name))]
        if let namespace = object.namespace { metadata.append(.init("namespace", .string(namespace))) }
        var labels = object.labels
        labels["app.kubernetes.io/managed-by"] = "mainstay"
        metadata.append(.init("labels", labels.property))
        if !object.annotations.isEmpty {
            metadata.append(
                .init(
                    "annotations",
                    .object(object.annotations.sorted { $0.key < $1.key }.map { .init($0.key, $0.value) })))
        }
        var value: TemplateValue = context.resolve(
            [
                .init("apiVersion", .string(object.apiVersion)), .init("kind", .string(object.kind)),
                .init("metadata", .object(metadata)),
            ] + object.body(), for: object.node)
        for override in object.overrides {
            let change = override.value.map { context.resolve($0, for: object.node) }
            if let changed = JSONPointer(override.path)?.set(change, in: value) {
                value = changed
            } else {
                context.report(
                    "invalid-override", "the path \"\(override.path)\" leads nowhere in this \(object.kind)",
                    on: object.node, help: "write a JSON pointer to a place that is there: /spec/replicas")
            }
        }
        return value
    }
}

/// Where an object is written.
enum FileName {
    /// `shop/deployment-api.yaml`; `cluster` objects stand in a folder that no namespace can be named like.
    static func of(_ value: TemplateValue, withGroup: Bool = false) -> String {
        let metadata = value["metadata"]
        let folder = metadata?["namespace"]?.string ?? "_cluster"
        var kind = (value["kind"]?.string ?? "object").lowercased()
        if withGroup, let group = value["apiVersion"]?.string?.prefix(while: { $0 != "/" }) { kind += ".\(group)" }
        return "\(plain(folder))/\(plain(kind))-\(plain(metadata?["name"]?.string ?? "unnamed")).yaml"
    }

    /// Names of roles may hold what file names on some systems may not.
    private static func plain(_ text: String) -> String {
        let result = String(text.map { $0 == "/" || $0 == ":" || $0 == "\\" ? "-" : $0 })
        return result.hasPrefix(".") ? "-" + result : result
    }
}

/// The order in which objects are applied: what others need first.
enum ApplyOrder {
    private static let kinds = [
        "Namespace", "CustomResourceDefinition", "ResourceQuota", "LimitRange", "PriorityClass", "StorageClass",
        "ServiceAccount", "Role", "ClusterRole", "RoleBinding", "ClusterRoleBinding", "NetworkPolicy", "ConfigMap",
        "Secret", "PersistentVolumeClaim", "Service",
    ]
    private static let ranks = Dictionary(
        kinds.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })

    static func precedes(_ one: KubernetesObject, _ other: KubernetesObject) -> Bool { key(one) < key(other) }

    private static func key(_ object: KubernetesObject) -> (Int, String, String, String, String) {
        (
            ranks[object.kind] ?? kinds.count, object.namespace ?? "", object.kind, object.name,
            "\(object.apiVersion) \(object.path)"
        )
    }
}
