internal import MainstayTemplate

/// What only a live environment can show.
struct LiveCheck: Check {
    static let head = "live"
    static let members: [String] = []
    private let text: String

    init?(_ reader: inout MemberReader) {
        guard let text = reader.text("live", required: true) else { return nil }
        self.text = text
    }

    var summary: String { "live: \(text)" }

    func run(_ run: inout CheckRun) {
        var isOpen = run.engines.live == nil
        for environment in run.environments {
            guard
                let answer = run.engines.live?.answer(
                    to: text, requirement: run.requirement, environment: environment.name)
            else {
                isOpen = true
                continue
            }
            let evidence = Evidence(
                environment.prefix + answer.message, holds: answer.holds, environment: environment.name)
            if answer.holds { run.hold(evidence) } else { run.fail(evidence) }
        }
        if isOpen { run.end(with: .needsDeployment, waitsFor: "deployment") }
    }
}
