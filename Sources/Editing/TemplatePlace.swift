import MainstayDiagnostics
import MainstayTemplate

/// Where a path leads in a text that is to be edited.
enum TemplatePlace {
    /// A value that is there.
    case present(TemplateValue, in: Holder)
    /// An object that lacks the next step.
    case lacking(TemplateObject, at: SourcePosition, inFlow: Bool, Column, steps: [String])
    /// A key with no value behind it; what is left of the path is to be written there.
    case empty(TemplateValue, in: Holder, Column, steps: [String])

    /// What holds a value.
    struct Holder {
        /// The object, where it is a member.
        var object: TemplateObject?
        /// Which of its members it is.
        var member = 0
        /// Where the object starts.
        var position = SourcePosition.unknown
        var inFlow: Bool
    }

    /// How the place is indented.
    struct Column {
        /// Columns from the keys of what holds the object to its own; zero where nothing shows it.
        var step = 0
        /// The column of the key that the place belongs to, from zero.
        var key = 0
    }
}

/// Follows a path through a template, and refuses what cannot be edited by itself.
struct TemplatePlaceFinder {
    let text: SourceText
    let root: TemplateValue

    func place(of path: [String]) throws(EditRefusal) -> TemplatePlace {
        var value = root
        var holder = TemplatePlace.Holder(inFlow: false)
        var inFlow = isFlow(value)
        var column = TemplatePlace.Column()
        for (index, step) in path.enumerated() {
            if let name = value.functionName {
                throw EditRefusal("the value comes from \(name)")
            }
            try refuseShared(value)
            inFlow = inFlow || isFlow(value)
            switch value.content {
            case .array(let elements):
                guard let number = Int(step), elements.indices.contains(number) else {
                    throw EditRefusal("there is no element \(step)")
                }
                value = elements[number]
                holder = TemplatePlace.Holder(inFlow: inFlow)
            case .object(let object):
                if let first = object.members.first, first.keyPosition.isKnown {
                    let key = Int(first.keyPosition.column) - 1
                    if index > 0, key > column.key, key - column.key <= 8 { column.step = key - column.key }
                    column.key = key
                }
                guard let member = object.members.firstIndex(where: { $0.key == step }) else {
                    return .lacking(
                        object, at: value.position, inFlow: inFlow, column, steps: Array(path[index...]))
                }
                holder = TemplatePlace.Holder(
                    object: object, member: member, position: value.position, inFlow: inFlow)
                value = object.members[member].value
            case .null where holder.object != nil:
                return .empty(value, in: holder, column, steps: Array(path[index...]))
            default: throw EditRefusal("there is nothing at \(path[...index].joined(separator: "."))")
            }
        }
        return .present(value, in: holder)
    }

    func isFlow(_ value: TemplateValue) -> Bool {
        switch text.offset(of: value.position).flatMap({ text[$0] }) {
        case Byte.openBrace, Byte.openBracket: true
        default: false
        }
    }

    /// What has an anchor stands in other places too, and what is an alias stands somewhere else.
    func refuseShared(_ value: TemplateValue) throws(EditRefusal) {
        switch text.offset(of: value.position).flatMap({ text[$0] }) {
        case Byte.ampersand: throw EditRefusal("it has an anchor, and other places repeat it")
        case Byte.asterisk: throw EditRefusal("it is an alias of another place")
        default: return
        }
    }
}

extension TemplateValue {
    /// The function that the value is a call of.
    var functionName: String? {
        guard let object else { return nil }
        return object.members.first { $0.key == "Ref" || $0.key.hasPrefix("Fn::") }?.key
    }
}
