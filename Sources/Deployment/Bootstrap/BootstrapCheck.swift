internal import MainstayAWSClient
internal import MainstayAWSOperations

/// Whether accounts and regions are prepared for what is to be deployed there.
package struct BootstrapCheck: Sendable {
    package struct Missing: Hashable, Sendable {
        package var target: Target
        package var problem: DeploymentProblem
    }

    private let connections: any Connections

    package init(connections: any Connections) { self.connections = connections }

    /// The targets that are not prepared, or not well enough.
    package func missing(_ plans: [StackPlan]) async throws -> [Missing] {
        var wanted: [Target: (parameter: String, version: Int, role: String?)] = [:]
        for plan in plans {
            guard let parameter = plan.stack.bootstrapParameter else { continue }
            let version = max(plan.stack.bootstrapVersion ?? 1, wanted[plan.target]?.version ?? 0)
            wanted[plan.target] = (parameter, version, plan.stack.deployRole.map(plan.target.placeholders.filled))
        }
        var result: [Missing] = []
        for (target, need) in wanted.sorted(by: { $0.key < $1.key }) {
            guard let found = try await version(need.parameter, at: target, as: need.role) else {
                result.append(
                    Missing(
                        target: target,
                        problem: DeploymentProblem(
                            "the account \(target.account) is not prepared for deployments in \(target.region)",
                            help: "mainstay bootstrap --region \(target.region)", isUsage: false)))
                continue
            }
            guard found < need.version else { continue }
            result.append(
                Missing(
                    target: target,
                    problem: DeploymentProblem(
                        "the bootstrap stack of \(target) has version \(found), and \(need.version) is needed",
                        help: "renew it: mainstay bootstrap --region \(target.region)", isUsage: false)))
        }
        return result
    }

    /// nil where there is none.
    ///
    /// - Parameter role: Who deploys there: the caller may belong to another account, which has a version of its own.
    private func version(_ parameter: String, at target: Target, as role: String?) async throws -> Int? {
        let calls = try await connections.calls(to: target, as: role)
        do throws(AWSError) {
            let answer = try await calls.output(AWS.SSM.getParameter, ["Name": .string(parameter)])
            return answer["Parameter"]?["Value"]?.string.flatMap { Int($0) } ?? 0
        } catch {
            if error.code == "ParameterNotFound" { return nil }
            throw error
        }
    }
}
