internal import MainstayAssembly
internal import MainstayTemplate

/// The resources of an environment without what names the environment itself.
struct EnvironmentShape {
    struct Difference {
        let resource: String
        let type: String
        /// The construct's path, or the logical id where there is none.
        let construct: String
        /// The property; nil where the resource is in one of them alone.
        let path: String?
        /// The same in steps.
        let steps: [String]
        let message: String
        let stack: StackFacts
        /// The values as written in the first and in the second environment; nil where there is none.
        let values: (first: TemplateValue?, second: TemplateValue?)
    }

    private struct Part {
        let type: String
        let construct: String
        let resource: String
        let properties: TemplateValue
        let written: TemplateValue?
        let stack: StackFacts
    }

    private var parts: [String: Part] = [:]
    private let names: [NeutralName]
    private static let maximumDepth = 60

    init(_ environment: EnvironmentFacts) {
        // Longer names first, so that none is cut by one within it.
        let own = environment.stacks.flatMap { [$0.artifact.id, $0.artifact.stackName] }
        let all = own + own.map { $0.lowercased() } + [environment.name ?? ""]
        names = Set(all.filter { !$0.isEmpty }).sorted { ($0.count, $0) > ($1.count, $1) }.map(NeutralName.init)
        for stack in environment.stacks {
            // Stacks of one environment may have resources of one name.
            let place = Self.role(of: stack.artifact)
            for resource in stack.template.resources {
                let properties = resource.value["Properties"] ?? TemplateValue(.object(TemplateObject()))
                parts["\(place)/\(resource.name)"] = Part(
                    type: resource.type, construct: stack.construct(of: resource) ?? resource.name,
                    resource: resource.name, properties: neutral(properties, 0), written: resource.value["Properties"],
                    stack: stack)
            }
        }
    }

    func differences(from other: EnvironmentShape) -> [Difference] {
        var found: [Difference] = []
        for name in Set(parts.keys).union(other.parts.keys).sorted() {
            switch (parts[name], other.parts[name]) {
            case (let mine?, let theirs?):
                var paths: [[String]] = []
                Self.compare(mine.properties, theirs.properties, [], &paths, 0)
                found += paths.map { steps in
                    Difference(
                        resource: mine.resource, type: mine.type, construct: mine.construct,
                        path: steps.joined(separator: "."), steps: steps, message: "differs", stack: mine.stack,
                        values: (mine.written?.at(steps), theirs.written?.at(steps)))
                }
            case (let part?, nil), (nil, let part?):
                found.append(
                    Difference(
                        resource: part.resource, type: part.type, construct: part.construct, path: nil, steps: [],
                        message: "is in one alone", stack: part.stack, values: (nil, nil)))
            case (nil, nil): continue
            }
        }
        return found
    }

    private func neutral(_ value: TemplateValue, _ depth: Int) -> TemplateValue {
        guard depth < Self.maximumDepth else { return value }
        switch value.content {
        case .string(let text): return .string(neutral(text))
        case .array(let values): return .array(values.map { neutral($0, depth + 1) })
        case .object(let object):
            return .object(object.members.map { TemplateObject.Member($0.key, neutral($0.value, depth + 1)) })
        default: return value
        }
    }

    private func neutral(_ text: String) -> String {
        names.reduce(text) { $1.removed(from: $0) }
    }

    /// What a stack is within its environment: its name without that of the environment.
    private static func role(of artifact: StackArtifact) -> String {
        let name = artifact.environment ?? ""
        guard let first = name.first else { return artifact.displayName }
        return [name, first.uppercased() + name.dropFirst()].reduce(artifact.displayName) { text, name in
            NeutralName(name).removed(from: text)
        }
    }

    private static func compare(
        _ left: TemplateValue, _ right: TemplateValue, _ path: [String], _ paths: inout [[String]], _ depth: Int
    ) {
        if left == right { return }
        guard depth < maximumDepth else {
            paths.append(path)
            return
        }
        switch (left.content, right.content) {
        case (.object(let a), .object(let b)):
            for key in Set(a.keys).union(b.keys).sorted() {
                if let first = a[key], let second = b[key] {
                    compare(first, second, path + [key], &paths, depth + 1)
                } else {
                    paths.append(path + [key])
                }
            }
        case (.array(let a), .array(let b)) where a.count == b.count:
            for (index, pair) in zip(a, b).enumerated() {
                compare(pair.0, pair.1, path + [String(index)], &paths, depth + 1)
            }
        default: paths.append(path)
        }
    }
}

extension TemplateValue {
    /// What stands at the end of a path.
    fileprivate func at(_ steps: [String]) -> TemplateValue? {
        steps.reduce(Optional(self)) { value, step in
            if let index = Int(step), let array = value?.array {
                return array.indices.contains(index) ? array[index] : nil
            }
            return value?[step]
        }
    }
}
