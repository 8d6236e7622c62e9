internal import MainstayDiagnostics
internal import MainstayTemplate

/// A serverless resource as the template has it, with the globals merged in.
struct ServerlessResource {
    let id: String
    let keyPosition: SourcePosition
    let position: SourcePosition
    /// The type without `AWS::Serverless::`.
    let kind: String
    var properties: TemplateObject
    let attributes: TemplateObject

    static let prefix = "AWS::Serverless::"

    init?(_ member: TemplateObject.Member) {
        guard let object = member.value.object, let type = object["Type"]?.string, type.hasPrefix(Self.prefix) else {
            return nil
        }
        id = member.key
        keyPosition = member.keyPosition
        position = member.value.position
        kind = String(type.dropFirst(Self.prefix.count))
        properties = object["Properties"]?.object ?? TemplateObject()
        attributes = TemplateObject(object.members.filter { $0.key != "Type" && $0.key != "Properties" })
    }

    /// A resource that the template does not have, such as the API that events ask for.
    init(
        made id: String, kind: String, at position: SourcePosition, _ properties: [TemplateObject.Member],
        _ attributes: [TemplateObject.Member] = []
    ) {
        self.id = id
        self.kind = kind
        keyPosition = position
        self.position = position
        self.properties = TemplateObject(properties)
        self.attributes = TemplateObject(attributes)
    }

    /// A property that has a value.
    subscript(name: String) -> TemplateValue? {
        guard let value = properties[name], !value.isNull else { return nil }
        return value
    }

    /// A property unless it is empty, zero or false.
    func given(_ name: String) -> TemplateValue? { self[name].flatMap { $0.isGiven ? $0 : nil } }

    func position(of name: String) -> SourcePosition {
        properties.members.first { $0.key == name }?.keyPosition ?? keyPosition
    }

    var make: ValueMaker { ValueMaker(position: keyPosition) }
    var condition: String? { attributes["Condition"]?.string }

    /// What every resource made from this one takes over. Metadata is among it: a waiver written there holds for all.
    var inherited: [TemplateObject.Member] {
        attributes.members.filter {
            ["Condition", "DeletionPolicy", "UpdateReplacePolicy", "Metadata"].contains($0.key)
        }
    }

    /// What the resource that has this one's logical id takes over.
    var own: [TemplateObject.Member] {
        attributes.members.filter {
            ["DependsOn", "Condition", "DeletionPolicy", "UpdateReplacePolicy", "UpdatePolicy", "Metadata"]
                .contains($0.key)
        }
    }
}

/// A resource that the transform makes.
struct GeneratedResource {
    let id: String
    let type: String
    let position: SourcePosition
    var attributes: [TemplateObject.Member]
    var properties = TemplateObject()

    init(_ id: String, _ type: String, from resource: ServerlessResource, isMain: Bool = false) {
        self.id = id
        self.type = type
        position = resource.keyPosition
        attributes = isMain ? resource.own : resource.inherited
    }

    init(_ id: String, _ type: String, at position: SourcePosition, attributes: [TemplateObject.Member] = []) {
        self.id = id
        self.type = type
        self.position = position
        self.attributes = attributes
    }

    var make: ValueMaker { ValueMaker(position: position) }
    var ref: TemplateValue { make.ref(id) }
    var arn: TemplateValue { make.getAtt(id, "Arn") }

    subscript(name: String) -> TemplateValue? {
        get { properties[name] }
        set { if let newValue { setMember(name, newValue) } }
    }

    private mutating func setMember(_ name: String, _ value: TemplateValue) {
        if let index = properties.members.firstIndex(where: { $0.key == name }) {
            properties.members[index].value = value
        } else {
            properties.members.append(TemplateObject.Member(name, at: position, value))
        }
    }

    /// Takes properties over as they are, with the places where they were written.
    mutating func copy(_ names: [String], from resource: ServerlessResource) {
        for name in names {
            guard let member = resource.properties.members.first(where: { $0.key == name }), !member.value.isNull,
                properties[name] == nil
            else { continue }
            properties.members.append(member)
        }
    }

    /// Takes one property over under another name.
    mutating func copy(_ name: String, as other: String, from resource: ServerlessResource) {
        guard let member = resource.properties.members.first(where: { $0.key == name }), !member.value.isNull else {
            return
        }
        properties.members.append(TemplateObject.Member(other, at: member.keyPosition, member.value))
    }

    mutating func setAttribute(_ name: String, _ value: TemplateValue) {
        if let index = attributes.firstIndex(where: { $0.key == name }) {
            attributes[index].value = value
        } else {
            attributes.append(TemplateObject.Member(name, at: position, value))
        }
    }

    mutating func depend(on ids: [String]) {
        setAttribute("DependsOn", ids.count == 1 ? make.text(ids[0]) : make.texts(ids))
    }

    var member: TemplateObject.Member {
        let make = self.make
        var members = [make.member("Type", make.text(type))]
        members += attributes
        if !properties.isEmpty {
            members.append(make.member("Properties", TemplateValue(.object(properties), at: position)))
        }
        return TemplateObject.Member(id, at: position, TemplateValue(.object(TemplateObject(members)), at: position))
    }
}
