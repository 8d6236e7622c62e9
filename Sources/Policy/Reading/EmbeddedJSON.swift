internal import MainstayDiagnostics
internal import MainstayTemplate

extension PropertyView {
    private static let maximumDepth = 32

    /// The value of a property that holds JSON as text; what is unknown in the text stays in it as `${Name}`.
    ///
    /// Nil where the text is unknown or no JSON object or array. All of it stands where the text does.
    var parsedJSON: PropertyView? {
        guard let text = rendered, let first = text.utf8.first(where: { $0 > 0x20 }),
            first == UInt8(ascii: "{") || first == UInt8(ascii: "["),
            let value = TemplateParser(file: "", format: .json).parse(text).value
        else { return nil }
        return PropertyView(.known, Self.placed(value, at: self.value.position, depth: 0), parameter, path, context)
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
