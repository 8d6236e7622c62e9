/// Finds how an identity that may not do everything comes to be able to.
struct EscalationPaths {
    let model: AccessModel

    /// What lets its holder write its own permissions.
    private static let ownPermissions = [
        "iam:CreatePolicyVersion", "iam:SetDefaultPolicyVersion", "iam:AttachRolePolicy", "iam:AttachUserPolicy",
        "iam:AttachGroupPolicy", "iam:PutRolePolicy", "iam:PutUserPolicy", "iam:PutGroupPolicy",
        "iam:AddUserToGroup", "iam:UpdateAssumeRolePolicy", "iam:CreateAccessKey", "iam:CreateLoginProfile",
        "iam:UpdateLoginProfile",
    ].map(AccessIdentity.RequestPattern.init)
    private static let passing = AccessIdentity.RequestPattern("iam:PassRole")
    private static let assuming = AccessIdentity.RequestPattern("sts:AssumeRole")

    /// What lets its holder run code of its own as a role that it passes to a service.
    private static let launches: [(service: String, actions: [AccessIdentity.RequestPattern])] = [
        ("lambda.amazonaws.com", ["lambda:CreateFunction", "lambda:InvokeFunction"]),
        ("ecs-tasks.amazonaws.com", ["ecs:RegisterTaskDefinition", "ecs:RunTask"]),
        ("ec2.amazonaws.com", ["ec2:RunInstances"]),
        ("codebuild.amazonaws.com", ["codebuild:CreateProject", "codebuild:StartBuild"]),
        ("cloudformation.amazonaws.com", ["cloudformation:CreateStack"]),
        ("glue.amazonaws.com", ["glue:CreateJob", "glue:StartJobRun"]),
        ("states.amazonaws.com", ["states:CreateStateMachine", "states:StartExecution"]),
        ("sagemaker.amazonaws.com", ["sagemaker:CreateTrainingJob"]),
    ].map { ($0.0, $0.1.map(AccessIdentity.RequestPattern.init)) }

    /// The steps by which an identity gets to do everything; nil where none are known, or it may do so anyway.
    func steps(from start: AccessIdentity) -> [String]? {
        guard start.mayGainPower, start.administration == nil else { return nil }
        var seen: Set<String> = [start.name]
        var queue: [(identity: AccessIdentity, steps: [String])] = [(start, ["\(start.name)"])]
        var next = 0
        while next < queue.count {
            let (identity, steps) = queue[next]
            next += 1
            // What a boundary takes away is unknown.
            guard identity.mayGainPower, identity.resource["PermissionsBoundary"].isAbsent else { continue }
            if let administration = identity.administration {
                return steps + ["everything, by \(administration)"]
            }
            for action in Self.ownPermissions {
                if let permission = identity.permission(of: action, on: .everything) {
                    return steps + ["\(permission) on any identity", "everything"]
                }
            }
            let reach = Reach(identity)
            if reach.isEmpty { continue }
            for role in model.roles where !seen.contains(role.identity.name) {
                guard let step = step(from: identity, reach, to: role) else { continue }
                seen.insert(role.identity.name)
                queue.append((role.identity, steps + [step, role.identity.name]))
            }
        }
        return nil
    }

    /// What an identity may do to come to act as roles, whichever they are: worked out once for all of them.
    private struct Reach {
        let mayAssume: Bool
        /// The services that it may have run its code, and by what.
        let launches: [(service: String, permissions: [String])]

        init(_ identity: AccessIdentity) {
            mayAssume = identity.mayBeAllowed(EscalationPaths.assuming)
            // Nearly every identity may neither take a role nor hand one out: there is no need to look at each role.
            guard identity.mayBeAllowed(EscalationPaths.passing) else {
                launches = []
                return
            }
            launches = EscalationPaths.launches.compactMap { service, actions in
                let permissions = actions.compactMap { identity.permission(of: $0, on: .everything) }
                return permissions.count == actions.count ? (service, permissions) : nil
            }
        }

        var isEmpty: Bool { !mayAssume && launches.isEmpty }
    }

    /// How an identity gets to act as a role.
    private func step(from identity: AccessIdentity, _ reach: Reach, to role: AccessModel.RoleAccess) -> String? {
        if reach.mayAssume, model.trusts(role, identity),
            let permission = identity.permission(of: Self.assuming, on: role.arn)
        {
            return permission
        }
        for (service, permissions) in reach.launches where role.services.contains(service) {
            guard let pass = identity.permission(of: Self.passing, on: role.arn) else { return nil }
            return "\(pass), \(permissions.joined(separator: ", ")): its own code as a role that \(service) may take"
        }
        return nil
    }
}
