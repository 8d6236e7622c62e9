internal import MainstayDiagnostics
internal import MainstayPolicy
internal import MainstayTemplate

/// Values in a file of settings, JSON or YAML.
struct SettingsCheck: Check {
    static let head = "settings"
    static let members = ["expect", "only"]
    private let path: String
    private let expectation: Expectation?
    /// The members that it has, no more and no fewer.
    private let only: [String]?

    init?(_ reader: inout MemberReader) {
        guard let path = reader.text("settings", required: true) else { return nil }
        self.path = path
        expectation = reader.expectation("expect")
        only = reader.texts("only")
    }

    var summary: String {
        var text = path
        if let expectation { text += ": \(MatcherText.of(expectation))" }
        if let only { text += " with the members \(only.joined(separator: ", ")) alone" }
        return text
    }

    func run(_ run: inout CheckRun) {
        guard let content = run.documents.content(of: path) else { return run.fail("there is no file \(path)") }
        let parsed = TemplateParser(file: path).parse(content)
        guard let value = parsed.value, parsed.diagnostics.allSatisfy({ $0.severity != .error }), value.object != nil
        else { return run.fail("\(path) holds no settings") }
        run.hold(
            Evidence(
                "\(path) is there", holds: true, role: .subject, place: .file(path, part: []),
                location: SourceLocation(file: path, position: .unknown)))
        if let only { checkMembers(value.object?.keys ?? [], only, &run) }
        guard let expectation else { return }
        for part in expectation.parts {
            let (verdict, leaves) = SyntheticResource(value, file: path).trial(part)
            for leaf in leaves {
                run.hold(
                    Evidence(
                        leaf.message, holds: leaf.verdict == .yes,
                        place: .file(path, part: Array((leaf.property?.steps ?? []).dropFirst())),
                        location: SourceLocation(
                            file: path, position: leaf.property?.value.position ?? .unknown)))
            }
            if verdict == .no { run.fail("\(path) is not as it should be: \(MatcherText.of(part))") }
            if verdict == .unknown { run.doubt(Evidence("\(path) is not known before deployment", holds: false)) }
        }
    }

    private func checkMembers(_ keys: [String], _ only: [String], _ run: inout CheckRun) {
        for key in only {
            if keys.contains(key) {
                run.hold(Evidence("\(path) has \(key)", holds: true, place: .file(path, part: [key])))
            } else {
                run.fail("\(path) has no \(key)")
            }
        }
        for key in keys where !only.contains(key) { run.fail("\(path) has \(key) besides") }
    }
}
