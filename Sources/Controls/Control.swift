/// One control of a framework, by its identifier.
public struct Control: Hashable, Sendable {
    public let framework: Framework
    /// As the publisher writes it: `S3.8`, `v5.0.0/2.1.4`, `AC-3(7)`, `1.4.4`, `CC6.1`, `A.8.24`, `164.312(a)(1)`,
    /// `SEC03-BP07`.
    public let id: String

    /// Names a control, whether or not the catalogue knows it.
    ///
    /// A recommendation of CIS without a version is one of the newest version, so that both spellings are one control.
    public init(_ framework: Framework, _ id: String) {
        self.framework = framework
        self.id = framework == .cisAWS && id.utf8.first.map { (0x30...0x39).contains($0) } == true ? "v5.0.0/\(id)" : id
    }

    /// A control of Security Hub: `S3.8`.
    public static func fsbp(_ id: String) -> Control { Control(.awsFoundational, id) }
    /// A recommendation of the CIS benchmark: `2.1.4` of the newest version, or `v3.0.0/2.1.4`.
    public static func cis(_ id: String) -> Control { Control(.cisAWS, id) }
    /// A control or enhancement of NIST SP 800-53: `AC-3(7)`.
    public static func nist(_ id: String) -> Control { Control(.nist80053, id) }
    /// A requirement of PCI DSS: `1.4.4`.
    public static func pci(_ id: String) -> Control { Control(.pciDSS, id) }
    /// A trust services criterion: `CC6.1`.
    public static func soc2(_ id: String) -> Control { Control(.soc2, id) }
    /// A control of Annex A: `A.8.24`.
    public static func iso(_ id: String) -> Control { Control(.iso27001, id) }
    /// A paragraph of the Security Rule: `164.312(a)(1)`.
    public static func hipaa(_ id: String) -> Control { Control(.hipaa, id) }
    /// A question or best practice: `SEC03-BP07`.
    public static func wellArchitected(_ id: String) -> Control { Control(.wellArchitected, id) }
}

/// What there is to know about a control.
public struct ControlDescription: Hashable, Sendable {
    public let control: Control
    /// A few words of our own; of Security Hub's controls they name what fails the control, of NIST's they are its name.
    public let title: String
    public let evidence: Evidence
    /// How bad a failure is, where the framework says so: Security Hub alone does.
    public let severity: ControlSeverity?
    /// Whether the framework itself holds the control. Security Hub has controls that belong to others of its standards
    /// only; they can be named and looked up, and are no part of AWS Foundational Security Best Practices.
    public let isMember: Bool

    public var id: String { control.id }
}

/// Where it shows whether a control is met.
public enum Evidence: String, CaseIterable, Sendable {
    /// A template shows it, at least in part.
    case template
    /// A running account shows it: what exists, who signed in, what a scan found.
    case deployment
    /// People and paper show it.
    case procedure
}

/// The severities of Security Hub.
public enum ControlSeverity: String, CaseIterable, Sendable {
    case critical
    case high
    case medium
    case low
}
