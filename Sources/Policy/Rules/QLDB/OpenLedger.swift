/// Finds ledgers that let every user do everything, or that one call deletes.
struct OpenLedger: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "open-ledger", .warning, .security, "whoever may use the ledger may do everything in it",
            why: """
                With ALLOW_ALL, permission to connect is permission to change and drop every table. A ledger without \
                deletion protection is gone with one call.
                """,
            mend: "set PermissionsMode to STANDARD and DeletionProtection to true",
            controls: [.wellArchitected("SEC03-BP02")],
            equivalents: ["CKV_AWS_170", "CKV_AWS_172"])
    }

    let types = ["AWS::QLDB::Ledger"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let mode = resource["PermissionsMode"]
        if mode.is("ALLOW_ALL") { violations.report(mode, mend: .set("STANDARD")) }
        let protection = resource["DeletionProtection"]
        // Protected is the default.
        if protection.isFalse { violations.report(protection, "one call deletes the ledger", mend: .set(true)) }
    }

    var conforming: [String] {
        [
            """
            Ledger:
              Type: AWS::QLDB::Ledger
              Properties:
                PermissionsMode: STANDARD
            """
        ]
    }

    var violating: [String] {
        [
            """
            Ledger:
              Type: AWS::QLDB::Ledger
              Properties:
                PermissionsMode: ALLOW_ALL
            """,
            """
            Ledger:
              Type: AWS::QLDB::Ledger
              Properties:
                PermissionsMode: STANDARD
                DeletionProtection: false
            """,
        ]
    }
}
