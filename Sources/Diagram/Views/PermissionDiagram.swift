import MainstayPolicy
import MainstaySimulation

/// Who may do what with which resources: roles under what uses them, and what their policies name.
struct PermissionDiagram {
    private let platform: DescribedEnvironment
    private var builder = GraphBuilder()
    /// The components that work with a role.
    private var users: [String: Set<Int>] = [:]
    /// How many identities may do nothing that is drawn.
    private var silent = 0

    static func graph(of platform: DescribedEnvironment) -> DiagramGraph {
        var diagram = PermissionDiagram(platform)
        diagram.build()
        let holders = diagram.builder.nodes.keys.count { !$0.hasPrefix("target:") && !$0.hasPrefix("anything:") }
        return diagram.builder.graph(
            title: platform.title("permissions"),
            description:
                "What \(ComponentWords.count(holders, "service")) and roles may do with the resources of the platform.",
            direction: .right,
            notes: [
                "Drawn from what policies allow. Denials, conditions, boundaries and service control policies may take "
                    + "some of it away. Left out: writing logs and traces, the use of keys"
                    + (diagram.silent > 0
                        ? ", and \(ComponentWords.count(diagram.silent, "role")) for nothing else." : ".")
            ])
    }

    private init(_ platform: DescribedEnvironment) { self.platform = platform }

    private mutating func build() {
        for (index, component) in platform.model.components.enumerated() {
            guard component.kind.runsCode || component.kind == .workflow else { continue }
            for role in Self.roles(of: component, platform.view) { users[role, default: []].insert(index) }
        }
        for role in platform.resources("AWS::IAM::Role", "AWS::IAM::User", "AWS::IAM::Group") { add(role) }
        builder.drop(.read, beside: [.write, .manage])
        builder.drop(.write, beside: [.manage])
        silent = builder.removeUnconnected()
        builder.merge(atLeast: 3)
    }

    private static func roles(of component: Component, _ view: TemplateView) -> [String] {
        guard let resource = view.resource(component.id) else { return [] }
        let properties: [PropertyView]
        switch resource.type {
        case "AWS::ECS::Service":
            let task = resource["TaskDefinition"].resource
            properties = [task?["TaskRoleArn"], task?["ExecutionRoleArn"]].compactMap(\.self)
        case "AWS::AutoScaling::AutoScalingGroup":
            let template = resource["LaunchTemplate"]["LaunchTemplateId"].resource
            let profile = template?["LaunchTemplateData"]["IamInstanceProfile"]
            let found = (profile?["Arn"].resource ?? profile?["Name"].resource)?["Roles"].elements ?? []
            properties = found
        case "AWS::EC2::Instance": properties = resource["IamInstanceProfile"].resource?["Roles"].elements ?? []
        default: properties = [resource["Role"], resource["RoleArn"]]
        }
        return properties.compactMap(\.reference)
    }

    private mutating func add(_ role: ResourceView) {
        let policies =
            [role] + role.referrers(ofType: "AWS::IAM::Policy") + role.referrers(ofType: "AWS::IAM::RolePolicy")
            + role.referrers(ofType: "AWS::IAM::ManagedPolicy").filter {
                $0["Roles"].isPresent || $0["Users"].isPresent
            }
            + role["ManagedPolicyArns"].elements.compactMap(\.resource)
        let statements = policies.flatMap { IdentityPolicies.documents(of: $0) }.flatMap(\.allowing)
        let foreign = role["ManagedPolicyArns"].elements.compactMap(\.string).compactMap {
            $0.split(separator: "/").last
        }
        .map(String.init)
        let id = holder(of: role)
        for statement in statements { add(statement, id) }
        for name in foreign where name == "AdministratorAccess" || name == "PowerUserAccess" {
            builder.connect(id, anything("any resource", ["of any service"]), .manage, name)
        }
    }

    /// The node of whoever works with a role; roles that nothing of the platform uses stand for themselves.
    private mutating func holder(of role: ResourceView) -> String {
        if let index = users[role.name]?.min() {
            var node = platform.node(index)
            node.details = Array(node.details.prefix(1))
            builder.add(node)
            builder.update(node.id) { if !$0.resources.contains(role.name) { $0.resources.append(role.name) } }
            return node.id
        }
        var services: [String] = []
        for statement in PolicyDocument(role["AssumeRolePolicyDocument"])?.allowing ?? [] {
            for principal in statement.principals {
                switch principal.kind {
                case .service(let name): services.append(String(name.prefix { $0 != "." }))
                case .account, .identity: services.append("other identities")
                case .federated: services.append("an identity provider")
                case .everyone: services.append("anyone")
                case .canonicalUser, .unknown: break
                }
            }
        }
        var seen: Set<String> = []
        services = services.filter { seen.insert($0).inserted }
        var node = DiagramNode(
            id: role.name, path: platform.path(of: role.name), label: Self.label(platform.shortName(of: role.name)),
            details: [services.isEmpty ? "role" : "role for \(services.joined(separator: ", "))"], kind: .role)
        node.resources = [role.name]
        builder.add(node)
        return role.name
    }

