/// Finds transit gateways that take attachments of other accounts without asking.
struct TransitGatewayAutoAccepts: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "transit-gateway-auto-accepts", .warning, .security,
            "the transit gateway takes attachments of other accounts without asking",
            why: """
                An account that the gateway is shared with can join its VPCs to the network by itself, where nobody \
                looked at what it brings.
                """,
            mend: "set AutoAcceptSharedAttachments to disable",
            controls: [.fsbp("EC2.23"), .wellArchitected("SEC05-BP01")],
            equivalents: ["CKV_AWS_331"])
    }

    let types = ["AWS::EC2::TransitGateway"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let setting = resource["AutoAcceptSharedAttachments"]
        if setting.is("enable") { violations.report(setting, mend: .set("disable")) }
    }

    var conforming: [String] {
        [
            """
            Hub:
              Type: AWS::EC2::TransitGateway
              Properties:
                Description: Between our networks
            """
        ]
    }

    var violating: [String] {
        [
            """
            Hub:
              Type: AWS::EC2::TransitGateway
              Properties:
                Description: Between our networks
                AutoAcceptSharedAttachments: enable
            """
        ]
    }
}
