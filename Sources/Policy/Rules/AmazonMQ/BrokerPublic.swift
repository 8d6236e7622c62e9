/// Finds message brokers with an address on the internet.
struct BrokerPublic: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "broker-public", .high, .security, "the broker has a public address",
            why: """
                Everybody can then try the broker's logins, and read and send messages once one works.
                """,
            mend: "set PubliclyAccessible to false and name subnets of your own",
            controls: [.nist("AC-3")],
            equivalents: ["CKV_AWS_69"])
    }

    let types = ["AWS::AmazonMQ::Broker"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let access = resource["PubliclyAccessible"]
        if access.isTrue { violations.report(access, mend: .set(false)) }
    }

    var conforming: [String] {
        [
            """
            Broker:
              Type: AWS::AmazonMQ::Broker
              Properties:
                BrokerName: orders
                EngineType: RABBITMQ
                DeploymentMode: CLUSTER_MULTI_AZ
                HostInstanceType: mq.m7g.large
                PubliclyAccessible: false
            """
        ]
    }

    var violating: [String] {
        [
            """
            Broker:
              Type: AWS::AmazonMQ::Broker
              Properties:
                BrokerName: orders
                EngineType: RABBITMQ
                DeploymentMode: CLUSTER_MULTI_AZ
                HostInstanceType: mq.m7g.large
                PubliclyAccessible: true
            """
        ]
    }
}
