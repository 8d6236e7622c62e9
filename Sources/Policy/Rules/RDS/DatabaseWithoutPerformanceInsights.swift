/// Finds databases whose load cannot be looked into.
struct DatabaseWithoutPerformanceInsights: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "database-without-performance-insights", .note, .operations, "Performance Insights is off",
            why: """
                When a database is slow, Performance Insights shows which statements wait for what. Seven days of it \
                are free.
                """,
            mend: "set EnablePerformanceInsights (PerformanceInsightsEnabled of a cluster) to true",
            equivalents: ["CKV_AWS_353"])
    }

    let types = ["AWS::RDS::DBInstance", "AWS::RDS::DBCluster"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let isCluster = resource.type == "AWS::RDS::DBCluster"
        if isCluster {
            // The instances of Aurora have the setting themselves.
            guard let engine = DatabaseEngine(resource["Engine"]), !engine.isAurora else { return }
        } else if let cluster = resource["DBClusterIdentifier"].resource,
            cluster["PerformanceInsightsEnabled"].isPresent
        {
            return
        }
        // The smallest instances cannot.
        let size = resource["DBInstanceClass"].string ?? ""
        if size.hasPrefix("db.t"), size.hasSuffix("micro") || size.hasSuffix("small") { return }
        let insights = resource[isCluster ? "PerformanceInsightsEnabled" : "EnablePerformanceInsights"]
        if insights.isOff { violations.report(insights, mend: .set(true)) }
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
                EnablePerformanceInsights: true
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
                EnablePerformanceInsights: false
            """,
        ]
    }
}
