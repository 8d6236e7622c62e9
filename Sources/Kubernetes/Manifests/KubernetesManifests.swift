import MainstayAssembly
public import MainstayConstructs

/// The objects of one Kubernetes cluster: written beside the templates, for `kubectl apply -k` or Argo CD.
///
///     let manifests = KubernetesManifests("Kubernetes", in: stack, cluster: cluster.name)
///     let shop = Kubernetes.Namespace("Shop", in: manifests)
///     KubernetesService("API", in: shop, image: image.uri, port: 8080, resources: .init(cpu: "250m", memory: "256Mi"))
///
/// Values that deployment alone knows become outputs of their stacks and stand in the YAML as `${Name}`;
/// `objects.json` lists which output each is.
public struct KubernetesManifests: Construct {
    public let node: Node
    let state: ManifestsState

    /// - Parameters:
    ///   - cluster: the cluster's name.
    ///   - version: the minor version of Kubernetes that the objects are written for.
    @discardableResult
    public init(
        _ id: String, in scope: any Construct, cluster: StringValue, version: String = "1.34",
        fileID: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        node = Group(id, in: scope, fileID: fileID, line: line, column: column).node
        state = ManifestsState(node: node, cluster: cluster, version: version)
        node.attachment = state
        node.add(state)
    }
}

/// What one cluster gets, as it is declared.
final class ManifestsState: ArtifactBuilder {
    unowned let node: Node
    let cluster: StringValue
    let version: String
    var objects: [ManifestObject] = []
    var directories: [ManifestDirectoryState] = []

    init(node: Node, cluster: StringValue, version: String) {
        self.node = node
        self.cluster = cluster
        self.version = version
    }

    func build(_ context: ArtifactContext, into assembly: inout Assembly) {
        assembly.kubernetes.append(ManifestWriting(state: self, context: context).artifact())
        assembly.kubernetes.sort { $0.id < $1.id }
    }
}
