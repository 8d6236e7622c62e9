/// Finds VPCs whose traffic is not recorded.
struct VPCWithoutFlowLog: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "vpc-without-flow-log", .warning, .security, "the traffic of the VPC is not recorded",
            why: """
                Without flow logs nobody can say afterwards what an intruder reached, nor why a connection was \
                refused.
                """,
            mend: "add an AWS::EC2::FlowLog whose ResourceId is the VPC",
            limits: "A flow log that another template makes is not seen.",
            controls: [.fsbp("EC2.6"), .wellArchitected("SEC04-BP01")],
            equivalents: [
                "AwsSolutions-VPC7", "NIST.800.53.R5-VPCFlowLogsEnabled", "NIST.800.53.R4-VPCFlowLogsEnabled",
                "PCI.DSS.321-VPCFlowLogsEnabled", "HIPAA.Security-VPCFlowLogsEnabled", "W60",
            ])
    }

    let types = ["AWS::EC2::VPC"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        if resource.referrers(ofType: "AWS::EC2::FlowLog").isEmpty { violations.report(resource) }
    }

    var conforming: [String] {
        [
            """
            Network:
              Type: AWS::EC2::VPC
              Properties:
                CidrBlock: 10.0.0.0/16
            Traffic:
              Type: AWS::EC2::FlowLog
              Properties:
                ResourceId: !Ref Network
                ResourceType: VPC
                TrafficType: ALL
                LogDestinationType: s3
                LogDestination: arn:aws:s3:::traffic-of-the-network
            """
        ]
    }

    var violating: [String] {
        [
            """
            Network:
              Type: AWS::EC2::VPC
              Properties:
                CidrBlock: 10.0.0.0/16
            """
        ]
    }
}
