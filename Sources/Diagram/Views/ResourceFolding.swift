import MainstayAssembly
import MainstayChecking
import MainstayPolicy
import MainstaySimulation
import MainstayTemplate

/// Which component each resource belongs to: the task definition, the roles and the target groups of a service.
struct ResourceFolding {
    /// The resources of each component, sorted.
    private(set) var resources: [Int: [String]] = [:]

    /// Types that are a part of what uses them, or of what they are about.
    private static let parts = [
        "AWS::ECS::TaskDefinition", "AWS::IAM::", "AWS::ElasticLoadBalancingV2::", "AWS::EC2::LaunchTemplate",
        "AWS::EC2::SecurityGroup", "AWS::Logs::LogGroup", "AWS::RDS::", "AWS::ElastiCache::",
        "AWS::ApplicationAutoScaling::",
        "AWS::AutoScaling::", "AWS::S3::BucketPolicy", "AWS::SQS::QueuePolicy", "AWS::SNS::", "AWS::Lambda::",
        "AWS::CloudFront::", "AWS::WAFv2::", "AWS::SecretsManager::", "AWS::Route53::", "AWS::EC2::EIP",
    ]
    /// How far from a component its parts may be: a service, its task definition, its role, the role's policy.
    private static let steps = 4

    init(_ platform: DescribedEnvironment) {
        var owners = platform.environment.owners
        Self.claimByPath(platform, &owners)
        Self.claimByReference(platform, &owners)
        for (id, owner) in owners where platform.view.resource(id) != nil { resources[owner, default: []].append(id) }
        for owner in resources.keys { resources[owner]?.sort() }
    }

    /// What is declared below a component's construct is a part of it.
    private static func claimByPath(_ platform: DescribedEnvironment, _ owners: inout [String: Int]) {
        var constructs: [Substring: Int] = [:]
        for (index, component) in platform.model.components.enumerated() {
            guard let path = component.construct else { continue }
            for name in [Substring(path), Substring(DescribedEnvironment.plain(path))] where constructs[name] == nil {
                constructs[name] = index
            }
        }
        guard !constructs.isEmpty else { return }
        for resource in platform.environment.joined.template.resources where owners[resource.name] == nil {
            guard let path = platform.environment.joined.origin(of: resource.name)?.source?.path else { continue }
            var rest = Substring(path)
            while let slash = rest.lastIndex(of: "/") {
                rest = rest[..<slash]
                if let owner = constructs[rest] {
                    owners[resource.name] = owner
                    break
                }
            }
        }
    }

    /// What a component's resources name, and what names them, a few steps far.
    private static func claimByReference(_ platform: DescribedEnvironment, _ owners: inout [String: Int]) {
        var mentions: [String: [String]] = [:]
        for resource in platform.view.resources {
            let names = resource.properties.mentioned.map(\.name)
            for name in names { mentions[resource.name, default: []].append(name) }
            let subjects =
                resource.type == "AWS::IAM::Policy"
                ? resource["Roles"].mentioned.map(\.name) : isAttached(resource.type) ? names : []
            for name in subjects { mentions[name, default: []].append(resource.name) }
        }
        var edge = owners.keys.sorted()
        for _ in 0..<steps where !edge.isEmpty {
            var next: [String] = []
            for id in edge {
                guard let owner = owners[id] else { continue }
                for name in mentions[id] ?? [] where owners[name] == nil {
                    guard let resource = platform.view.resource(name), isPart(resource.type) else { continue }
                    owners[name] = owner
                    next.append(name)
                }
            }
            edge = next
        }
    }

    /// Types that name what they are a part of, where others are named by it.
    private static let attached = [
        "AWS::ElasticLoadBalancingV2::Listener", "AWS::S3::BucketPolicy", "AWS::SQS::QueuePolicy", "AWS::SNS::",
        "AWS::ApplicationAutoScaling::", "AWS::AutoScaling::ScalingPolicy", "AWS::RDS::DBProxyTargetGroup",
        "AWS::SecretsManager::", "AWS::WAFv2::WebACLAssociation", "AWS::Lambda::", "AWS::Route53::RecordSet",
    ]

    private static func isAttached(_ type: String) -> Bool { attached.contains { type.hasPrefix($0) } }

    private static func isPart(_ type: String) -> Bool { parts.contains { type.hasPrefix($0) } }
}
