internal import MainstayPolicy

/// Addresses, gateways, endpoints and traffic.
enum NetworkPricing {
    static let table: [String: Pricing] = [
        "AWS::EC2::EIP": { $0.hourly("Public IPv4 address", "VPC", "public-ipv4:in-use") },
        "AWS::EC2::NatGateway": natGateway,
        "AWS::EC2::VPCEndpoint": endpoint,
        "AWS::EC2::InternetGateway": {
            $0.used(
                "Data sent to the internet", "internetOutGB", .internetOut,
                note: "the first 100 GB of an account are free, and counted here")
        },
        "AWS::EC2::VPC": { bill in
            bill.used(
                "Data between zones", "interZoneGB", "DataTransfer", "intra-region",
                note: "each direction is charged")
            bill.used("Data to other regions", "crossRegionGB", "DataTransfer", "inter-region-out")
        },
        "AWS::EC2::ClientVpnEndpoint": {
            $0.used("Connections", "clientVpnConnectionHours", "ClientVPN", "endpoint:connection")
        },
        "AWS::EC2::ClientVpnTargetNetworkAssociation": {
            $0.hourly("Association", "ClientVPN", "association:endpoint-association")
        },
        "AWS::EC2::VPNConnection": vpn,
        "AWS::EC2::TransitGateway": { $0.isFree() },
        "AWS::EC2::TransitGatewayAttachment": transitAttachment,
        "AWS::EC2::TransitGatewayVpcAttachment": transitAttachment,
        "AWS::EC2::TransitGatewayPeeringAttachment": {
            $0.hourly("Attachment", "TransitGateway", "peering:transit-gateway-attachment")
        },
        "AWS::EC2::FlowLog": flowLog,
        "AWS::NetworkFirewall::Firewall": firewall,
        "AWS::GlobalAccelerator::Accelerator": {
            $0.hourly("Accelerator", "GlobalAccelerator", "accelerator:fixed-fee")
        },
    ]

    @Sendable private static func natGateway(_ bill: inout Bill) {
        bill.hourly("Gateway hours", "VPC", "nat-gateway:hour")
        bill.used("Data processed", "natProcessedGB", "VPC", "nat-gateway:data-processed")
        // An address of this template is charged where it stands.
        guard !bill["ConnectivityType"].is("private"),
            bill["AllocationId"].resource?.type != "AWS::EC2::EIP"
        else { return }
        bill.hourly("Public IPv4 address", "VPC", "public-ipv4:in-use")
    }

    @Sendable private static func endpoint(_ bill: inout Bill) {
        switch bill["VpcEndpointType"].string ?? "Gateway" {
        case "Interface":
            guard let zones = bill.count(bill["SubnetIds"], "SubnetIds") else { return }
            bill.hourly("Endpoint in \(Int(zones)) zones", "VPC", "endpoint:endpoint-interface", CostRange(zones))
            bill.used("Data processed", "endpointProcessedGB", .interfaceEndpoint)
        case "GatewayLoadBalancer":
            guard let zones = bill.count(bill["SubnetIds"], "SubnetIds") else { return }
            bill.hourly("Endpoint", "VPC", "endpoint:endpoint-gatewayloadbalancer", CostRange(max(1, zones)))
            bill.used("Data processed", "gatewayEndpointProcessedGB", "VPC", "endpoint:data-processed")
        default: bill.isFree()
        }
    }

    @Sendable private static func vpn(_ bill: inout Bill) {
        bill.hourly("Connection", "VPN", "site-to-site:vpn-connection")
        guard bill["TransitGatewayId"].isPresent else { return }
        bill.hourly("Transit gateway attachment", "VPN", "site-to-site:transit-gateway-attachment")
        bill.used("Data processed", "vpnGB", "VPN", "site-to-site:data-processed")
    }

    @Sendable private static func transitAttachment(_ bill: inout Bill) {
        bill.hourly("Attachment", "TransitGateway", "vpc-attachment:transit-gateway-attachment")
        bill.used("Data processed", "tgwProcessedGB", "TransitGateway", "vpc-attachment:data-processed")
    }

    @Sendable private static func flowLog(_ bill: inout Bill) {
        switch bill["LogDestinationType"].string ?? "cloud-watch-logs" {
        case "s3": bill.used("Logs to S3", "flowLogGB", "VPC", "flow-logs:vended-to-s3")
        case "cloud-watch-logs": bill.used("Logs to CloudWatch", "flowLogGB", "VPC", "flow-logs:vended-to-cloudwatch")
        case "kinesis-data-firehose": bill.unknown("Logs to Firehose", "no price of flow logs to Firehose is known")
        case let other: bill.unknown("Logs", "there is no destination \(other)")
        }
    }

    @Sendable private static func firewall(_ bill: inout Bill) {
        guard let zones = bill.count(bill["SubnetMappings"], "SubnetMappings") else { return }
        bill.hourly(
            "Firewall endpoints", "NetworkFirewall", "firewall:network-firewall-endpoint", CostRange(max(1, zones)))
        bill.used("Data processed", "firewallGB", "NetworkFirewall", "firewall:data-processed")
    }
}
