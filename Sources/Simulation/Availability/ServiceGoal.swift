import MainstayFacts

/// What AWS promises of a component's service, and what it says it builds it for.
struct ServiceGoal: Sendable, Hashable {
    /// Under which one promise stands: two buckets of a region have one.
    var service: String
    var condition: String
    /// 0 to 1
    var level: Double
    var source: String
    var asOf: String
}

/// Finds promises and design goals for components.
struct ServiceGoals {
    let facts: FactTables

    /// Nil where AWS promises nothing, or nothing is known of it.
    func promise(of component: Component) -> ServiceGoal? {
        guard let (service, condition) = Self.promised(component), let level = facts.serviceLevel(service, condition)
        else { return nil }
        return ServiceGoal(
            service: service, condition: condition, level: Self.share(level), source: level.source,
            asOf: level.asOf?.description ?? "")
    }

    /// A percentage as the share that it stands for: 99.9 as 0.999, and not as its neighbour.
    private static func share(_ level: ServiceLevel) -> Double { (level.monthlyUptime * 1e4).rounded() / 1e6 }

    private static func promised(_ component: Component) -> (String, String)? {
        let isSpread = component.zones.count > 1
        switch component.kind {
        case .dns: return ("Route53", "sla:authoritative dns")
        case .cdn: return ("CloudFront", "sla")
        case .webFirewall: return ("WAF", "sla")
        case .loadBalancer:
            return (
                "ElasticLoadBalancing",
                isSpread ? "sla:multi-az load balancer" : "sla:single-az load balancer or gwlb"
            )
        case .api: return component.type == "AWS::Lambda::Url" ? ("Lambda", "sla") : ("APIGateway", "sla")
        case .containerService:
            return isSpread || component.redundancy.style == .managed
                ? ("Fargate", "sla:region-level (tasks in 2+ AZ)") : ("EC2", "sla:instance-level")
        case .instanceGroup:
            return isSpread ? ("EC2", "sla:region-level (2+ AZ)") : ("EC2", "sla:instance-level")
        case .instance: return ("EC2", "sla:instance-level")
        case .function: return ("Lambda", "sla")
        case .kubernetes: return ("EKS", "sla:kubernetes endpoint")
        case .database: return database(component)
        case .databaseProxy: return ("RDS", "sla:multi-az-instance")
        case .cache:
            return (
                "ElastiCache",
                component.redundancy.style == .single ? "sla:single-az" : "sla:multi-az current generation"
            )
        case .table:
            if case .table(let settings) = component.settings, !settings.replicaRegions.isEmpty {
                return ("DynamoDB", "sla:global tables")
            }
            return ("DynamoDB", "sla:standard")
        case .bucket: return ("S3", "sla:standard and others")
        case .fileSystem: return ("EFS", "sla:standard")
        case .searchDomain: return isSpread ? ("OpenSearch", "sla:multi-az") : nil
        case .mail: return ("SES", "sla")
        case .foundationModel: return ("Bedrock", "sla")
        case .queue: return ("SQS", "sla")
        case .topic: return ("SNS", "sla")
        case .stream: return ("Kinesis", "sla:data streams")
        case .broker: return ("MQ", "sla")
        case .workflow: return ("StepFunctions", "sla")
        case .userDirectory: return ("Cognito", "sla")
        case .secret: return ("SecretsManager", "sla")
        case .parameter: return ("SSM", "sla")
        case .encryptionKey: return ("KMS", "sla")
        case .imageRegistry: return ("ECR", "sla")
        case .networkAddressTranslation: return ("VPC", "sla:nat gateway (per gateway, one AZ)")
        }
    }

    private static func database(_ component: Component) -> (String, String)? {
        guard case .database(let settings) = component.settings else { return nil }
        switch settings.layout {
        case .singleZone, .readReplica:
            return ("RDS", component.redundancy.style == .standby ? "sla:multi-az-instance" : "sla:single-az-instance")
        case .multiZoneInstance: return ("RDS", "sla:multi-az-instance")
        case .multiZoneCluster: return ("RDS", "sla:multi-az-cluster")
        case .aurora, .auroraServerless:
            return ("Aurora", settings.instances > 1 ? "sla:multi-az-cluster" : "sla:single-az")
        }
    }

    // MARK: Design goals

    private static let appendix =
        "Reliability Pillar of AWS's Well-Architected Framework, appendix A (designed-for availability); general knowledge, unverified"

    /// What AWS says it builds a service for, where nothing of its inside shows in a template.
    func design(of component: Component) -> ServiceGoal? {
        if component.kind == .bucket, let level = facts.serviceLevel("S3", "design:standard") {
            return ServiceGoal(
                service: "S3", condition: "design:standard", level: Self.share(level), source: level.source,
                asOf: level.asOf?.description ?? "")
        }
        guard let level = Self.designed[component.kind] else { return nil }
        return ServiceGoal(
            service: component.kind.rawValue, condition: "design", level: level, source: Self.appendix, asOf: "2023")
    }

    private static let designed: [ComponentKind: Double] = [
        .dns: 1, .cdn: 0.9999, .webFirewall: 0.9999, .loadBalancer: 0.9999, .api: 0.9999, .function: 0.9995,
        .kubernetes: 0.9995, .databaseProxy: 0.9999, .table: 0.9999, .fileSystem: 0.9999, .mail: 0.999,
        .foundationModel: 0.999, .queue: 0.9998, .topic: 0.9999, .stream: 0.9999, .workflow: 0.9999,
        .userDirectory: 0.999, .networkAddressTranslation: 0.9999, .searchDomain: 0.9999, .broker: 0.9999,
    ]
}
