import MainstayDiagnostics
import MainstayTemplate
import MainstayValidation
import Testing

/// A template in YAML and the one finding that it is to have. `«` marks the place that the finding points at.
struct RuleCase: Sendable, CustomTestStringConvertible {
    let rule: String
    /// Texts that the message and the help have to hold.
    let says: [String]
    let template: String

    init(_ rule: String, says: String..., in template: String) {
        self.rule = rule
        self.says = says
        self.template = template
    }

    /// A template with one resource, whose properties are given.
    init(_ rule: String, says: String..., type: String, _ properties: String) {
        self.rule = rule
        self.says = says
        template = oneResource(type, properties)
    }

    var testDescription: String { "\(rule): \(says.first ?? "")" }

    func verify() {
        let lines = template.split(separator: "\n", omittingEmptySubsequences: false)
        let line = lines.firstIndex { $0.contains("«") } ?? -1
        let column = line < 0 ? 0 : lines[line].prefix { $0 != "«" }.utf8.count + 1
        let findings = check(template.replacing("«", with: ""))
        #expect(findings.map(\.rule) == [rule], "\(findings)")
        guard let finding = findings.first else { return }
        #expect(finding.severity == .error)
        #expect(finding.location?.description == "template.yaml:\(line + 1):\(column)")
        let text = finding.message + " " + (finding.help ?? "")
        for part in says { #expect(text.contains(part), "\(text)") }
    }
}

/// A template with one resource, whose properties are given as a flow mapping; the mark stands at the resource where the
/// properties have none.
func oneResource(_ type: String, _ properties: String) -> String {
    """
    Parameters: {Name: {Type: String}, Names: {Type: CommaDelimitedList}, Count: {Type: Number}}
    Conditions: {Big: !Equals [!Ref Name, big]}
    Resources:
      \(properties.contains("«") ? "" : "«")Subject:
        Type: \(type)
        Properties: \(properties)
      Topic: {Type: AWS::SNS::Topic}
    """
}

/// All findings about a template in YAML, whose text itself has to be sound; what is not used is left out, since examples
/// declare more than they need.
func check(_ text: String, region: String? = nil) -> [Diagnostic] {
    checkEverything(text, region: region).filter { !$0.rule.hasPrefix("unused-") }
}

func checkEverything(_ text: String, region: String? = nil) -> [Diagnostic] {
    let result = TemplateParser(file: "template.yaml").parse(text.replacing("«", with: ""))
    #expect(result.diagnostics.isEmpty, "\(result.diagnostics)")
    guard let value = result.value else { return result.diagnostics }
    return TemplateValidator().validate(value, file: "template.yaml", region: region)
}
