import MainstayTemplate

/// What a text between `{{resolve:` and `}}` names, with values of Terraform in it.
struct DynamicReference {
    enum Service: String { case ssm, ssmSecure = "ssm-secure", secretsmanager }

    let service: Service
    /// The parameter's name, or the secret's ARN or name.
    let name: TerraformExpression
    /// The key within a secret that is JSON.
    let key: String?

    static func isIn(_ text: TerraformExpression) -> Bool {
        switch text {
        case .literal(let value): value.string?.contains("{{resolve:") ?? false
        case .text(let parts): parts.contains { $0.string?.contains("{{resolve:") ?? false }
        default: false
        }
    }

    /// The reference that a text is as a whole; nil for any other text.
    init?(_ text: TerraformExpression) {
        // Values take the place of a sign that no text has, so that the whole can be taken apart as one.
        var values: [TerraformExpression] = []
        var plain = ""
        let parts = if case .text(let parts) = text { parts } else { [text] }
        for part in parts {
            if let text = part.string {
                plain += text
            } else {
                plain += "\u{1}"
                values.append(part)
            }
        }
        guard plain.hasPrefix("{{resolve:"), plain.hasSuffix("}}") else { return nil }
        let inside = plain.dropFirst("{{resolve:".count).dropLast(2)
        guard !inside.contains("{{"), let colon = inside.firstIndex(of: ":"),
            let service = Service(rawValue: String(inside[..<colon]))
        else { return nil }
        self.service = service
        var rest = inside[inside.index(after: colon)...]
        if service == .secretsmanager {
            let mark = rest.firstRange(of: ":SecretString")
            let tail = mark.map { rest[$0.upperBound...].split(separator: ":", omittingEmptySubsequences: false) } ?? []
            key = tail.count > 1 && !tail[1].isEmpty ? String(tail[1]) : nil
            if let mark { rest = rest[..<mark.lowerBound] }
        } else {
            key = nil
            // A version at the end, which the data source takes as it is written.
        }
        var pieces: [TerraformExpression] = []
        var used = 0
        for (index, piece) in rest.split(separator: "\u{1}", omittingEmptySubsequences: false).enumerated() {
            if index > 0, used < values.count {
                pieces.append(values[used])
                used += 1
            }
            pieces.append(.string(String(piece)))
        }
        name = .joined(pieces)
    }
}

extension ValueTranslator {
    /// A text with the dynamic references in it carried out; one that names a secret is refused, since its value would
    /// stand in the state for everybody who reads it.
    func resolved(_ text: TerraformExpression, at value: TemplateValue) -> TerraformExpression {
        guard DynamicReference.isIn(text) else { return text }
        guard let reference = DynamicReference(text), reference.service == .ssm else {
            return refuse(
                "the value of a secret would stand in Terraform's state in plain text", at: value, nil,
                help: "let the service manage the secret itself, or read it when the program runs")
        }
        let label = ProviderNames.label(
            reference.name.string ?? "resolved_\(module.data["aws_ssm_parameter"]?.count ?? 0)")
        return .code(
            module.data("aws_ssm_parameter", label, ["name": reference.name.json]) + ".insecure_value")
    }
}
