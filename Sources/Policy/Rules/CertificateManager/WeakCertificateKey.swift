/// Finds certificates whose key can be broken.
struct WeakCertificateKey: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "weak-certificate-key", .high, .security, "the key of the certificate is too short",
            why: "RSA keys of 1024 bits are within reach of those who can pay for it, and browsers refuse them.",
            mend: "set KeyAlgorithm to RSA_2048 or EC_prime256v1",
            controls: [.fsbp("ACM.2"), .wellArchitected("SEC09-BP01")])
    }

    let types = ["AWS::CertificateManager::Certificate"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let algorithm = resource["KeyAlgorithm"]
        if algorithm.is("RSA_1024") { violations.report(algorithm) }
    }

    var conforming: [String] {
        [
            """
            Certificate:
              Type: AWS::CertificateManager::Certificate
              Properties:
                DomainName: www.example.com
                ValidationMethod: DNS
                KeyAlgorithm: EC_prime256v1
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
                KeyAlgorithm: RSA_1024
            """
        ]
    }
}
