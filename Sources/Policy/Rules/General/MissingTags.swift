/// Finds templates whose resources nobody can assign to an owner.
struct MissingTags: TemplateRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "missing-tags", .note, .operations, "resources that cost money carry no tag",
            why: """
                A bill says how much a service costs; only tags say whom to ask. Permissions, backups and clean-ups by \
                tag pass over what has none.
                """,
            mend: "tag the resources, or the stack, with an owner, an environment and an application",
            limits: """
                One finding a template. Tags that are given to the stack when it is deployed are not seen.
                """,
            controls: [
                .wellArchitected("COST03-BP02"), .wellArchitected("OPS02-BP01"), .wellArchitected("COST04-BP01"),
            ])
    }

    /// Of what is paid for by the hour or by what it keeps.
    private static let types = [
        "AWS::DynamoDB::Table", "AWS::EC2::Instance", "AWS::EC2::NatGateway", "AWS::EC2::Volume",
        "AWS::ECS::Service", "AWS::EFS::FileSystem", "AWS::EKS::Cluster", "AWS::ElastiCache::ReplicationGroup",
        "AWS::ElasticLoadBalancingV2::LoadBalancer", "AWS::Lambda::Function", "AWS::OpenSearchService::Domain",
        "AWS::RDS::DBCluster", "AWS::RDS::DBInstance", "AWS::Redshift::Cluster", "AWS::S3::Bucket",
    ]

    func check(_ template: TemplateView, _ violations: Violations) {
        let wanted = Set(Self.types)
        let untagged = template.template.resources.filter { resource in
            guard wanted.contains(resource.type), let view = template.resource(resource.name) else { return false }
            return view.properties.isKnown && view["Tags"].isEmpty
        }
        guard let first = untagged.first.flatMap({ template.resource($0.name) }) else { return }
        let named = untagged.prefix(3).map(\.name).joined(separator: ", ")
        let more = untagged.count > 3 ? " and \(untagged.count - 3) more" : ""
        let verb = untagged.count == 1 ? "costs money and carries" : "cost money and carry"
        violations.report(first, "\(named)\(more) \(verb) no tag")
    }

    private static func bucket(_ tags: String) -> String {
        """
        Files:
          Type: AWS::S3::Bucket
          Properties: {Tags: \(tags)}
        """
    }

    var conforming: [String] { [Self.bucket("[{Key: Owner, Value: data}]")] }

    var violating: [String] {
        [
            """
            Files:
              Type: AWS::S3::Bucket
            Address:
              Type: AWS::ECS::Service
              Properties: {Cluster: main, TaskDefinition: 'web:1'}
            """
        ]
    }
}
