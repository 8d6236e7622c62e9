import MainstayDiagnostics
import MainstaySchema
import MainstayTemplate

/// `invalid-enum-value`, `pattern-mismatch`, `wrong-length`, `out-of-range`, and the formats.
extension PropertyChecker {
    func checkScalar(_ value: TemplateValue, _ node: NodePlan) {
        if let enumeration = node.enumeration { checkEnumeration(value, enumeration, node) }
        if node.looksAtText { checkText(value, node) }
        if let rare = node.rare, rare.looksAtNumbers { checkNumber(value, node.types, rare) }
    }

    private func checkEnumeration(_ value: TemplateValue, _ enumeration: Enumeration, _ node: NodePlan) {
        guard let text = ScalarText.of(value), !enumeration.contains(text) else { return }
        let lower = text.lowercased()
        // Booleans may be written in any case; some enumerations may as a whole. What stands beside the schemas (engines,
        // instance classes) is written in small letters there, and services such as RDS do not mind.
        let isBoolean = value.bool != nil || lower == "true" || lower == "false"
        if node.enumerationIgnoresCase || isBoolean || constraint != nil {
            if enumeration.containsIgnoringCase(lower) { return }
        }
        report(
            "invalid-enum-value", at: value.position,
            "\(Wording.value(value)) is no value of \(propertyName)",
            help: Suggestion.didYouMean(text, among: enumeration.texts)
                ?? "use \(Wording.list(enumeration.texts, "or"))")
    }

    private func checkText(_ value: TemplateValue, _ node: NodePlan) {
        guard node.types.isEmpty || node.types.contains(.string), let text = ScalarText.of(value) else { return }
        if let pattern = node.pattern, pattern.search(text) == .missing {
            report(
                "pattern-mismatch", at: value.position,
                "\(Wording.value(value)) does not match the pattern of \(propertyName)",
                help: "it has to match \(pattern.source)")
        }
        guard value.string != nil else { return }
        if node.minLength != nil || node.maxLength != nil { checkLength(text, value, node) }
        if let format = node.format { checkFormat(format, text, value) }
    }

    private func checkLength(_ text: String, _ value: TemplateValue, _ node: NodePlan) {
        // The length of JSON is that of the document without blanks, not of its text.
        if case .json = node.format { return }
        if ScalarText.hasLength(text, atLeast: node.minLength ?? 0, atMost: node.maxLength ?? .max) { return }
        let length = text.unicodeScalars.count
        if let least = node.minLength, length < least {
            report(
                "wrong-length", at: value.position,
                "\(propertyName) has \(Wording.count(length, "character")), fewer than \(least)",
                help: "write at least \(least)")
        }
        if let most = node.maxLength, length > most {
            report(
                "wrong-length", at: value.position,
                "\(propertyName) has \(Wording.count(length, "character")), more than \(most)",
                help: "write at most \(most)")
        }
    }

    private func checkFormat(_ format: StringFormat, _ text: String, _ value: TemplateValue) {
        switch format {
        case .network(let isVersion6):
            guard let problem = AddressBlock.problem(text, isVersion6: isVersion6) else { return }
            report("invalid-cidr", at: value.position, problem.message, help: problem.help)
        case .named(let known, let pattern):
            guard pattern.search(text) == .missing else { return }
            report(
                "invalid-format", at: value.position,
                "\(Wording.value(value)) is not \(known.noun), which \(propertyName) takes",
                help: "write \(known.example)")
        case .json, .other: break
        }
    }

    private func checkNumber(_ value: TemplateValue, _ types: SchemaNode.Types, _ node: RarePlan) {
        guard types.isEmpty || !types.isDisjoint(with: [.integer, .number]) else { return }
        let least = node.minimum
        let most = node.maximum
        let above = node.exclusiveMinimum
        let below = node.exclusiveMaximum
        let step = node.multipleOf
        guard let number = ScalarText.number(value) else { return }
        if let least, number < least { return reportRange(value, "is below \(ScalarText.of(least))", least, most) }
        if let most, number > most { return reportRange(value, "is above \(ScalarText.of(most))", least, most) }
        if let above, number <= above {
            return reportRange(value, "is not above \(ScalarText.of(above))", above, below ?? most)
        }
        if let below, number >= below {
            return reportRange(value, "is not below \(ScalarText.of(below))", above ?? least, below)
        }
        if let step, step > 0, (number / step).rounded() != number / step {
            report(
                "out-of-range", at: value.position,
                "\(propertyName) \(Wording.value(value)) is not a multiple of \(ScalarText.of(step))",
                help: "use a multiple of \(ScalarText.of(step))")
        }
    }

    private func reportRange(_ value: TemplateValue, _ reason: String, _ least: Double?, _ most: Double?) {
        let range =
            switch (least, most) {
            case (let least?, let most?): "a number from \(ScalarText.of(least)) to \(ScalarText.of(most))"
            case (let least?, nil): "a number from \(ScalarText.of(least)) on"
            case (nil, let most?): "a number up to \(ScalarText.of(most))"
            case (nil, nil): "another number"
            }
        report(
            "out-of-range", at: value.position, "\(propertyName) \(Wording.value(value)) \(reason)",
            help: "use \(range)")
    }
}
