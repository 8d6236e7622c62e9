internal import MainstayAssembly
internal import MainstayTemplate

/// Whether an object is about a workload: scales it by name, or selects its pods.
enum WorkloadRelation {
    static func holds(_ object: KubernetesObject, _ workload: KubernetesObject) -> Bool {
        guard object.namespace == workload.namespace else { return false }
        let spec = object.value["spec"]
        for member in ["scaleTargetRef", "targetRef", "workloadRef"] {
            guard let reference = spec?[member] else { continue }
            return reference["kind"]?.string == workload.kind && reference["name"]?.string == workload.name
        }
        let labels = workload.value["spec"]?["template"]?["metadata"]?["labels"]
        for member in ["podSelector", "selector"] {
            guard let selector = spec?[member]?.object else { continue }
            // A service writes labels as they are; a policy of no labels is about all pods.
            if let wanted = selector["matchLabels"]?.object { return has(labels, wanted) }
            if selector["matchExpressions"] != nil { return false }
            return selector.isEmpty ? member == "podSelector" : has(labels, selector)
        }
        return false
    }

    private static func has(_ labels: TemplateValue?, _ wanted: TemplateObject) -> Bool {
        !wanted.isEmpty && wanted.members.allSatisfy { labels?[$0.key] == $0.value }
    }
}
