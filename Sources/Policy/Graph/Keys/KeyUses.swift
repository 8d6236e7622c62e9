/// Which service has to use which key of a template, and what for.
struct KeyUses {
    struct Use {
        let key: ResourceView
        /// `cloudwatch.amazonaws.com`; for CloudWatch Logs without its region.
        let service: String
        /// What the service needs of the key.
        let actions: [String]
        /// The property that names the key, and the resource that it encrypts.
        let property: PropertyView
        let encrypted: ResourceView
        /// What does not work without it.
        let consequence: String
        let trail: [String]
    }

    let template: TemplateView
    private static let dataKeys = ["kms:GenerateDataKey", "kms:Decrypt"]

    func all() -> [Use] {
        guard template.contains(type: "AWS::KMS::Key") else { return [] }
        return logs() + messages()
    }

    /// The key that a property names by itself or by an alias; nil where it is none of this template.
    func key(_ property: PropertyView) -> ResourceView? {
        guard let resource = property.resource else { return nil }
        switch resource.type {
        case "AWS::KMS::Key": return resource
        case "AWS::KMS::Alias":
            let target = resource["TargetKeyId"].resource
            return target?.type == "AWS::KMS::Key" ? target : nil
        default: return nil
        }
    }

    private func logs() -> [Use] {
        template.resources(ofType: "AWS::Logs::LogGroup").compactMap { group in
            guard let key = key(group["KmsKeyId"]) else { return nil }
            return Use(
                key: key, service: "logs", actions: ["kms:Encrypt", "kms:Decrypt", "kms:GenerateDataKey"],
                property: group["KmsKeyId"], encrypted: group, consequence: "the log group cannot be made",
                trail: ["log group \(group.name)", "CloudWatch Logs", "key \(key.name): closed"])
        }
    }

    /// Who sends to the topics and queues that a key encrypts.
    private func messages() -> [Use] {
        var uses: [Use] = []
        for type in ["AWS::SNS::Topic", "AWS::SQS::Queue"] {
            for target in template.resources(ofType: type) {
                let property = target["KmsMasterKeyId"]
                guard let key = key(property) else { continue }
                for (service, sender) in senders(to: target) {
                    uses.append(
                        Use(
                            key: key, service: service, actions: Self.dataKeys, property: property, encrypted: target,
                            consequence: "what \(sender.name) sends to \(target.name) is lost",
                            trail: [
                                "\(sender.type) \(sender.name)", service, "\(type) \(target.name)",
                                "key \(key.name): closed",
                            ]))
                }
            }
        }
        return uses
    }

    private func senders(to target: ResourceView) -> [(service: String, sender: ResourceView)] {
        let kinds: [(type: String, service: String)] = [
            ("AWS::CloudWatch::Alarm", "cloudwatch.amazonaws.com"),
            ("AWS::CloudWatch::CompositeAlarm", "cloudwatch.amazonaws.com"),
            ("AWS::Events::Rule", "events.amazonaws.com"), ("AWS::S3::Bucket", "s3.amazonaws.com"),
            ("AWS::SNS::Subscription", "sns.amazonaws.com"), ("AWS::Budgets::Budget", "budgets.amazonaws.com"),
        ]
        return kinds.compactMap { kind in
            guard
                let sender = target.referrers(ofType: kind.type).first(where: { Self.sends($0, to: target) })
            else { return nil }
            return (kind.service, sender)
        }
    }

    /// Whether what names a topic or queue also sends to it: an alarm may look at a queue's metrics, and a subscription of a
    /// topic may go elsewhere.
    private static func sends(_ sender: ResourceView, to target: ResourceView) -> Bool {
        switch sender.type {
        case "AWS::SNS::Subscription": sender["Endpoint"].reference == target.name
        case "AWS::CloudWatch::Alarm", "AWS::CloudWatch::CompositeAlarm":
            ["AlarmActions", "OKActions", "InsufficientDataActions"].contains { actions in
                sender[actions].mentioned.contains { $0.name == target.name }
            }
        default: true
        }
    }
}
