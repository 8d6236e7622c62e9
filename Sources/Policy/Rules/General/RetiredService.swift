/// Finds resources of services that AWS has ended.
struct RetiredService: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "retired-service", .warning, .operations, "AWS has ended the service",
            why: """
                CloudFormation still knows the type, and the deployment fails when the resource is made or changed.
                """,
            mend: "move to what has taken its place",
            limits: "What has ended is known as of the release of the toolkit.",
            controls: [.wellArchitected("OPS05-BP05")])
    }

    let types = RetiredServices.typePatterns

    func check(_ resource: ResourceView, _ violations: Violations) {
        guard let retirement = RetiredServices.retirement(ofType: resource.type) else { return }
        violations.report(
            resource, "AWS ended the service of \(resource.type) on \(retirement.end)",
            help: "move to \(retirement.successor)")
    }

    var conforming: [String] {
        [
            """
            Addresses:
              Type: AWS::WAFv2::IPSet
              Properties: {Scope: REGIONAL, IPAddressVersion: IPV4, Addresses: [203.0.113.0/24]}
            """
        ]
    }

    var violating: [String] {
        [
            """
            Addresses:
              Type: AWS::WAFRegional::IPSet
              Properties: {Name: partners}
            """,
            """
            Ledger:
              Type: AWS::QLDB::Ledger
              Properties: {PermissionsMode: STANDARD}
            """,
        ]
    }
}
