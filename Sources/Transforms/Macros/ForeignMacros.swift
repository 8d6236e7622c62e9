internal import MainstayDiagnostics
internal import MainstayTemplate

/// Says which macros change a template in ways that are known to AWS alone.
struct ForeignMacros {
    let file: String

    /// Whether some section calls a macro; only keys are looked at.
    static func isMentioned(in template: TemplateObject, depth: Int = 0) -> Bool {
        guard depth < 600 else { return false }
        for member in template.members {
            if member.key == "Fn::Transform" || isMentioned(in: member.value, depth: depth) { return true }
        }
        return false
    }

    private static func isMentioned(in value: TemplateValue, depth: Int) -> Bool {
        switch value.content {
        case .object(let object): return isMentioned(in: object, depth: depth + 1)
        case .array(let items):
            guard depth < 600 else { return false }
            for item in items where isMentioned(in: item, depth: depth + 1) { return true }
            return false
        default: return false
        }
    }

    func note(names: Set<String>, in result: inout ExpansionResult) {
        guard let object = result.template.object else { return }
        var findings = TransformFindings(file: file)
        for name in names.sorted() {
            guard let words = Self.words(for: name) else { continue }
            findings.note("unexpanded-macro", at: object["Transform"]?.position ?? .unknown, "\(name) \(words)")
        }
        for member in object["Resources"]?.object?.members ?? [] {
            guard let type = member.value["Type"]?.string, type.utf8.last == UInt8(ascii: "E"),
                type.hasSuffix("::MODULE")
            else { continue }
            findings.note(
                "unexpanded-module", at: member.keyPosition, in: member.key,
                "the resources of the module \(type) are known to the registry alone")
        }
        result.diagnostics += findings.diagnostics
    }

    /// What a macro does that cannot be done here; nil where it was carried out.
    private static func words(for name: String) -> String? {
        switch name {
        case "AWS::LanguageExtensions", "AWS::Include": nil
        case _ where name.hasPrefix("AWS::Serverless-"): nil
        case _ where name.hasPrefix("AWS::SecretsManager-"):
            "adds a rotation function at deployment, which is not checked here"
        case "AWS::CodeDeployBlueGreen": "adds the resources of the other colour during a deployment"
        case "AWS::CodeStar": "adds roles and resources of a CodeStar project, which are not known here"
        case "AWS::ServiceCatalog": "fills in outputs of provisioned products, which are known at deployment alone"
        case _ where name.hasPrefix("AWS::"): "changes the template in AWS, in a way that is not known here"
        default: "is a macro of its owner's account: what it makes of the template is not known here"
        }
    }
}
