import Mainstay
import MainstayOrganizations

/// What holds for all accounts: regions that data may be in, what nobody may do, tags, and who may do what for how long.
/// Deployed to the account that the organisation is managed from.
struct OrganisationStack {
    @discardableResult
    init(
        in app: App, _ environment: Environment<EnvironmentConfig>,
        _ settings: EnvironmentConfig.OrganisationSettings
    ) {
        let stack = environment.stack(
            "Organisation", in: app, account: settings.account, "policies of all accounts")
        let regions: JSONValue = .array(settings.regions.map { JSONValue(StringValue($0)) })
        Organizations.Policy(
            "Residency", in: stack,
            content: JSONValue.object([
                "Version": "2012-10-17",
                "Statement": JSONValue.array([
                    JSONValue.object([
                        "Sid": "Regions", "Effect": "Deny",
                        "NotAction": [
                            "budgets:*", "ce:*", "cloudfront:*", "globalaccelerator:*", "iam:*", "organizations:*",
                            "route53:*", "shield:*", "sso:*", "sts:*", "support:*", "wafv2:*",
                        ],
                        "Resource": "*",
                        "Condition": JSONValue.object([
                            "StringNotEquals": JSONValue.object(["aws:RequestedRegion": regions])
                        ]),
                    ])
                ]),
            ]), description: "Data stays in the regions that it may be in", name: "hosting-delivery-residency",
            targetIds: settings.targets.map { StringValue($0) }, type: .serviceControlPolicy)
        Organizations.Policy(
            "Protection", in: stack,
            content: JSONValue.object([
                "Version": "2012-10-17",
                "Statement": JSONValue.array([
                    JSONValue.object([
                        "Sid": "Audit", "Effect": "Deny",
                        "Action": [
                            "cloudtrail:DeleteTrail", "cloudtrail:StopLogging", "config:DeleteConfigurationRecorder",
                            "config:StopConfigurationRecorder", "guardduty:DeleteDetector", "macie2:DisableMacie",
                            "securityhub:DisableSecurityHub",
                        ],
                        "Resource": "*",
                    ]),
                    JSONValue.object([
                        "Sid": "PublicData", "Effect": "Deny",
                        "Action": [
                            "ec2:ModifySnapshotAttribute", "rds:ModifyDBSnapshotAttribute",
                            "s3:PutAccountPublicAccessBlock",
                        ],
                        "Resource": "*",
                    ]),
                ]),
            ]), description: "Nobody stops the audit or makes data public", name: "hosting-delivery-protection",
            targetIds: settings.targets.map { StringValue($0) }, type: .serviceControlPolicy)
        TagPolicy(
            "Tags", in: stack,
            tags: [
                .init("Project"), .init("Owner"), .init("CostCenter"),
                .init("Environment", values: ["development", "staging", "production", "sandbox"]),
                .init("DataClassification", values: ["public", "internal", "confidential"]),
            ], targets: settings.targets)
        PermissionSet("Readers", in: stack, instanceARN: StringValue(settings.identityCenter)) {
            $0.description = "Reads configurations and metrics; the only access that stands"
            $0.session = .hours(8)
            $0.managedPolicies = ["job-function/ViewOnlyAccess"]
        }
        let operators = PermissionSet("Operators", in: stack, instanceARN: StringValue(settings.identityCenter)) {
            $0.description = "Changes, for an hour, after somebody else agreed: never assigned to stand"
            $0.session = .hours(1)
            $0.managedPolicies = ["PowerUserAccess"]
            $0.statements = [
                PolicyStatement(
                    .deny, id: "OtherClasses",
                    actions: ["dynamodb:*", "s3:GetObject", "secretsmanager:GetSecretValue"],
                    on: ["*"],
                    when: [
                        "StringNotEqualsIfExists": [
                            "aws:ResourceTag/DataClassification": "${aws:PrincipalTag/clearance}"
                        ]
                    ])
            ]
        }
        operators.waive(
            "broad-managed-policy", because: "Nobody has it: it is assigned for an hour after somebody else agreed.",
            owner: Place.owner)
    }
}
