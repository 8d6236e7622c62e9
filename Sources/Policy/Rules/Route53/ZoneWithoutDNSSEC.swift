/// Finds public hosted zones whose answers are not signed.
struct ZoneWithoutDNSSEC: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "zone-without-dnssec", .note, .security, "the answers of the hosted zone are not signed",
            why: """
                A resolver that was lied to sends visitors, and mail, to somebody else's server. Signatures let it \
                tell.
                """,
            mend: "add an AWS::Route53::KeySigningKey and an AWS::Route53::DNSSEC for the zone",
            controls: [.wellArchitected("SEC09-BP02")],
            equivalents: ["CKV2_AWS_38"])
    }

    let types = ["AWS::Route53::HostedZone"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        guard resource["VPCs"].isEmpty else { return }
        if resource.referrers(ofType: "AWS::Route53::DNSSEC").isEmpty { violations.report(resource) }
    }

    var conforming: [String] {
        [
            """
            Zone:
              Type: AWS::Route53::HostedZone
              Properties:
                Name: example.com
            Signatures:
              Type: AWS::Route53::DNSSEC
              Properties:
                HostedZoneId: !Ref Zone
            """
        ]
    }

    var violating: [String] {
        [
            """
            Zone:
              Type: AWS::Route53::HostedZone
              Properties:
                Name: example.com
            """
        ]
    }
}
