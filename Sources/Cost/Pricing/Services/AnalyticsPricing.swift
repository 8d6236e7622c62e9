internal import MainstayPolicy

/// Brokers, Glue, Bedrock and sign-in.
enum AnalyticsPricing {
    static let table: [String: Pricing] = [
        "AWS::MSK::Cluster": { bill in
            let brokers = bill["BrokerNodeGroupInfo"]
            guard let type = bill.text(brokers["InstanceType"], "InstanceType"),
                let count = bill.number("NumberOfBrokerNodes")
            else { return }
            bill.hourly("Brokers (\(count.short) × \(type))", "MSK", "cluster:instance-\(type)", CostRange(count))
            if let size = bill.number(brokers["StorageInfo"]["EBSStorageInfo"]["VolumeSize"], "VolumeSize") {
                bill.fixed("Storage", "MSK", "cluster:storage", CostRange(size * count))
            }
        },
        "AWS::AmazonMQ::Broker": broker,
        "AWS::Cognito::UserPool": { bill in
            let tier = bill["UserPoolTier"].string ?? "ESSENTIALS"
            let item = tier == "LITE" ? "lite:next-50k" : tier.lowercased()
            bill.used(
                "Active users", "monthlyActiveUsers", "Cognito", "user-pool:mau:\(item)",
                note: "the 10,000 free users of an account are counted too")
        },
        "AWS::Glue::Job": { bill in
            bill.used("Work", "dpuHours", "Glue", "job:dpu-hour")
        },
        "AWS::Bedrock::ApplicationInferenceProfile": model,
        "AWS::Bedrock::Guardrail": { bill in
            if bill["ContentPolicyConfig"].isPresent {
                bill.used("Content filters", "textUnitThousands", "Bedrock", "guardrail:content-filter")
            }
            if bill["TopicPolicyConfig"].isPresent {
                bill.used("Denied topics", "textUnitThousands", "Bedrock", "guardrail:denied-topics")
            }
            if bill["SensitiveInformationPolicyConfig"].isPresent {
                bill.used("Sensitive information", "textUnitThousands", "Bedrock", "guardrail:sensitive-information")
            }
            if bill.lines.isEmpty { bill.isFree() }
        },
        "AWS::Transfer::Server": { bill in
            let protocols = bill["Protocols"].elements.compactMap { $0.string?.lowercased() }
            for name in protocols.isEmpty ? ["sftp"] : protocols {
                bill.hourly(name.uppercased(), "TransferFamily", "server:\(name)-protocol-enabled")
            }
            bill.used("Data in", "transferGB", "TransferFamily", "server:data-uploaded")
            bill.used("Data out", "transferGB", "TransferFamily", "server:data-downloaded")
        },
        "AWS::MWAA::Environment": { bill in
            guard let size = bill.text("EnvironmentClass", default: "mw1.small") else { return }
            let name = size.split(separator: ".").last.map(String.init) ?? size
            bill.hourly("Environment (\(name))", "MWAA", "environment:environment-\(name)")
        },
    ]

    @Sendable private static func broker(_ bill: inout Bill) {
        guard let engine = bill.text("EngineType"), let type = bill.text("HostInstanceType"),
            let mode = bill.text("DeploymentMode")
        else { return }
        let names = [
            "SINGLE_INSTANCE": "single-instance", "ACTIVE_STANDBY_MULTI_AZ": "active-standby-multi-az",
            "CLUSTER_MULTI_AZ": "cluster-multi-az",
        ]
        guard let name = names[mode] else { return bill.unknown("Broker", "there is no deployment mode \(mode)") }
        bill.hourly(
            "Broker (\(type))", "MQ", "broker:instance-usage-\(engine.lowercased())-\(type)-\(name)")
        let isOnDisk = engine.lowercased() == "rabbitmq" || bill["StorageType"].string?.lowercased() == "ebs"
        bill.used(
            "Storage", "brokerStorageGB", "MQ", "broker:storage-\(engine.lowercased())-\(isOnDisk ? "ebs" : "efs")")
    }

    @Sendable private static func model(_ bill: inout Bill) {
        let source = bill["ModelSource"]["CopyFrom"].rendered ?? ""
        guard let name = source.split(separator: "/").last.map(String.init), !name.isEmpty else {
            return bill.unknown("Tokens", "the model is only known at deployment")
        }
        // An inference profile is named after its model, with the part of the world before it.
        let parts = name.split(separator: ".", maxSplits: 1)
        let isProfile = ["us", "eu", "apac", "global", "jp", "au"].contains(parts.first.map(String.init) ?? "")
        let model = isProfile && parts.count == 2 ? String(parts[1]) : name
        bill.used("Tokens in", "inputTokenMillions", "Bedrock", "model:\(model):input-tokens")
        bill.used("Tokens out", "outputTokenMillions", "Bedrock", "model:\(model):output-tokens")
    }
}
