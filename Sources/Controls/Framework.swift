/// A catalogue of controls that auditors ask about.
///
/// The raw value is the name that `--framework` takes.
public enum Framework: String, CaseIterable, Sendable {
    /// Controls of AWS Security Hub, of which those of AWS Foundational Security Best Practices are the members.
    case awsFoundational = "aws-fsbp"
    /// Identifiers carry the version of the benchmark: `v5.0.0/2.1.4`. Without one the newest is meant.
    case cisAWS = "cis-aws"
    case nist80053 = "nist-800-53-r5"
    case pciDSS = "pci-dss-4"
    case soc2 = "soc-2"
    case iso27001 = "iso-27001"
    case hipaa = "hipaa"
    /// Questions (`SEC03`) and their best practices (`SEC03-BP07`).
    case wellArchitected = "well-architected"

    /// The name its publisher gives it.
    public var title: String {
        switch self {
        case .awsFoundational: "AWS Foundational Security Best Practices"
        case .cisAWS: "CIS AWS Foundations Benchmark"
        case .nist80053: "NIST SP 800-53"
        case .pciDSS: "PCI DSS"
        case .soc2: "SOC 2 Trust Services Criteria"
        case .iso27001: "ISO/IEC 27001 Annex A"
        case .hipaa: "HIPAA Security Rule"
        case .wellArchitected: "AWS Well-Architected Framework"
        }
    }

    /// The version that the catalogue follows.
    public var version: String {
        switch self {
        case .awsFoundational: "1.0.0"
        case .cisAWS: "5.0.0 and 3.0.0"
        case .nist80053: "Revision 5"
        case .pciDSS: "4.0.1"
        case .soc2: "2017"
        case .iso27001: "2022"
        case .hipaa: "45 CFR 164 Subpart C"
        case .wellArchitected: "2024-11-06"
        }
    }

    /// Up to when the catalogue follows its source, as `2026-09` or `2024-06-11`. Security Hub gains controls every few
    /// weeks; for the others it is the date of publication.
    public var date: String {
        switch self {
        case .awsFoundational: "2026-09"
        case .cisAWS: "2025-03-31"
        case .nist80053: "2020-09-23"
        case .pciDSS: "2024-06-11"
        case .soc2: "2022-09"
        case .iso27001: "2022-10-25"
        case .hipaa: "2013-01-25"
        case .wellArchitected: "2024-11-06"
        }
    }

    /// Where the controls are published.
    public var source: String {
        switch self {
        case .awsFoundational: "https://docs.aws.amazon.com/securityhub/latest/userguide/fsbp-standard.html"
        case .cisAWS: "https://www.cisecurity.org/benchmark/amazon_web_services"
        case .nist80053: "https://csrc.nist.gov/pubs/sp/800/53/r5/upd1/final"
        case .pciDSS: "https://www.pcisecuritystandards.org/document_library/"
        case .soc2: "https://www.aicpa-cima.com/resources/download/2017-trust-services-criteria"
        case .iso27001: "https://www.iso.org/standard/27001"
        case .hipaa: "https://www.ecfr.gov/current/title-45/subtitle-A/subchapter-C/part-164/subpart-C"
        case .wellArchitected: "https://docs.aws.amazon.com/wellarchitected/latest/framework/welcome.html"
        }
    }
}
