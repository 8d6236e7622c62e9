/// Finds keys that a service must use, and whose policy does not let it.
struct KeyClosedToService: GraphRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "key-closed-to-service", .high, .reliability, "the key does not let the service use it that needs it",
            why: """
                A service of AWS that acts by itself has no role: only the key's own policy can let it in, and allowing \
                the account does not. Where it is missing, nothing says so: alarms fire, and their messages are dropped.
                """,
            mend: "let the service use kms:GenerateDataKey* and kms:Decrypt in the key's policy",
            limits: "A statement with conditions is taken to let the service in.",
            controls: [.nist("SC-12"), .wellArchitected("SEC08-BP01"), .wellArchitected("REL06-BP03")])
    }

    func check(_ template: TemplateView, _ violations: Violations) {
        for use in KeyUses(template: template).all() {
            guard let policy = PolicyDocument(use.key["KeyPolicy"]), policy.isWhole, !isOpen(policy, to: use) else {
                continue
            }
            violations.report(
                use.property, "the key \(use.key.name) is closed to \(use.service): \(use.consequence)",
                trail: use.trail, in: use.encrypted)
        }
    }

    private func isOpen(_ policy: PolicyDocument, to use: KeyUses.Use) -> Bool {
        use.actions.allSatisfy { action in
            policy.allowing.contains { statement in
                statement.action(covering: action) != nil || statement.actions.contains(where: \.isUnknown)
                    ? names(statement, use.service) : false
            }
        }
    }

    private func names(_ statement: PolicyStatement, _ service: String) -> Bool {
        statement.principals.contains { principal in
            switch principal.kind {
            case .everyone, .unknown: true
            case .service(let name):
                service == "logs" ? name.hasPrefix("logs.") : name == service || name.hasPrefix("${")
            default: false
            }
        }
    }

    private static func example(services: String) -> String {
        """
        Key:
          Type: AWS::KMS::Key
          Properties:
            EnableKeyRotation: true
            KeyPolicy:
              Version: '2012-10-17'
              Statement:
                - Effect: Allow
                  Principal: {AWS: !Sub 'arn:${AWS::Partition}:iam::${AWS::AccountId}:root'}
                  Action: kms:*
                  Resource: '*'
                - Effect: Allow
                  Principal: {Service: [\(services)]}
                  Action: ['kms:GenerateDataKey*', 'kms:Decrypt']
                  Resource: '*'
        Topic:
          Type: AWS::SNS::Topic
          Properties: {KmsMasterKeyId: !Ref Key}
        Alarm:
          Type: AWS::CloudWatch::Alarm
          Properties:
            MetricName: CPUUtilization
            Namespace: AWS/EC2
            Statistic: Average
            Period: 300
            EvaluationPeriods: 1
            Threshold: 80
            ComparisonOperator: GreaterThanThreshold
            AlarmActions: [!Ref Topic]
        """
    }

    /// An alarm that looks at an encrypted queue sends nothing to it.
    private static let watchedQueue = """
        Key:
          Type: AWS::KMS::Key
          Properties:
            EnableKeyRotation: true
            KeyPolicy:
              Version: '2012-10-17'
              Statement:
                - Effect: Allow
                  Principal: {AWS: !Sub 'arn:${AWS::Partition}:iam::${AWS::AccountId}:root'}
                  Action: kms:*
                  Resource: '*'
        Queue:
          Type: AWS::SQS::Queue
          Properties: {KmsMasterKeyId: !Ref Key}
        Alarm:
          Type: AWS::CloudWatch::Alarm
          Properties:
            MetricName: ApproximateAgeOfOldestMessage
            Namespace: AWS/SQS
            Dimensions: [{Name: QueueName, Value: !GetAtt Queue.QueueName}]
            Statistic: Maximum
            Period: 60
            EvaluationPeriods: 5
            Threshold: 900
            ComparisonOperator: GreaterThanThreshold
        """

    var conforming: [String] { [Self.example(services: "cloudwatch.amazonaws.com"), Self.watchedQueue] }
    var violating: [String] { [Self.example(services: "sns.amazonaws.com")] }
}
