/// Finds compute environments that keep machines without jobs.
struct IdleComputeEnvironment: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "idle-compute-environment", .note, .cost, "machines are kept running without jobs",
            why: "MinvCpus is paid for around the clock, also on days without a job.",
            mend: "set MinvCpus to 0, unless jobs cannot wait some minutes for a machine",
            controls: [.wellArchitected("COST09-BP03"), .wellArchitected("SUS02-BP01")])
    }

    let types = ["AWS::Batch::ComputeEnvironment"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let least = resource["ComputeResources"]["MinvCpus"]
        if let count = least.int, count > 0 { violations.report(least) }
    }

    private static func environment(_ least: Int) -> String {
        """
        Environment:
          Type: AWS::Batch::ComputeEnvironment
          Properties:
            Type: MANAGED
            ComputeResources:
              Type: EC2
              MinvCpus: \(least)
              MaxvCpus: 64
              InstanceTypes: [optimal]
              InstanceRole: batch
              SecurityGroupIds: [sg-0123456789abcdef0]
              Subnets: [subnet-0123456789abcdef0]
        """
    }

    var conforming: [String] { [Self.environment(0)] }
    var violating: [String] { [Self.environment(4)] }
}
