/// Finds warehouses that copy data over the internet.
struct WarehouseWithoutVPCRouting: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "warehouse-without-vpc-routing", .note, .security, "loading and unloading goes over the internet",
            why: """
                Inside the VPC, endpoints, security groups and flow logs see and limit what the warehouse copies, \
                and from where.
                """,
            mend: "set EnhancedVpcRouting to true and give the VPC a route to S3",
            controls: [.fsbp("Redshift.7"), .fsbp("RedshiftServerless.1")],
            equivalents: ["CKV_AWS_321", "RedshiftEnhancedVPCRoutingEnabled"])
    }

    let types = ["AWS::Redshift::Cluster", "AWS::RedshiftServerless::Workgroup"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let routing = resource["EnhancedVpcRouting"]
        if routing.isOff { violations.report(routing, mend: .set(true)) }
    }

    var conforming: [String] {
        [
            """
            Warehouse:
              Type: AWS::Redshift::Cluster
              Properties:
                ClusterType: single-node
                DBName: sales
                NodeType: ra3.large
                MasterUsername: keeper
                ManageMasterPassword: true
                EnhancedVpcRouting: true
            """
        ]
    }

    var violating: [String] {
        [
            """
            Warehouse:
              Type: AWS::Redshift::Cluster
              Properties:
                ClusterType: single-node
                DBName: sales
                NodeType: ra3.large
                MasterUsername: keeper
                ManageMasterPassword: true
            """,
            """
            Sales:
              Type: AWS::RedshiftServerless::Workgroup
              Properties:
                WorkgroupName: sales
                EnhancedVpcRouting: false
            """,
        ]
    }
}
