import MainstayDiagnostics
import MainstayReports
import MainstayTemplate

/// What `rules` and `explain` print.
struct RuleReport {
    private let rules: [RuleDescription]
    private let isExplanation: Bool

    /// - Parameter words: each must be part of the name, of a tag or of a control, in any case.
    init(_ catalogue: RuleCatalogue, words: [String]) {
        let words = words.map { $0.lowercased() }
        rules = catalogue.rules.filter { rule in
            let texts = ([rule.name, rule.severity.rawValue] + rule.tags + rule.controls).map { $0.lowercased() }
            return words.allSatisfy { word in texts.contains { $0.contains(word) } }
        }
        isExplanation = false
    }

    init(_ catalogue: RuleCatalogue, explaining name: String) throws(Failure) {
        guard let rule = catalogue[name] else {
            throw Failure(
                "there is no rule \"\(name)\"",
                help: catalogue.didYouMean(name) ?? "see them all with: mainstay rules")
        }
        rules = [rule]
        isExplanation = true
    }

    var table: String {
        var table = Table([("RULE", .left), ("SEVERITY", .left), ("FINDS", .left)])
        for rule in rules { table.add([rule.name, rule.severity.rawValue, rule.summary]) }
        return rules.isEmpty ? "no rule has all of these words" : table.render()
    }

    var explanation: String {
        rules.map { rule in
            var parts = ["\(rule.name) (\(rule.severity.rawValue))", rule.sentence]
            if let why = rule.why { parts.append(why) }
            if let mend = rule.mend { parts.append("To mend it: \(mend).") }
            if !rule.controls.isEmpty { parts.append("Controls: \(rule.controls.joined(separator: ", "))") }
            if !rule.tags.isEmpty { parts.append("Tags: \(rule.tags.joined(separator: ", "))") }
            if let uri = rule.uri { parts.append(uri) }
            return parts.joined(separator: "\n\n")
        }.joined(separator: "\n")
    }

    var json: String {
        let values = rules.map { rule in
            var object = TemplateObject([
                .init("rule", .string(rule.name)), .init("severity", .string(rule.severity.rawValue)),
                .init("summary", .string(rule.summary)),
            ])
            for (key, text) in [("why", rule.why), ("mend", rule.mend), ("uri", rule.uri)] {
                if let text { object[key] = .string(text) }
            }
            object["controls"] = .array(rule.controls.map { .string($0) })
            object["tags"] = .array(rule.tags.map { .string($0) })
            return TemplateValue(.object(object))
        }
        return JSONPrinter.pretty.string(
            .object([
                "version": .int(JSONRenderer.version), "command": .string(isExplanation ? "explain" : "rules"),
                "rules": .array(values),
            ]))
    }
}
