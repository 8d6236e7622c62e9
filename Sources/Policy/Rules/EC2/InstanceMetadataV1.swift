/// Finds machines whose metadata service answers without a session, or to whoever is two hops behind them.
struct InstanceMetadataV1: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "instance-metadata-v1", .warning, .security,
            "the metadata service of the machine answers without a session (IMDSv1)",
            why: """
                The metadata service hands out the credentials of the machine's role. Version 1 answers any request, \
                so that one flaw that makes a server fetch an address is enough to take them.
                """,
            mend: "set HttpTokens to required in MetadataOptions",
            limits: """
                Where nothing is set, the image and the account decide; that is reported, as the template does not \
                make sure of it.
                """,
            controls: [
                .fsbp("EC2.8"), .fsbp("EC2.170"), .fsbp("AutoScaling.3"), .fsbp("AutoScaling.4"),
                .wellArchitected("SEC06-BP02"),
            ],
            equivalents: [
                "CKV_AWS_79", "CKV_AWS_341", "NIST.800.53.R5-EC2IMDSv2Enabled", "NIST.800.53.R4-EC2IMDSv2Enabled",
                "HIPAA.Security-EC2IMDSv2Enabled",
            ])
    }

    let types = ["AWS::EC2::Instance", "AWS::EC2::LaunchTemplate", "AWS::AutoScaling::LaunchConfiguration"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let options = InstanceSettings.settings(of: resource)["MetadataOptions"]
        if options["HttpEndpoint"].is("disabled") { return }
        if options.isAbsent && InstanceSettings.areInherited(by: resource) { return }
        let tokens = options["HttpTokens"]
        if tokens.isAbsent { violations.report(tokens) }
        if tokens.is("optional") { violations.report(tokens, mend: .set("required"), severity: .high) }
        let hops = options["HttpPutResponseHopLimit"]
        if let limit = hops.int, limit > 2 {
            violations.report(
                hops, "the metadata service of the machine answers across \(limit) hops",
                help: "set HttpPutResponseHopLimit to 1, or 2 where containers need it")
        }
    }

    var conforming: [String] {
        [
            """
            Template:
              Type: AWS::EC2::LaunchTemplate
              Properties:
                LaunchTemplateData:
                  MetadataOptions:
                    HttpTokens: required
                    HttpPutResponseHopLimit: 2
            """,
            """
            Machine:
              Type: AWS::EC2::Instance
              Properties:
                LaunchTemplate:
                  LaunchTemplateId: lt-0123456789abcdef0
                  Version: '3'
            """,
        ]
    }

    var violating: [String] {
        [
            """
            Machine:
              Type: AWS::EC2::Instance
              Properties:
                ImageId: ami-0123456789abcdef0
                SubnetId: subnet-0123456789abcdef0
            """,
            """
            Template:
              Type: AWS::EC2::LaunchTemplate
              Properties:
                LaunchTemplateData:
                  MetadataOptions:
                    HttpTokens: optional
            """,
            """
            Configuration:
              Type: AWS::AutoScaling::LaunchConfiguration
              Properties:
                ImageId: ami-0123456789abcdef0
                InstanceType: m7g.large
                MetadataOptions:
                  HttpTokens: required
                  HttpPutResponseHopLimit: 5
            """,
        ]
    }
}
