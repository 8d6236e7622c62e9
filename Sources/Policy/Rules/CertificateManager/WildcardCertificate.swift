/// Finds certificates for all names below a domain.
struct WildcardCertificate: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "wildcard-certificate", .note, .security, "the certificate is good for every name below the domain",
            why: "Whoever gets at one server with its key can pose as every other one of the domain.",
            mend: "list the names that are served",
            controls: [.wellArchitected("SEC09-BP01")],
            equivalents: ["CKV2_AWS_71"])
    }

    let types = ["AWS::CertificateManager::Certificate"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        for name in [resource["DomainName"]] + resource["SubjectAlternativeNames"].elements {
            if let text = name.rendered, text.hasPrefix("*.") { violations.report(name) }
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
                DomainName: example.com
                SubjectAlternativeNames: ['*.example.com']
                ValidationMethod: DNS
            """
        ]
    }
}
