internal import MainstayTemplate

/// A policy document of IAM, whether written as an object or as JSON in a text.
public struct PolicyDocument: Sendable {
    public let view: PropertyView
    public let statements: [PolicyStatement]

    /// Nil where there is none, or nothing can be known of it.
    public init?(_ view: PropertyView) {
        if view.isKnown, case .object = view.value.content {
            self.init(object: view)
            return
        }
        guard let parsed = view.parsedJSON, case .object = parsed.value.content else { return nil }
        self.init(object: parsed)
    }

    private init(object view: PropertyView) {
        self.view = view
        statements = view["Statement"].elementsOrSelf.filter { !$0.isUnknown }.map(PolicyStatement.init)
    }

    /// The statements that allow something.
    public var allowing: [PolicyStatement] { statements.filter(\.isAllow) }
    public var denying: [PolicyStatement] { statements.filter(\.isDeny) }

    /// Whether all statements and their effects are known, so that the lack of one can be told.
    public var isWhole: Bool {
        let list = view["Statement"]
        guard list.isKnown else { return list.isAbsent }
        return list.elementsOrSelf.allSatisfy { $0.isKnown && !$0["Effect"].isUnknown }
    }
}
