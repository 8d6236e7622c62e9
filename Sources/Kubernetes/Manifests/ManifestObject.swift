public import MainstayConstructs
import MainstayDiagnostics

/// A construct that is one object of a Kubernetes cluster.
public protocol KubernetesObjectConstruct: Construct {
    var object: ManifestObject { get }
}

extension KubernetesObjectConstruct {
    public var node: Node { object.node }
    /// The object's name in the cluster.
    public var name: String { object.name }
    /// The namespace that it is in; nil for objects of the cluster.
    public var namespace: String? { object.namespace }

    /// Sets a value anywhere in the object, past the typed properties.
    ///
    /// - Parameter path: a JSON pointer: `/spec/template/spec/hostNetwork`; `~1` stands for a slash in a name, and `-`
    ///   for the place after a list's last.
    public func override(_ path: String, with value: JSONValue) {
        object.overrides.append(.init(path: path, value: value.property))
    }

    /// Removes a value from the object.
    public func removeOverride(_ path: String) { object.overrides.append(.init(path: path, value: nil)) }

    public func label(_ key: String, _ value: String) { object.labels[key] = value }
    public func annotate(_ key: String, _ value: StringValue) { object.annotations[key] = value.property }
}

/// One object while the tree is built.
public final class ManifestObject {
    struct Override {
        var path: String
        var value: Property?
    }

    unowned public let node: Node
    public let apiVersion: String
    public let kind: String
    public let name: String
    public let namespace: String?
    var labels: [String: String] = [:]
    var annotations: [String: Property] = [:]
    /// Everything beside `apiVersion`, `kind` and `metadata`.
    var body: () -> [Property.Member] = { [] }
    var overrides: [Override] = []

    /// Declares an object.
    ///
    /// - Parameters:
    ///   - name: the id in lower case with hyphens where none is given.
    ///   - isNamespaced: whether objects of the kind stand in a namespace; it is the one that is declared around it.
    init(
        _ id: String, in scope: any Construct, _ apiVersion: String, _ kind: String, name: String? = nil,
        isNamespaced: Bool = true, _ place: DeclarationPlace
    ) {
        let node = Group(id, in: scope, fileID: place.fileID, line: place.line, column: place.column).node
        self.node = node
        self.apiVersion = apiVersion
        self.kind = kind
        self.name = name ?? KubernetesName.from(id)
        let surroundings = ManifestSurroundings(of: node)
        namespace = isNamespaced ? surroundings.namespace : nil
        node.attachment = self
        // Names of roles may hold colons; everything else is a DNS name.
        if !KubernetesName.isSubdomain(self.name), apiVersion != "rbac.authorization.k8s.io/v1" {
            node.report(
                "invalid-kubernetes-name", "\"\(self.name)\" is not a name that Kubernetes takes",
                help: "use small letters, digits, hyphens and dots, 253 at most: \(KubernetesName.from(self.name))")
        }
        guard let manifests = surroundings.manifests else {
            node.report(
                "object-outside-cluster", "the object \"\(self.name)\" is declared outside KubernetesManifests",
                help: "declare it in a KubernetesManifests or in a Kubernetes.Namespace")
            return
        }
        if isNamespaced, namespace == nil {
            node.report(
                "object-outside-namespace", "the \(kind) \"\(self.name)\" is declared outside a namespace",
                help:
                    "declare it in a Kubernetes.Namespace; Kubernetes.Namespace(existing:) stands for one that is there"
            )
        }
        manifests.objects.append(self)
    }

    func report(_ rule: String, _ message: String, help: String) { node.report(rule, message, help: help) }
}

/// The Swift line of a declaration.
struct DeclarationPlace {
    let fileID: String
    let line: Int
    let column: Int

    init(_ fileID: String, _ line: Int, _ column: Int) {
        self.fileID = fileID
        self.line = line
        self.column = column
    }
}

/// What is declared around an object.
struct ManifestSurroundings {
    private(set) var manifests: ManifestsState?
    private(set) var namespace: String?

    init(of node: Node) {
        var current: Node? = node
        while let ancestor = current, manifests == nil {
            switch ancestor.attachment {
            case let state as ManifestsState: manifests = state
            case let scope as NamespaceScope: namespace = namespace ?? scope.name
            case let object as ManifestObject where object.kind == "Namespace": namespace = namespace ?? object.name
            default: break
            }
            current = ancestor.parent
        }
    }
}

/// A namespace that objects are declared in, and that something else makes.
final class NamespaceScope {
    let name: String
    init(name: String) { self.name = name }
}
