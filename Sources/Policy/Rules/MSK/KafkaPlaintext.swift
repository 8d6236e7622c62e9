/// Finds clusters of Kafka that speak plain text.
struct KafkaPlaintext: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "kafka-plaintext", .high, .security, "the brokers take connections without TLS",
            why: """
                Messages and credentials pass the network in plain text, between clients and brokers or among the \
                brokers.
                """,
            mend: "set ClientBroker to TLS and InCluster to true, or leave both out",
            controls: [.fsbp("MSK.1"), .fsbp("MSK.3")],
            equivalents: ["CKV_AWS_81", "AwsSolutions-MSK2", "AwsSolutions-MSK3"])
    }

    let types = ["AWS::MSK::Cluster", "AWS::KafkaConnect::Connector"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        if resource.type == "AWS::KafkaConnect::Connector" {
            let transit = resource["KafkaClusterEncryptionInTransit"]["EncryptionType"]
            if transit.is("PLAINTEXT") {
                violations.report(transit, "the connector speaks plain text", mend: .set("TLS"))
            }
            return
        }
        let transit = resource["EncryptionInfo"]["EncryptionInTransit"]
        let clients = transit["ClientBroker"]
        if clients.is("PLAINTEXT") {
            violations.report(clients, mend: .set("TLS"))
        } else if clients.is("TLS_PLAINTEXT") {
            violations.report(
                clients, "the brokers take connections with and without TLS", mend: .set("TLS"), severity: .warning)
        }
        let brokers = transit["InCluster"]
        if brokers.isFalse { violations.report(brokers, "the brokers speak plain text to each other") }
    }

    var conforming: [String] {
        [
            """
            Events:
              Type: AWS::MSK::Cluster
              Properties:
                ClusterName: events
                KafkaVersion: 3.8.x
                NumberOfBrokerNodes: 3
                BrokerNodeGroupInfo:
                  InstanceType: kafka.m7g.large
                  ClientSubnets: [subnet-0123456789abcdef0, subnet-0123456789abcdef1, subnet-0123456789abcdef2]
            """,
            """
            Events:
              Type: AWS::MSK::Cluster
              Properties:
                ClusterName: events
                KafkaVersion: 3.8.x
                NumberOfBrokerNodes: 3
                BrokerNodeGroupInfo:
                  InstanceType: kafka.m7g.large
                  ClientSubnets: [subnet-0123456789abcdef0, subnet-0123456789abcdef1, subnet-0123456789abcdef2]
                EncryptionInfo:
                  EncryptionInTransit: {ClientBroker: TLS, InCluster: true}
            """,
        ]
    }

    var violating: [String] {
        [
            """
            Events:
              Type: AWS::MSK::Cluster
              Properties:
                ClusterName: events
                KafkaVersion: 3.8.x
                NumberOfBrokerNodes: 3
                BrokerNodeGroupInfo:
                  InstanceType: kafka.m7g.large
                  ClientSubnets: [subnet-0123456789abcdef0, subnet-0123456789abcdef1, subnet-0123456789abcdef2]
                EncryptionInfo:
                  EncryptionInTransit: {ClientBroker: TLS_PLAINTEXT}
            """,
            """
            Events:
              Type: AWS::MSK::Cluster
              Properties:
                ClusterName: events
                KafkaVersion: 3.8.x
                NumberOfBrokerNodes: 3
                BrokerNodeGroupInfo:
                  InstanceType: kafka.m7g.large
                  ClientSubnets: [subnet-0123456789abcdef0, subnet-0123456789abcdef1, subnet-0123456789abcdef2]
                EncryptionInfo:
                  EncryptionInTransit: {InCluster: false}
            """,
        ]
    }
}
