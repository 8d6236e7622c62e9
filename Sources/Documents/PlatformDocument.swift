/// A document that is written from what a platform synthesises to.
public struct PlatformDocument: Sendable, Hashable {
    /// The file's name: `inventory.md`.
    public let name: String
    /// Markdown; ends with a line break.
    public let text: String

    /// The first line of every document, by which it is told from what people wrote.
    public static let mark = "<!-- Written by `mainstay docs` from the platform itself: change that, not this. -->"

    init(_ name: String, title: String, _ parts: [String]) {
        self.name = name
        text = ([Self.mark, "# \(title)"] + parts.filter { !$0.isEmpty }).joined(separator: "\n\n") + "\n"
    }
}

extension PlatformDocument {
    /// Every document about a platform, sorted by name.
    public static func all(of platform: DescribedPlatform) -> [PlatformDocument] {
        [
            ComplianceDocument.write(platform), DeploymentDocument.write(platform),
            DifferencesDocument.write(platform), IncidentDocument.write(platform), InventoryDocument.write(platform),
            CalendarDocument.write(platform), RecoveryDocument.write(platform), TargetsDocument.write(platform),
        ].sorted { $0.name < $1.name }
    }
}
