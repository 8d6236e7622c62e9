/// Finds file transfer servers that let passwords and files cross the network in the clear.
struct TransferServerPlainFTP: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "transfer-server-plain-ftp", .high, .security, "passwords and files cross the network in the clear",
            why: "FTP encrypts nothing: whoever is on the way has the login and the files.",
            mend: "list SFTP or FTPS in Protocols",
            controls: [.fsbp("Transfer.2"), .wellArchitected("SEC09-BP02")],
            equivalents: ["CKV_AWS_380"])
    }

    let types = ["AWS::Transfer::Server"]

    /// Policies with algorithms that newer ones have left out.
    private static let old: Set<String> = [
        "TransferSecurityPolicy-2018-11", "TransferSecurityPolicy-2020-06", "TransferSecurityPolicy-FIPS-2020-06",
    ]

    func check(_ resource: ResourceView, _ violations: Violations) {
        for `protocol` in resource["Protocols"].elementsOrSelf where `protocol`.is("FTP") {
            violations.report(`protocol`)
        }
        let policy = resource["SecurityPolicyName"]
        // AWS takes the oldest where nothing is said.
        if policy.isAbsent || policy.string.map({ Self.old.contains($0) }) ?? false {
            violations.report(
                policy, "the transfer server accepts ciphers that are no longer held to be safe",
                help: "set SecurityPolicyName to TransferSecurityPolicy-2024-01", severity: .note)
        }
    }

    private static func server(_ protocols: String, policy: String) -> String {
        """
        Server:
          Type: AWS::Transfer::Server
          Properties:
            Protocols: [\(protocols)]
            SecurityPolicyName: \(policy)
        """
    }

    var conforming: [String] { [Self.server("SFTP", policy: "TransferSecurityPolicy-2024-01")] }

    var violating: [String] {
        [
            Self.server("SFTP, FTP", policy: "TransferSecurityPolicy-2024-01"),
            Self.server("SFTP", policy: "TransferSecurityPolicy-2018-11"),
        ]
    }
}
