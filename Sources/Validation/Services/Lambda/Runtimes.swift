import MainstayDiagnostics
import MainstayTemplate

/// `blocked-runtime`, `deprecated-runtime`: Lambda refuses to create functions on runtimes that it has given up.
enum Runtimes {
    static func check(_ subject: RuleSubject) {
        for place in subject.places("Runtime") {
            guard let name = place.text, let life = RuntimeLifecycle.all[name] else { continue }
            if let blocked = life.blocked, blocked <= RuntimeLifecycle.date {
                subject.report(
                    "blocked-runtime", place,
                    "Lambda has created no functions on \(name) since \(blocked)", help: help(life))
            } else if let deprecated = life.deprecated, deprecated <= RuntimeLifecycle.date {
                let end = life.blocked.map { ", and no functions on it can be created from \($0) on" } ?? ""
                subject.report(
                    "deprecated-runtime", as: .warning, place,
                    "the runtime \(name) has had no security updates since \(deprecated)\(end)", help: help(life))
            }
        }
    }

    private static func help(_ life: RuntimeLifecycle) -> String {
        life.successor.map { "move to \($0)" } ?? "move to a newer runtime"
    }
}
