/// Finds databases whose operating system is not watched.
struct DatabaseWithoutEnhancedMonitoring: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "database-without-enhanced-monitoring", .note, .operations, "enhanced monitoring is off",
            why: """
                CloudWatch sees the instance from outside, once a minute. What the processes inside do to memory and \
                disk shows with enhanced monitoring alone.
                """,
            mend: "set MonitoringInterval to 60 seconds or less and give MonitoringRoleArn",
            controls: [.fsbp("RDS.6")],
            equivalents: ["CKV_AWS_118", "RDSEnhancedMonitoringEnabled"])
    }

    let types = ["AWS::RDS::DBInstance"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        if let cluster = resource["DBClusterIdentifier"].resource, cluster["MonitoringInterval"].isPresent { return }
        let interval = resource["MonitoringInterval"]
        if interval.isAbsent || interval.int == 0 { violations.report(interval) }
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
                MonitoringInterval: 60
                MonitoringRoleArn: arn:aws:iam::111122223333:role/monitoring
            """
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
                MonitoringInterval: 0
            """,
        ]
    }
}
