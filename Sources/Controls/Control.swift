/// A catalogue of controls that auditors ask about.
public enum Framework: String, CaseIterable, Sendable {
    case awsFoundational = "aws-fsbp"
    case cisAWS = "cis-aws"
    case nist80053 = "nist-800-53-r5"
    case pciDSS = "pci-dss-4"
    case soc2 = "soc-2"
    case iso27001 = "iso-27001"
    case hipaa = "hipaa"
    case wellArchitected = "well-architected"
}

/// One control of a framework, by its identifier.
public struct Control: Hashable, Sendable {
    public let framework: Framework
    public let id: String

    public init(_ framework: Framework, _ id: String) {
        self.framework = framework
        self.id = id
    }

    public static func fsbp(_ id: String) -> Control { Control(.awsFoundational, id) }
    public static func cis(_ id: String) -> Control { Control(.cisAWS, id) }
    public static func nist(_ id: String) -> Control { Control(.nist80053, id) }
    public static func pci(_ id: String) -> Control { Control(.pciDSS, id) }
    public static func soc2(_ id: String) -> Control { Control(.soc2, id) }
    public static func iso(_ id: String) -> Control { Control(.iso27001, id) }
    public static func hipaa(_ id: String) -> Control { Control(.hipaa, id) }
    public static func wellArchitected(_ id: String) -> Control { Control(.wellArchitected, id) }
}
