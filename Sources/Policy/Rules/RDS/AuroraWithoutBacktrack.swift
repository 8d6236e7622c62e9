/// Finds clusters of Aurora MySQL that cannot be wound back.
struct AuroraWithoutBacktrack: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "aurora-without-backtrack", .note, .reliability, "the cluster cannot be wound back in time",
            why: """
                Backtracking undoes a wrong statement within minutes and in place; restoring a backup makes a new \
                cluster.
                """,
            mend: "set BacktrackWindow to the seconds to keep, at most 259200",
            controls: [.fsbp("RDS.14")],
            equivalents: ["AwsSolutions-RDS14"])
    }

    let types = ["AWS::RDS::DBCluster"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        guard resource["Engine"].is("aurora-mysql", "aurora") else { return }
        // A member of a global database, and the first generation of serverless, cannot.
        if resource["GlobalClusterIdentifier"].isPresent || resource["EngineMode"].is("serverless") { return }
        let window = resource["BacktrackWindow"]
        if window.isAbsent || window.int == 0 { violations.report(window) }
    }

    var conforming: [String] {
        [
            """
            Cluster:
              Type: AWS::RDS::DBCluster
              Properties:
                Engine: aurora-mysql
                MasterUsername: keeper
                ManageMasterUserPassword: true
                BacktrackWindow: 86400
            """,
            """
            Cluster:
              Type: AWS::RDS::DBCluster
              Properties:
                Engine: aurora-postgresql
                MasterUsername: keeper
                ManageMasterUserPassword: true
            """,
        ]
    }

    var violating: [String] {
        [
            """
            Cluster:
              Type: AWS::RDS::DBCluster
              Properties:
                Engine: aurora-mysql
                MasterUsername: keeper
                ManageMasterUserPassword: true
            """
        ]
    }
}
