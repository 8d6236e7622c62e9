public import MainstayTemplate

/// A nested stack's template, after its transforms, and what the stack above gives to its parameters.
public struct NestedTemplate: Sendable {
    /// The logical id of the stack.
    public let id: String
    public let file: String
    public let template: TemplateValue
    public let parameters: [String: TemplateValue]
}

/// Reads the templates of nested stacks, where they are local files.
public struct NestedTemplates: Sendable {
    private let files: TemplateFiles

    public init(files: TemplateFiles) { self.files = files }

    /// Whether a template nests stacks whose templates are local files.
    public func areNamed(in template: TemplateValue, file: String) -> Bool {
        NestedStack.all(in: template).contains { $0.path(from: file) != nil }
    }

    /// - Parameters:
    ///   - template: the one that nests stacks, after its transforms.
    ///   - most: how many are read at most.
    public func read(in template: TemplateValue, file: String, most: Int) -> [NestedTemplate] {
        var found: [NestedTemplate] = []
        for stack in NestedStack.all(in: template) where found.count < most {
            guard let path = stack.path(from: file), let bytes = files.read(path) else { continue }
            let parsed = TemplateParser(file: path).parse(bytes)
            guard parsed.isValid, let value = parsed.value else { continue }
            let given = stack.parameters.flatMap { $0.isCall ? nil : $0.object } ?? TemplateObject()
            found.append(
                NestedTemplate(
                    id: stack.id, file: path,
                    template: TemplateExpander(files: files).expand(value, file: path).template,
                    parameters: Dictionary(
                        given.members.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })))
        }
        return found
    }
}
