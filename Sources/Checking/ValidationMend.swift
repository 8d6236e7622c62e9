import MainstayDiagnostics
import MainstayPolicy
import MainstayTemplate

/// The change that mends a finding of validation, where there is exactly one.
struct ValidationMend {
    let path: [String]
    let mend: Mend

    /// - Parameter resource: the one that the finding is about.
    init?(_ diagnostic: Diagnostic, of resource: TemplateResource?) {
        switch diagnostic.rule {
        case "unknown-property", "unknown-attribute-key", "invalid-enum-value", "read-only-property": break
        default: return nil
        }
        guard let resource, let property = diagnostic.property else { return nil }
        path = property.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        // A key with a dot in it would be taken apart.
        guard let last = path.last, let value = resource.value.value(at: TemplatePath(path)) else { return nil }
        if diagnostic.rule == "read-only-property" {
            mend = .remove
            return
        }
        guard let word = diagnostic.help.flatMap(Suggestion.word) else { return nil }
        let written = diagnostic.rule == "invalid-enum-value" ? value.string : last
        // More than another case is a guess.
        guard let written, written != word, written.lowercased() == word.lowercased() else { return nil }
        mend = diagnostic.rule == "invalid-enum-value" ? .set(.string(word)) : .rename(word)
    }
}
