public import MainstayConstructs

extension Kubernetes {
    /// A kind of volume that claims can ask for. By default encrypted gp3 volumes of EBS.
    public struct StorageClass: KubernetesObjectConstruct {
        public let object: ManifestObject

        public struct Configuration {
            /// The key; the account's own for EBS where none is given.
            public var key: StringValue?
            /// Read and write operations a second, 3000 to 16000.
            public var iops: Int?
            /// Mebibytes a second, 125 to 1000.
            public var throughput: Int?
            /// Whether claims that name no class get it.
            public var isDefault = false
            /// Whether a volume outlives its claim.
            public var keepsVolumes = false
            public var parameters: [String: StringValue] = [:]
        }

        @discardableResult
        public init(
            _ id: String, in scope: any Construct, name: String? = nil, provisioner: String = "ebs.csi.aws.com",
            fileID: String = #fileID, line: Int = #line, column: Int = #column,
            _ configure: (inout Configuration) -> Void = { _ in }
        ) {
            let object = ManifestObject(
                id, in: scope, "storage.k8s.io/v1", "StorageClass", name: name, isNamespaced: false,
                DeclarationPlace(fileID, line, column))
            var configuration = Configuration()
            configure(&configuration)
            self.object = object
            if configuration.isDefault {
                object.annotations["storageclass.kubernetes.io/is-default-class"] = .string("true")
            }
            let settings = configuration
            object.body = {
                var parameters = settings.parameters
                if provisioner == "ebs.csi.aws.com" {
                    parameters["type"] = "gp3"
                    parameters["encrypted"] = "true"
                    parameters["kmsKeyId"] = settings.key
                    parameters["iops"] = settings.iops.map { StringValue(String($0)) }
                    parameters["throughput"] = settings.throughput.map { StringValue(String($0)) }
                }
                return members(of: [
                    "provisioner": provisioner, "parameters": parameters,
                    "reclaimPolicy": settings.keepsVolumes ? "Retain" : "Delete",
                    "volumeBindingMode": "WaitForFirstConsumer", "allowVolumeExpansion": true,
                ])
            }
        }
    }

    /// What a claim asks for.
    public struct ClaimSpecification: Hashable, Sendable {
        public var size: Quantity
        public var storageClass: String
        public var accessMode: String

        /// - Parameter accessMode: `ReadWriteOnce` for a volume of one node, `ReadWriteMany` for a shared file system.
        public init(size: Quantity, storageClass: String, accessMode: String = "ReadWriteOnce") {
            self.size = size
            self.storageClass = storageClass
            self.accessMode = accessMode
        }

        var value: JSONValue {
            fields([
                "accessModes": [accessMode], "storageClassName": storageClass,
                "resources": ["requests": ["storage": size.text]],
            ])
        }
    }

    /// A volume that outlives pods.
    public struct PersistentVolumeClaim: KubernetesObjectConstruct {
        public let object: ManifestObject

        @discardableResult
        public init(
            _ id: String, in scope: any Construct, name: String? = nil, _ specification: ClaimSpecification,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            let object = ManifestObject(
                id, in: scope, "v1", "PersistentVolumeClaim", name: name, DeclarationPlace(fileID, line, column))
            self.object = object
            if specification.size.thousandths == nil {
                object.report(
                    "invalid-quantity", "\"\(specification.size.text)\" is no size",
                    help: "write one with its unit: 20Gi")
            }
            object.body = { members(of: ["spec": specification.value]) }
        }
    }

    /// Settings that pods read; nothing secret.
    public struct ConfigMap: KubernetesObjectConstruct {
        public let object: ManifestObject

        @discardableResult
        public init(
            _ id: String, in scope: any Construct, name: String? = nil, data: [String: StringValue],
            isImmutable: Bool = false, fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            let object = ManifestObject(
                id, in: scope, "v1", "ConfigMap", name: name, DeclarationPlace(fileID, line, column))
            self.object = object
            object.body = { members(of: ["immutable": isImmutable ? true : nil, "data": data]) }
        }
    }
}
