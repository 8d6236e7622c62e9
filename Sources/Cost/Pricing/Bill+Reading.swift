internal import MainstayPolicy

extension Bill {
    subscript(property: String) -> PropertyView { resource[property] }

    /// A property's text.
    ///
    /// - Returns: nil after noting what is missing, where only deployment can tell or nothing is given.
    mutating func text(_ name: String, default fallback: String? = nil) -> String? {
        text(resource[name], name, default: fallback)
    }

    mutating func text(_ view: PropertyView, _ name: String, default fallback: String? = nil) -> String? {
        if let text = view.string { return text }
        if view.isAbsent, let fallback { return fallback }
        note(view, name)
        return nil
    }

    /// A property's number, which is not below zero.
    mutating func number(_ name: String, default fallback: Double? = nil) -> Double? {
        number(resource[name], name, default: fallback)
    }

    mutating func number(_ view: PropertyView, _ name: String, default fallback: Double? = nil) -> Double? {
        if let number = view.double {
            if number.isFinite, number >= 0, number <= Self.largest { return number }
            unknown(name, "\(name) is \(view.string ?? ""), which is no amount")
            return nil
        }
        if view.isAbsent, let fallback { return fallback }
        note(view, name)
        return nil
    }

    /// How many elements a list has.
    mutating func count(_ view: PropertyView, _ name: String) -> Double? {
        if view.isAbsent { return 0 }
        guard view.isKnown else {
            note(view, name)
            return nil
        }
        return Double(view.elementsOrSelf.count)
    }

    /// More of anything than a template can ask for; a bound for what comes out.
    private static var largest: Double { 1e9 }

    private mutating func note(_ view: PropertyView, _ name: String) {
        unknown(name, view.isAbsent ? "\(name) is not given" : "\(name) is only known at deployment")
    }

    /// A member of a list of keys and values.
    func attribute(_ list: String, _ key: String) -> PropertyView? {
        resource[list].elements.first { $0["Key"].string == key }?["Value"]
    }
}
