internal import MainstayAWSClient
internal import MainstayAssembly

/// Prepares an account and region: a bucket and a repository for assets, and the roles that deployments act in.
///
/// The stack has the name and the contents that the `cdk` command gives it, so that either can renew it and both can use
/// it.
package struct BootstrapRun: Sendable {
    package static let stackName = "CDKToolkit"

    package var connections: any Connections
    package var pace: Pace
    package var run: String
    package var sink: EventSink
    /// Accounts whose users and roles may deploy here too.
    package var trustedAccounts: [String] = []
    /// ARNs of policies for the role that CloudFormation acts in; administrator where there are none.
    package var executionPolicies: [String] = []

    package init(connections: any Connections, pace: Pace, run: String, sink: EventSink = .none) {
        self.connections = connections
        self.pace = pace
        self.run = run
        self.sink = sink
    }

    package func run(_ target: Target) async throws -> StackOutcome {
        let calls = try await connections.calls(to: target, as: nil)
        let cloudFormation = CloudFormation(calls)
        let snapshot = try await cloudFormation.snapshot(of: Self.stackName)
        let template = BootstrapTemplate.text(partition: target.partition?.id ?? "aws")
        let action: StackWork.Action =
            switch snapshot.facts?.phase {
            case nil: .create
            case let phase? where phase.isReview: .create
            case let phase? where phase.name == "ROLLBACK_COMPLETE": .recreate
            default: .update
            }
        if action == .update, let deployed = snapshot.template, deployed != template,
            !deployed.contains(BootstrapTemplate.mark)
        {
            throw DeploymentProblem(
                "\(target) was prepared by the cdk command, which is good enough",
                help: "renew it with: cdk bootstrap", isUsage: false)
        }
        let execution =
            executionPolicies.isEmpty
            ? ["arn:\(target.partition?.id ?? "aws"):iam::aws:policy/AdministratorAccess"] : executionPolicies
        let request = ChangeSetRequest(
            name: "mainstay-bootstrap-\(run)", stackName: Self.stackName, kind: action == .update ? .update : .create,
            template: .body(template),
            parameters: [
                ("TrustedAccounts", ([target.account] + trustedAccounts).joined(separator: ",")),
                ("ExecutionPolicies", execution.joined(separator: ",")),
            ])
        var work = StackWork(
            id: "bootstrap \(target)", action: action, request: request, token: "mainstay-bootstrap-\(run)",
            seenAt: snapshot.facts.flatMap { $0.updatedAt ?? $0.createdAt }?.milliseconds)
        work.isProtected = snapshot.facts?.hasTerminationProtection != true
        return await StackRunner(
            work: work, cloudFormation: cloudFormation, role: nil, pace: pace, sink: sink, approve: { _, _ in false }
        ).run()
    }
}
