/// A rule that was written down in YAML.
struct DeclaredRule: ResourceRule {
    let metadata: RuleMetadata
    let types: [String]
    /// The resources that the rule is about; nil for all of its types.
    let filter: Expectation?
    let expectation: Expectation
    let conforming: [String]
    let violating: [String]

    func check(_ resource: ResourceView, _ violations: Violations) {
        if let filter, filter.verdict(resource).0 != .yes { return }
        let (verdict, property) = expectation.verdict(resource)
        guard verdict == .no else { return }
        if let property {
            violations.report(property)
        } else {
            violations.report(resource)
        }
    }

}
