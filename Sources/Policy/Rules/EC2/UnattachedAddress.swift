/// Finds public addresses that nothing in the template uses.
struct UnattachedAddress: TemplateRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "unattached-address", .note, .cost, "nothing uses the public address",
            why: "An Elastic IP address is paid for by the hour, most of all where it serves nothing.",
            mend: "remove the address, or attach it",
            limits: "An address that is handed on as an output is taken to be used.",
            controls: [.fsbp("EC2.12"), .wellArchitected("SUS02-BP03")])
    }

    func check(_ template: TemplateView, _ violations: Violations) {
        let unattached = template.resources(ofType: "AWS::EC2::EIP").filter { address in
            address["InstanceId"].isAbsent && !template.isReferred(to: address.name)
        }
        guard !unattached.isEmpty else { return }
        let handedOn = OutputReferences.names(in: template.template)
        for address in unattached where !handedOn.contains(address.name) { violations.report(address) }
    }

    var conforming: [String] {
        [
            """
            Address:
              Type: AWS::EC2::EIP
            Gateway:
              Type: AWS::EC2::NatGateway
              Properties:
                SubnetId: subnet-0123456789abcdef0
                AllocationId: !GetAtt Address.AllocationId
            """,
            """
            Resources:
              Address:
                Type: AWS::EC2::EIP
            Outputs:
              Address:
                Value: !Ref Address
            """,
        ]
    }

    var violating: [String] {
        [
            """
            Address:
              Type: AWS::EC2::EIP
              Properties:
                Domain: vpc
            """
        ]
    }
}
