internal import MainstayTemplate

/// A kind of resource: of some types, and such that something holds of it.
package struct ResourcePattern: Sendable, Hashable {
    /// With `*` for any characters.
    package let types: [String]
    package let filter: Expectation?
    private let globs: [Glob]

    package init(types: [String], filter: Expectation?) {
        self.types = types
        self.filter = filter
        globs = types.map { Glob($0) }
    }

    /// Those of the kind of which something holds besides.
    package func narrowed(by other: Expectation) -> ResourcePattern {
        ResourcePattern(types: types, filter: filter.map { .all([$0, other]) } ?? other)
    }

    package func isOfType(_ resource: ResourceView) -> Bool { globs.contains { $0.matches(resource.type) } }

    /// Whether a resource is of the kind.
    package func verdict(_ resource: ResourceView) -> Verdict {
        guard isOfType(resource) else { return .no }
        return filter?.verdict(resource).0 ?? .yes
    }

    /// Whether a value is nothing but a reference to a resource of the kind.
    func verdict(referredToBy property: PropertyView) -> Verdict {
        if let resource = property.resource { return verdict(resource) }
        // A reference that leads out of the template, or a call: what it leads to is not known here.
        return property.isUnknown && property.reference == nil ? .unknown : .no
    }

    /// Whether a value names a resource of the kind anywhere in it.
    func verdict(mentionedBy property: PropertyView) -> Verdict {
        .any(property.mentioned.lazy.map { verdict($0) })
    }
}
