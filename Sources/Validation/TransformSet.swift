import MainstayDiagnostics
import MainstayTemplate

/// The macros that a template goes through before CloudFormation looks at its resources, and what they excuse.
struct TransformSet {
    /// The serverless transform makes resources with names of its own and takes more sections and attributes.
    let hasServerless: Bool
    /// Loops, and function calls where otherwise only literals may stand.
    let hasLanguageExtensions: Bool
    /// Each rotation schedule that asks for a hosted function gets a nested stack with it.
    let hasHostedRotation: Bool
    /// Some macro may change anything: what is found is reported as a warning.
    let hasForeignMacro: Bool

    /// Macros of AWS that only add resources and leave the template's own as they are.
    private static let additive: Set<String> = ["AWS::CodeDeployBlueGreen", "AWS::ServiceCatalog"]

    init(_ template: Template) {
        let names = template.transforms.compactMap { $0.string ?? $0["Name"]?.string }
        hasServerless = names.contains { $0.hasPrefix("AWS::Serverless-") }
        hasLanguageExtensions = names.contains("AWS::LanguageExtensions")
        hasHostedRotation = names.contains { $0.hasPrefix("AWS::SecretsManager-") }
        hasForeignMacro =
            template.source["Fn::Transform"] != nil
            || names.contains { name in
                !name.hasPrefix("AWS::Serverless-") && !name.hasPrefix("AWS::SecretsManager-")
                    && name != "AWS::LanguageExtensions" && !Self.additive.contains(name)
            }
    }

    /// Whether what the reader of sections complains about is what a macro takes.
    func allows(_ diagnostic: Diagnostic) -> Bool {
        guard diagnostic.rule == "unknown-section" else { return false }
        return hasServerless && diagnostic.message.hasPrefix("\"Globals\"")
            || diagnostic.message.hasPrefix("\"Fn::Transform\"")
    }
}
