package import MainstayDiagnostics
internal import MainstayTemplate

/// Reads faults from YAML or JSON. What it does not know it refuses, so that no fault is left out by a slip.
///
/// ```yaml
/// resources:
///   - type: AWS::RDS::DBInstance
///     stack: shop-*
///     on: create
///     after: 30
///     message: "DB instance class is not available"
///     times: 1
/// calls:
///   - service: cloudformation
///     operation: DescribeStacks
///     fault: throttle
///     times: 3
/// ```
package struct FaultPlanReader {
    private let file: String
    private var problems: [Diagnostic] = []

    /// - Throws: ``DiagnosticError`` with everything that is wrong.
    package static func read(_ bytes: [UInt8], file: String) throws(DiagnosticError) -> FaultPlan {
        let parsed = TemplateParser(file: file).parse(bytes)
        guard let value = parsed.value, parsed.isValid else { throw DiagnosticError(parsed.diagnostics) }
        var reader = FaultPlanReader(file: file)
        let plan = reader.plan(value)
        guard reader.problems.isEmpty else { throw DiagnosticError(reader.problems) }
        return plan
    }

    private init(file: String) { self.file = file }

    private mutating func plan(_ value: TemplateValue) -> FaultPlan {
        var plan = FaultPlan()
        guard refuseOthers(value, ["resources", "calls"], "the file") else { return plan }
        for entry in list(value["resources"], "resources") {
            let keys = ["stack", "resource", "type", "on", "rollback", "after", "message", "times"]
            guard refuseOthers(entry, keys, "a fault of a resource") else { continue }
            var fault = FaultPlan.ResourceFault(
                message: text(entry, "message") ?? "Failed by a fault of this rehearsal")
            fault.stack = text(entry, "stack")
            fault.logicalID = text(entry, "resource")
            fault.type = text(entry, "type")
            fault.after = number(entry, "after")
            fault.times = number(entry, "times").map { Int($0) }
            if let value = entry["rollback"] {
                fault.isRollback = value.bool
                if value.bool == nil { report(value, "rollback must be true or false") }
            }
            for word in entry["on"].map({ $0.array ?? [$0] }) ?? [] {
                if let action = word.string.flatMap({ FaultPlan.Action(rawValue: $0) }) {
                    fault.actions.append(action)
                } else {
                    report(word, "on must be of create, update, delete, import")
                }
            }
            plan.resources.append(fault)
        }
        for entry in list(value["calls"], "calls") {
            guard
                refuseOthers(entry, ["service", "operation", "fault", "times", "skip", "message"], "a fault of a call")
            else { continue }
            let words = FaultPlan.CallFault.Kind.allCases.map(\.rawValue)
            guard let kind = text(entry, "fault").flatMap({ FaultPlan.CallFault.Kind(rawValue: $0) }) else {
                report(entry["fault"] ?? entry, "fault must be one of \(words.joined(separator: ", "))")
                continue
            }
            var fault = FaultPlan.CallFault(kind)
            fault.service = text(entry, "service")
            fault.operation = text(entry, "operation")
            fault.times = number(entry, "times").map { Int($0) }
            fault.skip = number(entry, "skip").map { Int($0) } ?? 0
            fault.message = text(entry, "message")
            plan.calls.append(fault)
        }
        return plan
    }

    private mutating func list(_ value: TemplateValue?, _ name: String) -> [TemplateValue] {
        guard let value, !value.isNull else { return [] }
        guard let elements = value.array else {
            report(value, "\(name) must be a list")
            return []
        }
        return elements
    }

    private mutating func text(_ value: TemplateValue, _ key: String) -> String? {
        guard let found = value[key] else { return nil }
        if let text = found.plainText { return text }
        report(found, "\(key) must be text")
        return nil
    }

    private mutating func number(_ value: TemplateValue, _ key: String) -> Double? {
        guard let found = value[key] else { return nil }
        if let number = found.plainText.flatMap({ Double($0) }), (0...1_000_000).contains(number) { return number }
        report(found, "\(key) must be a number from 0 to 1000000")
        return nil
    }

    private mutating func refuseOthers(_ value: TemplateValue, _ keys: [String], _ place: String) -> Bool {
        guard let object = value.object else {
            report(value, "\(place) must be a map of keys")
            return false
        }
        for member in object.members where !keys.contains(member.key) {
            problems.append(
                Diagnostic(
                    "unknown-key", .error, "\(place) has no key \"\(member.key)\"",
                    at: SourceLocation(file: file, position: member.keyPosition),
                    help: Suggestion.didYouMean(member.key, among: keys)
                        ?? "the keys are \(keys.joined(separator: ", "))"))
        }
        return true
    }

    private mutating func report(_ value: TemplateValue, _ message: String) {
        problems.append(
            Diagnostic(
                "invalid-configuration", .error, message, at: SourceLocation(file: file, position: value.position)))
    }
}
