internal import MainstayAssembly
internal import MainstayDiagnostics
internal import MainstayPolicy
internal import MainstayTemplate

/// That environments are of one shape but for the differences that are declared.
struct DifferenceCheck: Check {
    static let head = "differences"
    static let members: [String] = []

    /// Differences that are wanted: of a type, and of a property where only that may differ.
    struct Allowed: Sendable {
        let type: Glob?
        /// The path of the construct, without the stack.
        let construct: Glob?
        let property: Glob?
        let text: String
        let because: String?

        func covers(_ difference: EnvironmentShape.Difference) -> Bool {
            if let type, !type.matches(difference.type) { return false }
            if let construct, !construct.matches(difference.construct) { return false }
            guard let property else { return true }
            return difference.path.map { property.matches($0) } ?? false
        }
    }

    private let allowed: [Allowed]

    init?(_ reader: inout MemberReader) {
        let read = reader.inner("differences", "differences") { inner -> [Allowed]? in
            inner.refuseOthers(than: ["declared"])
            var allowed: [Allowed] = []
            for entry in inner.list("declared", required: true) {
                if let one = inner.element(entry, "a declared difference", Self.read) { allowed.append(one) }
            }
            return allowed
        }
        guard let read else { return nil }
        allowed = read
    }

    private static func read(_ reader: inout MemberReader) -> Allowed? {
        reader.refuseOthers(than: ["resource", "construct", "property", "because"])
        let construct = reader.text("construct")
        guard let subject = construct ?? reader.text("resource", required: true) else { return nil }
        let property = reader.text("property")
        return Allowed(
            type: reader.text("resource").map { Glob($0) }, construct: construct.map { Glob($0) },
            property: property.map { Glob($0) }, text: property.map { "\(subject) \($0)" } ?? subject,
            because: reader.text("because"))
    }

    var summary: String {
        "environments differ in \(allowed.isEmpty ? "nothing" : allowed.map(\.text).joined(separator: ", ")) alone"
    }

    func run(_ run: inout CheckRun) {
        guard let first = run.environments.first, run.environments.count > 1 else {
            return run.fail("there are no two environments to compare")
        }
        let shape = EnvironmentShape(first)
        for other in run.environments.dropFirst() {
            for difference in shape.differences(from: EnvironmentShape(other)) {
                let declared = allowed.first { $0.covers(difference) }
                let subject = difference.path.map { "\(difference.resource) \($0)" } ?? difference.resource
                let between = "\(first.name ?? "one") and \(other.name ?? "another")"
                var evidence = difference.stack.evidence(
                    "\(subject): \(difference.message) in \(between)"
                        + (declared.map { ", declared\($0.because.map { ": \($0)" } ?? "")" } ?? ", by accident"),
                    holds: declared != nil)
                evidence.role = .value
                if declared == nil { run.fail(evidence) } else { run.hold(evidence) }
            }
            for stack in first.stacks + other.stacks {
                run.hold(stack.evidence("compared \(first.name ?? "") and \(other.name ?? "")", holds: true))
            }
        }
    }
}

/// The resources of an environment without what names the environment itself.
struct EnvironmentShape {
    struct Difference {
        let resource: String
        let type: String
        /// The construct's path, or the logical id where there is none.
        let construct: String
        /// The property; nil where the resource is in one of them alone.
        let path: String?
        let message: String
        let stack: StackFacts
    }

    private struct Part {
        let type: String
        let construct: String
        let properties: TemplateValue
        let stack: StackFacts
    }

    private var parts: [String: Part] = [:]
    private let names: [String]
    private static let maximumDepth = 60

    init(_ environment: EnvironmentFacts) {
        // Longer names first, so that none is cut by one within it.
        let own = environment.stacks.flatMap { [$0.artifact.id, $0.artifact.stackName] }
        let all = own + own.map { $0.lowercased() } + [environment.name ?? ""]
        names = Set(all.filter { !$0.isEmpty }).sorted { ($0.count, $0) > ($1.count, $1) }
        for stack in environment.stacks {
            for resource in stack.template.resources {
                let properties = resource.value["Properties"] ?? TemplateValue(.object(TemplateObject()))
                parts[resource.name] = Part(
                    type: resource.type, construct: stack.construct(of: resource) ?? resource.name,
                    properties: neutral(properties, 0), stack: stack)
            }
        }
    }

    func differences(from other: EnvironmentShape) -> [Difference] {
        var found: [Difference] = []
        for name in Set(parts.keys).union(other.parts.keys).sorted() {
            switch (parts[name], other.parts[name]) {
            case (let mine?, let theirs?):
                var paths: [String] = []
                Self.compare(mine.properties, theirs.properties, "", &paths, 0)
                found += paths.map {
                    Difference(
                        resource: name, type: mine.type, construct: mine.construct, path: $0, message: "differs",
                        stack: mine.stack)
                }
            case (let part?, nil), (nil, let part?):
                found.append(
                    Difference(
                        resource: name, type: part.type, construct: part.construct, path: nil,
                        message: "is in one alone", stack: part.stack))
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
        var text = text
        for name in names where text.contains(name) {
            text = text.split(separator: name, omittingEmptySubsequences: false).joined(separator: "§")
        }
        return text
    }

    private static func compare(
        _ left: TemplateValue, _ right: TemplateValue, _ path: String, _ paths: inout [String], _ depth: Int
    ) {
        if left == right { return }
        guard depth < maximumDepth else {
            paths.append(path)
            return
        }
        switch (left.content, right.content) {
        case (.object(let a), .object(let b)):
            for key in Set(a.keys).union(b.keys).sorted() {
                let place = path.isEmpty ? key : "\(path).\(key)"
                if let first = a[key], let second = b[key] {
                    compare(first, second, place, &paths, depth + 1)
                } else {
                    paths.append(place)
                }
            }
        case (.array(let a), .array(let b)) where a.count == b.count:
            for (index, pair) in zip(a, b).enumerated() {
                compare(pair.0, pair.1, "\(path).\(index)", &paths, depth + 1)
            }
        default: paths.append(path)
        }
    }
}
