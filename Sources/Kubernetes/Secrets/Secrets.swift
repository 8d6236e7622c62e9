public import MainstayConstructs

extension ExternalSecrets {
    /// Where secrets are read: AWS Secrets Manager of a region, with the rights of a service account.
    public struct SecretStore: KubernetesObjectConstruct {
        public let object: ManifestObject

        /// - Parameter account: the account whose pod identity or role may read the secrets; the operator's own where
        ///   none is given.
        @discardableResult
        public init(
            _ id: String, in scope: any Construct, name: String? = nil, region: StringValue = AWS.region,
            account: Kubernetes.ServiceAccount? = nil, fileID: String = #fileID, line: Int = #line,
            column: Int = #column
        ) {
            object = ManifestObject(
                id, in: scope, "external-secrets.io/v1", "SecretStore", name: name,
                DeclarationPlace(fileID, line, column))
            object.body = {
                let reference = account.map {
                    fields(["jwt": ["serviceAccountRef": ["name": $0.name]]])
                }
                return members(of: [
                    "spec": fields([
                        "provider": fields([
                            "aws": fields(["service": "SecretsManager", "region": region, "auth": reference])
                        ])
                    ])
                ])
            }
        }
    }

    /// A secret of AWS Secrets Manager as a secret of the namespace, kept equal to it.
    public struct ExternalSecret: KubernetesObjectConstruct {
        public let object: ManifestObject

        /// - Parameters:
        ///   - entries: the secret's entries by name: the secret in AWS, and the member of its JSON where it has some.
        ///   - refresh: how often it is read: `1h`.
        @discardableResult
        public init(
            _ id: String, in scope: any Construct, name: String? = nil, store: SecretStore,
            entries: [String: (secret: StringValue, member: String?)], refresh: String = "1h",
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            let object = ManifestObject(
                id, in: scope, "external-secrets.io/v1", "ExternalSecret", name: name,
                DeclarationPlace(fileID, line, column))
            self.object = object
            object.body = {
                let data = entries.sorted { $0.key < $1.key }.map { entry in
                    fields([
                        "secretKey": entry.key,
                        "remoteRef": fields(["key": entry.value.secret, "property": entry.value.member]),
                    ])
                }
                return members(of: [
                    "spec": fields([
                        "refreshInterval": refresh,
                        "secretStoreRef": ["kind": "SecretStore", "name": store.name],
                        "target": ["name": object.name, "creationPolicy": "Owner"], "data": data,
                    ])
                ])
            }
        }
    }
}

extension SecretsStore {
    /// Secrets of AWS Secrets Manager that pods see as files; see ``Kubernetes/Volume/secretsStore(_:_:)``.
    public struct SecretProviderClass: KubernetesObjectConstruct {
        public let object: ManifestObject

        /// - Parameters:
        ///   - secrets: ARNs of secrets by the name of the file.
        ///   - usesPodIdentity: whether pods read with their pod identity; with the role of their account otherwise.
        @discardableResult
        public init(
            _ id: String, in scope: any Construct, name: String? = nil, secrets: [String: StringValue],
            usesPodIdentity: Bool = true, fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            object = ManifestObject(
                id, in: scope, "secrets-store.csi.x-k8s.io/v1", "SecretProviderClass", name: name,
                DeclarationPlace(fileID, line, column))
            object.body = {
                // The driver wants a list of YAML in a text.
                let entries = secrets.sorted { $0.key < $1.key }.map { entry -> StringValue in
                    "- objectName: \"\(entry.value)\"\n  objectType: secretsmanager\n  objectAlias: \"\(entry.key)\"\n"
                }
                return members(of: [
                    "spec": fields([
                        "provider": "aws",
                        "parameters": fields([
                            "usePodIdentity": usesPodIdentity ? "true" : "false", "objects": Fn.join(entries, by: ""),
                        ]),
                    ])
                ])
            }
        }
    }
}
