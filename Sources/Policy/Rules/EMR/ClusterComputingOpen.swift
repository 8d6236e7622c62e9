/// Finds EMR clusters that keep no logs, or run on when their work is done.
struct ClusterComputingOpen: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "cluster-computing-open", .note, .operations, "the EMR cluster keeps no logs after its end",
            why: "The logs lie on the nodes, and go with them: nobody can say why a step failed last night.",
            mend: "set LogUri to a place in a bucket",
            controls: [.wellArchitected("SEC04-BP01"), .wellArchitected("OPS08-BP02")],
            equivalents: ["AwsSolutions-EMR2"])
    }

    let types = ["AWS::EMR::Cluster"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        if resource["LogUri"].isAbsent { violations.report(resource["LogUri"]) }
        let instances = resource["Instances"]
        if instances["KeepJobFlowAliveWhenNoSteps"].isTrue, resource["AutoTerminationPolicy"].isAbsent,
            instances["TerminationProtected"].isOff
        {
            violations.report(
                instances["KeepJobFlowAliveWhenNoSteps"], "the EMR cluster runs on when it has nothing to do",
                help: "set AutoTerminationPolicy with an IdleTimeout in seconds")
        }
    }

    private static func cluster(_ more: String, keep: Bool) -> String {
        """
        Cluster:
          Type: AWS::EMR::Cluster
          Properties:
            Name: reports
            ReleaseLabel: emr-7.5.0
            JobFlowRole: emr-nodes
            ServiceRole: emr
            \(more)
            Instances:
              KeepJobFlowAliveWhenNoSteps: \(keep)
              Ec2SubnetId: subnet-0123456789abcdef0
              MasterInstanceGroup: {InstanceCount: 1, InstanceType: m7g.xlarge}
              CoreInstanceGroup: {InstanceCount: 2, InstanceType: m7g.xlarge}
        """
    }

    var conforming: [String] { [Self.cluster("LogUri: s3://logs/emr/", keep: false)] }

    var violating: [String] {
        [Self.cluster("StepConcurrencyLevel: 1", keep: false), Self.cluster("LogUri: s3://logs/emr/", keep: true)]
    }
}
