/// Finds Security Hub where it checks nothing.
struct HubWithoutStandards: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "hub-without-standards", .note, .security, "Security Hub is on, but checks nothing",
            why: "Without a standard it collects what other services find, and looks at no resource itself.",
            mend: "leave EnableDefaultStandards on, or add AWS::SecurityHub::Standard",
            limits: "Standards that an administrator's account or another template switches on are not seen.",
            controls: [.wellArchitected("SEC04-BP04"), .nist("CA-7")])
    }

    let types = ["AWS::SecurityHub::Hub"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let standards = resource["EnableDefaultStandards"]
        if standards.isFalse, !resource.template.contains(type: "AWS::SecurityHub::Standard") {
            violations.report(standards)
        }
        let controls = resource["AutoEnableControls"]
        if controls.isFalse { violations.report(controls, "Security Hub does not take up new controls by itself") }
    }

    private static func hub(_ standards: Bool) -> String {
        """
        Hub:
          Type: AWS::SecurityHub::Hub
          Properties: {EnableDefaultStandards: \(standards)}
        """
    }

    var conforming: [String] { [Self.hub(true)] }
    var violating: [String] { [Self.hub(false)] }
}
