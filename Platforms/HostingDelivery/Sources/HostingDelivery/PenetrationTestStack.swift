import Mainstay

/// Where testers attack staging from: a network of its own with no way to any data, gone when the test is over.
struct PenetrationTestStack {
    @discardableResult
    init(in app: App, _ environment: Environment<EnvironmentConfig>) {
        let stack = environment.stack("PenetrationTest", in: app, "where testers attack from")
        stack.tag("ExpiresAt", "end-of-test")
        let key = Encryption.key("Key", in: stack, "\(environment.name), penetration tests")
        let network = Network(
            "Network", in: stack, block: CIDRBlock(address: 0x0AFA_0000, prefix: 20), availabilityZones: 2
        ) {
            $0.tiers = [
                Network.Tier("Public", .open, prefix: 26), Network.Tier("Private", .egress, prefix: 24),
            ]
            $0.natGateways = .one
            $0.flowLogRetentionDays = Retention.logs
            $0.flowLogKey = key
            $0.interfaceEndpoints = ["ssm", "ssmmessages"]
        }
        for gateway in network.natGateways {
            gateway.waive("one-nat-gateway", because: "A test may wait for a zone.", owner: Place.owner)
        }
        InstanceService("Testers", in: stack, network: network) {
            $0.instanceTypes = ["t3.medium"]
            // None until a test begins: docs/penetration-tests.md says how.
            $0.scaling = .between(0, 2)
            $0.desiredCapacity = 0
            $0.port = nil
            $0.encryptionKey = key.arn
            $0.maximumInstanceLifetime = .days(7)
            $0.logRetentionDays = Retention.logs
        }
    }
}
