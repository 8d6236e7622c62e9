import MainstayAWSClient
import MainstayAssembly
import MainstayDeployment
import MainstayDiagnostics
import MainstayDifference
import MainstayFiles
import MainstayTemplate
import Synchronization

/// Stacks for tests, written as an assembly and read again.
struct Platform {
    struct Part {
        var name: String
        var template: String
        var needs: [String] = []
        var environment: String?
        var region: String? = "us-east-1"
        var isProtected = false
        var sources: [ElementSource] = []
        var asset: String?
    }

    var parts: [Part]

    init(_ parts: Part...) { self.parts = parts }
    init(parts: [Part]) { self.parts = parts }

    /// Writes the assembly into a folder of its own and reads it.
    func assembly() throws -> DeployableAssembly {
        let folder = "\(FileSystem.temporaryDirectory)/mainstay-deployment-\(UInt64.random(in: 0..<UInt64.max))"
        var stacks: [StackArtifact] = []
        try FileSystem.createDirectory(folder)
        for part in parts {
            let file = "\(part.name).template.json"
            let value = TemplateParser(file: file, format: .json).parse(part.template).value ?? .null
            var stack = StackArtifact(id: part.name, template: value, templateFile: file)
            stack.account = PretendedAWS.account
            stack.region = part.region
            stack.environment = part.environment
            stack.dependencies = part.needs
            stack.terminationProtection = part.isProtected
            stack.sources = part.sources
            if let content = part.asset {
                let path = "\(folder)/content-\(part.name).txt"
                try FileSystem.write(Array(content.utf8), to: path)
                stack.assets = [
                    AssetArtifact(
                        hash: SHA256.hexadecimal(of: content), kind: .file, source: path, displayName: "content")
                ]
            }
            stacks.append(stack)
        }
        try AssemblyWriter().write(Assembly(stacks: stacks.sorted { $0.id < $1.id }), to: folder)
        return try DeployableAssembly.read(folder)
    }
}

/// Everything that happened, in order.
final class Recording: Sendable {
    private let events = Mutex<[DeploymentEvent]>([])
    var sink: EventSink { EventSink { event in self.events.withLock { $0.append(event) } } }
    var all: [DeploymentEvent] { events.withLock { $0 } }

    /// The changes of the change sets that were made, by stack.
    var changeSets: [String: [ChangeSetFacts.Change]] {
        var result: [String: [ChangeSetFacts.Change]] = [:]
        for event in all { if case .changeSet(let id, _, let facts) = event { result[id] = facts.changes } }
        return result
    }

    var executed: [String] {
        all.compactMap { event in
            if case .executing(let id) = event { return id }
            return nil
        }
    }
}

extension PretendedAWS {
    func plan(
        _ assembly: DeployableAssembly, allowed: Set<String> = [], run: String = "1",
        change: (inout StackPlanner.Settings) -> Void = { _ in }
    ) async throws -> DeploymentPlan {
        var settings = StackPlanner.Settings(run: run)
        change(&settings)
        return try await DeploymentPlanner(
            connections: self, planner: StackPlanner(settings: settings), gate: DeploymentGate(allowed: allowed),
            pace: pace
        ).plan(assembly.stacks)
    }

    func carryOut(
        _ plan: DeploymentPlan, recording: Recording = Recording(),
        approve: @escaping @Sendable (StackWork, [ChangeSetFacts.Change]) async -> Bool = { _, _ in false }
    ) async -> DeploymentRun.Result {
        await DeploymentRun(
            connections: self, publisher: AssetPublisher(connections: self, images: nil, sink: recording.sink),
            pace: pace, sink: recording.sink, approve: approve
        ).run(plan)
    }

    @discardableResult
    func deploy(
        _ platform: Platform, allowed: Set<String> = [], run: String = "1", recording: Recording = Recording()
    ) async throws -> DeploymentRun.Result {
        await carryOut(try await plan(try platform.assembly(), allowed: allowed, run: run), recording: recording)
    }

    func phase(_ stack: String) async throws -> String? { try await cloudFormation.stack(stack)?.phase.name }

    func recovery(_ sink: EventSink = .none) -> RecoveryRun {
        RecoveryRun(
            calls: client(Target(account: Self.account, region: "us-east-1")), role: nil, pace: pace, sink: sink)
    }

    /// Makes the bucket that assemblies publish to.
    func bootstrap() async throws {
        let outcome = try await BootstrapRun(connections: self, pace: pace, run: "bootstrap").run(
            Target(account: Self.account, region: "us-east-1"))
        guard outcome == .deployed else { throw DeploymentProblem("not prepared: \(outcome)") }
    }
}

enum Templates {
    static func topic(_ name: String = "") -> String {
        name.isEmpty
            ? #"{"Type": "AWS::SNS::Topic"}"#
            : #"{"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": "\#(name)"}}"#
    }

    static func resources(_ content: String, outputs: String = "") -> String {
        "{\"Resources\": {\(content)}" + (outputs.isEmpty ? "" : ", \"Outputs\": {\(outputs)}") + "}"
    }
}
