import MainstayDiagnostics
import MainstaySchema
import MainstayTemplate

/// What stands in plain texts: variables that nobody fills in, and dynamic references.
extension ReferenceWalker {
    func checkText(_ text: String, at position: SourcePosition) {
        guard !isSilent, place == .resource || place == .output else { return }
        // Either kind of reference has a brace, and nearly no text does.
        guard text.withBytes(DynamicReference.hasBrace) else { return }
        checkVariables(text, at: position)
        if text.hasBytes("{{resolve:") {
            checkDynamicReferences(text, at: position)
            checkSecret(text, at: position)
        }
    }

    /// The value of a secret stands where the service wants to know which secret to read.
    private func checkSecret(_ text: String, at position: SourcePosition) {
        guard text.hasPrefix("{{resolve:secretsmanager:"), let property = path.last, property.hasSuffix("SecretArn")
        else {
            return
        }
        report(
            "mismatched-reference", .warning, at: position,
            "\(property) takes the ARN of a secret, and this is replaced by the secret itself",
            help: "write the ARN, or Ref the secret")
    }

    /// `${Name}` of a parameter or resource outside of `Fn::Sub` stays as it is, which hardly anybody means.
    private func checkVariables(_ text: String, at position: SourcePosition) {
        // Templates in templates are filled in later on, and definitions have substitutions of their own.
        guard !path.contains("Fn::Sub"), !path.contains("TemplateBody"), text.hasBytes("${") else { return }
        let inDefinition = path.contains("DefinitionString")
        for part in SubString(text).parts {
            guard case .reference(let name, let attribute) = part.content else { continue }
            let full = attribute.map { "\(name).\($0)" } ?? name
            guard full.utf8.allSatisfy(Self.isNameByte), !isSubstitution(full) else { continue }
            guard inDefinition || isKnown(name, attribute) else { continue }
            report(
                "unsubstituted-variable", at: position,
                "\(Wording.quoted("${" + full + "}")) stands outside of Fn::Sub and is not filled in",
                help: inDefinition
                    ? "use Fn::Sub, or give it in DefinitionSubstitutions" : "put Fn::Sub before the text")
            return
        }
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x3A, 0x2E: true
        default: false
        }
    }

    private func isKnown(_ name: String, _ attribute: String?) -> Bool {
        guard let attribute else {
            return Self.pseudoParameters.contains(name) || context.template.parameters.contains(name)
                || context.number(of: name) != nil
        }
        guard case .known(let facts)? = context.kind(of: name) else { return false }
        return facts.schema.attribute(attribute) != nil
    }

    /// Whether a state machine's definition gets the variable from its DefinitionSubstitutions.
    private func isSubstitution(_ name: String) -> Bool {
        guard path.contains("DefinitionString") || path.contains("Definition"),
            let resource = context.template.resources[element],
            let substitutions = resource.properties?["DefinitionSubstitutions"]
        else { return false }
        return substitutions.intrinsic != nil || substitutions[name] != nil
    }

    private func checkDynamicReferences(_ text: String, at position: SourcePosition) {
        for reference in DynamicReference.all(in: text) {
            if let problem = reference.problem {
                report(
                    "invalid-dynamic-reference", at: position,
                    "\(Wording.quoted("{{" + reference.text + "}}")) \(problem)",
                    help: "write it as in {{resolve:secretsmanager:name:SecretString:key}} or {{resolve:ssm:name}}")
            } else if reference.service == "secretsmanager", path.first != "Properties" || place != .resource {
                report(
                    "misplaced-dynamic-reference", at: position,
                    "secrets of Secrets Manager are only filled in in properties of resources", help: "move it there")
            } else if reference.service == "ssm-secure", !takesSecureString {
                report(
                    "misplaced-dynamic-reference", at: position,
                    "secure strings of the Systems Manager are only filled in in a few properties, such as "
                        + "MasterUserPassword of a database",
                    help: "use {{resolve:secretsmanager:…}} here")
            }
        }
    }

    private var takesSecureString: Bool {
        guard place == .resource, let type = context.template.resources[element]?.type else { return false }
        let names = path.dropFirst().map { Int($0) == nil ? $0 : "*" }.filter { !$0.hasPrefix("Fn::") }
        return DynamicReference.secureProperties.contains(([type] + names).joined(separator: "/"))
            || path.contains { $0.hasPrefix("Fn::") }
    }
}
