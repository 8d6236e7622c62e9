internal import MainstayDiagnostics

/// Reads the sections of a template and reports those that do not have the shape they should.
struct TemplateShapeReader {
    private let file: String
    private let members: [String: TemplateObject.Member]
    private(set) var diagnostics: [Diagnostic] = []

    init(_ value: TemplateValue, file: String) {
        self.file = file
        guard let object = value.object else {
            members = [:]
            report(
                "invalid-template", at: value.position, "the template is \(value.kindName), not an object",
                help: "a template is an object with at least \"Resources\"")
            return
        }
        members = Dictionary(object.members.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
        for member in object.members where !Template.sectionNames.contains(member.key) {
            let suggestion = Suggestion.didYouMean(member.key, among: Template.sectionNames)
            report(
                "unknown-section", at: member.keyPosition,
                "\"\(Findings.excerpt(member.key))\" is no section of a template",
                help: suggestion ?? "remove it, or move it under Metadata")
        }
        if members["Resources"] == nil {
            report(
                "missing-resources", at: value.position, "the template has no \"Resources\"",
                help: "a template declares at least one resource")
        }
    }

    private mutating func report(
        _ rule: String, at position: SourcePosition, _ message: String, construct: String? = nil,
        property: String? = nil, help: String
    ) {
        diagnostics.append(
            Diagnostic(
                rule, .error, message, at: SourceLocation(file: file, position: position), construct: construct,
                property: property, help: help))
    }

    func member(_ name: String) -> TemplateValue? { members[name]?.value }

    mutating func text(_ name: String) -> String? {
        guard let member = members[name] else { return nil }
        if let text = member.value.string { return text }
        report(
            "invalid-section", at: member.value.position, "\(name) is \(member.value.kindName), not a string",
            help: "write it as a string")
        return nil
    }

    /// The members of a section, empty where it is missing or has the wrong shape.
    private mutating func sectionMembers(_ name: String) -> [TemplateObject.Member] {
        guard let member = members[name] else { return [] }
        if let object = member.value.object { return object.members }
        report(
            "invalid-section", at: member.value.isNull ? member.keyPosition : member.value.position,
            member.value.isNull ? "\(name) is empty" : "\(name) is \(member.value.kindName), not an object",
            help: member.value.isNull ? "remove it, or give it entries" : "give each entry a name as its key")
        return []
    }

    mutating func section(_ name: String, ofObjects: Bool = true) -> TemplateSection<TemplateEntry> {
        let members = sectionMembers(name)
        for member in members where ofObjects && member.value.object == nil && !isMacro(member.key) {
            report(
                "invalid-entry", at: member.value.position,
                "\(member.key) in \(name) is \(member.value.kindName), not an object", construct: member.key,
                property: "\(name).\(member.key)", help: "write its attributes as keys under its name")
        }
        return TemplateSection(members.map(TemplateEntry.init), name: \.name)
    }

    /// Whether a key stands for entries that a macro or loop makes.
    private func isMacro(_ key: String) -> Bool { key.hasPrefix("Fn::") }

    mutating func transforms() -> [TemplateValue] {
        guard let member = members["Transform"] else { return [] }
        let values = member.value.array ?? [member.value]
        for value in values where value.string == nil && value["Name"]?.string == nil {
            report(
                "invalid-section", at: value.position, "Transform holds \(value.kindName), not the name of a macro",
                help: "write a macro's name, or an object with Name and Parameters")
        }
        return values.filter { $0.string != nil || $0["Name"]?.string != nil }
    }

    mutating func resources() -> (TemplateSection<TemplateResource>, [TemplateEntry]) {
        var resources: [TemplateResource] = []
        var macros: [TemplateEntry] = []
        for member in sectionMembers("Resources") {
            if isMacro(member.key) {
                macros.append(TemplateEntry(member))
                continue
            }
            check(resource: member)
            resources.append(TemplateResource(member))
        }
        return (TemplateSection(resources, name: \.name), macros)
    }

    private mutating func check(resource member: TemplateObject.Member) {
        guard let object = member.value.object else {
            report(
                "invalid-resource", at: member.value.position,
                "the resource \(member.key) is \(member.value.kindName), not an object", construct: member.key,
                help: "give it at least a Type")
            return
        }
        if object["Type"]?.string == nil {
            let position = object["Type"]?.position ?? member.keyPosition
            report(
                "missing-type", at: position, "the resource \(member.key) has no Type", construct: member.key,
                help: "write its type as a string, such as AWS::S3::Bucket")
        }
        if let properties = object["Properties"], properties.object == nil {
            report(
                "invalid-resource", at: properties.position,
                "the Properties of \(member.key) are \(properties.kindName), not an object", construct: member.key,
                property: "Properties",
                help: properties.isNull ? "remove Properties, or give it members" : "write each property as a key")
        }
        if let waits = object["DependsOn"], waits.string == nil, waits.array?.allSatisfy({ $0.string != nil }) != true {
            report(
                "invalid-resource", at: waits.position, "DependsOn of \(member.key) holds more than names",
                construct: member.key, property: "DependsOn", help: "write a logical id, or a list of them")
        }
    }
}

extension TemplateValue {
    /// What kind of value this is, in words for a message.
    var kindName: String {
        switch content {
        case .null: "null"
        case .bool: "a boolean"
        case .int, .double: "a number"
        case .string: "a string"
        case .array: "a list"
        case .object: "an object"
        }
    }
}
