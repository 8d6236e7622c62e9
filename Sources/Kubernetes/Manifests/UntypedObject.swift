public import MainstayConstructs

extension Kubernetes {
    /// An object of a kind that has no Swift type here, written by Kubernetes' names.
    public struct UntypedObject: KubernetesObjectConstruct {
        public let object: ManifestObject

        /// - Parameters:
        ///   - isNamespaced: whether objects of the kind stand in a namespace.
        ///   - content: everything beside `apiVersion`, `kind` and `metadata`.
        @discardableResult
        public init(
            _ id: String, in scope: any Construct, apiVersion: String, kind: String, name: String? = nil,
            isNamespaced: Bool = true, content: JSONValue, fileID: String = #fileID, line: Int = #line,
            column: Int = #column
        ) {
            object = ManifestObject(
                id, in: scope, apiVersion, kind, name: name, isNamespaced: isNamespaced,
                DeclarationPlace(fileID, line, column))
            guard case .object(let members) = content.property else {
                object.report(
                    "invalid-kubernetes-object", "the content of the \(kind) \"\(object.name)\" is no object",
                    help: "write it as members: [\"spec\": …]")
                return
            }
            object.body = { members }
        }
    }
}
