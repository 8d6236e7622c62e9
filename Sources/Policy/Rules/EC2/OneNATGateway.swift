internal import MainstayTemplate

/// Finds NAT gateways that subnets of several zones depend on.
struct OneNATGateway: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "one-nat-gateway", .warning, .reliability, "subnets of several zones depend on one NAT gateway",
            why: """
                A NAT gateway lives in one zone. When that zone fails, the subnets of the others lose their way to \
                the internet as well. Traffic between zones is also paid for.
                """,
            mend: "make a NAT gateway in each zone, or one with AvailabilityMode regional",
            limits: "Routes and subnets of other templates are not seen.",
            controls: [.wellArchitected("REL10-BP01")])
    }

    let types = ["AWS::EC2::NatGateway"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        if resource["AvailabilityMode"].is("regional") { return }
        var zones: Set<TemplateValue> = []
        for route in resource.referrers(ofType: "AWS::EC2::Route") {
            guard let table = route["RouteTableId"].resource else { continue }
            for association in table.referrers(ofType: "AWS::EC2::SubnetRouteTableAssociation") {
                guard let zone = association["SubnetId"].resource?["AvailabilityZone"], zone.isPresent else { continue }
                zones.insert(zone.value)
            }
        }
        if zones.count > 1 { violations.report(resource) }
    }

    var conforming: [String] {
        [
            """
            Gateway:
              Type: AWS::EC2::NatGateway
              Properties:
                SubnetId: subnet-0123456789abcdef0
                AllocationId: eipalloc-0123456789abcdef0
            Table:
              Type: AWS::EC2::RouteTable
              Properties:
                VpcId: vpc-0123456789abcdef0
            Out:
              Type: AWS::EC2::Route
              Properties:
                RouteTableId: !Ref Table
                DestinationCidrBlock: 0.0.0.0/0
                NatGatewayId: !Ref Gateway
            Inner:
              Type: AWS::EC2::Subnet
              Properties:
                VpcId: vpc-0123456789abcdef0
                CidrBlock: 10.0.1.0/24
                AvailabilityZone: !Select [0, !GetAZs '']
            InnerTable:
              Type: AWS::EC2::SubnetRouteTableAssociation
              Properties:
                RouteTableId: !Ref Table
                SubnetId: !Ref Inner
            """
        ]
    }

    var violating: [String] {
        [
            """
            Gateway:
              Type: AWS::EC2::NatGateway
              Properties:
                SubnetId: subnet-0123456789abcdef0
                AllocationId: eipalloc-0123456789abcdef0
            Table:
              Type: AWS::EC2::RouteTable
              Properties:
                VpcId: vpc-0123456789abcdef0
            Out:
              Type: AWS::EC2::Route
              Properties:
                RouteTableId: !Ref Table
                DestinationCidrBlock: 0.0.0.0/0
                NatGatewayId: !Ref Gateway
            Inner1:
              Type: AWS::EC2::Subnet
              Properties:
                VpcId: vpc-0123456789abcdef0
                CidrBlock: 10.0.1.0/24
                AvailabilityZone: !Select [0, !GetAZs '']
            Inner2:
              Type: AWS::EC2::Subnet
              Properties:
                VpcId: vpc-0123456789abcdef0
                CidrBlock: 10.0.2.0/24
                AvailabilityZone: !Select [1, !GetAZs '']
            InnerTable1:
              Type: AWS::EC2::SubnetRouteTableAssociation
              Properties:
                RouteTableId: !Ref Table
                SubnetId: !Ref Inner1
            InnerTable2:
              Type: AWS::EC2::SubnetRouteTableAssociation
              Properties:
                RouteTableId: !Ref Table
                SubnetId: !Ref Inner2
            """
        ]
    }
}
