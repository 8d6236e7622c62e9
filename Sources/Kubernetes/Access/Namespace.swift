public import MainstayConstructs

extension Kubernetes {
    /// A part of a cluster; objects that are declared in it belong to it.
    public struct Namespace: KubernetesObjectConstruct {
        public let object: ManifestObject

        /// How much the cluster lets pods do, by the Pod Security Standards.
        public enum PodSecurity: String, Hashable, Sendable {
            case restricted, baseline, privileged
        }

        /// - Parameters:
        ///   - podSecurity: what pods may do; without reason nothing but `restricted`.
        ///   - hasMesh: whether its pods get a sidecar of Istio.
        ///   - deniesTraffic: whether nothing may come in or go out unless a policy says so, but names may be looked up.
        @discardableResult
        public init(
            _ id: String, in scope: any Construct, name: String? = nil, podSecurity: PodSecurity = .restricted,
            hasMesh: Bool = false, deniesTraffic: Bool = true, labels: [String: String] = [:],
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            object = ManifestObject(
                id, in: scope, "v1", "Namespace", name: name, isNamespaced: false,
                DeclarationPlace(fileID, line, column))
            object.labels = labels
            for mode in ["enforce", "audit", "warn"] {
                object.labels["pod-security.kubernetes.io/\(mode)"] = podSecurity.rawValue
            }
            if hasMesh { object.labels["istio-injection"] = "enabled" }
            if !KubernetesName.isLabel(object.name) {
                object.report(
                    "invalid-kubernetes-name", "\"\(object.name)\" is not a name that Kubernetes takes for a namespace",
                    help: "use small letters, digits and hyphens, 63 at most")
            }
            if deniesTraffic {
                NetworkPolicy("DenyAll", in: self, fileID: fileID, line: line, column: column)
                NetworkPolicy("AllowDNS", in: self, fileID: fileID, line: line, column: column) {
                    $0.egress = [.dns]
                }
            }
        }

        /// A namespace that something else makes; a handle to declare objects in.
        public static func existing(
            _ name: String, in scope: any Construct, fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) -> Group {
            if let known = scope.node.child(name), known.attachment is NamespaceScope { return Group(node: known) }
            let group = Group(name, in: scope, fileID: fileID, line: line, column: column)
            group.node.attachment = NamespaceScope(name: name)
            return group
        }
    }

    /// An identity for pods.
    public struct ServiceAccount: KubernetesObjectConstruct {
        public let object: ManifestObject

        /// - Parameter role: an IAM role for pods where the cluster has no pod identity.
        @discardableResult
        public init(
            _ id: String, in scope: any Construct, name: String? = nil, role: StringValue? = nil,
            mountsToken: Bool = false, fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            let object = ManifestObject(
                id, in: scope, "v1", "ServiceAccount", name: name, DeclarationPlace(fileID, line, column))
            self.object = object
            if let role { object.annotations["eks.amazonaws.com/role-arn"] = role.property }
            object.body = { members(of: ["automountServiceAccountToken": mountsToken]) }
        }
    }
}
