/// Finds Kubernetes clusters whose control plane keeps no record.
struct ClusterWithoutLog: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "cluster-without-log", .warning, .operations, "the control plane of the cluster keeps no audit log",
            why: """
                The audit log is the one record of who did what in the cluster. The other logs tell why somebody was \
                not let in, or why a pod was not placed.
                """,
            mend: "list api, audit, authenticator, controllerManager and scheduler in Logging.ClusterLogging",
            controls: [.fsbp("EKS.8"), .wellArchitected("SEC04-BP01"), .wellArchitected("OPS08-BP02")],
            equivalents: ["CKV_AWS_37", "AwsSolutions-EKS2"])
    }

    let types = ["AWS::EKS::Cluster"]

    private static let others = ["api", "authenticator", "controllerManager", "scheduler"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let list = resource["Logging"]["ClusterLogging"]["EnabledTypes"]
        let types = list.elements.map { $0["Type"] }
        if list.isUnknown || types.contains(where: \.isUnknown) { return }
        let enabled = Set(types.compactMap(\.string))
        if !enabled.contains("audit") {
            violations.report(list)
            return
        }
        let missing = Self.others.filter { !enabled.contains($0) }
        if !missing.isEmpty {
            violations.report(
                list, "the control plane does not keep its logs \(missing.joined(separator: ", "))", severity: .note)
        }
    }

    private static func cluster(_ types: [String]) -> String {
        """
        Cluster:
          Type: AWS::EKS::Cluster
          Properties:
            RoleArn: arn:aws:iam::123456789012:role/cluster
            ResourcesVpcConfig: {SubnetIds: [subnet-0123456789abcdef0, subnet-0123456789abcdef1]}
            Logging:
              ClusterLogging:
                EnabledTypes: [\(types.map { "{Type: \($0)}" }.joined(separator: ", "))]
        """
    }

    var conforming: [String] { [Self.cluster(["audit"] + Self.others)] }
    var violating: [String] { [Self.cluster([]), Self.cluster(["api"]), Self.cluster(["api", "audit"])] }
}
