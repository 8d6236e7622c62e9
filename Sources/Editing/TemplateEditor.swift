public import MainstayDiagnostics
public import MainstayTemplate

/// Changes single places of a template's text and leaves every other byte as it is.
///
/// An edit counts only if what is read from the edited text is the template with the change made, and nothing else: so
/// that no style of writing, however odd, is edited wrongly. It is refused then.
public struct TemplateEditor: Sendable {
    public let file: String
    public let bytes: [UInt8]
    /// The template as it was read.
    public let value: TemplateValue
    let text: SourceText
    let scanner: TextScanner
    private let parser: TemplateParser

    /// - Throws: where the text cannot be read as a whole.
    public init(_ bytes: [UInt8], file: String) throws(EditRefusal) {
        self.file = file
        self.bytes = bytes
        parser = TemplateParser(file: file)
        let parsed = parser.parse(bytes)
        guard parsed.isValid, let value = parsed.value else { throw EditRefusal("the file cannot be read as a whole") }
        self.value = value
        text = SourceText(bytes)
        scanner = TextScanner(text: text, isJSON: parser.format(of: bytes) == .json)
    }

    /// The edits that make the changes, in their order in the text.
    ///
    /// - Throws: where one of them cannot be made; changes that nothing is left to do for are none.
    public func splices(for changes: [TemplateChange]) throws(EditRefusal) -> [Splice] {
        let finder = TemplatePlaceFinder(text: text, root: value)
        var splices: [Splice] = []
        var additions = AdditionGroups()
        for change in changes {
            let place = try finder.place(of: change.path)
            switch (change.kind, place) {
            case (.set(let new), .present(let old, let holder)):
                if old == new { continue }
                try finder.refuseShared(old)
                splices.append(try replacement(of: old, in: holder, with: new))
            case (.set, .lacking), (.set, .empty): additions.add(change, place)
            case (.remove, .present(_, let holder)): splices.append(try removal(of: holder))
            case (.rename(let name), .present(_, let holder)): splices.append(try renaming(of: holder, to: name))
            default: throw EditRefusal("there is nothing at \(change.path.joined(separator: "."))")
            }
        }
        for group in additions.groups { splices += try addition(of: group) }
        return splices.inOrder
    }

    /// The text with the changes made, and what is read from it.
    ///
    /// - Throws: where a change cannot be made, or would change something else as well.
    public func applying(_ changes: [TemplateChange]) throws(EditRefusal) -> (bytes: [UInt8], value: TemplateValue) {
        guard let edited = try splices(for: changes).applied(to: bytes) else {
            throw EditRefusal("it would be edited twice in one place")
        }
        var expected = value
        for change in changes {
            guard let next = expected.applying(change) else { throw EditRefusal("there is nothing to change") }
            expected = next
        }
        let parsed = parser.parse(edited)
        guard parsed.isValid, let read = parsed.value, read == expected else {
            throw EditRefusal("the edit would change something else as well")
        }
        return (edited, read)
    }

    /// The places of an edit in the text, from its first byte to behind its last.
    public func positions(of splice: Splice) -> (start: SourcePosition, end: SourcePosition) {
        (text.position(of: splice.range.lowerBound), text.position(of: splice.range.upperBound))
    }

    func offset(of position: SourcePosition) throws(EditRefusal) -> Int {
        guard let offset = text.offset(of: position) else { throw EditRefusal("it is not known where it stands") }
        return offset
    }
}

/// What is to be added, by the object that it is added to.
struct AdditionGroups {
    struct Group {
        var place: TemplatePlace
        /// What is added, as an object.
        var members: TemplateValue
    }

    private(set) var groups: [Group] = []
    private var indices: [[String]: Int] = [:]

    mutating func add(_ change: TemplateChange, _ place: TemplatePlace) {
        let steps: [String]
        switch place {
        case .lacking(_, _, _, _, let rest), .empty(_, _, _, let rest): steps = rest
        case .present: return
        }
        let holder = Array(change.path.dropLast(steps.count))
        let index = indices[holder] ?? groups.count
        if index == groups.count {
            indices[holder] = index
            groups.append(Group(place: place, members: .object([])))
        }
        let change = TemplateChange(steps, change.kind)
        groups[index].members = groups[index].members.applying(change) ?? groups[index].members
    }
}
