import MainstayDiagnostics
import MainstaySchema
import MainstayTemplate

extension ReferenceWalker {
    mutating func checkAttribute(_ resource: TemplateValue, _ attribute: TemplateValue, at position: SourcePosition) {
        if place == .condition || place == .rule {
            reportInvalid(
                at: position,
                "Fn::GetAtt cannot stand in conditions and rules, which are evaluated before resources exist",
                help: "compare parameters")
            return
        }
        if attribute.string == nil { visit(attribute) }
        guard let name = resource.string else {
            if !context.transforms.hasLanguageExtensions {
                reportInvalid(
                    at: resource.position, "the resource of Fn::GetAtt is a name, not a function call",
                    help: "write the name, or add the transform AWS::LanguageExtensions")
            }
            return visit(resource)
        }
        checkAttribute(name, attribute.string, at: resource.position, attribute.position)
    }

    /// - Parameter attribute: nil where it is only known at deployment.
    private mutating func checkAttribute(
        _ name: String, _ attribute: String?, at position: SourcePosition, _ attributePosition: SourcePosition
    ) {
        guard let number = context.number(of: name) else {
            if context.mayBeGenerated(name) { return }
            let isParameter = context.template.parameters.contains(name)
            report(
                "unknown-reference", at: position,
                isParameter
                    ? "\(name) is a parameter, and parameters have no attributes"
                    : "there is no resource \(Wording.quoted(name))",
                help: isParameter
                    ? "refer to it with Ref"
                    : Suggestion.didYouMean(name, among: context.template.resources.map(\.name))
                        ?? "declare it, or correct the name")
            return
        }
        targets.append(number)
        guard let attribute, case .known(let facts) = context.kinds[number] else { return }
        guard facts.attribute(attribute) == nil else { return }
        let schema = facts.schema
        let names = schema.attributes.map(\.name)
        report(
            "unknown-attribute", at: attributePosition,
            "\(schema.typeName) has no attribute \(Wording.quoted(attribute))",
            help: Suggestion.didYouMean(attribute, among: names)
                ?? (names.isEmpty ? "it has no attributes; use Ref" : "it has \(Wording.list(names))"))
    }

    /// The names in the text of `Fn::Sub`; its own variables come first.
    mutating func checkSub(_ text: String, _ variables: TemplateObject, at position: SourcePosition) {
        for variable in variables.members { visit(variable) }
        // Most texts have nothing to fill in.
        guard text.utf8.contains(0x24) else { return }
        let parsed = SubString(text)
        if !parsed.unclosed.isEmpty {
            reportInvalid(
                at: position, "the text of Fn::Sub has \"${\" without \"}\"",
                help: "close it, or write \"${!\" for the characters themselves")
        }
        for part in parsed.parts {
            guard case .reference(let name, let attribute) = part.content else { continue }
            let full = attribute.map { "\(name).\($0)" } ?? name
            if variables[full] != nil { continue }
            guard Self.isName(full) else {
                reportInvalid(
                    at: position, "the text of Fn::Sub has \(Wording.quoted("${" + full + "}")), which is no name",
                    help: "write \"${!\" for the characters themselves")
                continue
            }
            if let attribute {
                checkAttribute(name, attribute, at: position, position)
            } else {
                checkReference(name, at: position)
            }
        }
    }

    /// Letters, digits, underscores, periods and colons. Loop variables (`&{…}`) leave other characters behind.
    private static func isName(_ text: String) -> Bool {
        !text.isEmpty
            && text.unicodeScalars.allSatisfy { scalar in
                switch scalar {
                case "a"..."z", "A"..."Z", "0"..."9", "_", ".", ":", "-", "/", "[", "]": true
                default: false
                }
            }
    }

    /// `Fn::Cidr` makes between one and 256 blocks.
    mutating func checkBlocks(_ block: TemplateValue, _ count: TemplateValue, _ bits: TemplateValue?) {
        for part in [block, count, bits] { if let part, part.object != nil { visit(part) } }
        if let number = ScalarText.number(count), !(1...256).contains(number) {
            reportInvalid(
                at: count.position, "Fn::Cidr makes one to 256 blocks, not \(ScalarText.of(number))",
                help: "ask for at most 256 blocks")
        }
        if let number = bits.flatMap({ ScalarText.number($0) }), !(1...128).contains(number) {
            reportInvalid(
                at: bits?.position ?? .unknown,
                "the blocks of Fn::Cidr have one to 128 bits, not \(ScalarText.of(number))",
                help: "give the number of host bits: 8 for a /24")
        }
        if let text = block.string, let finding = AddressBlock.problem(text, isVersion6: nil), !text.contains("{{") {
            report("invalid-cidr", at: block.position, finding.message, help: finding.help)
        }
    }
}
