/// A member whose name is that of a function: `Ref`, `Condition` or `Fn::…`. Whether it is a call depends on where it stands.
///
/// They are collected once, since many questions about a template are about its references, and nearly all of its values
/// are something else.
public struct TemplateCall: Sendable {
    public let member: TemplateObject.Member
    /// Whether the object has no other member.
    public let isAlone: Bool
    /// How deep the object stands: zero for the value that was looked through.
    public let depth: Int
    /// Whether it stands in a property: in a member of the member `Properties`.
    public let isInProperties: Bool

    public var name: String { member.key }
    public var argument: TemplateValue { member.value }
    /// The call that it is; nil where it is none.
    public var intrinsic: Intrinsic? { isAlone ? Intrinsic(member) : nil }

    /// Deeper values cannot come from a parsed template.
    private static let maximumDepth = 600

    static func all(in value: TemplateValue) -> [TemplateCall] {
        var calls: [TemplateCall] = []
        guard case .object(let object) = value.content else {
            collect(value, into: &calls, depth: 0, isProperties: false)
            return calls
        }
        for index in object.members.indices {
            if object.members[index].key.isCallName {
                calls.append(
                    TemplateCall(
                        member: object.members[index], isAlone: object.count == 1, depth: 0, isInProperties: false))
            }
            let isProperties = object.members[index].key == "Properties"
            collect(object.members[index].value, into: &calls, depth: 1, isProperties: isProperties)
        }
        return calls
    }

    private static func collect(
        _ value: TemplateValue, into calls: inout [TemplateCall], depth: Int, isProperties: Bool
    ) {
        guard depth < maximumDepth else { return }
        switch value.content {
        case .array(let values):
            for index in values.indices {
                collect(values[index], into: &calls, depth: depth + 1, isProperties: isProperties)
            }
        case .object(let object):
            let members = object.members
            for index in members.indices {
                if members[index].key.isCallName {
                    calls.append(
                        TemplateCall(
                            member: members[index], isAlone: members.count == 1, depth: depth,
                            isInProperties: isProperties && depth > 1))
                }
                collect(members[index].value, into: &calls, depth: depth + 1, isProperties: isProperties)
            }
        default: break
        }
    }
}

extension String {
    /// Whether it begins as the name of a function does: `Fn::`.
    @inline(__always)
    package var hasFunctionPrefix: Bool {
        var bytes = utf8.makeIterator()
        return bytes.next() == 0x46 && bytes.next() == 0x6E && bytes.next() == 0x3A && bytes.next() == 0x3A
    }

    /// Whether it is `Ref`, `Condition`, or begins with `Fn::`.
    @inline(__always)
    package var isCallName: Bool {
        switch utf8.first {
        case 0x46: hasFunctionPrefix
        case 0x52: utf8.count == 3 && self == "Ref"
        case 0x43: utf8.count == 9 && self == "Condition"
        default: false
        }
    }
}
