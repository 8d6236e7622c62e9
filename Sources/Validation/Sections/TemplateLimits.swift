import MainstayDiagnostics
import MainstayTemplate

/// How much a template may hold.
struct TemplateLimits {
    static let bytes = 1_000_000
    static let inlineBytes = 51_200
    static let resources = 500
    static let parameters = 200
    static let outputs = 200
    static let mappings = 200
    static let mappingKeys = 200
    static let descriptionBytes = 1024

    let context: TemplateContext
    let sink: FindingSink

    func check() {
        let template = context.template
        let added = rotationStacks(of: template)
        checkCount(
            "too-many-resources", "Resources", template.resources.count + added, Self.resources, "resource",
            help: "split the stack, or move a part into a nested stack"
                + (added > 0 ? "; \(added) of them are what AWS::SecretsManager adds for rotation" : ""))
        checkCount(
            "too-many-parameters", "Parameters", template.parameters.count, Self.parameters, "parameter",
            help: "combine values in lists, or split the stack")
        checkCount(
            "too-many-outputs", "Outputs", template.outputs.count, Self.outputs, "output",
            help: "remove outputs that nothing reads, or split the stack")
        checkCount(
            "too-many-mappings", "Mappings", template.mappings.count, Self.mappings, "mapping",
            help: "combine mappings that have the same keys")
        for mapping in template.mappings {
            let keys = mapping.value.object?.members ?? []
            if keys.count > Self.mappingKeys {
                sink.report(
                    "too-many-mapping-keys", at: mapping.position, in: mapping.name,
                    "the mapping has \(keys.count) keys, above the limit of \(Self.mappingKeys)",
                    help: "split it into several mappings")
            }
        }
        if let description = template.description, description.utf8.count > Self.descriptionBytes {
            sink.report(
                "wrong-length", at: template.source["Description"]?.position ?? .unknown,
                "the description has \(description.utf8.count) bytes, above the limit of \(Self.descriptionBytes)",
                help: "shorten it, or move details into Metadata")
        }
        checkSize()
    }

    /// The nested stacks that the macro of Secrets Manager makes: the limit holds for what macros leave.
    private func rotationStacks(of template: Template) -> Int {
        guard context.transforms.hasHostedRotation else { return 0 }
        return template.resources.count {
            $0.type == "AWS::SecretsManager::RotationSchedule" && $0.properties?["HostedRotationLambda"] != nil
        }
    }

    private func checkCount(
        _ rule: String, _ section: String, _ count: Int, _ limit: Int, _ noun: String, help: String
    ) {
        guard count > limit else { return }
        sink.report(
            rule, at: context.template.source[section]?.position ?? .unknown,
            "the template has \(Wording.count(count, noun)), above the limit of \(limit)", help: help)
    }

    /// Measures the template as the shortest JSON, since its text is not at hand; comments and indentation come on top.
    private func checkSize() {
        let size = Self.size(context.template.source)
        let position = context.template.source.position
        if size > Self.bytes {
            sink.report(
                "template-too-large", at: position,
                "the template has at least \(size) bytes, above the limit of \(Self.bytes)",
                help: "split the stack, or move a part into a nested stack")
        } else if size > Self.inlineBytes {
            sink.report(
                "too-large-for-inline", .note, at: position,
                "the template has at least \(size) bytes: above \(Self.inlineBytes) it has to be uploaded to a bucket",
                help: "deploy it with a tool that uploads templates, or pass --s3-bucket")
        }
    }

    private static func size(_ value: TemplateValue) -> Int {
        switch value.content {
        case .null: 4
        case .bool(let value): value ? 4 : 5
        case .int(let number): String(number).utf8.count
        case .double(let number): String(number).utf8.count
        case .string(let text): text.utf8.count + 2
        case .array(let items): size(items)
        case .object(let object): size(object.members)
        }
    }

    private static func size(_ items: [TemplateValue]) -> Int {
        var total = 2 + max(0, items.count - 1)
        for index in items.indices { total += size(items[index]) }
        return total
    }

    private static func size(_ members: [TemplateObject.Member]) -> Int {
        var total = 2 + max(0, members.count - 1)
        for index in members.indices { total += members[index].key.utf8.count + 3 + size(members[index].value) }
        return total
    }
}
