/// Finds site-to-site VPN connections whose tunnels record nothing.
struct VPNWithoutLog: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "vpn-without-log", .note, .operations, "the tunnels of the VPN record nothing",
            why: "Why a tunnel went down, or never came up, stands in its log and nowhere else.",
            mend: "set LogOptions of each tunnel under VpnTunnelOptionsSpecifications",
            controls: [.fsbp("EC2.171"), .wellArchitected("OPS08-BP02")])
    }

    let types = ["AWS::EC2::VPNConnection"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let tunnels = resource["VpnTunnelOptionsSpecifications"]
        if tunnels.isAbsent { return violations.report(tunnels) }
        for tunnel in tunnels.elements {
            let enabled = tunnel["LogOptions"]["CloudwatchLogOptions"]["LogEnabled"]
            if enabled.isOff { violations.report(enabled) }
        }
    }

    var conforming: [String] {
        [
            """
            Office:
              Type: AWS::EC2::VPNConnection
              Properties:
                Type: ipsec.1
                CustomerGatewayId: cgw-0123456789abcdef0
                VpnGatewayId: vgw-0123456789abcdef0
                VpnTunnelOptionsSpecifications:
                  - LogOptions:
                      CloudwatchLogOptions:
                        LogEnabled: true
                        LogGroupArn: arn:aws:logs:eu-central-1:123456789012:log-group:office
            """
        ]
    }

    var violating: [String] {
        [
            """
            Office:
              Type: AWS::EC2::VPNConnection
              Properties:
                Type: ipsec.1
                CustomerGatewayId: cgw-0123456789abcdef0
                VpnGatewayId: vgw-0123456789abcdef0
            """
        ]
    }
}
