/// Finds warehouses that a single availability zone takes down.
struct WarehouseInOneZone: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "warehouse-in-one-zone", .note, .reliability, "the warehouse runs in one availability zone",
            why: "When the zone fails, the warehouse is away until it is restored elsewhere.",
            mend: "set MultiAZ to true on a cluster of RA3 nodes, and name subnets of several zones",
            controls: [.fsbp("Redshift.16"), .fsbp("Redshift.18")])
    }

    let types = ["AWS::Redshift::Cluster", "AWS::Redshift::ClusterSubnetGroup"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        if resource.type == "AWS::Redshift::ClusterSubnetGroup" {
            let subnets = resource["SubnetIds"]
            if subnets.isKnown, subnets.elements.count == 1,
                !subnets.elements[0].isUnknown || subnets.elements[0].resource != nil
            {
                violations.report(subnets, "the subnet group has one subnet")
            }
            return
        }
        // Only clusters of several RA3 nodes can.
        guard resource["ClusterType"].is("multi-node"), resource["NodeType"].string?.hasPrefix("ra3") == true else {
            return
        }
        let zones = resource["MultiAZ"]
        if zones.isOff { violations.report(zones) }
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
            """,
            """
            Group:
              Type: AWS::Redshift::ClusterSubnetGroup
              Properties:
                Description: Sales
                SubnetIds: [subnet-0123456789abcdef0, subnet-0123456789abcdef1]
            """,
        ]
    }

    var violating: [String] {
        [
            """
            Group:
              Type: AWS::Redshift::ClusterSubnetGroup
              Properties:
                Description: Sales
                SubnetIds: [subnet-0123456789abcdef0]
            """,
            """
            Warehouse:
              Type: AWS::Redshift::Cluster
              Properties:
                ClusterType: multi-node
                NumberOfNodes: 2
                DBName: sales
                NodeType: ra3.4xlarge
                MasterUsername: keeper
                ManageMasterPassword: true
            """,
        ]
    }
}
