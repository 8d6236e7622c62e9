public import MainstayDiagnostics
public import MainstayTemplate

/// Reads what a template says about findings that are accepted: in our own form, and in those of other tools.
public struct WaiverReader {
    /// The waivers of each resource, by logical id.
    public private(set) var resources: [String: [Waiver]] = [:]
    /// The waivers of the template as a whole.
    public private(set) var template: [Waiver] = []
    /// Waivers that cannot be used as they are written.
    public private(set) var diagnostics: [Diagnostic] = []
    private let file: String

    /// - Parameter comments: what comments of the file suppress.
    public init(_ template: Template, comments: [SkipComment] = []) {
        file = template.file
        if let metadata = template.metadata { self.template = read(metadata, of: nil) }
        for resource in template.resources {
            guard let metadata = resource.metadata, metadata.object != nil else { continue }
            let found = read(metadata, of: resource.name)
            if !found.isEmpty { resources[resource.name] = found }
        }
        if !comments.isEmpty { read(comments, of: template) }
    }

    /// A comment is about the resource that it stands in.
    private mutating func read(_ comments: [SkipComment], of template: Template) {
        let sections = (template.source.object?.members ?? []).map(\.keyPosition)
        let starts = template.resources.filter { $0.position.isKnown }.sorted { $0.position < $1.position }
        var next = 0
        for comment in comments.sorted(by: { $0.position < $1.position }) {
            while next < starts.count, starts[next].position < comment.position { next += 1 }
            guard next > 0 else { continue }
            let resource = starts[next - 1]
            if sections.contains(where: { resource.position < $0 && $0 < comment.position }) { continue }
            resources[resource.name, default: []].append(
                Waiver(
                    source: .checkovComment, rule: comment.rule, reason: comment.reason,
                    location: SourceLocation(file: file, position: comment.position)))
        }
    }

    private mutating func read(_ metadata: TemplateValue, of resource: String?) -> [Waiver] {
        var found: [Waiver] = []
        for member in metadata.object?.members ?? [] {
            switch member.key {
            case "Mainstay": found += mainstay(member.value, of: resource)
            case "cfn-lint":
                for rule in member.value["config"]?["ignore_checks"]?.array ?? [] {
                    if let id = rule.string { found.append(waiver(.cfnLint, id, nil, rule)) }
                }
            case "checkov":
                for entry in member.value["skip"]?.array ?? [] {
                    if let id = entry["id"]?.string { found.append(waiver(.checkov, id, entry["comment"], entry)) }
                }
            case "cdk_nag", "cfn_nag":
                let source: Waiver.Source = member.key == "cdk_nag" ? .cdkNag : .cfnNag
                for entry in member.value["rules_to_suppress"]?.array ?? [] {
                    if let id = entry["id"]?.string { found.append(waiver(source, id, entry["reason"], entry)) }
                }
            case "guard":
                for rule in member.value["SuppressedRules"]?.array ?? [] {
                    if let id = rule.string ?? rule["id"]?.string {
                        found.append(waiver(.guardRules, id, rule["reason"], rule))
                    }
                }
            default: continue
            }
        }
        return found
    }

    private func waiver(
        _ source: Waiver.Source, _ rule: String, _ reason: TemplateValue?, _ place: TemplateValue
    ) -> Waiver {
        Waiver(source: source, rule: rule, reason: reason?.string, location: location(place))
    }

    private func location(_ place: TemplateValue) -> SourceLocation {
        SourceLocation(file: file, position: place.position)
    }

    private static let keys = ["Rule", "Reason", "Owner", "Until"]

    private mutating func mainstay(_ value: TemplateValue, of resource: String?) -> [Waiver] {
        var found: [Waiver] = []
        for member in value.object?.members ?? [] where member.key != "Waivers" {
            report(
                member.value, resource, "Metadata.Mainstay has no member \"\(member.key)\"",
                Suggestion.didYouMean(member.key, among: ["Waivers"]) ?? "write Waivers, a list")
        }
        guard let entries = value["Waivers"] else { return [] }
        guard let list = entries.array else {
            report(entries, resource, "Waivers is no list", "write a list of objects with Rule, Reason and Owner")
            return []
        }
        for entry in list {
            for member in entry.object?.members ?? [] where !Self.keys.contains(member.key) {
                report(
                    member.value, resource, "a waiver has no member \"\(member.key)\"",
                    Suggestion.didYouMean(member.key, among: Self.keys) ?? "use Rule, Reason, Owner and Until")
            }
            guard let rule = entry["Rule"]?.string, let reason = entry["Reason"]?.string, !reason.isEmpty,
                let owner = entry["Owner"]?.string, !owner.isEmpty
            else {
                report(
                    entry, resource, "a waiver lacks its Rule, Reason or Owner",
                    "say which rule is waived, why, and who answers for it")
                continue
            }
            if let until = entry["Until"], !Self.isDay(until.string ?? "") {
                report(until, resource, "the waiver's Until is no day", "write it as 2027-06-30")
                continue
            }
            found.append(
                Waiver(
                    source: .mainstay, rule: rule, reason: reason, owner: owner, until: entry["Until"]?.string,
                    location: location(entry)))
        }
        return found
    }

    private mutating func report(_ place: TemplateValue, _ resource: String?, _ message: String, _ help: String) {
        diagnostics.append(
            Diagnostic(
                "invalid-waiver", .error, message, at: location(place), construct: resource,
                property: "Metadata.Mainstay", help: help))
    }

    /// Whether a text is a day of the calendar, as `2027-06-30`.
    public static func isDay(_ text: String) -> Bool { CalendarDate(text) != nil }
}
