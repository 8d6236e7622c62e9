internal import MainstayTemplate

/// Which resources refer to which, found by one walk over the template.
struct ReferrerIndex {
    private(set) var referrers: [String: [String]] = [:]
    private let template: Template
    private static let maximumDepth = 100

    init(_ template: Template) {
        self.template = template
        for resource in template.resources {
            guard let properties = resource.properties else { continue }
            for member in properties.members { walk(member.value, resource.name, 0) }
        }
    }

    private mutating func walk(_ value: TemplateValue, _ referrer: String, _ depth: Int) {
        guard depth < Self.maximumDepth else { return }
        switch value.content {
        case .array(let values): for value in values { walk(value, referrer, depth + 1) }
        case .object(let object):
            if object.members.count == 1, let member = object.members.first, member.key.mayBeReference {
                note(member, value, referrer)
            }
            for member in object.members { walk(member.value, referrer, depth + 1) }
        default: break
        }
    }

    private mutating func note(_ member: TemplateObject.Member, _ value: TemplateValue, _ referrer: String) {
        switch member.key {
        case "Ref": if let name = member.value.string { add(name, referrer) }
        case "Fn::GetAtt":
            if case .getAtt(let resource, _)? = value.intrinsic, let name = resource.string { add(name, referrer) }
        case "Fn::Sub":
            guard case .sub(let text, let variables)? = value.intrinsic, text.utf8.contains(0x24) else { return }
            for part in SubString(text).parts {
                if case .reference(let name, _) = part.content, variables[name] == nil { add(name, referrer) }
            }
        default: break
        }
    }

    private mutating func add(_ name: String, _ referrer: String) {
        guard name != referrer, template.resources.contains(name) else { return }
        if referrers[name]?.last != referrer { referrers[name, default: []].append(referrer) }
    }
}

extension String {
    /// Whether it is nearly one of the functions that refer; a look at two bytes.
    fileprivate var mayBeReference: Bool {
        switch utf8.first {
        case UInt8(ascii: "R"): utf8.count == 3
        case UInt8(ascii: "F"): utf8.count >= 7
        default: false
        }
    }
}
