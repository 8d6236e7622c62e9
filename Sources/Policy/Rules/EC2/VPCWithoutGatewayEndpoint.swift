/// Finds NAT gateways over which the traffic to S3 goes, which a free endpoint would take.
struct VPCWithoutGatewayEndpoint: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "vpc-without-gateway-endpoint", .note, .cost, "traffic to S3 goes over the NAT gateway and is paid for",
            why: "A gateway endpoint for S3 costs nothing, where a NAT gateway charges for each gigabyte.",
            mend: "add an AWS::EC2::VPCEndpoint of the type Gateway for S3 to the route tables of the private subnets",
            limits: "Endpoints and VPCs of other templates are not seen.",
            controls: [.wellArchitected("COST08-BP03")])
    }

    let types = ["AWS::EC2::VPC"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let routes = resource.referrers(ofType: "AWS::EC2::RouteTable").flatMap {
            $0.referrers(ofType: "AWS::EC2::Route")
        }
        guard routes.contains(where: { $0["NatGatewayId"].isPresent }) else { return }
        let endpoints = resource.referrers(ofType: "AWS::EC2::VPCEndpoint")
        let hasEndpoint = endpoints.contains { endpoint in
            // What cannot be known may be it.
            guard let service = endpoint["ServiceName"].rendered else { return true }
            return service.hasSuffix(".s3")
        }
        if !hasEndpoint { violations.report(resource) }
    }

    var conforming: [String] {
        [
            """
            Network:
              Type: AWS::EC2::VPC
              Properties:
                CidrBlock: 10.0.0.0/16
            Table:
              Type: AWS::EC2::RouteTable
              Properties:
                VpcId: !Ref Network
            Out:
              Type: AWS::EC2::Route
              Properties:
                RouteTableId: !Ref Table
                DestinationCidrBlock: 0.0.0.0/0
                NatGatewayId: nat-0123456789abcdef0
            Storage:
              Type: AWS::EC2::VPCEndpoint
              Properties:
                VpcId: !Ref Network
                VpcEndpointType: Gateway
                ServiceName: !Sub com.amazonaws.${AWS::Region}.s3
                RouteTableIds: [!Ref Table]
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
            Table:
              Type: AWS::EC2::RouteTable
              Properties:
                VpcId: !Ref Network
            Out:
              Type: AWS::EC2::Route
              Properties:
                RouteTableId: !Ref Table
                DestinationCidrBlock: 0.0.0.0/0
                NatGatewayId: nat-0123456789abcdef0
            """
        ]
    }
}
