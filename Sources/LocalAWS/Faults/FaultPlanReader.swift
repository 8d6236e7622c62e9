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
package enum FaultPlanReader {
    /// - Throws: ``DiagnosticError`` with everything that is wrong.
    package static func read(_ bytes: [UInt8], file: String) throws(DiagnosticError) -> FaultPlan {
        try EntryReader.read(bytes, file: file) { reader, value in plan(&reader, value) }
    }

    private static func plan(_ reader: inout EntryReader, _ value: TemplateValue) -> FaultPlan {
        var plan = FaultPlan()
        guard reader.refuseOthers(value, than: ["resources", "calls"], in: "the file") else { return plan }
        for entry in reader.list(value, "resources") {
            let keys = ["stack", "resource", "type", "on", "rollback", "after", "message", "times"]
            guard reader.refuseOthers(entry, than: keys, in: "a fault of a resource") else { continue }
            var fault = FaultPlan.ResourceFault(
                message: reader.text(entry, "message") ?? "Failed by a fault of this rehearsal")
            fault.stack = reader.text(entry, "stack")
            fault.logicalID = reader.text(entry, "resource")
            fault.type = reader.text(entry, "type")
            fault.after = number(&reader, entry, "after")
            fault.times = number(&reader, entry, "times").map { Int($0) }
            if let value = entry["rollback"] {
                fault.isRollback = value.bool
                if value.bool == nil { reader.report(value, "rollback must be true or false") }
            }
            for word in entry["on"].map({ $0.array ?? [$0] }) ?? [] {
                if let action = word.string.flatMap({ FaultPlan.Action(rawValue: $0) }) {
                    fault.actions.append(action)
                } else {
                    reader.report(word, "on must be of create, update, delete, import")
                }
            }
            plan.resources.append(fault)
        }
        for entry in reader.list(value, "calls") {
            guard
                reader.refuseOthers(
                    entry, than: ["service", "operation", "fault", "times", "skip", "message"], in: "a fault of a call")
            else { continue }
            let words = FaultPlan.CallFault.Kind.allCases.map(\.rawValue)
            guard let kind = reader.text(entry, "fault").flatMap({ FaultPlan.CallFault.Kind(rawValue: $0) }) else {
                reader.report(entry["fault"] ?? entry, "fault must be one of \(words.joined(separator: ", "))")
                continue
            }
            var fault = FaultPlan.CallFault(kind)
            fault.service = reader.text(entry, "service")
            fault.operation = reader.text(entry, "operation")
            fault.times = number(&reader, entry, "times").map { Int($0) }
            fault.skip = number(&reader, entry, "skip").map { Int($0) } ?? 0
            fault.message = reader.text(entry, "message")
            plan.calls.append(fault)
        }
        return plan
    }

    private static func number(_ reader: inout EntryReader, _ value: TemplateValue, _ key: String) -> Double? {
        guard let found = value[key] else { return nil }
        if let number = found.plainText.flatMap({ Double($0) }), (0...1_000_000).contains(number) { return number }
        reader.report(found, "\(key) must be a number from 0 to 1000000")
        return nil
    }
}
