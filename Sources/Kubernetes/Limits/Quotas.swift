public import MainstayConstructs

extension Kubernetes {
    /// What all pods of a namespace may have together.
    public struct ResourceQuota: KubernetesObjectConstruct {
        public let object: ManifestObject

        /// - Parameters:
        ///   - requests: what may be promised together.
        ///   - limits: what may be taken together.
        ///   - counts: how many objects of a kind: `["pods": 50, "services.loadbalancers": 0]`.
        @discardableResult
        public init(
            _ id: String, in scope: any Construct, name: String? = nil, requests: (cpu: Quantity, memory: Quantity),
            limits: (cpu: Quantity, memory: Quantity), counts: [String: Int] = [:], fileID: String = #fileID,
            line: Int = #line, column: Int = #column
        ) {
            object = ManifestObject(
                id, in: scope, "v1", "ResourceQuota", name: name, DeclarationPlace(fileID, line, column))
            var hard = counts.mapValues { String($0) }
            hard["requests.cpu"] = requests.cpu.text
            hard["requests.memory"] = requests.memory.text
            hard["limits.cpu"] = limits.cpu.text
            hard["limits.memory"] = limits.memory.text
            let all = hard
            object.check([requests.cpu, requests.memory, limits.cpu, limits.memory])
            object.body = { members(of: ["spec": ["hard": all]]) }
        }
    }

    /// What a single container of a namespace gets where it says nothing, and may have at most.
    public struct LimitRange: KubernetesObjectConstruct {
        public let object: ManifestObject

        @discardableResult
        public init(
            _ id: String, in scope: any Construct, name: String? = nil, defaults: Resources,
            maximum: (cpu: Quantity, memory: Quantity), fileID: String = #fileID, line: Int = #line,
            column: Int = #column
        ) {
            object = ManifestObject(
                id, in: scope, "v1", "LimitRange", name: name, DeclarationPlace(fileID, line, column))
            defaults.check("default", object)
            object.check([maximum.cpu, maximum.memory])
            object.body = {
                let limit = fields([
                    "type": "Container",
                    "defaultRequest": ["cpu": defaults.cpu.text, "memory": defaults.memory.text],
                    "default": ["cpu": defaults.cpuLimit.text, "memory": defaults.memoryLimit.text],
                    "max": ["cpu": maximum.cpu.text, "memory": maximum.memory.text],
                ])
                return members(of: ["spec": ["limits": [limit]]])
            }
        }
    }

    /// How many pods may be missing while nodes are emptied.
    public struct PodDisruptionBudget: KubernetesObjectConstruct {
        public let object: ManifestObject

        /// - Parameters:
        ///   - pods: the labels of the pods.
        ///   - maxUnavailable: a number or a share: `1`, `"25%"`.
        @discardableResult
        public init(
            _ id: String, in scope: any Construct, name: String? = nil, pods: [String: String],
            maxUnavailable: JSONValue = 1, fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            object = ManifestObject(
                id, in: scope, "policy/v1", "PodDisruptionBudget", name: name, DeclarationPlace(fileID, line, column))
            if case .int(0) = maxUnavailable.property {
                object.report(
                    "blocking-budget", "a budget of no missing pods keeps nodes from ever being emptied",
                    help: "allow one, and run two pods or more")
            }
            object.body = {
                members(of: [
                    "spec": fields([
                        "maxUnavailable": maxUnavailable, "selector": ["matchLabels": pods],
                        "unhealthyPodEvictionPolicy": "AlwaysAllow",
                    ])
                ])
            }
        }
    }

    /// How important pods are to others that want the same place.
    public struct PriorityClass: KubernetesObjectConstruct {
        public let object: ManifestObject

        @discardableResult
        public init(
            _ id: String, in scope: any Construct, name: String? = nil, value: Int, preempts: Bool = true,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            object = ManifestObject(
                id, in: scope, "scheduling.k8s.io/v1", "PriorityClass", name: name, isNamespaced: false,
                DeclarationPlace(fileID, line, column))
            object.body = {
                members(of: ["value": value, "preemptionPolicy": preempts ? "PreemptLowerPriority" : "Never"])
            }
        }
    }
}

extension ManifestObject {
    fileprivate func check(_ quantities: [Quantity]) {
        for quantity in quantities where quantity.thousandths == nil {
            report(
                "invalid-quantity", "\"\(quantity.text)\" is no amount",
                help: "write a number with its unit: 500m, 4, 16Gi")
        }
    }
}
