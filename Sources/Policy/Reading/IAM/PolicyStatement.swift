/// One statement of a policy document. What is asked for is read then: most rules look at little of it.
public struct PolicyStatement: Sendable {
    public let view: PropertyView
    private let reading: Reading

    init(_ view: PropertyView) {
        self.view = view
        reading = Reading(view)
    }

    /// What several rules ask for, worked out once.
    private final class Reading: @unchecked Sendable {
        // Used by the one task that checks a template, as the views are.
        let view: PropertyView
        lazy var effect = view["Effect"].string
        lazy var actions = view["Action"].policyValues
        lazy var resources = view["Resource"].policyValues
        lazy var principals = PolicyStatement.principals(view["Principal"])
        lazy var hasConditions = !view["Condition"].isEmpty
        private(set) lazy var scope = StatementScope(resources)
        /// What makes it apply to every resource, and to every action.
        lazy var allResources = PolicyStatement.resource(of: view, covering: PolicyStatement.everything)
        lazy var allActions = PolicyStatement.action(of: view, covering: PolicyStatement.everything)

        init(_ view: PropertyView) { self.view = view }
    }

    public var isAllow: Bool { reading.effect == "Allow" }
    public var isDeny: Bool { reading.effect == "Deny" }
    /// What `Resource` comes to.
    var scope: StatementScope { reading.scope }
    public var sid: String? { view["Sid"].string }

    /// The elements of `Action`, as written; `rendered` gives their text.
    public var actions: [PropertyView] { reading.actions }
    public var notActions: [PropertyView] { view["NotAction"].policyValues }
    public var resources: [PropertyView] { reading.resources }
    public var notResources: [PropertyView] { view["NotResource"].policyValues }

    public var principals: [PolicyPrincipal] { reading.principals }
    public var notPrincipals: [PolicyPrincipal] { Self.principals(view["NotPrincipal"]) }

    /// The lines of `Condition` that are known; `hasConditions` says whether there may be more.
    public var conditions: [PolicyCondition] {
        view["Condition"].members.flatMap { comparison in
            comparison.value.members.map { PolicyCondition(operator: comparison.key, key: $0.key, $0.value) }
        }
    }

    /// Whether anything limits when it applies, also where what that is cannot be known.
    public var hasConditions: Bool { reading.hasConditions }

    /// Whether all lines of `Condition` are known, so that what they leave out can be told.
    public var hasKnownConditions: Bool {
        let condition = view["Condition"]
        return !condition.isUnknown && condition.members.allSatisfy { !$0.value.isUnknown }
    }

    /// What makes it apply to everything that a pattern of actions stands for, such as `s3:GetObject`, `s3:*` or `*`: the
    /// element of `Action`, or `NotAction` where it is known to leave none of them out.
    public func action(covering action: String) -> PropertyView? {
        if action == "*" { return reading.allActions }
        return Self.action(of: view, covering: WildcardPattern(action, ignoringCase: true))
    }

    /// What makes it apply to everything that a pattern of resources stands for: the element of `Resource`, or
    /// `NotResource` where it is known to leave none of them out.
    public func resource(covering resource: String) -> PropertyView? {
        resource == "*" ? reading.allResources : Self.resource(of: view, covering: WildcardPattern(resource))
    }

    private static let everything = WildcardPattern("*")

    private static func action(of view: PropertyView, covering wanted: WildcardPattern) -> PropertyView? {
        element(view["Action"], view["NotAction"], covering: wanted, ignoringCase: true)
    }

    private static func resource(of view: PropertyView, covering wanted: WildcardPattern) -> PropertyView? {
        element(view["Resource"], view["NotResource"], covering: wanted, ignoringCase: false)
    }

    /// The element of `Resource` that is `*` alone.
    public var everyResource: PropertyView? { resources.first { $0.is("*") } }

    /// Whom it lets in although they have nothing to show for it: the principal `*` with no condition on the caller.
    ///
    /// Nil where it denies, names whom it means, or has conditions that are unknown.
    public var openPrincipal: PropertyView? {
        guard isAllow, hasKnownConditions else { return nil }
        let excluded = view["NotPrincipal"]
        let open = principals.first { $0.kind == .everyone }?.view ?? (excluded.isPresent ? excluded : nil)
        guard let open, !conditions.contains(where: \.limitsCallers) else { return nil }
        return open
    }

    private static func element(
        _ list: PropertyView, _ exceptions: PropertyView, covering wanted: WildcardPattern, ignoringCase: Bool
    ) -> PropertyView? {
        if exceptions.isPresent {
            let isUntouched = exceptions.policyValues.allSatisfy { exception in
                guard let text = exception.rendered else { return false }
                return !WildcardPattern(text, ignoringCase: ignoringCase).mayMeet(wanted)
            }
            return isUntouched && exceptions.isKnown ? exceptions : nil
        }
        return list.policyValues.first { element in
            guard let text = element.rendered else { return false }
            return WildcardPattern(text, ignoringCase: ignoringCase).covers(wanted)
        }
    }

    private static func principals(_ view: PropertyView) -> [PolicyPrincipal] {
        guard view.isKnown, case .object = view.value.content else {
            return view.isPresent ? [PolicyPrincipal(view, key: nil)] : []
        }
        return view.members.flatMap { member in
            member.value.policyValues.map { PolicyPrincipal($0, key: member.key) }
        }
    }
}

extension PropertyView {
    /// The elements of a list or the one value in place of it, also where that is unknown.
    public var policyValues: [PropertyView] { isUnknown ? [self] : elementsOrSelf }
}
