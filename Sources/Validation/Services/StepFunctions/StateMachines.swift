import MainstayDiagnostics
import MainstayTemplate

/// `invalid-state-machine`: the definition of a state machine, as an object or as JSON in a text.
enum StateMachines {
    static func check(_ subject: RuleSubject) {
        for place in subject.places("Definition") {
            guard let machine = place.value.object, place.value.intrinsic == nil else { continue }
            var language = StatesLanguage(subject: subject, text: nil)
            language.checkMachine(machine, at: place.value.position, place.path, isJSONata: false, depth: 0)
        }
        for place in subject.places("DefinitionString") { checkText(place, subject) }
    }

    private static func checkText(_ place: RuleSubject.Place, _ subject: RuleSubject) {
        guard let text = OpenText.of(place.value), !DynamicReference.isIn(text) else { return }
        let parsed = TemplateParser(file: subject.context.template.file, format: .json).parse(text)
        guard let value = parsed.value, let machine = value.object, parsed.diagnostics.isEmpty else {
            // What is filled in may be more than the inside of a string.
            if OpenText.isOpen(text) { return }
            return subject.report(
                "invalid-state-machine", place,
                "the definition is no object in JSON" + (parsed.diagnostics.first.map { ": " + $0.message } ?? ""),
                help: "correct the JSON, or write the definition as an object under Definition")
        }
        var language = StatesLanguage(subject: subject, text: place)
        language.checkMachine(machine, at: value.position, place.path, isJSONata: false, depth: 0)
    }
}

/// Text in which `${…}` stands for what is filled in later.
enum OpenText {
    /// The text of a literal, or of a call that puts texts together; nil for other calls.
    static func of(_ value: TemplateValue) -> String? {
        if let text = value.string { return text }
        switch value.intrinsic {
        case .sub(let text, _): return text
        case .join(let delimiter, let values):
            return values.array?.map { $0.string ?? "${}" }.joined(separator: delimiter)
        default: return nil
        }
    }

    static func isOpen(_ text: String) -> Bool { text.contains("${") }

    /// The text of a literal that nothing is filled into.
    static func closed(_ value: TemplateValue?) -> String? {
        guard let text = value?.string, !isOpen(text) else { return nil }
        return text
    }
}
