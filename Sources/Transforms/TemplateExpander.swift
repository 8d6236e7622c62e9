internal import MainstayDiagnostics
public import MainstayTemplate

/// Carries out the transforms that a template names: loops and the other language extensions, includes of local files,
/// and serverless resources. Whatever depends on AWS stays as it is and is said in a note.
public struct TemplateExpander: Sendable {
    private let files: TemplateFiles

    public init(files: TemplateFiles = .none) { self.files = files }

    /// The template after its transforms.
    ///
    /// A template without transforms comes back as it is, after a look at its sections alone.
    ///
    /// - Parameters:
    ///   - file: the name that findings give to the template; files that it names are sought beside it.
    ///   - callsMacros: false where the text is known to hold no `Transform` at all: then not even a look for calls
    ///     inside of resources is taken.
    public func expand(_ template: TemplateValue, file: String, callsMacros: Bool = true) -> ExpansionResult {
        guard let object = template.object else { return ExpansionResult(template: template) }
        var names: Set<String> = []
        var mayInclude = false
        for member in object.members {
            switch member.key {
            case "Transform":
                for value in member.value.array ?? [member.value] {
                    if let name = value.string ?? value["Name"]?.string { names.insert(name) }
                }
            case "Fn::Transform": mayInclude = true
            default: continue
            }
        }
        var result = ExpansionResult(template: template)
        // Includes and macros stand in templates that name no transform at the top, too; only a walk tells.
        if callsMacros, mayInclude || ForeignMacros.isMentioned(in: object) {
            IncludeExpander(files: files, file: file).expand(&result)
        }
        if names.contains("AWS::LanguageExtensions") { LanguageExtensions(file: file).expand(&result) }
        if names.contains(where: { $0.hasPrefix("AWS::Serverless-") }) {
            ServerlessTransform(file: file).expand(&result)
        }
        ForeignMacros(file: file).note(names: names, in: &result)
        return result
    }
}
