/// Finds message brokers that a single availability zone takes down.
struct BrokerInOneZone: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "broker-in-one-zone", .warning, .reliability, "the broker is a single instance",
            why: """
                When the instance or its zone fails, messages can be neither sent nor fetched until it is back.
                """,
            mend: """
                set DeploymentMode to ACTIVE_STANDBY_MULTI_AZ (ActiveMQ) or CLUSTER_MULTI_AZ (RabbitMQ)
                """,
            controls: [.fsbp("MQ.5"), .fsbp("MQ.6")])
    }

    let types = ["AWS::AmazonMQ::Broker"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let mode = resource["DeploymentMode"]
        if mode.is("SINGLE_INSTANCE") { violations.report(mode) }
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
                DeploymentMode: SINGLE_INSTANCE
                HostInstanceType: mq.m7g.large
                PubliclyAccessible: false
            """
        ]
    }
}
