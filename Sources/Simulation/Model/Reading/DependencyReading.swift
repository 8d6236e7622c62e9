import MainstayAssembly
import MainstayChecking
import MainstayPolicy

/// Which component needs which, and by what one can tell: settings, permissions, firewall rules, declared connections.
struct DependencyReading {
    private struct Link: Hashable {
        let from: Int
        let to: Int
    }

    private var order: [Link] = []
    private var evidence: [Link: [String]] = [:]
    /// Links by which data is only written.
    private var onlyWrites: [Link: Bool] = [:]

    static func read(_ reading: inout EnvironmentReading) {
        var dependencies = DependencyReading()
        let compute = reading.model.components.indices.filter { reading.model.components[$0].kind.runsCode }
        for index in compute { dependencies.readSettings(of: index, &reading) }
        dependencies.readGroups(reading)
        dependencies.readEdges(reading)
        dependencies.readTranslations(reading)
        dependencies.finish(&reading)
    }

    private mutating func note(_ from: Int, _ to: Int, _ text: String) {
        guard from != to else { return }
        let link = Link(from: from, to: to)
        if evidence[link] == nil { order.append(link) }
        if evidence[link]?.contains(text) != true { evidence[link, default: []].append(text) }
    }

    /// What a task definition, a launch template or a function names, and what its roles are allowed.
    private mutating func readSettings(of index: Int, _ reading: inout EnvironmentReading) {
        guard let resource = reading.view.resource(reading.model.components[index].id) else { return }
        var roles: [ResourceView] = []
        switch resource.type {
        case "AWS::ECS::Service":
            guard let task = resource["TaskDefinition"].resource else { return }
            for container in task["ContainerDefinitions"].elements {
                mention(index, container["Environment"], "environment variable", reading)
                mention(index, container["Secrets"], "secret", reading)
                mention(index, container["Image"], "image", reading)
            }
            mention(index, task["Volumes"], "volume", reading)
            roles = [task["TaskRoleArn"], task["ExecutionRoleArn"]].compactMap(\.resource)
        case "AWS::Lambda::Function":
            mention(index, resource["Environment"], "environment variable", reading)
            mention(index, resource["FileSystemConfigs"], "file system", reading)
            roles = [resource["Role"]].compactMap(\.resource)
        case "AWS::AutoScaling::AutoScalingGroup":
            let specification = resource["MixedInstancesPolicy"]["LaunchTemplate"]["LaunchTemplateSpecification"]
            guard
                let template = resource["LaunchTemplate"]["LaunchTemplateId"].resource
                    ?? specification["LaunchTemplateId"].resource ?? resource["LaunchConfigurationName"].resource
            else { return }
            let isTemplate = template.type == "AWS::EC2::LaunchTemplate"
            let data = isTemplate ? template["LaunchTemplateData"] : template.properties
            mention(index, data["UserData"], "user data", reading)
            let profile = data["IamInstanceProfile"]
            roles = Self.roles(isTemplate ? [profile["Arn"], profile["Name"]] : [profile])
        case "AWS::EC2::Instance":
            mention(index, resource["UserData"], "user data", reading)
            roles = Self.roles([resource["IamInstanceProfile"]])
        default: mention(index, resource.properties, "setting", reading)
        }
        for role in roles { readPermissions(of: role, index, &reading) }
    }

    private static func roles(_ profiles: [PropertyView]) -> [ResourceView] {
        profiles.compactMap(\.resource).flatMap { $0["Roles"].elements.compactMap(\.resource) }
    }

    private mutating func mention(
        _ index: Int, _ value: PropertyView, _ what: String, _ reading: EnvironmentReading
    ) {
        for resource in value.mentioned {
            if resource.type == "AWS::SecretsManager::SecretTargetAttachment" {
                if let secret = reading.component(of: resource["SecretId"]) { note(index, secret, what) }
                if let target = reading.component(of: resource["TargetId"]) { note(index, target, "\(what) of it") }
            } else if let target = reading.owner(of: resource.name) {
                note(index, target, what)
            }
        }
    }

    private mutating func readPermissions(of role: ResourceView, _ index: Int, _ reading: inout EnvironmentReading) {
        let policies =
            [role] + role.referrers(ofType: "AWS::IAM::Policy")
            + role.referrers(ofType: "AWS::IAM::RolePolicy") + role["ManagedPolicyArns"].elements.compactMap(\.resource)
        for policy in policies {
            for document in IdentityPolicies.documents(of: policy) {
                for statement in document.allowing { read(statement, index, &reading) }
            }
        }
    }

    private mutating func read(_ statement: PolicyStatement, _ index: Int, _ reading: inout EnvironmentReading) {
        let actions = statement.actions.compactMap(\.rendered)
        guard let first = actions.first else { return }
        let region = reading.model.components[index].region
        if actions.contains(where: { $0.hasPrefix("ses:Send") }) {
            let mail = reading.add(abstract: "Amazon SES \(region ?? "")", named: "Amazon SES", .mail, region: region)
            note(index, mail, "permission to send mail")
        }
        if actions.contains(where: { $0.hasPrefix("bedrock:Invoke") || $0.hasPrefix("bedrock:Converse") }) {
            let model = reading.add(
                abstract: "Amazon Bedrock \(region ?? "")", named: "Amazon Bedrock", .foundationModel, region: region)
            note(index, model, "permission to invoke models")
        }
        for place in statement.resources {
            for resource in place.mentioned {
                guard let target = reading.owner(of: resource.name) else { continue }
                note(index, target, "permission \(first)")
                let writes = actions.allSatisfy { !Self.reads($0) }
                let link = Link(from: index, to: target)
                onlyWrites[link] = (onlyWrites[link] ?? true) && writes
            }
        }
    }

