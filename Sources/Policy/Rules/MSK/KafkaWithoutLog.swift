/// Finds clusters of Kafka whose brokers do not log.
struct KafkaWithoutLog: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "kafka-without-log", .warning, .operations, "the brokers' log is not kept",
            why: """
                A broker that fails or refuses clients says why in its log alone, and the log is gone with the \
                broker.
                """,
            mend: "switch on one of CloudWatchLogs, Firehose and S3 in LoggingInfo.BrokerLogs",
            controls: [.fsbp("MSK.5")],
            equivalents: ["CKV_AWS_80", "AwsSolutions-MSK6"])
    }

    let types = ["AWS::MSK::Cluster", "AWS::KafkaConnect::Connector"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let logs =
            resource.type == "AWS::MSK::Cluster"
            ? resource["LoggingInfo"]["BrokerLogs"] : resource["LogDelivery"]["WorkerLogDelivery"]
        if logs.isUnknown { return }
        if logs.members.contains(where: { !$0.value["Enabled"].isOff }) { return }
        violations.report(logs)
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
                LoggingInfo:
                  BrokerLogs:
                    CloudWatchLogs: {Enabled: true, LogGroup: events}
            """
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
                LoggingInfo:
                  BrokerLogs:
                    S3: {Enabled: false}
            """,
        ]
    }
}
