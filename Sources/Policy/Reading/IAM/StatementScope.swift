/// What the resources of a statement come to: everything, everything of some services, or what is named.
struct StatementScope {
    /// Whether `Resource` has `*` alone.
    let isEverything: Bool
    /// The services of which all resources of a kind are meant: `s3` for `arn:aws:s3:::*`.
    let services: Set<String>

    /// - Parameter resources: the elements of `Resource`.
    init(_ resources: [PropertyView]) {
        var services: Set<String> = []
        var isEverything = false
        for element in resources {
            guard let text = element.rendered else { continue }
            if text == "*" {
                isEverything = true
            } else if let arn = ARNText(text), arn.isEveryOfAKind {
                services.insert(arn.service)
            }
        }
        self.isEverything = isEverything
        self.services = services
    }

    var isWide: Bool { isEverything || !services.isEmpty }

    /// Whether an action meets everything that it can be done to.
    func isEverything(for action: String) -> Bool {
        if isEverything { return true }
        let service = action.prefix { $0 != ":" }
        // Roles are IAM's, whoever hands them out.
        return services.contains(service == "sts" ? "iam" : String(service)) || services.contains("*")
    }
}
