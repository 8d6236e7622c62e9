import MainstayDiagnostics
import MainstayTemplate

/// `unrelated-validation-domain`: the domain whose owners are asked contains the one that the certificate is for.
enum ValidationDomains {
    static func check(_ subject: RuleSubject) {
        for option in subject.places("DomainValidationOptions", "*") {
            guard let name = option.value["DomainName"]?.literalText, let domain = option.value["ValidationDomain"],
                let text = domain.literalText, !text.isEmpty, name != text, !name.hasSuffix("." + text)
            else { continue }
            subject.report(
                "unrelated-validation-domain", at: domain.position, option.path + ["ValidationDomain"],
                "\(Wording.quoted(name)) is not in the domain \(Wording.quoted(text))",
                help: "name the domain itself, or one above it")
        }
    }
}
