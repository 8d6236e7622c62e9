/// A function call as YAML's short form writes it: a tag and what follows it.
struct ShortForm {
    /// The tag without its exclamation mark.
    var tag: String
    var argument: TemplateValue

    /// The short form of an object, or nil where it is not a function call or can only be written in full.
    init?(_ object: TemplateObject) {
        guard object.count == 1, let member = object.members.first, let tag = Self.tag(of: member.key) else {
            return nil
        }
        self.tag = tag
        if member.key == "Fn::GetAtt" {
            guard let text = Self.getAttText(member.value) else { return nil }
            argument = .string(text)
            return
        }
        argument = member.value
        switch member.value.content {
        case .string, .array: return
        case .object(let inner):
            // A value has one tag: the function around another is written in full.
            if ShortForm(inner) != nil { return nil }
        // What follows a tag on its line is a string, whatever it looks like.
        case .null, .bool, .int, .double: return nil
        }
    }

    private static func tag(of key: String) -> String? {
        if key == "Ref" || key == "Condition" { return key }
        guard key.hasPrefix("Fn::") else { return nil }
        let name = String(key.dropFirst(4))
        return names.contains(name) ? name : nil
    }

    /// The functions that CloudFormation gives a short form.
    private static let names: Set<String> = [
        "And", "Base64", "Cidr", "Equals", "FindInMap", "GetAtt", "GetAZs", "GetStackOutput", "If", "ImportValue",
        "Join", "Length", "Not", "Or", "Select", "Split", "Sub", "ToJsonString", "Transform",
    ]

    /// `Resource.Attribute`, where reading it splits it the same way again.
    private static func getAttText(_ argument: TemplateValue) -> String? {
        if let text = argument.string { return text.utf8.contains(Byte.dot) ? nil : text }
        guard let parts = argument.array, parts.count == 2, let resource = parts[0].string,
            let attribute = parts[1].string, !resource.utf8.contains(Byte.dot)
        else { return nil }
        return resource + "." + attribute
    }
}
