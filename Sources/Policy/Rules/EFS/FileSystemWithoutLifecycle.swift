/// Finds EFS file systems that keep files at the full price however long nobody reads them.
struct FileSystemWithoutLifecycle: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "file-system-without-lifecycle", .note, .cost, "files that nobody reads stay at the full price",
            why: """
                Most files are never read again after some weeks. Infrequent access keeps them for about a twentieth \
                of the price.
                """,
            mend: "add a LifecyclePolicies entry with TransitionToIA, such as AFTER_30_DAYS",
            controls: [.wellArchitected("SUS04-BP03")])
    }

    let types = ["AWS::EFS::FileSystem"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let policies = resource["LifecyclePolicies"]
        if policies.isEmpty { violations.report(policies) }
    }

    var conforming: [String] {
        [
            """
            Files:
              Type: AWS::EFS::FileSystem
              Properties:
                Encrypted: true
                LifecyclePolicies:
                  - TransitionToIA: AFTER_30_DAYS
            """
        ]
    }

    var violating: [String] {
        [
            """
            Files:
              Type: AWS::EFS::FileSystem
              Properties:
                Encrypted: true
            """
        ]
    }
}
