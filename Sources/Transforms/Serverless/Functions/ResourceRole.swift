internal import MainstayDiagnostics
internal import MainstayTemplate

/// The role of a function or state machine, made from its property `Policies`.
struct ResourceRole {
    let expansion: ServerlessExpansion
    let resource: ServerlessResource

    func role(
        trust: TemplateValue, managed: [String], documents: [TemplateValue], policies: [TemplateValue],
        tags: TemplateValue
    ) -> GeneratedResource {
        let make = resource.make
        var role = GeneratedResource(resource.id + "Role", "AWS::IAM::Role", from: resource)
        var arns = managed.map { make.text($0) }
        var documents = documents
        for (index, policy) in policies.enumerated() {
            switch policyForm(policy) {
            case .managed:
                let arn = conditional(policy) { value in
                    value.string.map { TemplateValue(.string(ManagedPolicies.shared.arn($0)), at: value.position) }
                }
                if !arns.contains(arn) { arns.append(arn) }
            case .document:
                let name = "\(role.id)Policy\(index)"
                documents.append(
                    conditional(policy) { value in
                        document(value).map {
                            make.object(["PolicyName": make.text(name), "PolicyDocument": $0])
                        }
                    })
            case .unknown:
                expansion.findings.report(
                    "invalid-value", at: policy.position, in: resource.id, path: "Properties.Policies.\(index)",
                    "this is neither a policy's name, a policy document nor a policy template that there is",
                    help: policy.object?.members.first.flatMap {
                        Suggestion.didYouMean($0.key, among: PolicyTemplates.shared.names)
                    } ?? "give a managed policy, a document with Statement, or a policy template")
            case .open: break
            }
        }
        role["AssumeRolePolicyDocument"] = trust
        role["ManagedPolicyArns"] = make.list(arns)
        if !documents.isEmpty { role["Policies"] = make.list(documents) }
        role.copy("RolePath", as: "Path", from: resource)
        role.copy(["PermissionsBoundary"], from: resource)
        role["Tags"] = tags
        return role
    }

    private enum Form { case managed, document, unknown, open }

    private func policyForm(_ policy: TemplateValue, depth: Int = 0) -> Form {
        if policy.string != nil { return .managed }
        if let branches = policy.branches, depth < 10 {
            let then = policyForm(branches.then, depth: depth + 1)
            return branches.then.isNoValue ? policyForm(branches.otherwise, depth: depth + 1) : then
        }
        guard let object = policy.object else { return .unknown }
        if object.members.contains(where: { $0.key == "Fn::Transform" }) { return .open }
        if policy.isCall { return .managed }
        if object["Statement"] != nil { return .document }
        if object.count == 1, let name = object.keys.first, PolicyTemplates.shared.has(name) { return .document }
        return .unknown
    }

    private func document(_ policy: TemplateValue) -> TemplateValue? {
        guard let object = policy.object else { return nil }
        if object["Statement"] != nil { return policy }
        guard let member = object.members.first else { return nil }
        return PolicyTemplates.shared.document(
            member.key, member.value, at: ValueMaker(position: member.keyPosition), in: resource.id, &expansion.findings
        )
    }

    /// Changes a value, or both branches of a conditional one.
    private func conditional(
        _ value: TemplateValue, _ change: (TemplateValue) -> TemplateValue?
    ) -> TemplateValue {
        guard let branches = value.branches else { return change(value) ?? value }
        let make = ValueMaker(position: value.position)
        let then = branches.then.isNoValue ? branches.then : change(branches.then) ?? branches.then
        let otherwise =
            branches.otherwise.isNoValue ? branches.otherwise : change(branches.otherwise) ?? branches.otherwise
        return make.either(branches.condition, then, otherwise)
    }

    /// The policies that the property lists.
    var policies: [TemplateValue] {
        guard let given = resource.given("Policies") else { return [] }
        return given.array ?? [given]
    }
}

/// The role of a function.
struct FunctionRole {
    let expansion: ServerlessExpansion
    let resource: ServerlessResource

    init(_ expansion: ServerlessExpansion, _ resource: ServerlessResource) {
        self.expansion = expansion
        self.resource = resource
    }

    func role() -> GeneratedResource {
        let make = resource.make
        let policies = PolicyDocuments(make: make)
        let root = "arn:aws:iam::aws:policy/"
        var managed = [
            root
                + (resource.given("DurableConfig") == nil
                    ? "service-role/AWSLambdaBasicExecutionRole"
                    : "service-role/AWSLambdaBasicDurableExecutionRolePolicy")
        ]
        if let tracing = resource.given("Tracing"), expansion.parameters.text(tracing) != "Disabled" {
            managed.append(root + "AWSXrayWriteOnlyAccess")
        }
        if resource.given("VpcConfig") != nil { managed.append(root + "service-role/AWSLambdaVPCAccessExecutionRole") }
        var documents: [TemplateValue] = []
        if let queue = resource.given("DeadLetterQueue"), let target = queue["TargetArn"] {
            let action = queue["Type"]?.string == "SNS" ? "sns:Publish" : "sqs:SendMessage"
            documents.append(policies.named("DeadLetterQueuePolicy", [policies.allow(action, target)], version: true))
        }
        let builder = ResourceRole(expansion: expansion, resource: resource)
        return builder.role(
            trust: resource["AssumeRolePolicyDocument"] ?? policies.assumed(by: "lambda.amazonaws.com"),
            managed: managed, documents: documents, policies: builder.policies,
            tags: TagList.made(by: "lambda:createdBy", resource["Tags"], make))
    }
}

extension GeneratedResource {
    /// Adds a policy to a role unless it has one that says the same.
    mutating func addPolicy(_ policy: TemplateValue) {
        var policies = self["Policies"]?.array ?? []
        if policies.contains(where: { $0["PolicyDocument"] == policy["PolicyDocument"] }) { return }
        policies.append(policy)
        self["Policies"] = make.list(policies)
    }

    mutating func addManagedPolicy(_ arn: String) {
        var arns = self["ManagedPolicyArns"]?.array ?? []
        if arns.contains(where: { $0.string == arn }) { return }
        arns.append(make.text(arn))
        self["ManagedPolicyArns"] = make.list(arns)
    }
}
