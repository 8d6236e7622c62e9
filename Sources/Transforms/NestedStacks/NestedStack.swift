internal import MainstayDiagnostics
internal import MainstayTemplate

/// A resource that is a stack of its own.
struct NestedStack {
    let id: String
    let position: SourcePosition
    let url: TemplateValue?
    let parameters: TemplateValue?
    let parametersPosition: SourcePosition
    /// The template's file in an assembly, which its tools note beside the resource.
    let asset: String?

    static func all(in template: TemplateValue) -> [NestedStack] {
        (template["Resources"]?.object?.members ?? []).compactMap(NestedStack.init)
    }

    private init?(_ member: TemplateObject.Member) {
        guard let object = member.value.object, object["Type"]?.string == "AWS::CloudFormation::Stack" else {
            return nil
        }
        id = member.key
        position = member.keyPosition
        let properties = object["Properties"]
        url = properties?["TemplateURL"]
        parameters = properties?["Parameters"]
        parametersPosition =
            properties?.object?.members.first { $0.key == "Parameters" }?.keyPosition ?? member.keyPosition
        asset =
            object["Metadata"]?["aws:asset:property"]?.string == "TemplateURL"
            ? object["Metadata"]?["aws:asset:path"]?.string : nil
    }

    /// The path of its template; nil where it lies in a bucket.
    func path(from file: String) -> String? {
        if let asset { return TemplateFiles.path(asset, from: file) }
        return url?.string.flatMap { TemplateFiles.path($0, from: file) }
    }
}

/// What a nested stack's template offers to the one above.
struct ChildTemplate {
    /// Nil where a macro may add some.
    let parameters: [String: TemplateValue]?
    let outputs: [String]?
    /// The paths of the templates that it nests itself.
    let nested: [String]

    init(_ template: TemplateValue, path: String) {
        let isOpen = template["Transform"].map(Self.holdsForeignMacro) ?? false || template["Fn::Transform"] != nil
        func members(_ section: String) -> [TemplateObject.Member]? {
            let members = template[section]?.object?.members ?? []
            return isOpen || members.contains { $0.key.hasPrefix("Fn::") } ? nil : members
        }
        parameters = members("Parameters").map { members in
            Dictionary(members.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
        }
        outputs = members("Outputs").map { $0.map(\.key) }
        nested = NestedStack.all(in: template).compactMap { $0.path(from: path) }
    }

    private static func holdsForeignMacro(_ transform: TemplateValue) -> Bool {
        (transform.array ?? [transform]).contains { value in
            guard let name = value.string ?? value["Name"]?.string else { return true }
            return name != "AWS::LanguageExtensions" && !name.hasPrefix("AWS::Serverless-")
                && !name.hasPrefix("AWS::SecretsManager-") && name != "AWS::CodeDeployBlueGreen"
        }
    }
}

/// Finds the outputs of nested stacks that a template reads.
struct OutputReader {
    let children: [String: ChildTemplate]
    var findings: TransformFindings

    mutating func visit(_ value: TemplateValue, in element: String?, depth: Int) {
        guard depth < 600 else { return }
        switch value.content {
        case .array(let items): for item in items { visit(item, in: element, depth: depth + 1) }
        case .object(let object):
            if object.count == 1, let member = object.members.first { check(member, in: element) }
            for member in object.members {
                // The names of resources and outputs stand two levels below the template.
                visit(member.value, in: depth == 1 ? member.key : element, depth: depth + 1)
            }
        default: return
        }
    }

    private mutating func check(_ member: TemplateObject.Member, in element: String?) {
        switch member.key {
        case "Fn::GetAtt":
            let text = member.value.string ?? member.value.array?.compactMap(\.string).joined(separator: ".") ?? ""
            check(text, at: member.value.position, in: element)
        case "Fn::Sub":
            guard let text = member.value.string ?? member.value.array?.first?.string else { return }
            for part in SubString(text).parts {
                guard case .reference(let name, let attribute) = part.content, let attribute else { continue }
                check("\(name).\(attribute)", at: member.value.position, in: element)
            }
        default: return
        }
    }

    private mutating func check(_ text: String, at position: SourcePosition, in element: String?) {
        let parts = text.split(separator: ".", maxSplits: 2).map(String.init)
        guard parts.count == 3, parts[1] == "Outputs", let outputs = children[parts[0]]?.outputs,
            !outputs.contains(parts[2])
        else { return }
        findings.report(
            "unknown-stack-output", at: position, in: element,
            "the template of the nested stack \(parts[0]) has no output \"\(parts[2])\"",
            help: Suggestion.didYouMean(parts[2], among: outputs)
                ?? (outputs.isEmpty ? "declare it there" : "it has \(outputs.prefix(12).joined(separator: ", "))"))
    }
}
