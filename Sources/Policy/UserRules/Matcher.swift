internal import MainstayEvaluation
package import MainstayTemplate

/// What a declared rule asks of one value.
package indirect enum Matcher: Sendable, Hashable {
    case equals(TemplateValue)
    case oneOf([TemplateValue])
    case exists(Bool)
    /// Text with `*` for any characters and `?` for one.
    case like(String)
    case atLeast(Double)
    case atMost(Double)
    case lessThan(Double)
    case greaterThan(Double)
    /// The number of elements, or of characters of a text.
    case length(Matcher)
    case each(Matcher)
    case some(Matcher)
    /// What is asked of the members of an object, all of which must hold.
    case has([Member])
    /// The `Ref`, or an attribute, of a resource of that kind.
    case refersTo(ResourcePattern)
    /// Something that names a resource of that kind anywhere in it.
    case mentions(ResourcePattern)
    /// What is asked of the text with calls in it as `Fn::Sub` writes them.
    case renders(Matcher)
    case not(Matcher)
    case all([Matcher])
    case any([Matcher])

    package struct Member: Sendable, Hashable {
        package let query: PropertyQuery
        package let matcher: Matcher
    }

    /// Whether the matcher can be satisfied by a property that is not there.
    private var acceptsAbsence: Bool {
        switch self {
        case .exists(let wanted): !wanted
        case .not(let inner): !inner.acceptsAbsence
        case .all(let parts): parts.allSatisfy(\.acceptsAbsence)
        case .any(let parts): parts.contains(where: \.acceptsAbsence)
        default: false
        }
    }

    /// The verdict about a property that is there for certain, whatever its value.
    func verdictOfPresent(_ property: PropertyView) -> Verdict {
        switch self {
        case .exists(let wanted): Verdict(wanted)
        case .not(let inner): inner.verdictOfPresent(property).inverted
        case .all(let parts): .all(parts.lazy.map { $0.verdictOfPresent(property) })
        case .any(let parts): .any(parts.lazy.map { $0.verdictOfPresent(property) })
        default: verdict(property)
        }
    }

    package func verdict(_ property: PropertyView) -> Verdict {
        switch self {
        case .exists(let wanted): return property.isUnknown ? .unknown : Verdict(property.isPresent == wanted)
        case .not(let inner): return inner.verdict(property).inverted
        case .all(let parts): return .all(parts.lazy.map { $0.verdict(property) })
        case .any(let parts): return .any(parts.lazy.map { $0.verdict(property) })
        case .has(let members): return .all(members.lazy.map { $0.query.verdict(below: property, $0.matcher).0 })
        case .refersTo(let pattern): return pattern.verdict(referredToBy: property)
        case .mentions(let pattern): return pattern.verdict(mentionedBy: property)
        case .renders(let inner): return inner.verdict(property.withCallsRendered)
        default: break
        }
        if property.isAbsent { return .no }
        if property.isUnknown { return .unknown }
        switch self {
        case .equals(let wanted): return Verdict(Self.isEqual(property, wanted))
        case .oneOf(let wanted): return Verdict(wanted.contains { Self.isEqual(property, $0) })
        case .like(let pattern): return property.string.map { Verdict(Glob(pattern).matches($0)) } ?? .no
        case .atLeast(let bound): return compare(property) { $0 >= bound }
        case .atMost(let bound): return compare(property) { $0 <= bound }
        case .lessThan(let bound): return compare(property) { $0 < bound }
        case .greaterThan(let bound): return compare(property) { $0 > bound }
        case .length(let inner): return length(property, inner)
        case .each(let inner): return .all(property.elementsOrSelf.lazy.map { inner.verdict($0) })
        case .some(let inner): return .any(property.elementsOrSelf.lazy.map { inner.verdict($0) })
        default: return .unknown
        }
    }

    private func compare(_ property: PropertyView, _ test: (Double) -> Bool) -> Verdict {
        property.double.map { Verdict(test($0)) } ?? .no
    }

    private func length(_ property: PropertyView, _ inner: Matcher) -> Verdict {
        let count: Int
        if let text = property.string {
            count = text.count
        } else {
            // An element that only deployment can tell may be none.
            if property.elements.contains(where: { $0.isUnknown && !$0.value.isCertainlySomething }) { return .unknown }
            count = property.value.array == nil ? property.members.count : property.elements.count
        }
        let number = PropertyView(
            .known, TemplateValue(.int(count), at: property.value.position), property.parameter, property.path,
            property.context)
        return inner.verdict(number)
    }

    /// Numbers and truth values are the same whether they are written as such or as text, as for CloudFormation.
    private static func isEqual(_ property: PropertyView, _ wanted: TemplateValue) -> Bool {
        if let text = wanted.scalarText, let written = property.string {
            if case .bool(let truth) = wanted.content { return property.bool == truth }
            return text == written
        }
        return property.value == wanted
    }
}
