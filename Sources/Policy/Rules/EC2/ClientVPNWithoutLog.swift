/// Finds Client VPN endpoints that do not record who connects.
struct ClientVPNWithoutLog: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "client-vpn-without-log", .warning, .security, "the VPN does not record who connects",
            why: "Who was in the network, when and from where, cannot be told afterwards.",
            mend: "set ConnectionLogOptions.Enabled to true and name a log group",
            controls: [.fsbp("EC2.51"), .wellArchitected("SEC04-BP01")])
    }

    let types = ["AWS::EC2::ClientVpnEndpoint"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let enabled = resource["ConnectionLogOptions"]["Enabled"]
        if enabled.isFalse { violations.report(enabled) }
    }

    var conforming: [String] {
        [
            """
            Staff:
              Type: AWS::EC2::ClientVpnEndpoint
              Properties:
                ClientCidrBlock: 10.9.0.0/22
                ServerCertificateArn: arn:aws:acm:eu-central-1:123456789012:certificate/staff-vpn
                AuthenticationOptions:
                  - Type: certificate-authentication
                    MutualAuthentication:
                      ClientRootCertificateChainArn: arn:aws:acm:eu-central-1:123456789012:certificate/staff-vpn
                ConnectionLogOptions:
                  Enabled: true
                  CloudwatchLogGroup: staff-vpn
            """
        ]
    }

    var violating: [String] {
        [
            """
            Staff:
              Type: AWS::EC2::ClientVpnEndpoint
              Properties:
                ClientCidrBlock: 10.9.0.0/22
                ServerCertificateArn: arn:aws:acm:eu-central-1:123456789012:certificate/staff-vpn
                AuthenticationOptions:
                  - Type: certificate-authentication
                    MutualAuthentication:
                      ClientRootCertificateChainArn: arn:aws:acm:eu-central-1:123456789012:certificate/staff-vpn
                ConnectionLogOptions:
                  Enabled: false
            """
        ]
    }
}
