/// Finds Spark jobs on versions of Glue that get no more fixes.
struct OldGlueVersion: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "old-glue-version", .warning, .security, "the job runs on a version of Glue that gets no more fixes",
            why: "Versions before 3.0 run Spark 2 with old versions of Python, none of which is mended any more.",
            mend: "set GlueVersion to 5.0, or 4.0 where a library needs it",
            limits: "Ray and Python shell jobs have versions of their own and are not looked at.",
            controls: [.fsbp("Glue.4"), .wellArchitected("SEC06-BP01")])
    }

    let types = ["AWS::Glue::Job"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        guard resource["Command"]["Name"].is("glueetl", "gluestreaming") else { return }
        let version = resource["GlueVersion"]
        if let number = version.double, number < 3 { violations.report(version) }
    }

    private static func job(_ version: String) -> String {
        """
        Job:
          Type: AWS::Glue::Job
          Properties:
            Role: arn:aws:iam::123456789012:role/glue
            GlueVersion: '\(version)'
            Command: {Name: glueetl, ScriptLocation: 's3://scripts/job.py'}
        """
    }

    var conforming: [String] { [Self.job("5.0")] }
    var violating: [String] { [Self.job("2.0"), Self.job("0.9")] }
}
