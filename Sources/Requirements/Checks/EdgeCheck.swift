internal import MainstayAssembly
internal import MainstayPolicy
internal import MainstayTemplate

/// A declared permission or connection between two constructs of each environment.
struct EdgeCheck: Check {
    static let head = "edge"
    static let members: [String] = []
    private let from: String
    private let to: String
    private let kind: String?
    /// All of these are wanted, whichever edges hold them.
    private let details: [String]

    init?(_ reader: inout MemberReader) {
        let read = reader.inner("edge", "an edge") { inner -> (String, String, String?, [String])? in
            inner.refuseOthers(than: ["from", "to", "kind", "detail"])
            let kind = inner.text("kind")
            if let kind, kind != "grant", kind != "connection", let value = inner.value("kind") {
                inner.report(value, "there are no edges of the kind \(kind)", "write grant or connection")
            }
            guard let from = inner.text("from", required: true), let to = inner.text("to", required: true) else {
                return nil
            }
            return (from, to, kind, inner.texts("detail") ?? [])
        }
        guard let read else { return nil }
        (from, to, kind, details) = read
    }

    var summary: String {
        "\(kind ?? "edge") from \(from) to \(to)" + (details.isEmpty ? "" : ": \(details.joined(separator: ", "))")
    }

    func run(_ run: inout CheckRun) {
        let (source, target) = (Glob(from), Glob(to))
        for environment in run.environments {
            var missing = Set(details)
            var isFound = false
            for stack in environment.stacks {
                let prefix = "\(stack.artifact.displayName)/"
                for edge in run.facts.assembly.edges where edge.from.hasPrefix(prefix) {
                    let end = edge.to.hasPrefix(prefix) ? String(edge.to.dropFirst(prefix.count)) : edge.to
                    guard kind == nil || kind == edge.kind, target.matches(end),
                        source.matches(String(edge.from.dropFirst(prefix.count))),
                        details.isEmpty || edge.detail.contains(where: details.contains)
                    else { continue }
                    isFound = true
                    missing.subtract(edge.detail)
                    run.hold(
                        Evidence(
                            "\(edge.kind) from \(edge.from) to \(edge.to): \(edge.detail.joined(separator: ", "))",
                            holds: true, place: .edge(from: edge.from, to: edge.to, kind: edge.kind),
                            environment: environment.name, construct: edge.from))
                }
            }
            if !isFound {
                run.fail("\(environment.prefix)there is no \(summary)")
            } else if !missing.isEmpty {
                run.fail("\(environment.prefix)\(from) to \(to) lacks \(missing.sorted().joined(separator: ", "))")
            }
        }
    }
}
