/// Finds jobs that run until somebody notices.
struct JobWithoutTimeout: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "job-without-timeout", .note, .cost, "a job that hangs runs, and is paid for, until somebody notices",
            why:
                "A job that waits for what never comes costs as much as one that works. Older versions of Glue stop it after two days.",
            mend: "set a timeout of some times what the job usually takes",
            limits: "A timeout that is given when a job is submitted is not seen.",
            controls: [.wellArchitected("COST02-BP05"), .wellArchitected("REL05-BP05")])
    }

    let types = ["AWS::Batch::JobDefinition", "AWS::Glue::Job"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        // A streaming job is meant to run for ever, and from version 5 on Glue stops a job after eight hours.
        if resource["Command"]["Name"].is("gluestreaming") { return }
        let version = resource["GlueVersion"]
        if version.isUnknown || version.double.map({ $0 >= 5 }) ?? false { return }
        let timeout = resource["Timeout"]
        if timeout.isAbsent { violations.report(timeout) }
    }

    private static func job(_ more: String) -> String {
        """
        Job:
          Type: AWS::Batch::JobDefinition
          Properties:
            Type: container
            ContainerProperties:
              Image: busybox:1.37
              ResourceRequirements:
                - {Type: VCPU, Value: '1'}
                - {Type: MEMORY, Value: '2048'}
            \(more)
        """
    }

    var conforming: [String] { [Self.job("Timeout: {AttemptDurationSeconds: 3600}")] }

    var violating: [String] {
        [
            Self.job("PropagateTags: true"),
            """
            Job:
              Type: AWS::Glue::Job
              Properties:
                Role: arn:aws:iam::123456789012:role/glue
                Command: {Name: glueetl, ScriptLocation: 's3://scripts/job.py'}
            """,
        ]
    }
}
