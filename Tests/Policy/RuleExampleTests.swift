import MainstayControls
import MainstayDiagnostics
import MainstayEvaluation
import MainstayPolicy
import MainstayTemplate
import MainstayValidation
import Testing

/// The examples of every rule, which are its documentation, run as its tests.
struct RuleExampleTests {
    static let names = RuleRegistry.all.map(\.metadata.name)

    @Test("A conforming example gives no finding, and CloudFormation would take it", arguments: names)
    func conforming(name: String) throws {
        let rule = try Self.rule(name)
        try #require(!rule.conforming.isEmpty)
        for example in rule.conforming {
            let template = try Self.template(example)
            #expect(Self.findings(rule, template).map(\.diagnostic.message) == [], "\(example)")
            Self.expectValid(template, example)
        }
    }

    @Test("A violating example gives findings, and CloudFormation would take it", arguments: names)
    func violating(name: String) throws {
        let rule = try Self.rule(name)
        try #require(!rule.violating.isEmpty)
        for example in rule.violating {
            let template = try Self.template(example)
            let findings = Self.findings(rule, template)
            #expect(!findings.isEmpty, "nothing found in:\n\(example)")
            for finding in findings {
                #expect(finding.diagnostic.location?.position.isKnown == true)
                #expect(finding.diagnostic.help?.isEmpty == false)
            }
            Self.expectValid(template, example)
        }
    }

    @Test("Every rule is documented in the form that the pages need", arguments: names)
    func documented(name: String) throws {
        let metadata = try Self.rule(name).metadata
        let isKebab = name.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
        #expect(isKebab)
        #expect(!metadata.why.isEmpty && metadata.why.hasSuffix("."))
        #expect(!metadata.mend.isEmpty && !metadata.mend.hasSuffix("."))
        #expect(!metadata.summary.isEmpty && !metadata.summary.hasSuffix("."))
        // What CloudFormation takes is no error, however bad it is.
        #expect(metadata.severity <= .high)
        #expect(Set(metadata.controls).count == metadata.controls.count)
        #expect(Set(metadata.equivalents).count == metadata.equivalents.count)
    }

    @Test("Every control that a rule names is in the catalogue, spelt as there", arguments: names)
    func controls(name: String) throws {
        for control in try Self.rule(name).metadata.controls {
            #expect(ControlCatalogue.description(of: control)?.control == control, "\(control.framework) \(control.id)")
        }
    }

    @Test("No two rules have one name")
    func unique() {
        #expect(Set(Self.names).count == Self.names.count)
    }

    private static func rule(_ name: String) throws -> any Rule {
        try #require(RuleRegistry.all.first { $0.metadata.name == name })
    }

    /// An example is the section `Resources`, or a whole template.
    private static func template(_ example: String) throws -> Template {
        let isWhole = example.hasPrefix("Resources:") || example.contains("\nResources:")
        let text =
            isWhole
            ? example
            : "Resources:\n"
                + example.split(separator: "\n", omittingEmptySubsequences: false).map { "  " + $0 }
                .joined(separator: "\n") + "\n"
        let parsed = TemplateParser(file: "example.yaml").parse(text)
        try #require(parsed.diagnostics.isEmpty, "\(parsed.diagnostics)\n\(text)")
        return Template(try #require(parsed.value), file: "example.yaml")
    }

    private static func findings(_ rule: any Rule, _ template: Template) -> [PolicyFinding] {
        rule.findings(in: template.source)
    }

    private static func expectValid(_ template: Template, _ example: String) {
        let errors = TemplateValidator().validate(template).filter { $0.severity == .error }
        #expect(errors.map { "\($0.construct ?? "") \($0.property ?? ""): \($0.message)" } == [], "\(example)")
    }
}
