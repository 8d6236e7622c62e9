/// Finds machines and network interfaces that may send in the name of other addresses.
struct SourceCheckDisabled: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "source-check-disabled", .warning, .security,
            "the machine may send and receive in the name of other addresses",
            why: """
                With the check off, a machine that is taken over can forge addresses inside the VPC. Only machines \
                that pass on the traffic of others, such as NAT instances and firewalls, need it off.
                """,
            mend: "remove SourceDestCheck, or waive the rule for a machine that routes",
            controls: [.fsbp("EC2.180"), .wellArchitected("SEC05-BP02")])
    }

    let types = ["AWS::EC2::Instance", "AWS::EC2::NetworkInterface"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let setting = resource["SourceDestCheck"]
        if setting.isFalse { violations.report(setting) }
    }

    var conforming: [String] {
        [
            """
            Port:
              Type: AWS::EC2::NetworkInterface
              Properties:
                SubnetId: subnet-0123456789abcdef0
            """
        ]
    }

    var violating: [String] {
        [
            """
            Port:
              Type: AWS::EC2::NetworkInterface
              Properties:
                SubnetId: subnet-0123456789abcdef0
                SourceDestCheck: false
            """,
            """
            Router:
              Type: AWS::EC2::Instance
              Properties:
                ImageId: ami-0123456789abcdef0
                SubnetId: subnet-0123456789abcdef0
                SourceDestCheck: 'false'
            """,
        ]
    }
}
