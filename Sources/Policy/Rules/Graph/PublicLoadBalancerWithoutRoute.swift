/// Finds load balancers for the internet in subnets that the internet cannot reach.
struct PublicLoadBalancerWithoutRoute: GraphRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "public-load-balancer-without-route", .high, .reliability,
            "the load balancer faces the internet from a subnet without a route to it",
            why:
                "Its address answers nobody, or only in some of its zones: a client's every second or third try fails.",
            mend: "put it into subnets whose route table leads to an internet gateway",
            controls: [.wellArchitected("REL02-BP01")])
    }

    func check(_ template: TemplateView, _ violations: Violations) {
        let model = template.network
        for balancer in model.endpoints where balancer.kind == .loadBalancer && balancer.isPublic == true {
            for subnet in balancer.resource["Subnets"].elements {
                guard let name = subnet.reference else { continue }
                switch model.wayOut(of: name) {
                case .translation, .none:
                    violations.report(
                        subnet,
                        "the load balancer faces the internet, but the subnet \(name) has no route to an internet gateway",
                        in: balancer.resource)
                case .internetGateway, .unknown: continue
                }
            }
        }
    }

    private static func example(scheme: String) -> String {
        """
        Network:
          Type: AWS::EC2::VPC
          Properties: {CidrBlock: 10.0.0.0/16}
        SubnetA:
          Type: AWS::EC2::Subnet
          Properties: {VpcId: !Ref Network, CidrBlock: 10.0.1.0/24, AvailabilityZone: eu-west-1a}
        SubnetB:
          Type: AWS::EC2::Subnet
          Properties: {VpcId: !Ref Network, CidrBlock: 10.0.2.0/24, AvailabilityZone: eu-west-1b}
        Table:
          Type: AWS::EC2::RouteTable
          Properties: {VpcId: !Ref Network}
        TableA:
          Type: AWS::EC2::SubnetRouteTableAssociation
          Properties: {SubnetId: !Ref SubnetA, RouteTableId: !Ref Table}
        TableB:
          Type: AWS::EC2::SubnetRouteTableAssociation
          Properties: {SubnetId: !Ref SubnetB, RouteTableId: !Ref Table}
        Balancer:
          Type: AWS::ElasticLoadBalancingV2::LoadBalancer
          Properties: {Scheme: \(scheme), Subnets: [!Ref SubnetA, !Ref SubnetB]}
        """
    }

    var conforming: [String] { [Self.example(scheme: "internal")] }
    var violating: [String] { [Self.example(scheme: "internet-facing")] }
}
