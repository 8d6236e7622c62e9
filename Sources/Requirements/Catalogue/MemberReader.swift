internal import MainstayDiagnostics
internal import MainstayEvaluation
internal import MainstayPolicy
internal import MainstayTemplate

/// Reads the members of one object of a catalogue and reports what is wrong with them.
struct MemberReader {
    private(set) var diagnostics: [Diagnostic] = []
    let file: String
    private let whole: TemplateValue
    private let noun: String
    private let selections: [String: ResourcePattern]

    /// - Parameter noun: what the object is, with its article: `a requirement`.
    init(_ value: TemplateValue, of noun: String, file: String, selections: [String: ResourcePattern]) {
        whole = value
        self.noun = noun
        self.file = file
        self.selections = selections
        if value.object == nil, value.string == nil {
            report(value, "\(noun) is an object", "write its members below it, as name: value")
        }
    }

    var isObject: Bool { whole.object != nil }
    var keys: [String] { whole.object?.keys ?? [] }

    func has(_ key: String) -> Bool { whole[key] != nil }

    mutating func refuseOthers(than known: [String]) {
        for member in whole.object?.members ?? [] where !known.contains(member.key) {
            report(
                TemplateValue(.null, at: member.keyPosition), "\(noun) has no member \"\(member.key)\"",
                Suggestion.didYouMean(member.key, among: known)
                    ?? "its members are \(known.joined(separator: ", "))")
        }
    }

    mutating func value(_ key: String, required: Bool = false) -> TemplateValue? {
        if let value = whole[key] { return value }
        if required { report(whole, "\(noun) has no \(key)", "give it \(key)") }
        return nil
    }

    mutating func text(_ key: String, required: Bool = false) -> String? {
        guard let value = value(key, required: required) else { return nil }
        guard let text = value.scalarText, !text.isEmpty else {
            report(value, "\(key) is no text", "write a text")
            return nil
        }
        return text
    }

    mutating func truth(_ key: String) -> Bool? {
        guard let value = whole[key] else { return nil }
        if let truth = value.bool { return truth }
        report(value, "\(key) is neither true nor false", "write true or false")
        return nil
    }

    mutating func number(_ key: String) -> Double? {
        guard let value = whole[key] else { return nil }
        switch value.content {
        case .int(let number): return Double(number)
        case .double(let number): return number
        default:
            report(value, "\(key) is no number", "write a number")
            return nil
        }
    }

    mutating func count(_ key: String) -> Int? {
        guard let value = whole[key] else { return nil }
        if let number = value.int, number >= 0 { return number }
        report(value, "\(key) is no number of things", "write a whole number of zero or more")
        return nil
    }

    /// A text, or a list of them.
    mutating func texts(_ key: String, required: Bool = false) -> [String]? {
        guard let value = value(key, required: required) else { return nil }
        let elements = value.array ?? [value]
        let texts = elements.compactMap(\.scalarText)
        if texts.count == elements.count, !texts.isEmpty { return texts }
        report(value, "\(key) takes a text or a list of texts", "write one or more texts")
        return nil
    }

    mutating func list(_ key: String, required: Bool = false) -> [TemplateValue] {
        guard let value = value(key, required: required) else { return [] }
        if let list = value.array { return list }
        report(value, "\(key) takes a list", "begin each element below it with a hyphen")
        return []
    }

    mutating func object(_ key: String) -> TemplateObject? {
        guard let value = whole[key] else { return nil }
        if let object = value.object { return object }
        report(value, "\(key) takes an object", "write its members below it, as name: value")
        return nil
    }

    /// The member as an object whose members are read in turn.
    mutating func inner<Result>(
        _ key: String, _ noun: String, _ read: (inout MemberReader) -> Result?
    ) -> Result? {
        guard let value = whole[key] else { return nil }
        return element(value, noun, read)
    }

    /// An element of a list as an object whose members are read in turn.
    mutating func element<Result>(
        _ value: TemplateValue, _ noun: String, _ read: (inout MemberReader) -> Result?
    ) -> Result? {
        var inner = MemberReader(value, of: noun, file: file, selections: selections)
        let result = inner.isObject ? read(&inner) : nil
        if !inner.isObject, inner.diagnostics.isEmpty {
            inner.report(value, "\(noun) is an object", "write its members below it, as name: value")
        }
        diagnostics += inner.diagnostics
        return result
    }

    /// Where the object stands.
    var place: TemplateValue { TemplateValue(.null, at: whole.position) }

    mutating func pattern(_ key: String, required: Bool = false) -> ResourcePattern? {
        guard let value = value(key, required: required) else { return nil }
        var reader = ExpectationReader(file: file, selections: selections)
        let pattern = reader.pattern(value)
        take(reader.diagnostics)
        return pattern
    }

    mutating func expectation(_ key: String) -> Expectation? {
        guard let value = whole[key] else { return nil }
        var reader = ExpectationReader(file: file, selections: selections)
        let expectation = reader.read(value)
        take(reader.diagnostics)
        return expectation
    }

    mutating func matcher(_ key: String) -> Matcher? {
        guard let value = whole[key] else { return nil }
        var reader = ExpectationReader(file: file, selections: selections)
        let matcher = reader.matcher(value)
        take(reader.diagnostics)
        return matcher
    }

    /// `resource`, narrowed by `where`.
    mutating func selected() -> ResourcePattern? {
        guard let pattern = pattern("resource", required: true) else { return nil }
        guard has("where") else { return pattern }
        return expectation("where").map { pattern.narrowed(by: $0) }
    }

    private mutating func take(_ found: [Diagnostic]) {
        for var diagnostic in found {
            diagnostic.rule = "invalid-catalogue"
            diagnostics.append(diagnostic)
        }
    }

    mutating func report(_ place: TemplateValue, _ message: String, _ help: String) {
        diagnostics.append(
            Diagnostic(
                "invalid-catalogue", .error, message, at: SourceLocation(file: file, position: place.position),
                help: help))
    }
}
