public import MainstayConstructs

extension Karpenter {
    /// What machines of a pool are like.
    public struct EC2NodeClass: KubernetesObjectConstruct {
        public let object: ManifestObject

        public struct Configuration {
            /// The family and version of the image; pin the version where nodes must not change by themselves.
            public var image = "al2023@latest"
            public var volumeSize: Quantity = "50Gi"
            /// The key of the volumes; the account's own for EBS where none is given.
            public var key: StringValue?
            /// Tags of machines and volumes.
            public var tags: [String: StringValue] = [:]
        }

        /// - Parameters:
        ///   - role: the name of the IAM role of the machines.
        ///   - discovery: the value of the tag `karpenter.sh/discovery` on subnets and security groups.
        @discardableResult
        public init(
            _ id: String, in scope: any Construct, name: String? = nil, role: StringValue, discovery: StringValue,
            fileID: String = #fileID, line: Int = #line, column: Int = #column,
            _ configure: (inout Configuration) -> Void = { _ in }
        ) {
            object = ManifestObject(
                id, in: scope, "karpenter.k8s.aws/v1", "EC2NodeClass", name: name, isNamespaced: false,
                DeclarationPlace(fileID, line, column))
            var configuration = Configuration()
            configure(&configuration)
            let settings = configuration
            object.body = {
                let found = [fields(["tags": ["karpenter.sh/discovery": discovery]])]
                let volume = fields([
                    "volumeSize": settings.volumeSize.text, "volumeType": "gp3", "encrypted": true,
                    "deleteOnTermination": true, "kmsKeyID": settings.key,
                ])
                return members(of: [
                    "spec": fields([
                        "role": role, "amiSelectorTerms": [["alias": settings.image]],
                        "subnetSelectorTerms": found, "securityGroupSelectorTerms": found,
                        "blockDeviceMappings": [fields(["deviceName": "/dev/xvda", "ebs": volume])],
                        "metadataOptions": fields([
                            "httpEndpoint": "enabled", "httpTokens": "required", "httpPutResponseHopLimit": 1,
                            "httpProtocolIPv6": "disabled",
                        ]), "tags": unlessEmpty(settings.tags),
                    ])
                ])
            }
        }
    }

    /// Nodes that come when pods wait for a place, and go when nobody needs them.
    public struct NodePool: KubernetesObjectConstruct {
        public let object: ManifestObject

        public struct Configuration {
            public var instanceCategories = ["c", "m", "r"]
            /// Older ones are slower for their price.
            public var newerThanGeneration = 5
            public var architectures = ["amd64"]
            /// `on-demand`, `spot`.
            public var capacityTypes = ["on-demand"]
            public var zones: [StringValue] = []
            /// What all of its nodes may have together.
            public var limits: (cpu: Quantity, memory: Quantity) = (100, "400Gi")
            /// Taints that keep pods away which do not put up with them.
            public var taints: [(key: String, value: String, effect: String)] = []
            public var labels: [String: String] = [:]
            /// After how long a node is replaced, so that patches come: `720h`.
            public var expiresAfter = "720h"
            public var consolidatesAfter = "1m"
            /// How many nodes may go at once.
            public var disruptionBudget = "10%"
        }

        @discardableResult
        public init(
            _ id: String, in scope: any Construct, name: String? = nil, nodeClass: EC2NodeClass,
            fileID: String = #fileID, line: Int = #line, column: Int = #column,
            _ configure: (inout Configuration) -> Void = { _ in }
        ) {
            object = ManifestObject(
                id, in: scope, "karpenter.sh/v1", "NodePool", name: name, isNamespaced: false,
                DeclarationPlace(fileID, line, column))
            var configuration = Configuration()
            configure(&configuration)
            let settings = configuration
            object.body = { members(of: ["spec": settings.value(nodeClass.name)]) }
        }
    }
}

extension Karpenter.NodePool.Configuration {
    fileprivate func value(_ nodeClass: String) -> JSONValue {
        func requirement(_ key: String, _ values: [StringValue], _ relation: String = "In") -> JSONValue {
            fields(["key": key, "operator": relation, "values": values])
        }
        var requirements = [
            requirement("karpenter.k8s.aws/instance-category", instanceCategories.map { StringValue($0) }),
            requirement(
                "karpenter.k8s.aws/instance-generation", [StringValue(String(newerThanGeneration))], "Gt"),
            requirement("kubernetes.io/arch", architectures.map { StringValue($0) }),
            requirement("kubernetes.io/os", ["linux"]),
            requirement("karpenter.sh/capacity-type", capacityTypes.map { StringValue($0) }),
        ]
        if !zones.isEmpty { requirements.append(requirement("topology.kubernetes.io/zone", zones)) }
        let reference = ["group": "karpenter.k8s.aws", "kind": "EC2NodeClass", "name": nodeClass]
        let pool = fields([
            "nodeClassRef": reference, "requirements": requirements,
            "taints": unlessEmpty(taints.map { ["key": $0.key, "value": $0.value, "effect": $0.effect] }),
            "expireAfter": expiresAfter,
        ])
        return fields([
            "template": fields([
                "metadata": labels.isEmpty ? nil : fields(["labels": labels]), "spec": pool,
            ]),
            "limits": ["cpu": limits.cpu.text, "memory": limits.memory.text],
            "disruption": fields([
                "consolidationPolicy": "WhenEmptyOrUnderutilized", "consolidateAfter": consolidatesAfter,
                "budgets": [["nodes": disruptionBudget]],
            ]),
        ])
    }
}
