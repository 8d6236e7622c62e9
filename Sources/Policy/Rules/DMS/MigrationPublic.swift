/// Finds replication instances with an address on the internet.
struct MigrationPublic: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "migration-public", .high, .security, "the replication instance has a public address",
            why: """
                It holds logins to the source and the target and everything in between, and the internet reaches it. \
                Public is the default.
                """,
            mend: "set PubliclyAccessible to false",
            controls: [.fsbp("DMS.1")],
            equivalents: ["CKV_AWS_89", "DMSReplicationNotPublic"])
    }

    let types = ["AWS::DMS::ReplicationInstance"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let access = resource["PubliclyAccessible"]
        if access.isAbsent || access.isTrue { violations.report(access, mend: .set(false)) }
    }

    var conforming: [String] {
        [
            """
            Migration:
              Type: AWS::DMS::ReplicationInstance
              Properties:
                ReplicationInstanceClass: dms.t3.medium
                PubliclyAccessible: false
            """
        ]
    }

    var violating: [String] {
        [
            """
            Migration:
              Type: AWS::DMS::ReplicationInstance
              Properties:
                ReplicationInstanceClass: dms.t3.medium
            """,
            """
            Migration:
              Type: AWS::DMS::ReplicationInstance
              Properties:
                ReplicationInstanceClass: dms.t3.medium
                PubliclyAccessible: true
            """,
        ]
    }
}
