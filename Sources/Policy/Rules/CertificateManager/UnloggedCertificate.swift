/// Finds certificates that are kept out of the public logs.
struct UnloggedCertificate: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "unlogged-certificate", .note, .security, "the certificate is kept out of the public logs",
            why: """
                Browsers warn of certificates that are in no log, and in the logs a certificate that somebody else \
                got for the domain shows.
                """,
            mend: "remove CertificateTransparencyLoggingPreference",
            controls: [.wellArchitected("SEC09-BP01")],
            equivalents: ["CKV_AWS_234"])
    }

    let types = ["AWS::CertificateManager::Certificate"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let preference = resource["CertificateTransparencyLoggingPreference"]
        if preference.is("DISABLED"), resource["CertificateAuthorityArn"].isAbsent {
            violations.report(preference, mend: .set("ENABLED"))
        }
    }

    var conforming: [String] {
        [
            """
            Certificate:
              Type: AWS::CertificateManager::Certificate
              Properties:
                DomainName: www.example.com
                ValidationMethod: DNS
            """
        ]
    }

    var violating: [String] {
        [
            """
            Certificate:
              Type: AWS::CertificateManager::Certificate
              Properties:
                DomainName: www.example.com
                ValidationMethod: DNS
                CertificateTransparencyLoggingPreference: DISABLED
            """
        ]
    }
}
