internal import MainstayTemplate

/// Why a value of a template cannot be made, in CloudFormation's words.
struct ResolutionError: Error {
    var message: String
}

/// What a resolver knows of a resource that a function names.
enum ResourceView {
    case known(ResourceRecord)
    /// It will exist, and what it gives is not known before it does.
    case unknown
    /// Only this much is known: it exists, and its attributes may change.
    case changing(ResourceRecord)
}

/// Turns functions into values, as far as resources and other stacks are known.
struct ValueResolver {
    let definition: Definition
    /// What is known of a resource; nil where there is none, or none yet.
    let resource: (String) -> ResourceView?
    let elsewhere: Elsewhere

    /// What stands for a value that nobody knows before resources are made, as change sets write it.
    static let unknown = "{{changeSet:KNOWN_AFTER_APPLY}}"
    /// How deep functions may nest.
    private static let depthLimit = 200

    /// What a stack's template is resolved with.
    struct Definition {
        var template: Template
        var parameters: [String: StackParameter]
        var conditions: [String: Bool]
        var pseudo: [String: TemplateValue]
    }

    /// What other stacks give.
    struct Elsewhere {
        var export: (String) -> String?
        var stackOutput: (_ stack: String, _ output: String, _ region: String?) -> String?
    }

    /// The value without functions; nil for `AWS::NoValue`.
    func resolve(_ value: TemplateValue) throws(ResolutionError) -> TemplateValue? {
        try resolve(value, depth: 0)
    }

    /// As ``resolve(_:)``, as the text that CloudFormation makes of a scalar.
    func text(_ value: TemplateValue) throws(ResolutionError) -> String {
        try text(value, depth: 0)
    }

    func resolve(_ value: TemplateValue, depth: Int) throws(ResolutionError) -> TemplateValue? {
        guard depth < Self.depthLimit else { throw ResolutionError(message: "Template error: functions nest too deep") }
        switch value.content {
        case .object(let object):
            if let call = value.intrinsic { return try self.call(call, depth: depth + 1) }
            var members: [TemplateObject.Member] = []
            for member in object.members {
                guard let resolved = try resolve(member.value, depth: depth + 1) else { continue }
                members.append(.init(member.key, resolved))
            }
            return .object(members)
        case .array(let elements):
            var result: [TemplateValue] = []
            for element in elements {
                if let resolved = try resolve(element, depth: depth + 1) { result.append(resolved) }
            }
            return .array(result)
        default: return TemplateValue(value.content)
        }
    }

    func text(_ value: TemplateValue, depth: Int) throws(ResolutionError) -> String {
        guard let resolved = try resolve(value, depth: depth) else { return "" }
        if let text = resolved.plainText { return text }
        if let list = resolved.array { return list.compactMap(\.plainText).joined(separator: ",") }
        throw ResolutionError(message: "Template error: a function that joins text was given an object")
    }

    /// What `Ref` gives.
    func reference(_ name: String) throws(ResolutionError) -> TemplateValue? {
        if name == "AWS::NoValue" { return nil }
        if let value = definition.pseudo[name] { return value }
        if let parameter = definition.parameters[name] {
            let text = parameter.resolved ?? parameter.value
            guard parameter.isList else { return .string(text) }
            return .array(text.split(separator: ",").map { .string(Self.trimmed($0)) })
        }
        switch resource(name) {
        case .known(let record)?, .changing(let record)?: return .string(record.physicalID ?? "")
        case .unknown?: return .string(Self.unknown)
        case nil:
            throw ResolutionError(
                message: "Template format error: Unresolved resource dependencies [\(name)] in the Resources block of "
                    + "the template")
        }
    }

    /// What `Fn::GetAtt` gives.
    func attribute(_ name: String, of resourceName: String) throws(ResolutionError) -> TemplateValue? {
        switch resource(resourceName) {
        case .known(let record)?:
            if let value = record.attributes[name] { return value.value }
            // Custom resources answer to any attribute.
            if record.attributes["*"] != nil { return .string("\(record.physicalID ?? "")-\(name)") }
            throw ResolutionError(
                message:
                    "Template error: resource \(resourceName) does not support attribute type \(name) in Fn::GetAtt")
        case .changing?, .unknown?: return .string(Self.unknown)
        case nil:
            throw ResolutionError(
                message: "Template error: instance of Fn::GetAtt references undefined resource \(resourceName)")
        }
    }

    func condition(_ name: String) throws(ResolutionError) -> Bool {
        guard let value = definition.conditions[name] else {
            throw ResolutionError(message: "Template error: condition \(name) is not defined")
        }
        return value
    }

    static func trimmed(_ text: some StringProtocol) -> String {
        String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}

extension TemplateValue {
    /// A scalar as CloudFormation writes it into text; nil for null and structures.
    var plainText: String? {
        switch content {
        case .string(let text): text
        case .bool(let value): value ? "true" : "false"
        case .int(let value): String(value)
        case .double(let value): String(value)
        case .null, .array, .object: nil
        }
    }

    /// Whether a part of it is known only after the change.
    var hasUnknown: Bool {
        switch content {
        case .string(let text): text.contains(ValueResolver.unknown)
        case .array(let elements): elements.contains(where: \.hasUnknown)
        case .object(let object): object.members.contains { $0.value.hasUnknown }
        default: false
        }
    }
}
