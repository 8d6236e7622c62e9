/// Finds recorders of AWS Config that leave out types of resources.
struct ConfigRecorderPartial: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "config-recorder-partial", .note, .security, "AWS Config does not record all types of resources",
            why: """
                What is not recorded cannot be looked up after an incident, and rules and Security Hub cannot check it.
                """,
            mend: "set AllSupported to true, or exclude types one by one with ExclusionByResourceTypes",
            limits: """
                Global types belong into one region's recorder only, so that IncludeGlobalResourceTypes is not looked at.
                """,
            controls: [.fsbp("Config.1"), .wellArchitected("SEC04-BP01"), .wellArchitected("COST04-BP01")],
            equivalents: ["CKV_AWS_121", "CKV2_AWS_48"])
    }

    let types = ["AWS::Config::ConfigurationRecorder"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let group = resource["RecordingGroup"]
        guard group.isKnown else { return }
        let strategy = group["RecordingStrategy"]["UseOnly"]
        if strategy.is("INCLUSION_BY_RESOURCE_TYPES") {
            violations.report(strategy)
        } else if strategy.isAbsent, group["AllSupported"].isFalse || !group["ResourceTypes"].isEmpty {
            violations.report(group["AllSupported"].isFalse ? group["AllSupported"] : group["ResourceTypes"])
        }
    }

    private static func recorder(_ group: String) -> String {
        """
        Recorder:
          Type: AWS::Config::ConfigurationRecorder
          Properties:
            RoleARN: arn:aws:iam::123456789012:role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig
            RecordingGroup: \(group)
        """
    }

    var conforming: [String] {
        [
            Self.recorder("{AllSupported: true, IncludeGlobalResourceTypes: true}"),
            Self.recorder(
                """
                {RecordingStrategy: {UseOnly: EXCLUSION_BY_RESOURCE_TYPES},
                      ExclusionByResourceTypes: {ResourceTypes: ['AWS::EC2::NetworkInterface']}}
                """),
        ]
    }

    var violating: [String] {
        [Self.recorder("{AllSupported: false, ResourceTypes: ['AWS::EC2::Instance']}")]
    }
}