    /// That it is a role stands below the name.
    private static func label(_ name: String) -> String {
        name.hasSuffix("Role") && name.count > 4 && !name.hasSuffix("/Role") ? String(name.dropLast(4)) : name
    }

    private mutating func anything(_ label: String, of service: String = "", _ details: [String]) -> String {
        let name = service.isEmpty ? label : "\(label) of \(service)"
        builder.add(
            DiagramNode(id: "anything:\(name)", path: name, label: label, details: details, kind: .anything))
        return "anything:\(name)"
    }

    /// What is written of every role, and tells nobody anything.
    private static func isNoise(_ action: String) -> Bool {
        let action = action.lowercased()
        return [
            "logs:", "xray:", "cloudwatch:putmetricdata", "ecr:getauthorizationtoken", "ec2:describe", "ssmmessages:",
            "ec2messages:", "kms:",
        ]
        .contains { action.hasPrefix($0) }
    }

    private static func kind(of actions: [String]) -> DiagramEdge.Kind {
        let names = actions.map { $0.split(separator: ":").last.map(String.init) ?? $0 }
        if names.contains("*") { return .manage }
        let readers = [
            "Get", "List", "Describe", "Read", "Query", "Scan", "BatchGet", "Head", "Decrypt", "Download", "BatchCheck",
            "Receive",
        ]
        if names.allSatisfy({ name in readers.contains { name.hasPrefix($0) } }) { return .read }
        let managers = [
            "Create", "Modify", "PassRole", "Attach", "Update", "Register", "Deregister", "Run", "Terminate",
        ]
        return names.contains { name in managers.contains { name.hasPrefix($0) } } ? .manage : .write
    }

    private mutating func add(_ statement: PolicyStatement, _ holder: String) {
        let actions = statement.actions.compactMap(\.rendered).filter { !Self.isNoise($0) }
        guard !actions.isEmpty else { return }
        let kind = Self.kind(of: actions)
        let label = actions.prefix(6).joined(separator: ", ") + (actions.count > 6 ? ", …" : "")
        for place in statement.resources {
            let targets = place.mentioned.map { target(of: $0) }
            for target in targets { builder.connect(holder, target, kind, label) }
            guard targets.isEmpty, let text = place.rendered else { continue }
            let services = Set(actions.map { String($0.prefix { $0 != ":" }) }).sorted()
            let name = text == "*" ? "any resource" : "other resources"
            for service in services.prefix(4) {
                let isAny = service == "*"
                let id = anything(
                    name, of: isAny ? "" : service,
                    [isAny ? "of any service" : text == "*" ? "of \(service)" : "of \(service), by their ARNs"])
                builder.connect(holder, id, kind, label)
            }
        }
    }

    private mutating func target(of resource: ResourceView) -> String {
        if let index = platform.environment.owners[resource.name] {
            var node = platform.node(index)
            // Who may do something, and with whom something may be done, stands on both sides.
            node.id = "target:\(node.id)"
            node.details = Array(node.details.prefix(1))
            builder.add(node)
            return node.id
        }
        let kinds: [String: (DiagramKind, String)] = [
            "AWS::SecretsManager::SecretTargetAttachment": (.secret, "secret"),
            "AWS::KMS::Key": (.key, "KMS key"), "AWS::IAM::Role": (.role, "role"),
            "AWS::Logs::LogGroup": (.monitoring, "log group"), "AWS::SSM::Parameter": (.secret, "parameter"),
            "AWS::ECS::TaskDefinition": (.service, "task definition"), "AWS::ECS::Cluster": (.service, "ECS cluster"),
            "AWS::CodeBuild::Project": (.pipeline, "build"), "AWS::CodePipeline::Pipeline": (.pipeline, "pipeline"),
            "AWS::Backup::BackupVault": (.backup, "vault"), "AWS::SSM::Document": (.workflow, "runbook"),
            "AWS::CodeConnections::Connection": (.pipeline, "connection"),
        ]
        let (kind, noun) =
            kinds[resource.type] ?? (.other, resource.type.replacing("AWS::", with: "").replacing("::", with: " "))
        var node = DiagramNode(
            id: "target:\(resource.name)", path: platform.path(of: resource.name),
            label: platform.shortName(of: resource.name), details: [noun], kind: kind)
        node.resources = [resource.name]
        builder.add(node)
        return node.id
    }
}
