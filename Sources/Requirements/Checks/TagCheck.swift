internal import MainstayPolicy
internal import MainstaySchema
internal import MainstayTemplate

/// Tags that every resource has whose type takes tags.
struct TagCheck: Check {
    static let head = "tags"
    static let members = ["except"]
    private let keys: [String]
    private let except: [Glob]

    init?(_ reader: inout MemberReader) {
        guard let keys = reader.texts("tags", required: true) else { return nil }
        self.keys = keys
        except = (reader.texts("except") ?? []).map { Glob($0) }
    }

    var summary: String { "tags \(keys.joined(separator: ", ")) on every resource that takes tags" }

    func run(_ run: inout CheckRun) {
        for environment in run.environments {
            for stack in environment.stacks {
                run.hold(stack.evidence("every resource was looked at", holds: true))
                for resource in stack.view.resources where !except.contains(where: { $0.matches(resource.type) }) {
                    guard let name = SchemaDatabase.bundled.schema(of: resource.type)?.tagProperty else { continue }
                    judge(resource, name, stack, &run)
                }
            }
        }
    }

    private func judge(_ resource: ResourceView, _ name: String, _ stack: StackFacts, _ run: inout CheckRun) {
        let tags = resource[name]
        let missing: [String]
        if tags.value.object != nil {
            missing = keys.filter { tags[$0].isAbsent }
        } else {
            let there = Set(tags.elements.compactMap { $0["Key"].string })
            missing = keys.filter { !there.contains($0) }
        }
        let evidence = stack.evidence(
            missing.isEmpty
                ? "\(resource.type) \(resource.name) has \(keys.joined(separator: ", "))"
                : "\(resource.type) \(resource.name) lacks \(missing.joined(separator: ", "))",
            holds: missing.isEmpty, role: .value, resource: resource, property: tags)
        if missing.isEmpty {
            run.hold(evidence)
        } else if tags.isUnknown || tags.elements.contains(where: { $0.isUnknown || $0["Key"].isUnknown }) {
            run.doubt(evidence)
        } else {
            run.fail(evidence)
        }
    }
}
