import MainstayConstructs
import MainstayTemplate

/// An overlay on objects, as kustomize has it: its text, and what it makes of them.
struct OverlayApplication {
    let directory: ManifestDirectoryState
    let context: ArtifactContext
    private var patches: [(kind: String, name: String, operations: [TemplateValue])] = []

    init(directory: ManifestDirectoryState, context: ArtifactContext) {
        self.directory = directory
        self.context = context
    }

    private var overlay: ManifestDirectory.Overlay { directory.overlay }
    private var node: Node { directory.node }

    /// What the cluster gets. Parts of the overlay that match nothing are reported.
    mutating func apply(to objects: [TemplateValue]) -> [TemplateValue] {
        collectPatches(objects)
        var values = objects
        for patch in patches {
            var isUsed = false
            for index in values.indices where values[index].matches(patch.kind, patch.name) {
                isUsed = true
                values[index] = apply(patch.operations, to: values[index])
            }
            if !isUsed { reportUnused("the patch of \(patch.kind) \"\(patch.name)\"", objects.titles(of: patch.kind)) }
        }
        if let namespace = overlay.namespace { NamespaceTransformer(namespace, objects).apply(to: &values) }
        var images = ImageTransformer(overlay.images.mapValues { $0.resolved(context, node) })
        values = values.map { images.apply(to: $0, depth: 0) }
        for name in overlay.images.keys.sorted() where !images.used.contains(name) {
            reportUnused("the image \"\(name)\"", images.seen.sorted())
        }
        for (name, count) in overlay.replicas.sorted(by: { $0.key < $1.key }) { apply(replicas: count, name, &values) }
        return values
    }

    private func apply(replicas count: Int, _ name: String, _ values: inout [TemplateValue]) {
        let scaled = ["Deployment", "StatefulSet", "ReplicaSet"]
        var isUsed = false
        for index in values.indices where scaled.contains(where: { values[index].matches($0, name) }) {
            isUsed = true
            values[index] = JSONPointer("/spec/replicas")?.set(.int(count), in: values[index]) ?? values[index]
        }
        if !isUsed { reportUnused("the number of replicas of \"\(name)\"", scaled.flatMap { values.titles(of: $0) }) }
    }

    private mutating func collectPatches(_ objects: [TemplateValue]) {
        for (map, entries) in overlay.configuration.sorted(by: { $0.key < $1.key }) {
            let hasData = objects.contains { $0.matches("ConfigMap", map) && $0["data"]?.object != nil }
            var operations: [TemplateValue] = hasData ? [] : [["op": "add", "path": "/data", "value": .object([])]]
            for (key, value) in entries.sorted(by: { $0.key < $1.key }) {
                operations.append([
                    "op": "add", "path": .string("/data/\(JSONPointer.escape(key))"),
                    "value": context.resolve(value.property, for: node),
                ])
            }
            patches.append(("ConfigMap", map, operations))
        }
        for patch in overlay.patches {
            let operations = patch.changes.map { change -> TemplateValue in
                switch change {
                case .add(let path, let value):
                    ["op": "add", "path": .string(path), "value": context.resolve(value.property, for: node)]
                case .replace(let path, let value):
                    ["op": "replace", "path": .string(path), "value": context.resolve(value.property, for: node)]
                case .remove(let path): ["op": "remove", "path": .string(path)]
                }
            }
            patches.append((patch.kind, patch.name, operations))
        }
    }

    private func apply(_ operations: [TemplateValue], to value: TemplateValue) -> TemplateValue {
        var result = value
        for operation in operations {
            let path = operation["path"]?.string ?? ""
            guard let pointer = JSONPointer(path) else {
                reportPath(path, value)
                continue
            }
            let there = pointer.value(in: result) != nil
            let changed: TemplateValue?
            switch operation["op"]?.string {
            case "add":
                changed =
                    pointer.parent(in: result) == nil ? nil : operation["value"].flatMap { pointer.add($0, in: result) }
            case "replace": changed = there ? operation["value"].flatMap { pointer.set($0, in: result) } : nil
            default: changed = there ? pointer.set(nil, in: result) : nil
            }
            guard let changed else {
                reportPath(path, value)
                continue
            }
            result = changed
        }
        return result
    }

    private func reportPath(_ path: String, _ value: TemplateValue) {
        let kind = value["kind"]?.string ?? "object"
        let name = value["metadata"]?["name"]?.string ?? ""
        context.report(
            "unmatched-overlay", "\(kind) \"\(name)\" of \(directory.path) has no place \"\(path)\"", on: node,
            help: "write a JSON pointer to what is there; an addition needs what it is added to")
    }

    private func reportUnused(_ what: String, _ there: [String]) {
        context.report(
            "unmatched-overlay", "\(what) matches nothing in \(directory.path)", on: node,
            help: there.isEmpty ? "leave it out" : "there are \(there.joined(separator: ", "))")
    }

    /// - Parameter resources: paths of the files from the kustomization's folder.
    func kustomization(of resources: [String]) -> TemplateValue {
        var members: [TemplateObject.Member] = [
            .init("apiVersion", "kustomize.config.k8s.io/v1beta1"), .init("kind", "Kustomization"),
            .init("resources", .array(resources.map { .string($0) })),
        ]
        if let namespace = overlay.namespace { members.append(.init("namespace", .string(namespace))) }
        let images = overlay.images.sorted { $0.key < $1.key }.map { image -> TemplateValue in
            let new = image.value.resolved(context, node)
            var entry = TemplateObject([.init("name", .string(image.key))])
            if let name = new.name { entry["newName"] = .string(name) }
            if let tag = new.tag { entry["newTag"] = .string(tag) }
            if let digest = new.digest { entry["digest"] = .string(digest) }
            return TemplateValue(.object(entry))
        }
        if !images.isEmpty { members.append(.init("images", .array(images))) }
        let replicas = overlay.replicas.sorted { $0.key < $1.key }.map { entry -> TemplateValue in
            ["name": .string(entry.key), "count": .int(entry.value)]
        }
        if !replicas.isEmpty { members.append(.init("replicas", .array(replicas))) }
        let changes = patches.map { patch -> TemplateValue in
            let text = YAMLPrinter(usesShortForms: false).string(.array(patch.operations))
            return ["target": ["kind": .string(patch.kind), "name": .string(patch.name)], "patch": .string(text)]
        }
        if !changes.isEmpty { members.append(.init("patches", .array(changes))) }
        return .object(members)
    }
}

extension TemplateValue {
    fileprivate func matches(_ kind: String, _ name: String) -> Bool {
        self["kind"]?.string == kind && self["metadata"]?["name"]?.string == name
    }
}

extension [TemplateValue] {
    /// Names of the objects of a kind.
    fileprivate func titles(of kind: String) -> [String] {
        filter { $0["kind"]?.string == kind }.compactMap { $0["metadata"]?["name"]?.string }.map { "\(kind) \"\($0)\"" }
            .sorted()
    }
}
