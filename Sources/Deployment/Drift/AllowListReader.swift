package import MainstayDiagnostics
internal import MainstayPolicy
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
        try EntryReader.read(bytes, file: file) { reader, value in
            guard let entries = value.array else {
                reader.report(value, "the file must be a list of entries")
                return []
            }
            return entries.compactMap { entry(&reader, $0) }
        }
    }

    private static func entry(_ reader: inout EntryReader, _ entry: TemplateValue) -> AllowedDrift? {
        let keys = ["stack", "resource", "property", "reason", "owner", "expires"]
        guard reader.refuseOthers(entry, than: keys, in: "an entry") else { return nil }
        let texts = keys.map { key in reader.text(entry, key).flatMap { $0.isEmpty ? nil : $0 } }
        guard let stack = texts[0], let resource = texts[1], let reason = texts[3], let owner = texts[4] else {
            reader.report(entry, "an entry needs stack, resource, reason and owner")
            return nil
        }
        if let expires = texts[5], CalendarDate(expires) == nil {
            reader.report(entry["expires"] ?? entry, "expires is \"\(expires)\", expected a day as 2027-06-30")
        }
        return AllowedDrift(
            stack: stack, resource: resource, property: texts[2], reason: reason, owner: owner, expires: texts[5])
    }
}
