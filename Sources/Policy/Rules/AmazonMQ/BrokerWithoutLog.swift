/// Finds message brokers whose logs are not kept.
struct BrokerWithoutLog: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "broker-without-log", .warning, .operations, "the broker's log is not kept",
            why: """
                What the broker refused, dropped or failed at stands in its log alone; with ActiveMQ, the audit log \
                also says who changed it.
                """,
            mend: "set General of Logs to true, and Audit with ActiveMQ",
            controls: [.fsbp("MQ.2")],
            equivalents: ["CKV_AWS_48", "CKV_AWS_197"])
    }

    let types = ["AWS::AmazonMQ::Broker"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let general = resource["Logs"]["General"]
        if general.isOff { violations.report(general, mend: .set(true)) }
        let audit = resource["Logs"]["Audit"]
        if resource["EngineType"].string?.uppercased() == "ACTIVEMQ", audit.isOff {
            violations.report(audit, "who changes the broker is not recorded", mend: .set(true))
        }
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
                Logs: {General: true}
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
                PubliclyAccessible: false
            """,
            """
            Broker:
              Type: AWS::AmazonMQ::Broker
              Properties:
                BrokerName: orders
                EngineType: RABBITMQ
                DeploymentMode: CLUSTER_MULTI_AZ
                HostInstanceType: mq.m7g.large
                PubliclyAccessible: false
                Logs: {General: 'false'}
            """,
        ]
    }
}
