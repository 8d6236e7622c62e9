/// Finds Beanstalk environments that nobody patches or watches.
struct BeanstalkUnmanaged: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "beanstalk-unmanaged", .warning, .operations, "the environment's platform is not updated by itself",
            why: """
                The platform is an operating system and a runtime: without managed updates it stays as it was on the \
                day it was made. Basic health knows only whether machines exist.
                """,
            mend: """
                set ManagedActionsEnabled of aws:elasticbeanstalk:managedactions to true, with a PreferredStartTime and \
                an UpdateLevel
                """,
            limits: """
                Settings of a configuration template or of the source bundle are not seen; an environment with a \
                TemplateName is not looked at.
                """,
            controls: [
                .fsbp("ElasticBeanstalk.1"), .fsbp("ElasticBeanstalk.2"), .fsbp("ElasticBeanstalk.3"),
                .wellArchitected("OPS05-BP05"), .wellArchitected("SEC06-BP01"),
            ],
            equivalents: [
                "CKV_AWS_312", "CKV_AWS_340", "AwsSolutions-EB3", "AwsSolutions-EB4",
                "NIST.800.53.R5-ElasticBeanstalkEnhancedHealthReportingEnabled",
                "HIPAA.Security-ElasticBeanstalkEnhancedHealthReportingEnabled",
                "NIST.800.53.R5-ElasticBeanstalkManagedUpdatesEnabled",
                "HIPAA.Security-ElasticBeanstalkManagedUpdatesEnabled",
            ])
    }

    let types = ["AWS::ElasticBeanstalk::Environment"]

    private static let wanted: [(namespace: String, option: String, value: String, message: String)] = [
        (
            "aws:elasticbeanstalk:managedactions", "ManagedActionsEnabled", "true",
            "the environment's platform is not updated by itself"
        ),
        (
            "aws:elasticbeanstalk:healthreporting:system", "SystemType", "enhanced",
            "the environment reports whether machines exist, not whether they work"
        ),
        (
            "aws:elasticbeanstalk:cloudwatch:logs", "StreamLogs", "true",
            "the logs of the environment are lost with its machines"
        ),
    ]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let settings = resource["OptionSettings"]
        guard resource["TemplateName"].isAbsent, !settings.isUnknown else { return }
        let options = settings.elements
        if options.contains(where: { $0.isUnknown || $0["OptionName"].isUnknown || $0["Namespace"].isUnknown }) {
            return
        }
        for wanted in Self.wanted {
            let option = options.first {
                $0["Namespace"].is(wanted.namespace) && $0["OptionName"].is(wanted.option)
            }
            let value = option?["Value"]
            if let value, value.isUnknown || value.string?.lowercased() == wanted.value { continue }
            violations.report(
                value ?? settings, wanted.message,
                help: "set \(wanted.option) of \(wanted.namespace) to \(wanted.value)")
        }
    }

    private static func environment(_ health: String) -> String {
        """
        Environment:
          Type: AWS::ElasticBeanstalk::Environment
          Properties:
            ApplicationName: shop
            OptionSettings:
              - Namespace: aws:elasticbeanstalk:managedactions
                OptionName: ManagedActionsEnabled
                Value: 'true'
              - Namespace: aws:elasticbeanstalk:cloudwatch:logs
                OptionName: StreamLogs
                Value: 'true'
              - Namespace: aws:elasticbeanstalk:healthreporting:system
                OptionName: SystemType
                Value: \(health)
        """
    }

    var conforming: [String] { [Self.environment("enhanced")] }

    var violating: [String] {
        [
            Self.environment("basic"),
            """
            Environment:
              Type: AWS::ElasticBeanstalk::Environment
              Properties: {ApplicationName: shop}
            """,
        ]
    }
}
