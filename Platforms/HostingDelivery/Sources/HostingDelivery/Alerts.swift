import Mainstay
import MainstayChatbot

/// Where alarms and events go, by how much they matter: what pages somebody, and what people read when they come to it.
struct Alerts {
    /// Pages by PagerDuty, which escalates by its policy; also by mail.
    let critical: Topic
    /// Shown in Slack.
    let info: Topic

    init(_ stack: Stack, key: Key, _ environment: Environment<EnvironmentConfig>, prefix: String = "") {
        let settings = environment.settings
        critical = Topic(
            "\(prefix)CriticalAlerts", in: stack, key: key, displayName: "Hosting \(environment.name): critical")
        info = Topic(
            "\(prefix)InfoAlerts", in: stack, key: key, displayName: "Hosting \(environment.name): information")
        critical.subscribe(email: settings.alertEmail)
        guard let alerting = settings.hosting?.alerting else {
            info.subscribe(email: settings.alertEmail)
            return
        }
        // The address is what lets somebody page: it stays in Secrets Manager.
        critical.subscribe(
            url: StringValue("{{resolve:secretsmanager:\(alerting.pagerSecret):SecretString:url}}"),
            named: "PagerDuty")
        guard prefix.isEmpty else {
            info.subscribe(email: settings.alertEmail)
            return
        }
        let role = Role(
            "SlackRole", in: stack, assumedBy: .service("chatbot.amazonaws.com"),
            when: ["StringEquals": ["aws:SourceAccount": JSONValue(AWS.accountID)]],
            description: "What may be asked for in the Slack channel: reading of metrics and alarms")
        role.allow(
            ["cloudwatch:DescribeAlarms", "cloudwatch:GetMetricData", "cloudwatch:ListMetrics"], on: ["*"])
        Chatbot.SlackChannelConfiguration(
            "Slack", in: stack, configurationName: StringValue("hosting-\(environment.name)"),
            guardrailPolicies: ["arn:\(AWS.partition):iam::aws:policy/CloudWatchReadOnlyAccess"],
            iamRoleArn: role.arn, loggingLevel: "ERROR", slackChannelId: StringValue(alerting.slackChannel),
            slackWorkspaceId: StringValue(alerting.slackWorkspace), snsTopicArns: [StringValue(info.arn)],
            userRoleRequired: true)
    }
}
