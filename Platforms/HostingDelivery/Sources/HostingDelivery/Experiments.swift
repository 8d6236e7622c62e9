import Mainstay
import MainstayFIS

/// What is broken on purpose, in staging, to see whether the platform notices, carries on and recovers. Each experiment
/// stops when people would notice it.
struct Experiments {
    @discardableResult
    init(_ place: Place, _ cluster: ClusterParts, _ databases: Databases, stopping alarm: Alarm) {
        let scope = Group("Experiments", in: place.scope)
        let log = LogGroup("Log", in: scope) {
            $0.retention = .days(Retention.logs)
            $0.key = place.key
        }
        let role = Role(
            "Role", in: scope, assumedBy: .service("fis.amazonaws.com"),
            when: ["StringEquals": ["aws:SourceAccount": JSONValue(AWS.accountID)]],
            description: "Breaks what experiments name, by its tag alone")
        let here: StringValue = "arn:\(AWS.partition):ec2:\(AWS.region):\(AWS.accountID)"
        let tagged: [String: [String: JSONValue]] = [
            "StringEquals": ["aws:ResourceTag/Project": "hosting-delivery"]
        ]
        role.allow(
            ["ec2:RebootInstances", "ec2:StopInstances", "ec2:StartInstances", "ec2:TerminateInstances"],
            on: ["\(here):instance/*"], when: tagged)
        role.allow(["ec2:DescribeInstances", "ec2:DescribeSubnets", "tag:GetResources"], on: ["*"])
        role.allow(["rds:DescribeDBInstances"], on: ["*"])
        role.allow(["rds:RebootDBInstance"], on: databases.shards.map(\.postgres.resource.dbInstanceArn))
        role.allow(
            [
                "logs:CreateLogDelivery", "logs:DescribeLogGroups", "logs:DescribeResourcePolicies",
                "logs:PutResourcePolicy",
            ], on: ["*"])
        role.allow(
            [
                "ec2:CreateNetworkAcl", "ec2:CreateNetworkAclEntry", "ec2:DeleteNetworkAcl",
                "ec2:ReplaceNetworkAclAssociation",
            ],
            on: ["\(here):network-acl/*", "\(here):subnet/*", "\(here):vpc/*"])
        role.allow(["ec2:DescribeNetworkAcls", "ec2:DescribeVpcs", "ec2:DescribeManagedPrefixLists"], on: ["*"])

        func experiment(
            _ id: String, _ text: String, action: String, parameters: [String: StringValue] = [:], on kind: String,
            _ key: String, tags: [String: StringValue]? = nil, arns: [StringValue]? = nil, selecting: String
        ) {
            let template = FIS.ExperimentTemplate(
                id, in: scope,
                actions: [
                    "break": .init(
                        actionId: StringValue(action), description: StringValue(text),
                        parameters: parameters.isEmpty ? nil : parameters, targets: [key: "targets"])
                ],
                description: StringValue(text),
                experimentOptions: .init(accountTargeting: .singleAccount, emptyTargetResolutionMode: .fail),
                logConfiguration: .init(
                    cloudWatchLogsConfiguration: .init(logGroupArn: "\(log.arn)"), logSchemaVersion: 2),
                roleArn: role.arn, stopConditions: [.init(source: "aws:cloudwatch:alarm", value: alarm.arn)],
                tags: ["Name": StringValue("hosting-\(place.name)-\(id)")],
                targets: [
                    "targets": .init(
                        resourceArns: arns, resourceTags: tags, resourceType: StringValue(kind),
                        selectionMode: StringValue(selecting))
                ])
            template.depend(on: role)
        }
        let nodes: [String: StringValue] = ["eks:cluster-name": StringValue(cluster.cluster.name)]
        experiment(
            "LoseNode", "A third of the nodes end; pods move and people notice nothing",
            action: "aws:ec2:terminate-instances", on: "aws:ec2:instance", "Instances", tags: nodes,
            selecting: "PERCENT(34)")
        experiment(
            "FailDatabaseOver", "The first database fails over to its other zone within two minutes",
            action: "aws:rds:reboot-db-instances", parameters: ["forceFailover": "true"], on: "aws:rds:db",
            "DBInstances", arns: [databases.shards[0].postgres.resource.dbInstanceArn], selecting: "ALL")
        experiment(
            "CutZoneOff", "One private subnet loses its network for ten minutes; the others carry on",
            action: "aws:network:disrupt-connectivity", parameters: ["duration": "PT10M", "scope": "all"],
            on: "aws:ec2:subnet", "Subnets", tags: ["aws-cdk:subnet-name": "Private"], selecting: "COUNT(1)")
    }
}
