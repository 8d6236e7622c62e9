public import MainstayDiagnostics
internal import MainstayTemplate

/// Reads a usage profile, YAML or JSON: everything that is wrong with it at once.
public struct UsageProfileReader {
    private let file: String
    public private(set) var diagnostics: [Diagnostic] = []

    public init(file: String) { self.file = file }

    private static let sections = ["profile", "users", "usage", "resources", "floors"]
    private static let floors = ["zones", "alwaysOn", "logRetentionDays"]

    /// - Returns: nil where there are errors.
    public mutating func read(_ bytes: [UInt8]) -> UsageProfiles? {
        // JSON is YAML too.
        let parsed = TemplateParser(file: file, format: file.hasSuffix(".json") ? .json : .yaml).parse(bytes)
        diagnostics = parsed.diagnostics.filter { $0.severity == .error }
        guard diagnostics.isEmpty, let value = parsed.value else {
            if diagnostics.isEmpty { report(.unknown, "the profile is empty") }
            return nil
        }
        guard let object = value.object else {
            report(value.position, "a usage profile must be a map of keys")
            return nil
        }
        refuseOthers(object, than: Self.sections + ["version", "environments"], in: "a usage profile")
        if let version = object["version"], version.int != 1 { report(version.position, "version must be 1") }
        var common = profile(object, named: file, over: nil)
        if common.base == nil, common.amounts.isEmpty, common.resources.isEmpty { common.base = nil }
        var environments: [String: UsageProfile] = [:]
        for member in map(object["environments"], "environments") {
            guard let section = member.value.object else {
                report(member.value.position, "environments.\(member.key) must be a map of keys")
                continue
            }
            refuseOthers(section, than: Self.sections, in: "environments.\(member.key)")
            environments[member.key] = profile(section, named: "\(file) (\(member.key))", over: common)
        }
        return diagnostics.isEmpty ? UsageProfiles(common: common, environments: environments) : nil
    }

    /// - Parameter common: what the environments have in common; what an environment says goes over it.
    private mutating func profile(
        _ object: TemplateObject, named name: String, over common: UsageProfile?
    ) -> UsageProfile {
        var result = common ?? UsageProfile(name: name)
        result.name = name
        if let value = object["profile"] {
            let names = BuiltInProfile.allCases.map(\.rawValue)
            if let base = value.string.flatMap(BuiltInProfile.init) {
                result.base = base
                // The users of another size are not those of this one.
                result.users = nil
            } else {
                report(
                    value.position, "profile must be one of \(names.joined(separator: ", "))",
                    help: value.string.flatMap { Suggestion.didYouMean($0, among: names) })
            }
        }
        if let value = object["users"] { result.users = amount(value, "users")?.expected ?? result.users }
        for (name, amount) in amounts(object["usage"], "usage") { result.amounts[name] = amount }
        var own: [UsageProfile.ResourceAmounts] = []
        for member in map(object["resources"], "resources") {
            own.append(.init(pattern: member.key, amounts: amounts(member.value, "resources.\(member.key)")))
        }
        result.resources = own + result.resources
        if let value = object["floors"] { result.floors = floors(value).filled(from: result.floors) }
        return result
    }

    private mutating func amounts(_ value: TemplateValue?, _ path: String) -> [String: CostRange] {
        var result: [String: CostRange] = [:]
        for member in map(value, path) {
            guard UsageParameter.all[member.key] != nil else {
                report(
                    member.keyPosition, rule: "unknown-key", "there is no usage parameter \"\(member.key)\"",
                    help: Suggestion.didYouMean(member.key, among: UsageParameter.all.keys.sorted())
                        ?? "see them all with: mainstay facts usage")
                continue
            }
            result[member.key] = amount(member.value, "\(path).\(member.key)")
        }
        return result
    }

    /// A number, or a range of `low`, `expected` and `high`.
    private mutating func amount(_ value: TemplateValue, _ path: String) -> CostRange? {
        if let number = number(value) {
            guard number >= 0, number <= Self.largest else {
                report(value.position, "\(path) must be from 0 to \(Int(Self.largest)), and is \(value.scalar)")
                return nil
            }
            return CostRange(number)
        }
        guard let object = value.object else {
            report(
                value.position, "\(path) must be a number, or a range",
                help: "write a range as {low: 10, expected: 20, high: 40}")
            return nil
        }
        refuseOthers(object, than: ["low", "expected", "high"], in: path)
        for member in object.members where ["low", "high"].contains(member.key) && number(member.value) == nil {
            report(member.value.position, "\(path).\(member.key) must be a number")
            return nil
        }
        let numbers = ["low", "expected", "high"].map { key in object[key].flatMap { number($0) } }
        guard let expected = numbers[1], numbers.allSatisfy({ ($0 ?? 0) >= 0 && ($0 ?? 0) <= Self.largest }),
            (numbers[0] ?? expected) <= expected, expected <= (numbers[2] ?? expected)
        else {
            report(value.position, "\(path) must have an expected number between low and high, none below 0")
            return nil
        }
        return CostRange(low: numbers[0] ?? expected, expected: expected, high: numbers[2] ?? expected)
    }

    /// More of anything than AWS has; a bound for what comes out.
    private static let largest = 1e15

    private func number(_ value: TemplateValue) -> Double? {
        switch value.content {
        case .int(let number): Double(number)
        case .double(let number) where number.isFinite: number
        default: nil
        }
    }

    private mutating func floors(_ value: TemplateValue) -> CostFloors {
        guard let object = value.object else {
            report(value.position, "floors must be a map of keys")
            return CostFloors()
        }
        refuseOthers(object, than: Self.floors, in: "floors")
        var result = CostFloors()
        for (key, path) in [("zones", \CostFloors.zones), ("logRetentionDays", \.logRetentionDays)] {
            guard let value = object[key] else { continue }
            if let number = value.int, (0...100_000).contains(number) {
                result[keyPath: path] = number
            } else {
                report(value.position, "floors.\(key) must be a whole number")
            }
        }
        if let value = object["alwaysOn"] {
            if let isOn = value.bool {
                result.isAlwaysOn = isOn
            } else {
                report(value.position, "floors.alwaysOn must be true or false")
            }
        }
        return result
    }

    private mutating func map(_ value: TemplateValue?, _ path: String) -> [TemplateObject.Member] {
        guard let value, !value.isNull else { return [] }
        guard let object = value.object else {
            report(value.position, "\(path) must be a map of keys")
            return []
        }
        return object.members
    }

    private mutating func refuseOthers(_ object: TemplateObject, than known: [String], in place: String) {
        for member in object.members where !known.contains(member.key) {
            report(
                member.keyPosition, rule: "unknown-key", "\(place) has no key \"\(member.key)\"",
                help: Suggestion.didYouMean(member.key, among: known) ?? "the keys are \(known.joined(separator: ", "))"
            )
        }
    }

    private mutating func report(
        _ position: SourcePosition, rule: String = "invalid-usage-profile", _ message: String, help: String? = nil
    ) {
        diagnostics.append(
            Diagnostic(rule, .error, message, at: SourceLocation(file: file, position: position), help: help))
    }
}

extension TemplateValue {
    fileprivate var scalar: String {
        switch content {
        case .int(let number): String(number)
        case .double(let number): String(number)
        default: "no number"
        }
    }
}
