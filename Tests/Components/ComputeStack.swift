import MainstayAssembly
import MainstayComponents
import MainstayConstructs
import MainstayDiagnostics
import MainstayTemplate
import MainstayTesting

/// A stack with a network, for tests of what runs in it.
struct ComputeStack {
    let app = App()
    let stack: Stack
    let network: Network

    init(availabilityZones: Int = 2) {
        stack = Stack("Shop", in: app)
        network = Network("Network", in: stack, availabilityZones: availabilityZones)
    }

    static var certificate: CertificateARN {
        "arn:aws:acm:eu-central-1:123456789012:certificate/11111111-2222-3333-4444-555555555555"
    }

    /// The template, of a tree in which nothing is wrong.
    func template() throws -> SynthesizedTemplate { try SynthesizedTemplate(of: app, stack: "Shop") }

    /// Rules of everything found wrong.
    var findings: [String] { app.synthesise().diagnostics.map(\.rule) }

    func loadBalancer(
        _ id: String = "Entry", configure: (inout LoadBalancer.Configuration) -> Void = { _ in }
    ) -> LoadBalancer {
        LoadBalancer(
            id, in: stack, network: network, scheme: .internetFacing, certificate: Self.certificate,
            configure: configure)
    }
}

/// A secret of somebody else's making.
struct GivenSecret: SecretSource {
    static let arn = "arn:aws:secretsmanager:eu-central-1:123456789012:secret:shop-AbCdEf"
    var valueFrom: StringValue { "\(Self.arn):password::" }
    func grantRead(to role: Role) { role.allow(["secretsmanager:GetSecretValue"], on: [StringValue(Self.arn)]) }
}

/// A bucket that remembers who may write to it.
final class GivenLogBucket: LoadBalancerLogDestination {
    let node: Node
    let bucket: UntypedResource
    private(set) var prefixes: [String] = []

    init(in stack: Stack) {
        bucket = UntypedResource("Logs", in: stack, type: "AWS::S3::Bucket")
        node = bucket.node
    }

    var bucketName: BucketName { BucketName(reference: node) }
    func allowLoadBalancerLogs(prefix: String) { prefixes.append(prefix) }
}

extension SynthesizedTemplate {
    /// The only resource of a type.
    func only(_ type: String) throws -> Resource {
        let found = resources(type)
        guard found.count == 1 else { throw TestFailure("\(found.count) resources of \(type)") }
        return found[0]
    }

    /// A container of the only task definition.
    func container(_ name: String) throws -> TemplateValue {
        let definitions = try only("AWS::ECS::TaskDefinition").properties["ContainerDefinitions"]?.array ?? []
        guard let found = definitions.first(where: { $0["Name"]?.string == name }) else {
            throw TestFailure("no container \(name)")
        }
        return found
    }

    /// Actions that a role's policy allows, by the role's id as it begins.
    func actions(ofRole prefix: String) -> Set<String> {
        var actions: Set<String> = []
        for policy in resources("AWS::IAM::Policy") where policy.logicalID.hasPrefix(prefix) {
            for statement in policy.properties["PolicyDocument"]?["Statement"]?.array ?? [] {
                if let one = statement["Action"]?.string { actions.insert(one) }
                for action in statement["Action"]?.array ?? [] { if let name = action.string { actions.insert(name) } }
            }
        }
        return actions
    }
}

extension TemplateValue {
    func expect(_ pattern: Pattern) throws {
        if let mismatch = pattern.mismatch(with: self) { throw TestFailure(mismatch) }
    }
}
