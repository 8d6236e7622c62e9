internal import MainstayDiagnostics
internal import MainstayTemplate

/// A policy document of IAM, whether written as an object or as JSON in a text.
public struct PolicyDocument: Sendable {
    public let view: PropertyView

    /// Nil where there is none, or nothing can be known of it.
    public init?(_ view: PropertyView) {
        if view.isKnown, case .object = view.value.content {
            self.view = view
            return
        }
        // What is unknown in the text stays in it as `${Name}`, which readers of patterns take to be unknown.
        guard let text = view.rendered, text.utf8.first(where: { $0 > 0x20 }) == UInt8(ascii: "{"),
            let value = TemplateParser(file: "").parse(text).value, case .object = value.content
        else { return nil }
        self.view = view.replacing(value)
    }

    public var statements: [PolicyStatement] {
        view["Statement"].elementsOrSelf.filter { !$0.isUnknown }.map(PolicyStatement.init)
    }

    /// The statements that allow something.
    public var allowing: [PolicyStatement] { statements.filter(\.isAllow) }
    public var denying: [PolicyStatement] { statements.filter(\.isDeny) }

    /// Whether all statements and their effects are known, so that the lack of one can be told.
    public var isWhole: Bool {
        let list = view["Statement"]
        guard list.isKnown else { return list.isAbsent }
        return list.elementsOrSelf.allSatisfy { $0.isKnown && !$0["Effect"].isUnknown }
    }
}

extension PropertyView {
    private static let maximumDepth = 32

    /// Another value in place of this one, all of it at this one's place in the template.
    func replacing(_ value: TemplateValue) -> PropertyView {
        PropertyView(
            .known, Self.placed(value, at: self.value.position, depth: 0), parameter, path, context)
    }

    private static func placed(_ value: TemplateValue, at position: SourcePosition, depth: Int) -> TemplateValue {
        guard depth < maximumDepth else { return TemplateValue(.null, at: position) }
        switch value.content {
        case .array(let values):
            return TemplateValue(.array(values.map { placed($0, at: position, depth: depth + 1) }), at: position)
        case .object(let object):
            let members = object.members.map { member in
                TemplateObject.Member(
                    member.key, at: position, placed(member.value, at: position, depth: depth + 1))
            }
            return TemplateValue(.object(TemplateObject(members)), at: position)
        default: return TemplateValue(value.content, at: position)
        }
    }
}
