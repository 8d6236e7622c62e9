internal import MainstayAssembly
internal import MainstayDiagnostics
internal import MainstayEvaluation
internal import MainstayPolicy
internal import MainstayTemplate

/// An output that each environment has, and what its value is.
struct OutputCheck: Check {
    static let head = "output"
    static let members = ["value"]
    /// With `*` for any characters.
    private let name: String
    private let matcher: Matcher?

    init?(_ reader: inout MemberReader) {
        guard let name = reader.text("output", required: true) else { return nil }
        self.name = name
        matcher = reader.matcher("value")
    }

    var summary: String { "output \(name)" + (matcher.map { ", \(MatcherText.of($0))" } ?? "") }

    func run(_ run: inout CheckRun) {
        let glob = Glob(name)
        for environment in run.environments {
            var verdict = Verdict.no
            for stack in environment.stacks {
                for output in stack.template.outputs where glob.matches(output.name) {
                    guard let value = stack.view.output(output.name) else { continue }
                    let found = matcher?.verdict(value) ?? .yes
                    if found == .no { continue }
                    verdict = .any([verdict, found])
                    run.hold(evidence(output, value, stack))
                    guard let matcher else { continue }
                    var trial = ExpectationTrial()
                    trial.keepTargets(of: value, matcher)
                    run.keep(trial, role: .target, in: stack)
                }
            }
            let message = "\(environment.prefix)there is no \(summary)"
            if verdict == .no { run.fail(message) }
            if verdict == .unknown { run.doubt(Evidence(message, holds: false, environment: environment.name)) }
        }
    }

    private func evidence(_ output: TemplateEntry, _ value: PropertyView, _ stack: StackFacts) -> Evidence {
        var evidence = stack.evidence(
            "\(output.name) is \(ValueText.of(value))", holds: true,
            place: .output(stack: stack.artifact.id, name: output.name))
        evidence.role = .value
        evidence.location = SourceLocation(file: stack.artifact.templateFile, position: output.position)
        return evidence
    }
}
