internal import MainstayAssembly
internal import MainstayPolicy
internal import MainstayTemplate

/// Objects for Kubernetes clusters: how many there are in each environment, for each namespace or for each workload,
/// and what each has to be.
struct KubernetesCheck: Check {
    static let head = "kubernetes"
    static let members = ["namespace", "name", "where", "expect", "each"] + Bounds.members

    private let pattern: ObjectPattern
    private let expectation: Expectation?
    private let count: Bounds
    /// Counts hold for each of these: namespaces, or workloads that the objects are about.
    private let each: [String]

    init?(_ reader: inout MemberReader) {
        guard let kinds = reader.texts("kubernetes", required: true) else { return nil }
        let filter = reader.expectation("where")
        if reader.has("where"), filter == nil { return nil }
        pattern = ObjectPattern(
            kinds: kinds, namespaces: reader.texts("namespace") ?? [], names: reader.texts("name") ?? [],
            filter: filter)
        expectation = reader.expectation("expect")
        if reader.has("expect"), expectation == nil { return nil }
        each = reader.texts("each") ?? []
        let bounds = reader.bounds()
        count = bounds.isEmpty ? Bounds(atLeast: 1) : bounds
    }

    var summary: String {
        var text = "\(count.text) \(pattern.text)"
        if !each.isEmpty { text += " for each \(each.joined(separator: " or "))" }
        if let expectation { text += ": \(MatcherText.of(expectation))" }
        return text
    }

    func run(_ run: inout CheckRun) {
        for environment in run.environments {
            var found: [(KubernetesFacts, KubernetesFacts.FoundObject)] = []
            for cluster in environment.clusters {
                for object in cluster.objects {
                    let (isMeant, trial) = pattern.trial(object)
                    guard isMeant else { continue }
                    found.append((cluster, object))
                    run.hold(cluster.evidence(object.object.title, holds: true, role: .subject, of: object.object))
                    keep(trial, .selector, object.object, cluster, &run)
                }
            }
            if each.isEmpty {
                judgeCount(found.count, "", environment, &run)
            } else {
                judgeEach(found.map(\.1.object), environment, &run)
            }
            guard let expectation else { continue }
            for (cluster, object) in found { judge(object, expectation, cluster, &run) }
        }
    }

    private func judgeCount(_ number: Int, _ of: String, _ environment: EnvironmentFacts, _ run: inout CheckRun) {
        if count.contains(Double(number)) { return }
        run.fail(
            Evidence(
                "\(environment.prefix)\(number) of \(pattern.text)\(of), not \(count.text)", holds: false,
                environment: environment.name))
    }

    private func judgeEach(_ found: [KubernetesObject], _ environment: EnvironmentFacts, _ run: inout CheckRun) {
        let others = ObjectPattern(kinds: each, namespaces: [], names: [], filter: nil)
        let byNamespace = Dictionary(grouping: found) { $0.namespace ?? "" }
        var isAny = false
        for cluster in environment.clusters {
            for other in cluster.objects where others.trial(other).0 {
                isAny = true
                let object = other.object
                let number: Int
                if object.kind == "Namespace" {
                    number = byNamespace[object.name]?.count ?? 0
                } else {
                    number = (byNamespace[object.namespace ?? ""] ?? []).count { WorkloadRelation.holds($0, object) }
                }
                if count.contains(Double(number)) { continue }
                run.fail(
                    cluster.evidence(
                        "\(environment.prefix)\(number) of \(pattern.text) for \(object.title), not \(count.text)",
                        holds: false, role: .value, of: object))
            }
        }
        if !isAny { run.fail("\(environment.prefix)there is no \(each.joined(separator: " or "))") }
    }

    private func judge(
        _ found: KubernetesFacts.FoundObject, _ expectation: Expectation, _ cluster: KubernetesFacts,
        _ run: inout CheckRun
    ) {
        for part in expectation.parts {
            var trial = ExpectationTrial()
            let verdict = trial.run(part, on: found.view)
            keep(trial, .value, found.object, cluster, &run)
            if verdict == .yes { continue }
            let evidence = cluster.evidence(
                "\(found.object.title) is not as it should be: \(MatcherText.of(part))", holds: false, role: .value,
                of: found.object)
            if verdict == .no { run.fail(evidence) } else { run.doubt(evidence) }
        }
    }

    private func keep(
        _ trial: ExpectationTrial, _ role: Evidence.Role, _ object: KubernetesObject, _ cluster: KubernetesFacts,
        _ run: inout CheckRun
    ) {
        for leaf in trial.leaves {
            let evidence = cluster.evidence(
                "\(object.title): \(leaf.message)", holds: leaf.verdict == .yes, role: role, of: object,
                property: leaf.property)
            run.hold(evidence)
        }
    }
}
