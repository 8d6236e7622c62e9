/// Finds clusters of Kafka with public brokers, or that let in whoever asks.
struct KafkaPublic: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "kafka-public", .high, .security, "the brokers have public addresses",
            why: """
                Public brokers are tried by everybody. Without authentication, whatever reaches a broker reads and \
                writes every topic.
                """,
            mend: """
                set PublicAccess.Type to DISABLED, and Unauthenticated.Enabled to false with SASL or TLS in its \
                place
                """,
            controls: [.fsbp("MSK.4"), .fsbp("MSK.6")],
            equivalents: ["CKV_AWS_291"])
    }

    let types = ["AWS::MSK::Cluster"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let access = resource["BrokerNodeGroupInfo"]["ConnectivityInfo"]["PublicAccess"]["Type"]
        if access.isKnownOther(than: "DISABLED") { violations.report(access, mend: .set("DISABLED")) }
        let anonymous = resource["ClientAuthentication"]["Unauthenticated"]["Enabled"]
        if anonymous.isTrue { violations.report(anonymous, "clients need no credentials", severity: .warning) }
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
                ClientAuthentication: {Sasl: {Iam: {Enabled: true}}, Unauthenticated: {Enabled: false}}
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
                ClientAuthentication: {Unauthenticated: {Enabled: true}}
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
                  ConnectivityInfo: {PublicAccess: {Type: SERVICE_PROVIDED_EIPS}}
            """,
        ]
    }
}
