/// What the ids of services begin with.
enum IDPrefixes {
    private static let byType: [String: String] = [
        "AWS::EC2::CustomerGateway": "cgw", "AWS::EC2::DHCPOptions": "dopt",
        "AWS::EC2::EgressOnlyInternetGateway": "eigw", "AWS::EC2::FlowLog": "fl", "AWS::EC2::Instance": "i",
        "AWS::EC2::InternetGateway": "igw", "AWS::EC2::LaunchTemplate": "lt", "AWS::EC2::NatGateway": "nat",
        "AWS::EC2::NetworkAcl": "acl", "AWS::EC2::NetworkInterface": "eni", "AWS::EC2::PrefixList": "pl",
        "AWS::EC2::RouteTable": "rtb", "AWS::EC2::SecurityGroup": "sg", "AWS::EC2::SecurityGroupIngress": "sgr",
        "AWS::EC2::SecurityGroupEgress": "sgr", "AWS::EC2::Subnet": "subnet",
        "AWS::EC2::SubnetRouteTableAssociation": "rtbassoc", "AWS::EC2::SubnetNetworkAclAssociation": "aclassoc",
        "AWS::EC2::TransitGateway": "tgw", "AWS::EC2::TransitGatewayAttachment": "tgw-attach",
        "AWS::EC2::TransitGatewayRouteTable": "tgw-rtb", "AWS::EC2::VPC": "vpc",
        "AWS::EC2::VPCCidrBlock": "vpc-cidr-assoc",
        "AWS::EC2::VPCEndpoint": "vpce", "AWS::EC2::VPCEndpointService": "vpce-svc",
        "AWS::EC2::VPCPeeringConnection": "pcx", "AWS::EC2::VPNConnection": "vpn", "AWS::EC2::VPNGateway": "vgw",
        "AWS::EC2::Volume": "vol", "AWS::EFS::AccessPoint": "fsap", "AWS::EFS::FileSystem": "fs",
        "AWS::EFS::MountTarget": "fsmt", "AWS::SSM::MaintenanceWindow": "mw", "AWS::SSM::PatchBaseline": "pb",
        "AWS::ServiceDiscovery::Service": "srv", "AWS::ServiceDiscovery::PrivateDnsNamespace": "ns",
        "AWS::ServiceDiscovery::PublicDnsNamespace": "ns", "AWS::ServiceDiscovery::HttpNamespace": "ns",
    ]

    /// Types whose names have no capital letters.
    static let lowerCaseTypes: Set<String> = [
        "AWS::S3::Bucket", "AWS::ECR::Repository", "AWS::ElastiCache::ReplicationGroup",
        "AWS::ElastiCache::CacheCluster", "AWS::ElastiCache::SubnetGroup", "AWS::ElastiCache::ServerlessCache",
        "AWS::OpenSearchService::Domain", "AWS::Redshift::Cluster", "AWS::S3::AccessPoint", "AWS::DocDB::DBCluster",
        "AWS::Neptune::DBCluster",
    ]

    static func prefix(of type: String, property: String) -> String? {
        if type == "AWS::EC2::EIP" { return property == "AllocationId" ? "eipalloc" : nil }
        return byType[type]
    }

    /// The initials of a type that is not in the table.
    static func guess(_ type: String) -> String {
        let name = type.split(separator: ":").last ?? ""
        return String(name.filter(\.isUppercase)).lowercased()
    }

    /// How long a name may be, where the schema does not say it.
    static func nameLimit(of type: String) -> Int {
        switch type {
        case "AWS::ElasticLoadBalancingV2::LoadBalancer", "AWS::ElasticLoadBalancingV2::TargetGroup": 32
        case "AWS::ElastiCache::ReplicationGroup", "AWS::ElastiCache::CacheCluster": 40
        case "AWS::S3::Bucket", "AWS::RDS::DBInstance", "AWS::RDS::DBCluster": 63
        case "AWS::OpenSearchService::Domain": 28
        default: 64
        }
    }
}

/// What `Ref` gives where it is not the primary identifier.
enum ReferenceForms {
    static func reference(
        of type: String, parts: [String: String], identifier: [String], generated: [String], name: String?
    ) -> String {
        switch type {
        case "AWS::EC2::EIP": return parts["PublicIp"] ?? ""
        case "AWS::Events::Rule": return name ?? parts["Arn"]?.split(separator: "/").last.map(String.init) ?? ""
        case "AWS::Route53::RecordSet": return parts["Name"] ?? ""
        case "AWS::CloudFormation::WaitConditionHandle", "AWS::CloudFormation::WaitCondition": break
        default: break
        }
        let values = identifier.compactMap { parts[$0] }
        guard identifier.count > 1 else { return values.first ?? "" }
        // Where one part alone is the service's own, it names the resource: a service of a cluster, a client of a pool.
        let readOnly = identifier.filter { generated.contains($0) }
        if readOnly.count == 1, type != "AWS::EC2::Route", type != "AWS::WAFv2::WebACL",
            type != "AWS::EC2::VPCGatewayAttachment"
        {
            return parts[readOnly[0]] ?? ""
        }
        return values.filter { !$0.isEmpty }.joined(separator: "|")
    }
}
