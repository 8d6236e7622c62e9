/// Finds databases with an address on the internet.
struct PublicDatabase: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "public-database", .high, .security, "the database has a public address",
            why: """
                Only a security group then stands between the internet and the database's own login, and guessing \
                passwords costs nothing.
                """,
            mend: "set PubliclyAccessible to false and reach the database from inside the VPC",
            limits: """
                Where PubliclyAccessible is absent, the subnet group decides; that is not followed.
                """,
            controls: [.fsbp("RDS.2"), .cis("2.2.3")],
            equivalents: ["CKV_AWS_17", "RDSInstancePublicAccess", "F22"])
    }

    let types = ["AWS::RDS::DBInstance", "AWS::RDS::DBCluster"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let access = resource["PubliclyAccessible"]
        if access.isTrue { violations.report(access, mend: .set(false)) }
    }

    var conforming: [String] {
        [
            """
            Database:
              Type: AWS::RDS::DBInstance
              Properties:
                DBInstanceClass: db.t4g.medium
                Engine: postgres
                AllocatedStorage: '20'
                MasterUsername: keeper
                ManageMasterUserPassword: true
                PubliclyAccessible: false
            """,
            """
            Database:
              Type: AWS::RDS::DBInstance
              Properties:
                DBInstanceClass: db.t4g.medium
                Engine: postgres
                AllocatedStorage: '20'
                MasterUsername: keeper
                ManageMasterUserPassword: true
            """,
        ]
    }

    var violating: [String] {
        [
            """
            Database:
              Type: AWS::RDS::DBInstance
              Properties:
                DBInstanceClass: db.t4g.medium
                Engine: postgres
                AllocatedStorage: '20'
                MasterUsername: keeper
                ManageMasterUserPassword: true
                PubliclyAccessible: true
            """,
            """
            Database:
              Type: AWS::RDS::DBInstance
              Properties:
                DBInstanceClass: db.t4g.medium
                Engine: postgres
                AllocatedStorage: '20'
                MasterUsername: keeper
                ManageMasterUserPassword: true
                PubliclyAccessible: 'true'
            """,
        ]
    }
}
