/// Finds certificates that end unless somebody answers a mail each year.
struct EmailValidatedCertificate: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "email-validated-certificate", .warning, .reliability,
            "the certificate ends unless somebody answers a mail each year",
            why: """
                Certificates that are validated by DNS renew themselves. By mail, which is the default, it takes the \
                one person who reads admin@ to click a link in time.
                """,
            mend: "set ValidationMethod to DNS",
            controls: [.fsbp("ACM.1"), .wellArchitected("SEC09-BP01")])
    }

    let types = ["AWS::CertificateManager::Certificate"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        // One of a private authority is not validated.
        guard resource["CertificateAuthorityArn"].isAbsent else { return }
        let method = resource["ValidationMethod"]
        if method.isAbsent || method.is("EMAIL") { violations.report(method) }
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
            """,
            """
            Certificate:
              Type: AWS::CertificateManager::Certificate
              Properties:
                DomainName: www.example.com
                ValidationMethod: EMAIL
            """,
        ]
    }
}
