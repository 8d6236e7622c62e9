import MainstayDiagnostics
public import MainstayTemplate

/// Findings that are known already, so that only new ones count: an old template can start clean.
public struct Baseline: Sendable, Hashable {
    /// Raised when a member goes or changes its meaning.
    static let version = 1

    /// Sorted by file, rule, construct and property.
    public var entries: [BaselineEntry]

    public init(entries: [BaselineEntry]) { self.entries = entries }

    /// What there is to know about some findings. Waived ones need no entry.
    ///
    /// - Parameter path: how the baseline names a file: relative to its own folder.
    public init(of findings: [Finding], path: (String) -> String) {
        var entries: [BaselineEntry] = []
        var places: [BaselineEntry.Key: Int] = [:]
        for finding in findings {
            if case .waived = finding.state { continue }
            let entry = BaselineEntry(finding, file: path(finding.diagnostic.location?.file ?? ""))
            if let place = places[entry.key] {
                entries[place].count += 1
            } else {
                places[entry.key] = entries.count
                entries.append(entry)
            }
        }
        self.entries = entries.sorted { $0.order.lexicographicallyPrecedes($1.order) }
    }

    /// Marks the findings that the baseline knows, each entry as often as its count says.
    ///
    /// - Parameters:
    ///   - path: as in ``init(of:path:)``.
    ///   - isChecked: whether a file, as the baseline names it, was looked at or is gone; entries of others are not stale.
    /// - Returns: entries with the counts that nothing answered to.
    public func apply(
        to findings: inout [Finding], path: (String) -> String, isChecked: (String) -> Bool
    ) -> [BaselineEntry] {
        var left = Dictionary(entries.map { ($0.key, $0.count) }, uniquingKeysWith: +)
        for index in findings.indices where findings[index].isNew {
            let file = path(findings[index].diagnostic.location?.file ?? "")
            let key = BaselineEntry.Key(file: file, fingerprint: findings[index].fingerprint)
            guard let count = left[key], count > 0 else { continue }
            left[key] = count - 1
            findings[index].state = .baseline
        }
        return entries.compactMap { entry in
            guard let count = left.removeValue(forKey: entry.key), count > 0, isChecked(entry.file) else { return nil }
            var stale = entry
            stale.count = count
            return stale
        }
    }

    /// The baseline as its file: JSON, one line an entry, so that a change shows as the lines that it is.
    public var bytes: [UInt8] {
        var text = "{\n \"version\": \(Self.version),\n \"baseline\": ["
        for (index, entry) in entries.enumerated() {
            text += index == 0 ? "\n  " : ",\n  "
            text += JSONPrinter.compact.string(entry.value)
        }
        text += entries.isEmpty ? "]\n}\n" : "\n ]\n}\n"
        return Array(text.utf8)
    }
}

/// Findings of one kind at one place, as a baseline lists them.
public struct BaselineEntry: Hashable, Sendable {
    struct Key: Hashable {
        var file: String
        var fingerprint: Fingerprint
    }

    /// Relative to the baseline's folder; empty for findings without a file.
    public var file: String
    public var rule: String
    public var construct: String?
    public var property: String?
    public var fingerprint: Fingerprint
    /// How many findings share the fingerprint; at least one.
    public var count = 1

    init(_ finding: Finding, file: String) {
        self.file = file
        rule = finding.diagnostic.rule
        construct = finding.diagnostic.construct
        property = finding.diagnostic.property
        fingerprint = finding.fingerprint
    }

    init(file: String, rule: String, construct: String?, property: String?, fingerprint: Fingerprint, count: Int) {
        self.file = file
        self.rule = rule
        self.construct = construct
        self.property = property
        self.fingerprint = fingerprint
        self.count = count
    }

    var key: Key { Key(file: file, fingerprint: fingerprint) }
    var order: [String] { [file, rule, construct ?? "", property ?? "", fingerprint.description] }

    public var value: TemplateValue {
        var object = TemplateObject([.init("file", .string(file)), .init("rule", .string(rule))])
        if let construct { object["construct"] = .string(construct) }
        if let property { object["property"] = .string(property) }
        object["fingerprint"] = .string(fingerprint.description)
        object["count"] = .int(count)
        return TemplateValue(.object(object))
    }
}
