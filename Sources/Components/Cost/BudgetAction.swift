public import MainstayBudgets
import MainstayConstructs
import MainstayIAM

extension Budget {
    /// Takes permissions from roles when the budget is used up, so that nothing more is begun; what runs goes on.
    ///
    /// - Parameters:
    ///   - percent: of the budget's actual cost at which that happens, above 0 and up to 1000.
    ///   - roles: that lose the permissions; of people and pipelines, never of services that must go on.
    ///   - actions: by default those that begin what costs most.
    ///   - automatically: without it somebody must agree in the Budgets console.
    @discardableResult
    public func deny(
        at percent: Double = 100, to roles: [Role],
        _ actions: [String] = [
            "ec2:RunInstances", "ecs:CreateService", "elasticache:CreateReplicationGroup", "rds:CreateDBInstance",
        ], automatically: Bool = false, topic: Topic
    ) -> Budgets.BudgetsAction {
        if !(percent > 0 && percent <= 1_000) || roles.isEmpty || actions.isEmpty {
            node.report(
                "invalid-budget-action", "nothing is denied to \(roles.count) roles at \(percent) percent",
                help: "name roles and actions, and a percentage above 0 and up to 1000")
        }
        let group = Group("Deny at \(String(percent))".replacingSlashes, in: self)
        let policy = IAM.ManagedPolicy(
            "Policy", in: group, description: "Attached when the budget \(node.pathInStack) is used up",
            policyDocument: JSONValue(PolicyDocument([PolicyStatement(.deny, actions: actions.sorted(), on: ["*"])])))
        let actor = Role(
            "Role", in: group, assumedBy: .service("budgets.amazonaws.com"),
            when: ["StringEquals": ["aws:SourceAccount": JSONValue(AWS.accountID)]],
            description: "Denies what \(node.pathInStack) says")
        let ordered = roles.sorted { $0.node.path < $1.node.path }
        actor.allow(
            ["iam:AttachRolePolicy", "iam:DetachRolePolicy"], on: ordered.map(\.arn),
            when: ["ArnEquals": ["iam:PolicyARN": JSONValue(policy.ref)]])
        let action = Budgets.BudgetsAction(
            "Action", in: group, actionThreshold: .init(type: .percentage, value: DoubleValue(percent)),
            actionType: .applyIamPolicy, approvalModel: automatically ? .automatic : .manual,
            budgetName: resource.ref,
            definition: .init(
                iamActionDefinition: .init(policyArn: policy.ref, roles: ordered.map(\.name))),
            executionRoleArn: actor.arn, notificationType: .actual,
            subscribers: [.init(address: topic.arn, type: .sns)])
        topic.allowService("budgets.amazonaws.com")
        action.depend(on: actor)
        action.depend(on: topic.policy)
        return action
    }
}
