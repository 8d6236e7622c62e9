public import MainstayConstructs

/// Manifests that are there already, taken in as they are, with what an environment changes in a layer of its own.
///
///     ManifestDirectory("Application", in: shop, path: "k8s") {
///         $0.images["registry.example.com/api"] = .digest("sha256:…")
///         $0.replicas["api"] = 4
///         $0.configuration["api-settings"] = ["LOG_LEVEL": "warn"]
///     }
///
/// The files come out byte for byte, in `overlays/<name>/base`; the layer is a `kustomization.yaml` beside them.
public struct ManifestDirectory: Construct {
    public let node: Node

    /// What an environment changes.
    public struct Overlay {
        /// The namespace of all objects; the one declared around it where none is given.
        public var namespace: String?
        /// Other versions of images, by the image's name without tag.
        public var images: [String: Image] = [:]
        /// Numbers of pods, by the name of the workload.
        public var replicas: [String: Int] = [:]
        /// Entries of config maps, by the name of the map.
        public var configuration: [String: [String: StringValue]] = [:]
        /// Changes anywhere else.
        public var patches: [Patch] = []
    }

    /// What takes an image's place.
    public enum Image {
        /// `sha256:…`
        case digest(String)
        case tag(String)
        /// Another repository, and the digest or tag in it.
        case repository(StringValue, digest: String)
        case taggedRepository(StringValue, tag: String)
    }

    /// Changes of one object, as RFC 6902 has them.
    public struct Patch {
        public var kind: String
        public var name: String
        public var changes: [Change]

        public init(_ kind: String, _ name: String, _ changes: [Change]) {
            self.kind = kind
            self.name = name
            self.changes = changes
        }
    }

    /// One change at a place, which is a JSON pointer.
    public enum Change {
        case add(String, JSONValue)
        case replace(String, JSONValue)
        case remove(String)
    }

    /// - Parameter path: a folder with YAML and JSON files, relative to the folder in which the platform runs.
    @discardableResult
    public init(
        _ id: String, in scope: any Construct, path: String, fileID: String = #fileID, line: Int = #line,
        column: Int = #column, _ configure: (inout Overlay) -> Void = { _ in }
    ) {
        node = Group(id, in: scope, fileID: fileID, line: line, column: column).node
        var overlay = Overlay()
        configure(&overlay)
        let surroundings = ManifestSurroundings(of: node)
        overlay.namespace = overlay.namespace ?? surroundings.namespace
        guard let manifests = surroundings.manifests else {
            node.report(
                "object-outside-cluster", "the manifests of \"\(path)\" are declared outside KubernetesManifests",
                help: "declare them in a KubernetesManifests or in a Kubernetes.Namespace")
            return
        }
        manifests.directories.append(
            ManifestDirectoryState(
                node: node, path: path, overlay: overlay,
                folder: "overlays/"
                    + KubernetesName.from(String(node.path.dropFirst(manifests.node.path.utf8.count + 1)))))
    }
}

final class ManifestDirectoryState {
    unowned let node: Node
    let path: String
    let overlay: ManifestDirectory.Overlay
    /// Within the artifact's folder.
    let folder: String

    init(node: Node, path: String, overlay: ManifestDirectory.Overlay, folder: String) {
        self.node = node
        self.path = path
        self.overlay = overlay
        self.folder = folder
    }
}
