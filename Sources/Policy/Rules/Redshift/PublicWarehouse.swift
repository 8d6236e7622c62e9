/// Finds warehouses with an address on the internet.
struct PublicWarehouse: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "public-warehouse", .high, .security, "the warehouse has a public address",
            why: """
                Only a security group then stands between the internet and the login to all of the business's data.
                """,
            mend: "set PubliclyAccessible to false",
            limits: """
                Where PubliclyAccessible is absent, the default of new clusters (private, since January 2025) is \
                assumed.
                """,
            controls: [.fsbp("Redshift.1"), .fsbp("RedshiftServerless.3")],
            equivalents: ["CKV_AWS_87", "AwsSolutions-RS8", "RedshiftClusterPublicAccess"])
    }

    let types = ["AWS::Redshift::Cluster", "AWS::RedshiftServerless::Workgroup"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let access = resource["PubliclyAccessible"]
        if access.isTrue { violations.report(access, mend: .set(false)) }
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
            Warehouse:
              Type: AWS::Redshift::Cluster
              Properties:
                ClusterType: single-node
                DBName: sales
                NodeType: ra3.large
                MasterUsername: keeper
                ManageMasterPassword: true
                PubliclyAccessible: false
            """,
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
                PubliclyAccessible: true
            """,
            """
            Sales:
              Type: AWS::RedshiftServerless::Workgroup
              Properties:
                WorkgroupName: sales
                PubliclyAccessible: true
            """,
        ]
    }
}
