import MainstayEditing
import MainstayPolicy
import MainstayTemplate

/// A finding that one change of its template would mend.
struct FixCandidate {
    /// The number of the finding in its report.
    let finding: Int
    /// The template, as findings name it.
    let file: String
    let change: TemplateChange

    /// Nil where there is not exactly one right answer.
    init?(_ finding: PolicyFinding, number: Int) {
        guard let mend = finding.mend, let name = finding.logicalID, let place = finding.diagnostic.location,
            finding.waiver == nil, !finding.path.isEmpty
        else { return nil }
        let kind: TemplateChange.Kind =
            switch mend {
            case .set(let value): .set(value)
            case .remove: .remove
            case .rename(let name): .rename(name)
            }
        self.finding = number
        file = place.file
        change = TemplateChange(["Resources", name] + finding.path, kind)
    }

    /// What the change does, as an imperative sentence.
    var description: String {
        let place = change.path.dropFirst().joined(separator: ".")
        return switch change.kind {
        case .set(let value): "set \(place) to \(value.string ?? JSONPrinter.compact.string(value))"
        case .remove: "remove \(place)"
        case .rename(let name): "rename \(place) to \(name)"
        }
    }
}
