/// Finds graph databases that ask nobody who they are.
struct GraphDatabaseWithoutIAMLogin: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "graph-database-without-iam-login", .warning, .security, "the cluster asks for no login",
            why: """
                Neptune has no passwords: without IAM, whatever reaches the port reads and changes the graph.
                """,
            mend: "set IamAuthEnabled to true and sign the requests",
            controls: [.fsbp("Neptune.7")],
            equivalents: ["AwsSolutions-N5", "CKV_AWS_359"])
    }

    let types = ["AWS::Neptune::DBCluster"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let login = resource["IamAuthEnabled"]
        if login.isOff { violations.report(login, mend: .set(true)) }
    }

    var conforming: [String] {
        [
            """
            Graph:
              Type: AWS::Neptune::DBCluster
              Properties:
                IamAuthEnabled: true
            """
        ]
    }

    var violating: [String] {
        [
            """
            Graph:
              Type: AWS::Neptune::DBCluster
            """,
            """
            Graph:
              Type: AWS::Neptune::DBCluster
              Properties:
                IamAuthEnabled: false
            """,
        ]
    }
}
