/// Finds workgroups of Athena whose results may be written anywhere, or unencrypted.
struct WorkgroupNotEnforced: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "workgroup-not-enforced", .warning, .security,
            "whoever queries decides where results go, and how encrypted",
            why: """
                Results are copies of the data. Where the workgroup's settings are not enforced, a query can write them \
                to any bucket, in the clear.
                """,
            mend: "leave EnforceWorkGroupConfiguration on, and set EncryptionConfiguration of the results",
            controls: [.fsbp("Athena.1"), .wellArchitected("SEC08-BP02"), .wellArchitected("SEC08-BP03")],
            equivalents: ["CKV_AWS_82", "CKV_AWS_159", "AwsSolutions-ATH1"])
    }

    let types = ["AWS::Athena::WorkGroup"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let configuration = resource["WorkGroupConfiguration"]
        let enforced = configuration["EnforceWorkGroupConfiguration"]
        if enforced.isFalse { violations.report(enforced, mend: .set(true)) }
        // What Athena keeps itself is always encrypted.
        let managed = configuration["ManagedQueryResultsConfiguration"]["Enabled"]
        guard managed.isOff else { return }
        let results = configuration["ResultConfiguration"]
        if results.isPresent, results["EncryptionConfiguration"].isAbsent {
            violations.report(results["EncryptionConfiguration"], "the results of queries are not encrypted by Athena")
        }
    }

    private static func group(_ enforced: Bool, _ results: String) -> String {
        """
        Queries:
          Type: AWS::Athena::WorkGroup
          Properties:
            Name: queries
            WorkGroupConfiguration:
              EnforceWorkGroupConfiguration: \(enforced)
              ResultConfiguration:
                OutputLocation: s3://results/queries/
                \(results)
        """
    }

    private static let encryption = "EncryptionConfiguration: {EncryptionOption: SSE_S3}"

    var conforming: [String] { [Self.group(true, Self.encryption)] }

    var violating: [String] {
        [Self.group(false, Self.encryption), Self.group(true, "ExpectedBucketOwner: '123456789012'")]
    }
}
