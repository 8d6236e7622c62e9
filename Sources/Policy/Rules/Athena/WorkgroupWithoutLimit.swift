/// Finds workgroups of Athena in which one query can read everything.
struct WorkgroupWithoutLimit: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "workgroup-without-limit", .note, .cost, "one query can read any amount of data",
            why:
                "Athena is paid by what queries read: one without a WHERE reads the whole data lake, each time it is run.",
            mend: "set BytesScannedCutoffPerQuery",
            limits: "Workgroups for Spark, which are paid by time, are not looked at.",
            controls: [.fsbp("Athena.4"), .wellArchitected("COST02-BP05")])
    }

    let types = ["AWS::Athena::WorkGroup"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let configuration = resource["WorkGroupConfiguration"]
        let engine = configuration["EngineVersion"]["SelectedEngineVersion"]
        if engine.string?.hasPrefix("PySpark") == true || engine.isUnknown { return }
        let limit = configuration["BytesScannedCutoffPerQuery"]
        if limit.isAbsent { violations.report(limit) }
        let metrics = configuration["PublishCloudWatchMetricsEnabled"]
        if metrics.isFalse { violations.report(metrics, "nobody can see what the workgroup's queries read") }
    }

    private static func group(_ configuration: String) -> String {
        """
        Queries:
          Type: AWS::Athena::WorkGroup
          Properties:
            Name: queries
            WorkGroupConfiguration: {\(configuration)}
        """
    }

    var conforming: [String] { [Self.group("BytesScannedCutoffPerQuery: 1099511627776")] }

    var violating: [String] {
        [
            Self.group("EnforceWorkGroupConfiguration: true"),
            Self.group("BytesScannedCutoffPerQuery: 1099511627776, PublishCloudWatchMetricsEnabled: false"),
        ]
    }
}
