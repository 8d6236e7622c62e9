internal import MainstayAssembly
internal import MainstayDiagnostics
internal import MainstayPolicy
internal import MainstayTemplate

/// Stacks of the assembly as its manifest has them.
///
/// Members to expect: `Id`, `Name`, `Environment`, `Account`, `Region`, `TerminationProtection`, `Description`, `Tags`,
/// `Dependencies`, `Assets`.
struct StackCheck: Check {
    static let head = "stack"
    static let members = ["expect"] + Bounds.members
    private let name: String
    private let expectation: Expectation?
    private let count: Bounds

    init?(_ reader: inout MemberReader) {
        guard let name = reader.text("stack", required: true) else { return nil }
        self.name = name
        expectation = reader.expectation("expect")
        let bounds = reader.bounds()
        count = bounds.isEmpty ? Bounds(atLeast: 1) : bounds
    }

    var summary: String {
        "\(count.text) stack \(name)" + (expectation.map { ": \(MatcherText.of($0))" } ?? "")
    }

    func run(_ run: inout CheckRun) {
        let glob = Glob(name)
        var number = 0
        for environment in run.environments {
            for stack in environment.stacks where glob.matches(stack.artifact.id) {
                number += 1
                run.hold(
                    stack.evidence(
                        "stack \(stack.artifact.id)", holds: true,
                        place: .manifest(stack: stack.artifact.id, member: "Id")))
                for part in expectation?.parts ?? [] { judge(part, stack, &run) }
            }
        }
        if !count.contains(Double(number)) { run.fail("\(number) stacks \(name), not \(count.text)") }
    }

    private func judge(_ part: Expectation, _ stack: StackFacts, _ run: inout CheckRun) {
        let (verdict, leaves) = SyntheticResource(Self.value(stack), file: stack.artifact.templateFile).trial(part)
        for leaf in leaves {
            let member = leaf.property?.steps.dropFirst().first ?? ""
            run.hold(
                stack.evidence(
                    leaf.message, holds: leaf.verdict == .yes,
                    place: .manifest(stack: stack.artifact.id, member: member)))
        }
        if verdict == .no {
            run.fail("\(stack.artifact.id) is not as it should be: \(MatcherText.of(part))")
        }
    }

    private static func value(_ stack: StackFacts) -> TemplateValue {
        let artifact = stack.artifact
        var object = TemplateObject([
            TemplateObject.Member("Id", .string(artifact.id)),
            TemplateObject.Member("Name", .string(artifact.stackName)),
            TemplateObject.Member("TerminationProtection", .bool(artifact.terminationProtection)),
            TemplateObject.Member(
                "Tags", .object(artifact.tags.map { TemplateObject.Member($0.key, .string($0.value)) })),
            TemplateObject.Member("Dependencies", .array(artifact.dependencies.map { .string($0) })),
            TemplateObject.Member("Assets", .array(artifact.assets.map { .string($0.displayName) })),
        ])
        object["Environment"] = artifact.environment.map { .string($0) }
        object["Account"] = artifact.account.map { .string($0) }
        object["Region"] = artifact.region.map { .string($0) }
        object["Description"] = stack.template.description.map { .string($0) }
        return TemplateValue(.object(object))
    }
}
