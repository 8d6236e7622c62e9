/// Finds file transfer servers that stand on the internet.
struct PublicTransferServer: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "public-transfer-server", .warning, .security, "the transfer server can be reached from everywhere",
            why: """
                A public endpoint has no security group: everyone may try passwords on it. In a VPC the same server can \
                have fixed public addresses, with a list of who may come.
                """,
            mend: "set EndpointType to VPC, with EndpointDetails",
            controls: [.wellArchitected("SEC05-BP02"), .wellArchitected("SEC05-BP01")],
            equivalents: ["CKV_AWS_164"])
    }

    let types = ["AWS::Transfer::Server"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let endpoint = resource["EndpointType"]
        if endpoint.isAbsent || endpoint.is("PUBLIC") { violations.report(endpoint) }
    }

    var conforming: [String] {
        [
            """
            Server:
              Type: AWS::Transfer::Server
              Properties:
                EndpointType: VPC
                EndpointDetails:
                  VpcId: vpc-0123456789abcdef0
                  SubnetIds: [subnet-0123456789abcdef0]
            """
        ]
    }

    var violating: [String] {
        [
            """
            Server:
              Type: AWS::Transfer::Server
            """,
            """
            Server:
              Type: AWS::Transfer::Server
              Properties: {EndpointType: PUBLIC}
            """,
        ]
    }
}
