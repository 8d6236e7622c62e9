import MainstayDiagnostics
import MainstaySchema
import MainstayTemplate

/// `invalid-enum-value`, `pattern-mismatch`, `wrong-length`, `out-of-range`, and the formats.
extension PropertyChecker {
    func checkScalar(_ value: TemplateValue, _ node: SchemaNode) {
        if !node.enumeration.isEmpty { checkEnumeration(value, node) }
        if node.pattern != nil || node.format != nil || node.minLength != nil || node.maxLength != nil {
            checkText(value, node)
        }
        checkNumber(value, node)
    }

    private func checkEnumeration(_ value: TemplateValue, _ node: SchemaNode) {
        guard let text = ScalarText.of(value) else { return }
        let allowed = node.enumeration.map(Self.text)
        if allowed.contains(text) { return }
        // Booleans may be written in any case; some enumerations may as a whole. What stands beside the schemas (engines,
        // instance classes) is written in small letters there, and services such as RDS do not mind.
        let isBoolean = value.bool != nil || text.lowercased() == "true" || text.lowercased() == "false"
        if node.enumerationIgnoresCase || isBoolean || constraint != nil {
            let lower = text.lowercased()
            if allowed.contains(where: { $0.lowercased() == lower }) { return }
        }
        report(
            "invalid-enum-value", at: value.position,
            "\(Wording.value(value)) is no value of \(propertyName)",
            help: Suggestion.didYouMean(text, among: allowed) ?? "use \(Wording.list(allowed, "or"))")
    }

    private static func text(_ scalar: SchemaNode.Scalar) -> String {
        switch scalar {
        case .string(let text): text
        case .int(let number): String(number)
        case .double(let number): ScalarText.of(number)
        case .bool(let value): value ? "true" : "false"
        }
    }

    private func checkText(_ value: TemplateValue, _ node: SchemaNode) {
        guard node.types.isEmpty || node.types.contains(.string), let text = ScalarText.of(value) else { return }
        if let pattern = node.pattern, PatternCache.shared.search(pattern, in: text) == .missing {
            report(
                "pattern-mismatch", at: value.position,
                "\(Wording.value(value)) does not match the pattern of \(propertyName)",
                help: "it has to match \(pattern)")
        }
        // The length of JSON is that of the document without blanks, not of its text.
        if value.string != nil, node.format != "json", node.minLength != nil || node.maxLength != nil {
            checkLength(text, value, node)
        }
        if let format = node.format, value.string != nil { checkFormat(format, text, value) }
    }

    private func checkLength(_ text: String, _ value: TemplateValue, _ node: SchemaNode) {
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

    private func checkFormat(_ format: String, _ text: String, _ value: TemplateValue) {
        switch format {
        case "ipv4-network", "ipv6-network":
            guard let problem = AddressBlock.problem(text, isVersion6: format == "ipv6-network") else { return }
            report("invalid-cidr", at: value.position, problem.message, help: problem.help)
        default:
            guard let known = StringFormat.named(format), known.pattern.search(text) == .missing else { return }
            report(
                "invalid-format", at: value.position,
                "\(Wording.value(value)) is not \(known.noun), which \(propertyName) takes",
                help: "write \(known.example)")
        }
    }

    private func checkNumber(_ value: TemplateValue, _ node: SchemaNode) {
        guard node.types.isEmpty || !node.types.isDisjoint(with: [.integer, .number]) else { return }
        let least = node.minimum
        let most = node.maximum
        let above = node.exclusiveMinimum
        let below = node.exclusiveMaximum
        let step = node.multipleOf
        guard least != nil || most != nil || above != nil || below != nil || step != nil,
            let number = ScalarText.number(value)
        else { return }
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
