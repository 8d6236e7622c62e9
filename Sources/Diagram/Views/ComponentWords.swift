import MainstaySimulation

/// What a picture says of a component: its kind, and the figures that one asks for first.
struct ComponentWords {
    private let component: Component
    private let model: SystemModel

    init(_ component: Component, _ model: SystemModel) {
        self.component = component
        self.model = model
    }

    var kind: DiagramKind {
        switch component.kind {
        case .dns: .name
        case .cdn: .distribution
        case .webFirewall: .gateway
        case .loadBalancer: .loadBalancer
        case .api: .api
        case .containerService: .service
        case .instanceGroup, .instance: .instances
        case .function: .function
        case .kubernetes: .cluster
        case .database, .databaseProxy: .database
        case .cache: .cache
        case .table: .table
        case .bucket: .bucket
        case .fileSystem: .fileSystem
        case .searchDomain: .search
        case .mail: .mail
        case .foundationModel: .model
        case .queue: .queue
        case .topic: .topic
        case .stream, .broker: .stream
        case .workflow: .workflow
        case .userDirectory: .directory
        case .secret, .parameter: .secret
        case .encryptionKey: .key
        case .imageRegistry: .registry
        case .networkAddressTranslation: .gateway
        }
    }

    var details: [String] { [what, figures].filter { !$0.isEmpty } }

    private var what: String {
        switch component.settings {
        case .containers(let settings):
            component.type == "AWS::AppRunner::Service"
                ? "App Runner" : settings.launch == .fargate ? "Fargate service" : "ECS on instances"
        case .loadBalancer(let settings):
            settings.isInternal ? "internal load balancer" : Self.balancers[settings.kind] ?? "load balancer"
        case .function(let settings): ["Lambda", settings.runtime].compactMap(\.self).joined(separator: ", ")
        case .database(let settings): Self.engine(settings.engine) ?? "database"
        case .cache(let settings): "ElastiCache, \(settings.engine ?? "cache")"
        case .table: "DynamoDB table"
        case .instances(let settings):
            settings.instanceTypes.first.map { "EC2, \($0)" } ?? "EC2"
        case .dns: "Route 53 zone"
        case .cdn: "CloudFront"
        case .none: Self.names[component.kind] ?? component.kind.rawValue
        }
    }

    private static let balancers: [LoadBalancerSettings.Kind: String] = [
        .network: "network load balancer", .gateway: "gateway load balancer",
    ]

    private static let layouts: [DatabaseSettings.Layout: String] = [
        .singleZone: "single zone", .multiZoneInstance: "Multi-AZ", .multiZoneCluster: "Multi-AZ cluster",
        .readReplica: "replica", .auroraServerless: "serverless", .aurora: "cluster",
    ]

    private static let names: [ComponentKind: String] = [
        .bucket: "S3 bucket", .databaseProxy: "RDS Proxy", .fileSystem: "EFS", .searchDomain: "OpenSearch",
        .queue: "SQS queue", .topic: "SNS topic", .stream: "Kinesis stream", .workflow: "Step Functions",
        .userDirectory: "Cognito user pool", .secret: "secret", .kubernetes: "EKS cluster",
        .imageRegistry: "ECR repository",
    ]

    private static func engine(_ engine: String?) -> String? {
        guard let engine else { return nil }
        if engine.hasPrefix("aurora-") { return "Aurora \(engine.hasSuffix("mysql") ? "MySQL" : "PostgreSQL")" }
        return ["postgres": "PostgreSQL", "mysql": "MySQL", "mariadb": "MariaDB"][engine] ?? engine
    }

    private var figures: String {
        switch component.settings {
        case .containers(let settings):
            return list([Self.range(settings.scaling, settings.desiredCount, "task"), zones])
        case .instances(let settings):
            return list([
                component.kind == .instance
                    ? nil : Self.range(settings.scaling, settings.desiredCapacity, "instance"), zones,
            ])
        case .database(let settings):
            return list([Self.layouts[settings.layout], settings.instanceClass])
        case .cache(let settings):
            let nodes = settings.shards * (1 + settings.replicasPerShard)
            return list([settings.isServerless ? "serverless" : Self.count(nodes, "node"), zones])
        case .table(let settings):
            return settings.replicaRegions.isEmpty
                ? "" : "replicas in \(settings.replicaRegions.joined(separator: ", "))"
        case .loadBalancer(let settings):
            return settings.listeners.compactMap { listener in
                listener.port.map { "\(listener.protocolName ?? "TCP") \($0)" }
            }.joined(separator: ", ")
        case .cdn(let settings): return settings.aliases.first ?? ""
        case .dns(let settings): return settings.records.map(\.name).min { $0.utf8.count < $1.utf8.count } ?? ""
        case .function, .none: return ""
        }
    }

    private func list(_ parts: [String?]) -> String { parts.compactMap(\.self).joined(separator: " · ") }

    private var zones: String? { component.zones.isEmpty ? nil : Self.count(component.zones.count, "zone") }

    static func count(_ number: Int, _ noun: String) -> String {
        number == 1 ? "1 \(noun)" : "\(number) \(plural(of: noun))"
    }

    /// `S3 buckets`, `roles for codebuild`; what ends with a version stays as it is.
    static func plural(of noun: String) -> String {
        let (head, rest) =
            noun.firstRange(of: " for ").map { (noun[..<$0.lowerBound], noun[$0.lowerBound...]) } ?? (noun[...], "")
        guard let last = head.unicodeScalars.last, last.properties.isLowercase, !head.contains(".") else { return noun }
        return (head.hasSuffix("ory") ? head.dropLast() + "ies" : head + "s") + rest
    }

    private static func range(_ scaling: ScalingSettings?, _ desired: Int?, _ noun: String) -> String? {
        if let least = scaling?.minimum, let most = scaling?.maximum, least != most {
            return "\(least)–\(most) \(noun)s"
        }
        return (scaling?.minimum ?? desired).map { count($0, noun) }
    }
}
