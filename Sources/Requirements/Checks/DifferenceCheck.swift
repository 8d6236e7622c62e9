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

    let allowed: [Allowed]

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
