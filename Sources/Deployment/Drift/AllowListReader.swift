package import MainstayDiagnostics
internal import MainstayTemplate

/// Reads which drift is let be, from YAML or JSON. Every entry needs a reason and an owner.
///
/// ```yaml
/// - stack: Shop-*
///   resource: Service
///   property: /DesiredCount
///   reason: The autoscaler sets it.
///   owner: platform
///   expires: 2027-06-30
/// ```
package enum AllowListReader {
    /// - Throws: `DiagnosticError` with everything that is wrong.
    package static func read(_ bytes: [UInt8], file: String) throws(DiagnosticError) -> [AllowedDrift] {
        let parsed = TemplateParser(file: file).parse(bytes)
        guard let value = parsed.value, parsed.isValid else { throw DiagnosticError(parsed.diagnostics) }
        var problems: [Diagnostic] = []
        func report(_ value: TemplateValue, _ message: String) {
            problems.append(
                Diagnostic(
                    "invalid-allow-list", .error, message,
                    at: SourceLocation(file: file, position: value.position)))
        }
        guard let entries = value.array else {
            throw DiagnosticError(
                Diagnostic(
                    "invalid-allow-list", .error, "the file must be a list of entries",
                    at: SourceLocation(file: file, position: value.position)))
        }
        let keys = ["stack", "resource", "property", "reason", "owner", "expires"]
        var result: [AllowedDrift] = []
        for entry in entries {
            for member in entry.object?.members ?? [] where !keys.contains(member.key) {
                report(
                    entry,
                    "an entry has no key \"\(member.key)\"; the keys are \(keys.joined(separator: ", "))")
            }
            func text(_ key: String) -> String? { entry[key]?.string.flatMap { $0.isEmpty ? nil : $0 } }
            guard let stack = text("stack"), let resource = text("resource"), let reason = text("reason"),
                let owner = text("owner")
            else {
                report(entry, "an entry needs stack, resource, reason and owner")
                continue
            }
            let expires = text("expires")
            if let expires, !CalendarReader.isDay(expires) {
                report(entry, "expires is \"\(expires)\", expected a day as 2027-06-30")
            }
            result.append(
                AllowedDrift(
                    stack: stack, resource: resource, property: text("property"), reason: reason, owner: owner,
                    expires: expires))
        }
        guard problems.isEmpty else { throw DiagnosticError(problems) }
        return result
    }
}
