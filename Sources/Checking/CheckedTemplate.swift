public import MainstayPolicy

/// What the check of one template came to.
public struct CheckedTemplate: Sendable {
    /// All findings, in the order of the template, those that are waived among them.
    public var findings: [PolicyFinding]
    /// What was learnt about its waivers; merged over all templates, it tells which are of no use.
    public var waivers: WaiverBook
    /// The types of its resources, after its transforms.
    public var resourceTypes: Set<String>
}
