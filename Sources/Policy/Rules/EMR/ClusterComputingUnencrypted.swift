/// Finds EMR clusters whose data is not encrypted.
struct ClusterComputingUnencrypted: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "cluster-computing-unencrypted", .warning, .security, "the data of the EMR cluster is not encrypted",
            why: """
                Between nodes and on their disks lies what the cluster works on, which is what nobody else may read.
                """,
            mend: """
                name a security configuration with EnableAtRestEncryption and EnableInTransitEncryption
                """,
            limits: "A security configuration that another template makes is taken to encrypt.",
            controls: [
                .fsbp("EMR.3"), .fsbp("EMR.4"), .wellArchitected("SEC08-BP02"), .wellArchitected("SEC09-BP02"),
            ],
            equivalents: ["CKV_AWS_171", "CKV_AWS_351", "AwsSolutions-EMR4", "AwsSolutions-EMR5", "W61"])
    }

    let types = ["AWS::EMR::Cluster", "AWS::EMR::SecurityConfiguration"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let configuration = resource["SecurityConfiguration"]
        if resource.type == "AWS::EMR::Cluster" {
            if configuration.isAbsent { violations.report(configuration) }
            return
        }
        let written = configuration.string == nil ? configuration : configuration.parsedJSON ?? configuration
        let encryption = written["EncryptionConfiguration"]
        let parts = [
            ("EnableAtRestEncryption", "what the clusters keep is not encrypted"),
            ("EnableInTransitEncryption", "what the clusters' nodes send each other is not encrypted"),
        ]
        for (name, message) in parts where encryption[name].isOff { violations.report(encryption[name], message) }
    }

    private static func configuration(rest: Bool, transit: Bool) -> String {
        """
        Encryption:
          Type: AWS::EMR::SecurityConfiguration
          Properties:
            SecurityConfiguration:
              EncryptionConfiguration:
                EnableAtRestEncryption: \(rest)
                EnableInTransitEncryption: \(transit)
        """
    }

    var conforming: [String] { [Self.configuration(rest: true, transit: true)] }

    var violating: [String] {
        [
            Self.configuration(rest: false, transit: true), Self.configuration(rest: true, transit: false),
            """
            Cluster:
              Type: AWS::EMR::Cluster
              Properties:
                Name: reports
                ReleaseLabel: emr-7.5.0
                JobFlowRole: emr-nodes
                ServiceRole: emr
                Instances:
                  Ec2SubnetId: subnet-0123456789abcdef0
                  MasterInstanceGroup: {InstanceCount: 1, InstanceType: m7g.xlarge}
                  CoreInstanceGroup: {InstanceCount: 2, InstanceType: m7g.xlarge}
            """,
        ]
    }
}
