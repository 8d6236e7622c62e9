import MainstayConstructs
import MainstayTemplate

/// Moves objects to a namespace, as kustomize does: with the accounts that bindings name.
struct NamespaceTransformer {
    private let namespace: TemplateValue
    /// The accounts that move along.
    private let accounts: Set<String>

    init(_ namespace: String, _ objects: [TemplateValue]) {
        self.namespace = .string(namespace)
        accounts = Set(
            objects.filter { $0["kind"]?.string == "ServiceAccount" }.compactMap { $0["metadata"]?["name"]?.string }
                + ["default"])
    }

    func apply(to values: inout [TemplateValue]) {
        for index in values.indices { values[index] = apply(to: values[index]) }
    }

    private func apply(to value: TemplateValue) -> TemplateValue {
        let kind = value["kind"]?.string ?? ""
        if kind == "Namespace" { return JSONPointer("/metadata/name")?.set(namespace, in: value) ?? value }
        var result = value
        if !ClusterKinds.names.contains(kind) {
            result = JSONPointer("/metadata/namespace")?.set(namespace, in: result) ?? result
        }
        if kind == "RoleBinding" || kind == "ClusterRoleBinding" {
            for (index, subject) in (value["subjects"]?.array ?? []).enumerated()
            where subject["kind"]?.string == "ServiceAccount" && accounts.contains(subject["name"]?.string ?? "") {
                result = JSONPointer("/subjects/\(index)/namespace")?.set(namespace, in: result) ?? result
            }
        }
        return result
    }
}

/// Kinds whose objects stand in no namespace.
enum ClusterKinds {
    static let names: Set<String> = [
        "APIService", "CSIDriver", "CSINode", "CertificateSigningRequest", "ClusterRole", "ClusterRoleBinding",
        "ComponentStatus", "CustomResourceDefinition", "FlowSchema", "IngressClass", "IPAddress",
        "MutatingWebhookConfiguration", "Namespace", "Node", "PersistentVolume", "PriorityClass",
        "PriorityLevelConfiguration", "RuntimeClass", "ServiceCIDR", "StorageClass", "ValidatingAdmissionPolicy",
        "ValidatingAdmissionPolicyBinding", "ValidatingWebhookConfiguration", "VolumeAttachment",
        "VolumeAttributesClass", "ClusterSecretStore", "ClusterIssuer", "EC2NodeClass", "NodeClaim", "NodePool",
        "VolumeSnapshotClass", "VolumeSnapshotContent",
    ]
}

/// Another version of an image.
struct NewImage {
    var name: String?
    var tag: String?
    var digest: String?
}

extension ManifestDirectory.Image {
    func resolved(_ context: ArtifactContext, _ node: Node) -> NewImage {
        func text(_ value: StringValue) -> String? { context.resolve(value.property, for: node).string }
        switch self {
        case .digest(let digest): return NewImage(digest: digest)
        case .tag(let tag): return NewImage(tag: tag)
        case .repository(let name, let digest): return NewImage(name: text(name), digest: digest)
        case .taggedRepository(let name, let tag): return NewImage(name: text(name), tag: tag)
        }
    }
}

/// Replaces images of containers, wherever an object has some.
struct ImageTransformer {
    /// Deeper than any pod template of any kind.
    private static let depthLimit = 16

    let images: [String: NewImage]
    private(set) var used: Set<String> = []
    /// The names of all images that were met.
    private(set) var seen: Set<String> = []

    init(_ images: [String: NewImage]) { self.images = images }

    mutating func apply(to value: TemplateValue, depth: Int) -> TemplateValue {
        guard depth < Self.depthLimit else { return value }
        switch value.content {
        case .array(let elements):
            return TemplateValue(.array(elements.map { apply(to: $0, depth: depth + 1) }), at: value.position)
        case .object(var object):
            for index in object.members.indices {
                let member = object.members[index]
                if ["containers", "initContainers"].contains(member.key), let list = member.value.array {
                    object.members[index].value = TemplateValue(
                        .array(list.map { replace($0) }), at: member.value.position)
                } else {
                    object.members[index].value = apply(to: member.value, depth: depth + 1)
                }
            }
            return TemplateValue(.object(object), at: value.position)
        default: return value
        }
    }

    private mutating func replace(_ container: TemplateValue) -> TemplateValue {
        guard case .object(var object) = container.content, let image = object["image"]?.string else {
            return container
        }
        let name = Self.name(of: image)
        seen.insert(name)
        guard let new = images[name] else { return container }
        used.insert(name)
        let suffix = new.digest.map { "@\($0)" } ?? new.tag.map { ":\($0)" } ?? String(image.dropFirst(name.count))
        object["image"] = .string((new.name ?? name) + suffix)
        return TemplateValue(.object(object), at: container.position)
    }

    /// An image without tag and digest.
    static func name(of image: String) -> String {
        let withoutDigest = image.prefix { $0 != "@" }
        let slash = withoutDigest.lastIndex(of: "/") ?? withoutDigest.startIndex
        guard let colon = withoutDigest[slash...].lastIndex(of: ":") else { return String(withoutDigest) }
        return String(withoutDigest[..<colon])
    }
}
