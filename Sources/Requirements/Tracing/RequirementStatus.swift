/// What a machine found about a requirement, or about one check of it. Nobody sets it by hand.
public enum RequirementStatus: String, Hashable, Sendable, CaseIterable {
    /// Something that was checked is not as it has to be.
    case violated
    /// What could be checked holds; the rest waits for an engine or for a deployment.
    case partly
    /// No check computed it, or the engine that would does not exist yet.
    case unproven
    /// Only a live environment can show it.
    case needsDeployment = "needs-deployment"
    /// People do it, and the document that tells them how is there.
    case procedure
    /// Everything that was checked holds.
    case met
    /// Its condition for not applying holds.
    case notApplicable = "not-applicable"

    /// As a person reads it.
    public var title: String {
        switch self {
        case .needsDeployment: "needs deployment"
        case .notApplicable: "not applicable"
        default: rawValue
        }
    }

    /// What several checks come to together.
    static func combined(_ statuses: [RequirementStatus]) -> RequirementStatus {
        let found = Set(statuses)
        if found.isEmpty { return .unproven }
        if found.contains(.violated) { return .violated }
        if found == [.notApplicable] { return .notApplicable }
        let rest = found.subtracting([.notApplicable])
        if rest == [.met] { return .met }
        if rest.isSubset(of: [.met, .procedure]) { return .procedure }
        let isPartlyShown = rest.contains(.met) || rest.contains(.procedure) || rest.contains(.partly)
        if isPartlyShown { return .partly }
        return rest.contains(.unproven) ? .unproven : .needsDeployment
    }
}
