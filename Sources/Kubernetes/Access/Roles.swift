public import MainstayConstructs

extension Kubernetes {
    /// What may be done with which objects.
    public struct AccessRule: Hashable, Sendable {
        public var groups: [String]
        public var resources: [String]
        public var verbs: [String]
        public var names: [String]

        /// - Parameters:
        ///   - verbs: `get`, `list`, `watch`, `create`, `update`, `patch`, `delete`.
        ///   - resources: in lower case and plural: `pods`, `deployments`.
        ///   - groups: `apps`; empty text for the core group.
        ///   - names: single objects; all where it is empty.
        public init(_ verbs: [String], on resources: [String], in groups: [String] = [""], names: [String] = []) {
            self.groups = groups
            self.resources = resources
            self.verbs = verbs
            self.names = names
        }

        public static func read(_ resources: [String], in groups: [String] = [""]) -> AccessRule {
            AccessRule(["get", "list", "watch"], on: resources, in: groups)
        }

        var value: JSONValue {
            fields([
                "apiGroups": groups, "resources": resources, "resourceNames": unlessEmpty(names), "verbs": verbs,
            ])
        }
    }

    /// Who gets a role.
    public struct Subject: Hashable, Sendable {
        let kind: String
        let name: String
        let namespace: String?

        /// People, by the group that an access entry of the cluster gives them.
        public static func group(_ name: String) -> Subject { Subject(kind: "Group", name: name, namespace: nil) }
        public static func user(_ name: String) -> Subject { Subject(kind: "User", name: name, namespace: nil) }
        public static func serviceAccount(_ account: ServiceAccount) -> Subject {
            Subject(kind: "ServiceAccount", name: account.name, namespace: account.namespace)
        }
        public static func serviceAccount(_ name: String, in namespace: String) -> Subject {
            Subject(kind: "ServiceAccount", name: name, namespace: namespace)
        }

        var value: JSONValue {
            let group = kind == "ServiceAccount" ? nil : "rbac.authorization.k8s.io"
            return fields(["kind": kind, "apiGroup": group, "name": name, "namespace": namespace])
        }
    }

    static let accessGroup = "rbac.authorization.k8s.io"

    /// Rights within a namespace.
    public struct Role: KubernetesObjectConstruct {
        public let object: ManifestObject

        @discardableResult
        public init(
            _ id: String, in scope: any Construct, name: String? = nil, _ rules: [AccessRule],
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            object = ManifestObject(
                id, in: scope, "\(accessGroup)/v1", "Role", name: name, DeclarationPlace(fileID, line, column))
            object.set(rules)
        }
    }

    /// Rights in the whole cluster.
    public struct ClusterRole: KubernetesObjectConstruct {
        public let object: ManifestObject

        @discardableResult
        public init(
            _ id: String, in scope: any Construct, name: String? = nil, _ rules: [AccessRule],
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            object = ManifestObject(
                id, in: scope, "\(accessGroup)/v1", "ClusterRole", name: name, isNamespaced: false,
                DeclarationPlace(fileID, line, column))
            object.set(rules)
        }
    }

    /// Gives a role to somebody within a namespace.
    public struct RoleBinding: KubernetesObjectConstruct {
        public let object: ManifestObject

        @discardableResult
        public init(
            _ id: String, in scope: any Construct, name: String? = nil, _ role: Role, to subjects: [Subject],
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            object = ManifestObject(
                id, in: scope, "\(accessGroup)/v1", "RoleBinding", name: name, DeclarationPlace(fileID, line, column))
            object.bind("Role", role.name, subjects)
        }

        /// - Parameter clusterRole: a role of the cluster: `view`, `edit`.
        @discardableResult
        public init(
            _ id: String, in scope: any Construct, name: String? = nil, clusterRole: String, to subjects: [Subject],
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            object = ManifestObject(
                id, in: scope, "\(accessGroup)/v1", "RoleBinding", name: name, DeclarationPlace(fileID, line, column))
            object.bind("ClusterRole", clusterRole, subjects)
        }
    }

    /// Gives a role to somebody in the whole cluster.
    public struct ClusterRoleBinding: KubernetesObjectConstruct {
        public let object: ManifestObject

        @discardableResult
        public init(
            _ id: String, in scope: any Construct, name: String? = nil, clusterRole: String, to subjects: [Subject],
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            object = ManifestObject(
                id, in: scope, "\(accessGroup)/v1", "ClusterRoleBinding", name: name, isNamespaced: false,
                DeclarationPlace(fileID, line, column))
            object.bind("ClusterRole", clusterRole, subjects)
        }
    }
}

extension ManifestObject {
    fileprivate func set(_ rules: [Kubernetes.AccessRule]) {
        body = { members(of: ["rules": rules.map(\.value)]) }
    }

    fileprivate func bind(_ kind: String, _ role: String, _ subjects: [Kubernetes.Subject]) {
        body = {
            members(of: [
                "roleRef": ["apiGroup": Kubernetes.accessGroup, "kind": kind, "name": role],
                "subjects": subjects.map(\.value),
            ])
        }
    }
}
