import MainstayDiagnostics
import MainstayTemplate

/// `blocked-runtime`, `deprecated-runtime`: Lambda refuses to create functions on runtimes that it has given up.
enum Runtimes {
    static func check(_ subject: RuleSubject) {
        checkSnapshots(subject)
        for place in runtimes(of: subject) {
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

    /// The function's own, or else what the serverless transform takes from the section Globals.
    private static func runtimes(of subject: RuleSubject) -> [RuleSubject.Place] {
        if subject.properties["Runtime"] != nil || subject.resource.type == "AWS::Lambda::Function" {
            return subject.places("Runtime")
        }
        let ignored = subject.resource.value["IgnoreGlobals"]
        guard ignored == nil, subject.properties["PackageType"]?.literalText != "Image",
            let value = subject.context.template.source["Globals"]?["Function"]?["Runtime"], value.intrinsic == nil
        else { return [] }
        return [RuleSubject.Place(value: value, path: ["Properties", "Runtime"])]
    }

    /// Snapshots are taken of Java from 11, Python from 3.12 and .NET from 8 on.
    private static let withoutSnapshots = Pattern(
        "^(nodejs|ruby|go1|provided|dotnetcore|dotnet[67]$|java8|python(2|3\\.([0-9]|1[01])$))")

    private static func checkSnapshots(_ subject: RuleSubject) {
        guard let value = subject.literal("SnapStart", "ApplyOn"), value.literalText == "PublishedVersions",
            let runtime = subject.literal("Runtime")?.literalText, withoutSnapshots?.search(runtime) == .found
        else { return }
        subject.report(
            "unsupported-snapshots", at: value.position, ["Properties", "SnapStart", "ApplyOn"],
            "Lambda takes no snapshots of functions on \(runtime)",
            help: "remove SnapStart, or use Java, a newer Python or .NET")
    }

    private static func help(_ life: RuntimeLifecycle) -> String {
        life.successor.map { "move to \($0)" } ?? "move to a newer runtime"
    }
}
