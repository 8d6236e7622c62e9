public import MainstayDiagnostics
import MainstayTemplate

/// Reads a file of assumptions: YAML or JSON with `assumptions`, `dependencies` and `stores`.
public struct AssumptionReader {
    private let file: String
    public private(set) var diagnostics: [Diagnostic] = []

    public init(file: String) { self.file = file }

    /// - Parameter models: whose dependencies and stores the file may name; empty where they are not known yet.
    public mutating func read(_ bytes: [UInt8], for models: [SystemModel] = []) -> Assumptions {
        var result = Assumptions()
        result.file = file
        let parsed = TemplateParser(file: file).parse(bytes)
        diagnostics += parsed.diagnostics.filter { $0.severity == .error }
        guard let value = parsed.value, !value.isNull else { return result }
        guard let object = value.object else {
            report(value, "invalid-assumption", "a file of assumptions is a map", "begin it with assumptions:")
            return result
        }
        for member in object.members {
            switch member.key {
            case "assumptions": for entry in members(of: member) { readAssumption(entry, into: &result) }
            case "dependencies":
                let names = models.flatMap { model in
                    model.dependencies.map { "\(model.components[$0.from].name) -> \(model.components[$0.to].name)" }
                }
                for entry in members(of: member) { readStrength(entry, names, into: &result) }
            case "stores":
                let names = models.flatMap { $0.components.filter { $0.kind.holdsData }.map(\.name) }
                for entry in members(of: member) { readStore(entry, names, into: &result) }
            default: unknown(member, among: ["assumptions", "dependencies", "stores"])
            }
        }
        return result
    }

    private mutating func members(of member: TemplateObject.Member) -> [TemplateObject.Member] {
        if let object = member.value.object { return object.members }
        if !member.value.isNull { report(member.value, "invalid-assumption", "\(member.key) must be a map", nil) }
        return []
    }

    private mutating func readAssumption(_ entry: TemplateObject.Member, into result: inout Assumptions) {
        guard let usual = Assumption.byKey[entry.key] else {
            return unknown(entry, among: Assumption.all.map(\.key))
        }
        if let value = Self.number(entry.value) {
            guard value >= 0 else {
                return report(entry.value, "invalid-assumption", "\(entry.key) must not be below zero", nil)
            }
            result.set(entry.key, AssumedRange(value, value, value))
            return
        }
        guard let object = entry.value.object else {
            return report(
                entry.value, "invalid-assumption", "\(entry.key) must be a number or a range",
                "write \(entry.key): {low: \(usual.range.low), typical: \(usual.range.typical), high: \(usual.range.high)}"
            )
        }
        var values: [String: Double] = [:]
        for member in object.members {
            guard ["low", "typical", "high"].contains(member.key) else {
                unknown(member, among: ["low", "typical", "high"])
                continue
            }
            guard let value = Self.number(member.value), value >= 0 else {
                report(member.value, "invalid-assumption", "\(member.key) must be a number, zero or more", nil)
                continue
            }
            values[member.key] = value
        }
        guard let typical = values["typical"] ?? values["low"] ?? values["high"] else { return }
        let (low, high) = (values["low"] ?? typical, values["high"] ?? typical)
        guard low <= typical, typical <= high else {
            return report(
                entry.value, "invalid-assumption", "\(entry.key) must have low, typical and high in order", nil)
        }
        result.set(entry.key, AssumedRange(low, typical, high))
    }

    private mutating func readStrength(
        _ entry: TemplateObject.Member, _ names: [String], into result: inout Assumptions
    ) {
        guard names.isEmpty || names.contains(entry.key) else { return unknown(entry, among: names) }
        let words = Dependency.Strength.allCases.map(\.rawValue)
        guard let text = entry.value.string, let strength = Dependency.Strength(rawValue: text) else {
            return report(
                entry.value, "invalid-assumption", "\(entry.key) must be one of \(words.joined(separator: ", "))",
                entry.value.string.flatMap { Suggestion.didYouMean($0, among: words) })
        }
        result.strengths[entry.key] = strength
    }

    private mutating func readStore(
        _ entry: TemplateObject.Member, _ names: [String], into result: inout Assumptions
    ) {
        guard names.isEmpty || names.contains(entry.key) else { return unknown(entry, among: names) }
        guard let object = entry.value.object else {
            return report(
                entry.value, "invalid-assumption", "\(entry.key) must be a map", "write \(entry.key): {size: 100}")
        }
        for member in object.members {
            guard member.key == "size" else {
                unknown(member, among: ["size"])
                continue
            }
            guard let size = Self.number(member.value), size >= 0 else {
                report(member.value, "invalid-assumption", "size must be a number of GB", nil)
                continue
            }
            result.sizes[entry.key] = size
        }
    }

    private static func number(_ value: TemplateValue) -> Double? {
        switch value.content {
        case .int(let number): Double(number)
        case .double(let number): number.isFinite ? number : nil
        default: nil
        }
    }

    private mutating func unknown(_ member: TemplateObject.Member, among names: [String]) {
        let help = Suggestion.didYouMean(member.key, among: names)
        let some = names.count <= 6 ? "there are \(names.joined(separator: ", "))" : "see the guide to simulations"
        diagnostics.append(
            Diagnostic(
                "unknown-key", .error, "there is no \"\(member.key)\" here",
                at: SourceLocation(file: file, position: member.keyPosition), help: help ?? some))
    }

    private mutating func report(_ value: TemplateValue, _ rule: String, _ message: String, _ help: String?) {
        diagnostics.append(
            Diagnostic(
                rule, .error, message, at: SourceLocation(file: file, position: value.position), help: help))
    }
}
