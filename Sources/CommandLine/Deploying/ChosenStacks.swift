import MainstayAWSClient
import MainstayAssembly
import MainstayDeployment
import MainstayDiagnostics

/// The stacks that a command is about, each with the way to it.
struct ChosenStacks: Sendable {
    struct Chosen: Sendable {
        var stack: DeployableStack
        var target: Target
        var calls: any AWSCalls

        var cloudFormation: CloudFormation { CloudFormation(calls) }
        var role: String? { stack.executionRole.map(target.placeholders.filled) }
    }

    var all: [Chosen]

    init(_ words: [String], of assembly: DeployableAssembly, isExclusive: Bool = true, session: CloudSession)
        async throws
    {
        let identity = try await session.connections.identity()
        all = []
        for stack in try StackSelection(words: words, isExclusive: isExclusive).stacks(of: assembly) {
            guard let target = stack.target(identity, region: session.connections.region) else {
                throw Failure("\(stack.name) has no region", help: "set one: --region or AWS_REGION")
            }
            let calls = try await session.connections.calls(
                to: target, as: stack.deployRole.map(target.placeholders.filled))
            all.append(Chosen(stack: stack, target: target, calls: calls))
        }
    }
}

extension CloudSession {
    /// Opens, reads the assembly, finds the stacks.
    static func withStacks<Result>(
        _ words: [String], _ cloud: CloudOptions, _ assembly: AssemblyOptions,
        _ body: (CloudSession, ChosenStacks) async throws -> Result
    ) async throws -> Result {
        try await with(cloud) { session in
            let source = AssemblySource(path: assembly.assembly) { assembly.build.build(of: $0, showsProgress: true) }
            let stacks = try await ChosenStacks(words, of: try await source.read(), session: session)
            return try await body(session, stacks)
        }
    }
}
