package import MainstayDiagnostics
package import MainstayPolicy
package import MainstayReports
import MainstayTemplate

/// What `mainstay.yaml` says; see `Documentation/reference/check.md`.
package struct Configuration: Sendable {
    /// How findings name the file.
    package let file: String
    /// The folder that its paths are relative to, from the root.
    package let folder: String
    package private(set) var threshold: Threshold?
    package private(set) var minimum: Severity?
    package private(set) var only: [String] = []
    package private(set) var skips: [RuleWaiver] = []
    /// Relative to the file's folder.
    package private(set) var baseline: String?
    package private(set) var excluded: [PathPattern] = []
    /// The rules that there are, with those that the configuration names the files of.
    package private(set) var rules: RuleSet

    /// - Parameters:
    ///   - rules: those that there are besides; others are refused by name.
    /// - Throws: everything that is wrong with the text, and with the rules that it names.
    package init(reading bytes: [UInt8], file: String, folder: String, rules: RuleSet) throws {
        self.file = file
        self.folder = folder
        self.rules = rules
        let parsed = TemplateParser(file: file, format: .yaml).parse(bytes)
        let mistakes = parsed.diagnostics.filter { $0.severity == .error && $0.rule != "empty-template" }
        guard mistakes.isEmpty else { throw DiagnosticError(mistakes) }
        let problems = ConfigurationProblems(file: file)
        var top = ConfigurationSection(parsed.value, path: "", problems: problems)
        if let version = top.text("version"), version != "1" {
            top.problem(at: top.position(of: "version"), "version must be 1, and is \(version)")
        }
        try readRules(&top)
        var checks = top.section("checks")
        read(&checks, self.rules.catalogue)
        checks.refuseOthers()
        var paths = top.section("paths")
        excluded = paths.texts("exclude").map { PathPattern($0.text) }
        paths.refuseOthers()
        top.refuseOthers()
        guard problems.findings.isEmpty else { throw DiagnosticError(Findings.sorted(problems.findings)) }
    }

    private mutating func readRules(_ top: inout ConfigurationSection) throws {
        var files: [String] = []
        for (text, position) in top.texts("rules") {
            let found = RuleFiles.paths(text, in: folder)
            if found.isEmpty { top.problem(at: position, "there is no file \(text) with rules") }
            files += found.filter { !files.contains($0) && !rules.files.contains($0) }
        }
        rules = try rules.adding(files.map { Paths.display($0) })
    }

    private mutating func read(_ checks: inout ConfigurationSection, _ rules: RuleCatalogue) {
        threshold = checks.choice("failOn", Threshold.choices)
        minimum = checks.choice("minSeverity", Severity.allCases.map { ($0.rawValue, $0) })
        baseline = checks.text("baseline")
        for (name, position) in checks.texts("only") {
            guard rules[name] != nil else {
                checks.problem(at: position, "there is no rule \"\(name)\"", help: rules.didYouMean(name))
                continue
            }
            only.append(name)
        }
        for var skip in checks.sections("skip") {
            if let waiver = RuleWaiver(&skip, file: file, rules: rules) { skips.append(waiver) }
            skip.refuseOthers()
        }
    }
}

/// A rule that a configuration waives, with the reason and who answers for it.
package struct RuleWaiver: Sendable {
    package let rule: String
    package let waiver: MainstayReports.Waiver
    /// The last day on which it holds.
    package let until: CalendarDate?
    /// The files that it is about, relative to the configuration's folder; all where there are none.
    package let paths: [PathPattern]
    package let location: SourceLocation

    init?(_ section: inout ConfigurationSection, file: String, rules: RuleCatalogue) {
        let (rule, reason, owner) = (section.text("rule"), section.text("reason"), section.text("owner"))
        let end = section.text("until")
        until = end.flatMap(CalendarDate.init)
        paths = section.texts("paths").map { PathPattern($0.text) }
        location = SourceLocation(file: file, position: section.position)
        for (key, value) in [("rule", rule), ("reason", reason), ("owner", owner)] where value == nil {
            section.require(key)
        }
        if let rule, rules[rule] == nil {
            section.problem(
                at: section.position(of: "rule"), "there is no rule \"\(rule)\"", help: rules.didYouMean(rule))
        }
        if let end, until == nil {
            section.problem(
                at: section.position(of: "until"), "until must be a day, and is \"\(end)\"",
                help: "write it as 2027-06-30")
        }
        guard let rule, let reason, let owner else { return nil }
        self.rule = rule
        waiver = MainstayReports.Waiver(reason: reason, owner: owner, until: end, source: file)
    }

    func covers(_ diagnostic: Diagnostic, path: String?) -> Bool {
        guard diagnostic.rule == rule else { return false }
        return paths.isEmpty || path.map { path in paths.contains { $0.matches(path) } } ?? false
    }
}

/// How bad a finding must be for a run to fail.
package struct Threshold: Sendable, Hashable {
    /// Nil where nothing makes it fail.
    package var severity: Severity?

    static let choices: [(String, Threshold)] =
        Severity.allCases.reversed().map { ($0.rawValue, Threshold(severity: $0)) } + [
            ("never", Threshold(severity: nil))
        ]
}
