import MainstaySchema
import MainstayTemplate
import _StringProcessing

/// The least that a resource type takes, made up from its schema: what is required, with the first text that fits.
///
/// Schemas do not say everything that a service asks for, so some types refuse their sample.
struct SampleProperties {
    let schema: ResourceSchema

    private static let depthLimit = 12
    private static let texts = [
        "example", "Example1", "1", "a", "12", "123456789012", "us-east-1", "us-east-1a", "10.0.0.0/16", "10.0.0.1",
        "example.com", "https://example.com", "https://example.com/path", "s3://bucket/key", "name@example.com",
        "arn:aws:iam::123456789012:role/example", "arn:aws:s3:::example", "vpc-0123456789abcdef0",
        "subnet-0123456789abcdef0", "sg-0123456789abcdef0", "i-0123456789abcdef0", "ami-0123456789abcdef0",
        "eni-0123456789abcdef0", "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
        "00000000-0000-0000-0000-000000000000", "2026-01-01T00:00:00Z", "2026-01-01", "rate(1 day)", "1.0.0", "1.0",
        "abcdefghijklmnopqrstuvwxyz", "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz", "0123456789abcdef",
        "0123456789abcdef0123456789abcdef", "/example", "example/example", "AWS::S3::Bucket", "SOME_NAME", "{}",
        "+1234567890",
        "r-1234", "ou-1234-12345678", "65001", "en-US", "example-1_2.3", "Owner::Service::Resource", "node.example:80",
    ]

    func make() -> TemplateValue { object(schema.root, 0, isRoot: true) }

    private func object(_ node: SchemaNode, _ depth: Int, isRoot: Bool = false) -> TemplateValue {
        var names = node.required
        for group in node.requiredXor + node.requiredOr {
            if let first = group.first, !group.contains(where: names.contains) { names.append(first) }
        }
        for choice in (node.oneOf + node.anyOf).prefix(1) { names += choice.required.filter { !names.contains($0) } }
        for choice in node.allOf { names += choice.required.filter { !names.contains($0) } }
        for dependent in node.dependentRequired where names.contains(dependent.name) {
            names += dependent.names.filter { !names.contains($0) }
        }
        if names.isEmpty, node.minProperties ?? 0 > 0, let first = node.properties.first { names = [first.name] }
        if isRoot { names.removeAll { schema.isReadOnly($0) } }
        var members: [TemplateObject.Member] = []
        for name in names {
            guard let property = node.property(name), let value = value(property, name, depth + 1) else { continue }
            members.append(.init(name, value))
        }
        if members.isEmpty, let pattern = node.patternProperties.first, node.minProperties ?? 0 > 0,
            let value = value(pattern.node, "", depth + 1)
        {
            members.append(.init("example", value))
        }
        return .object(members)
    }

    private func value(_ unresolved: SchemaNode, _ name: String, _ depth: Int) -> TemplateValue? {
        guard depth < Self.depthLimit, let node = schema.resolve(unresolved) else { return nil }
        if let scalar = node.enumeration.first {
            switch scalar {
            case .string(let text): return .string(text)
            case .int(let number): return .int(number)
            case .double(let number): return .double(number)
            case .bool(let value): return .bool(value)
            }
        }
        if node.types.isEmpty, node.properties.isEmpty, let choice = (node.oneOf + node.anyOf).first {
            return value(choice, name, depth + 1)
        }
        if node.types.contains(.object) || !node.properties.isEmpty { return object(node, depth) }
        if node.types.contains(.array) {
            guard let item = node.items.first, node.minItems ?? 0 > 0 || depth < 3 else { return .array([]) }
            return .array((0..<max(1, node.minItems ?? 1)).compactMap { _ in value(item, name, depth + 1) })
        }
        if node.types.contains(.boolean) { return .bool(true) }
        if node.types.contains(.integer) || node.types.contains(.number), !node.types.contains(.string) {
            return .int(Int(node.minimum ?? min(1, node.maximum ?? 1)))
        }
        return .string(text(node))
    }

    private func text(_ node: SchemaNode) -> String {
        let pattern = node.pattern.flatMap { try? Regex($0) }
        let fitting = Self.texts.first { text in
            guard text.count >= node.minLength ?? 0, text.count <= node.maxLength ?? .max else { return false }
            guard let pattern else { return true }
            return (try? pattern.firstMatch(in: text)) != nil
        }
        return fitting ?? String(repeating: "a", count: node.minLength ?? 1)
    }
}