    private static func reads(_ action: String) -> Bool {
        let name = action.split(separator: ":").last ?? ""
        return ["Get", "Read", "List", "Query", "Scan", "BatchGet", "*"].contains { name.hasPrefix($0) }
    }

    /// Firewall rules that let a component's group into that of another one.
    private mutating func readGroups(_ reading: EnvironmentReading) {
        var holders: [String: [Int]] = [:]
        for (index, groups) in reading.groups { for group in groups { holders[group, default: []].append(index) } }
        func link(_ source: String?, _ target: String?, _ text: String) {
            guard let source, let target, source != target else { return }
            // A group that many share says little about who needs whom.
            let (from, to) = (holders[source] ?? [], holders[target] ?? [])
            guard from.count * to.count <= 64 else { return }
            for from in from.sorted() where reading.model.components[from].kind.runsCode {
                for to in to.sorted() where !reading.model.components[to].kind.runsCode {
                    note(from, to, text)
                }
            }
        }
        for group in reading.resources("AWS::EC2::SecurityGroup") {
            for rule in group["SecurityGroupIngress"].elements {
                link(rule["SourceSecurityGroupId"].reference, group.name, "security group")
            }
        }
        for rule in reading.resources("AWS::EC2::SecurityGroupIngress") {
            link(rule["SourceSecurityGroupId"].reference, rule["GroupId"].reference, "security group")
        }
    }

    /// Connections and grants that the platform declares.
    private mutating func readEdges(_ reading: EnvironmentReading) {
        guard !reading.assembly.edges.isEmpty else { return }
        var places: [String: Int] = [:]
        for (index, component) in reading.model.components.enumerated() {
            if let path = component.construct, places[path] == nil { places[path] = index }
        }
        func place(_ path: String) -> Int? {
            var rest = Substring(path)
            while true {
                if let found = places[String(rest)] { return found }
                guard let slash = rest.lastIndex(of: "/") else { return nil }
                rest = rest[..<slash]
            }
        }
        for edge in reading.assembly.edges {
            guard let from = place(edge.from), let to = place(edge.to), reading.model.components[from].kind.runsCode
            else { continue }
            let detail = edge.detail.first.map { " (\($0))" } ?? ""
            note(from, to, "declared \(edge.kind)\(detail)")
        }
    }

    /// What stands in a subnet reaches the internet by the gateway of its route table.
    private mutating func readTranslations(_ reading: EnvironmentReading) {
        for (index, component) in reading.model.components.enumerated() {
            let subnets: [String]
            switch component.settings {
            case .containers(let settings): subnets = settings.subnets
            case .instances(let settings): subnets = settings.subnets
            case .function(let settings): subnets = settings.subnets
            default: continue
            }
            for subnet in subnets {
                guard let gateway = reading.network.translations[subnet], let target = reading.owner(of: gateway) else {
                    continue
                }
                note(index, target, "route of \(reading.shortName(of: subnet))")
            }
        }
    }

    private func finish(_ reading: inout EnvironmentReading) {
        for link in order {
            let target = reading.model.components[link.to]
            // A target group that a task definition or an event names is no need of it.
            guard target.kind != .cdn, target.kind != .dns, target.kind != .webFirewall else { continue }
            let (strength, reason) = Self.strength(
                of: target, from: reading.model.components[link.from], onlyWrites: onlyWrites[link] ?? false)
            reading.model.dependencies.append(
                Dependency(
                    from: link.from, to: link.to, strength: strength, reason: reason,
                    evidence: evidence[link] ?? []))
        }
    }

    /// What is usual for a kind; an assumption file can say otherwise for each dependency.
    private static func strength(
        of target: Component, from: Component, onlyWrites: Bool
    ) -> (Dependency.Strength, String) {
        switch target.kind {
        case .database:
            if case .database(let settings) = target.settings, settings.layout == .readReplica {
                return (.soft, "reads can go to the primary while a replica is away")
            }
            return (.hard, "a request that needs data is not answered without it")
        case .databaseProxy, .table, .fileSystem: return (.hard, "a request that needs data is not answered without it")
        case .bucket:
            return onlyWrites
                ? (.soft, "it only writes there: what it answers does not depend on it")
                : (.hard, "it reads objects there")
        case .cache: return (.soft, "what a cache does not answer, the database does, more slowly")
        case .searchDomain: return (.soft, "search fails, the rest goes on")
        case .mail: return (.soft, "mail is sent later or not at all, answers do not wait for it")
        case .foundationModel: return (.soft, "what the model would write is missing, the rest goes on")
        case .queue, .topic, .stream, .broker, .workflow:
            return (.soft, "work that is handed on waits, answers do not depend on it")
        case .userDirectory: return (.soft, "nobody new signs in, whoever is signed in goes on")
        case .secret, .parameter, .imageRegistry, .encryptionKey:
            return (.startUp, "read by what starts, not by what runs")
        case .networkAddressTranslation: return (.soft, "calls to the internet fail, answers from inside go on")
        case .loadBalancer, .api, .containerService, .instanceGroup, .instance, .function, .kubernetes:
            return (.hard, "it calls it")
        case .dns, .cdn, .webFirewall: return (.soft, "")
        }
    }
}

extension EnvironmentReading {
    /// A resource as its own template has it.
    func shortName(of id: String) -> String { joined.origin(of: id)?.logicalID ?? id }
}
