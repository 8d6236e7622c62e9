/// A role, user or group of a template with everything that it is allowed, from wherever that is written.
struct AccessIdentity {
    /// A statement and the resource that it is written in.
    struct Grant {
        let statement: PolicyStatement
        let holder: ResourceView
        /// Read once: paths ask each statement about dozens of actions.
        let isAllow: Bool
        let isUnconditional: Bool
        private let actions: [WildcardPattern]
        private let resources: [WildcardPattern]
        /// Whether it says what it is not about, which is worked out when it is asked.
        private let isInverted: Bool

        init(_ statement: PolicyStatement, _ holder: ResourceView) {
            self.statement = statement
            self.holder = holder
            isAllow = statement.isAllow
            isUnconditional = !statement.hasConditions
            actions = statement.actions.compactMap { $0.rendered.map { WildcardPattern($0, ignoringCase: true) } }
            resources = statement.resources.compactMap { $0.rendered.map { WildcardPattern($0) } }
            isInverted = statement.view["NotAction"].isPresent || statement.view["NotResource"].isPresent
        }

        func covers(action: RequestPattern) -> Bool {
            if isInverted, statement.view["NotAction"].isPresent {
                return statement.action(covering: action.text) != nil
            }
            return actions.contains { $0.covers(action.lowercased) }
        }

        func covers(resource: RequestPattern) -> Bool {
            if isInverted, statement.view["NotResource"].isPresent {
                return statement.resource(covering: resource.text) != nil
            }
            return resources.contains { $0.covers(resource.pattern) }
        }

        /// Whether it may be about identities and roles at all: most are about the data of a service.
        var mayGivePower: Bool {
            isAllow
                && (isInverted
                    || actions.contains { $0.mayMeet(RequestPattern.identities) || $0.mayMeet(RequestPattern.sessions) })
        }
    }

    /// An action or a resource that is asked about.
    struct RequestPattern {
        let text: String
        let pattern: WildcardPattern
        let lowercased: WildcardPattern

        init(_ text: String) {
            self.text = text
            pattern = WildcardPattern(text)
            lowercased = WildcardPattern(text, ignoringCase: true)
        }

        static let everything = RequestPattern("*")
        fileprivate static let identities = WildcardPattern("iam:*")
        fileprivate static let sessions = WildcardPattern("sts:*")
    }

    let resource: ResourceView
    var grants: [Grant] = []
    /// The ARNs of policies that are no part of the template: AWS's own, or those of somebody else.
    var foreignPolicies: [String] = []
    /// Whether something that is unknown may allow or deny more.
    var isWhole = true

    var name: String { resource.name }
    /// What a statement calls it.
    var arn: WildcardPattern { WildcardPattern("${\(name).Arn}") }

    /// The grant that lets it do something to a resource without conditions; nil where none is known to, or a denial may
    /// stand against it.
    ///
    /// - Parameter target: a pattern of ARNs; `*` for anything.
    func grant(of action: RequestPattern, on target: RequestPattern) -> Grant? {
        let found = grants.first { grant in
            grant.isAllow && grant.isUnconditional && grant.covers(action: action) && grant.covers(resource: target)
        }
        guard let found, !grants.contains(where: { $0.statement.isDeny && $0.covers(action: action) }) else {
            return nil
        }
        return found
    }

    /// Whether anything allows an action at all, on whatever: a quick no.
    func mayBeAllowed(_ action: RequestPattern) -> Bool {
        grants.contains { $0.isAllow && $0.isUnconditional && $0.covers(action: action) }
            || foreignPolicies.contains { $0.hasSuffix(":policy/IAMFullAccess") }
    }

    /// Whether anything that it is allowed could lead to more.
    var mayGainPower: Bool { !foreignPolicies.isEmpty || grants.contains(where: \.mayGivePower) }

    /// Whether it may do anything, and by what.
    var administration: String? {
        if let policy = foreignPolicies.first(where: { $0.hasSuffix(":policy/AdministratorAccess") }) {
            return "the policy \(policy)"
        }
        return grant(of: .everything, on: .everything).map { "a statement of \($0.holder.name)" }
    }

    /// The grant of an action, also by one of AWS's own policies: the words for it.
    func permission(of action: RequestPattern, on target: RequestPattern) -> String? {
        if let grant = grant(of: action, on: target) { return "\(action.text) (\(grant.holder.name))" }
        if action.text.hasPrefix("iam:"), foreignPolicies.contains(where: { $0.hasSuffix(":policy/IAMFullAccess") }) {
            return "\(action.text) (IAMFullAccess)"
        }
        return nil
    }
}
