/// Finds stack sets that deploy to a region where data may not be.
struct StackSetOutsideResidency: ResourceRule, ResidencyRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "stack-set-outside-residency", .high, .security,
            "the stack set deploys to a region where data may not be",
            why: """
                What a stack set builds is built in all of its regions, and its stores and machines take the data of \
                whoever uses them there. Nobody sees these stacks in the templates that are reviewed.
                """,
            mend: "take the region out of the stack set, or list it if data may be there",
            limits: "What the template of the stack set builds is not looked at: waive it where that keeps no data.",
            controls: [.nist("AC-4")], needs: .residency)
    }

    private static let report = FlowReport([
        RegionFlow("AWS::CloudFormation::StackSet", "StackInstancesGroup.*.Regions.*", .region, "deploys to"),
        RegionFlow(
            "AWS::ServiceCatalog::CloudFormationProvisionedProduct",
            "ProvisioningPreferences.StackSetRegions.*", .region, "deploys to"),
    ])

    var types: [String] { Self.report.types }

    func check(_ resource: ResourceView, _ violations: Violations) { Self.report.check(resource, violations) }

    private static func example(region: String) -> String {
        """
        Baseline:
          Type: AWS::CloudFormation::StackSet
          Properties:
            StackSetName: baseline
            PermissionModel: SELF_MANAGED
            TemplateURL: https://templates.s3.eu-central-1.amazonaws.com/baseline.yaml
            StackInstancesGroup:
              - DeploymentTargets: {Accounts: ['123456789012']}
                Regions: [eu-central-1, \(region)]
        """
    }

    var conforming: [String] { [Self.example(region: "eu-west-1")] }
    var violating: [String] { [Self.example(region: "us-east-1")] }
}
