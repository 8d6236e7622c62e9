import Mainstay
import MainstaySSM

/// What happens by itself in an incident, and what people start.
struct Incidents {
    /// What people of the operations team act as: they read, and start runbooks; they change nothing by hand.
    let operators: Role

    init(
        _ context: EnvironmentStacks.Context, _ networking: Networking, _ compute: Compute, _ monitoring: Monitoring
    ) {
        let group = Group("Incidents", in: context.stack)
        if let alarm = monitoring.unhealthyWeb {
            AlarmResponse("RestartWeb", in: group, to: alarm, steps: [.restart(compute.web)])
        }
        let runner = Role(
            "IsolationRole", in: group, assumedBy: .service("ssm.amazonaws.com"),
            when: ["StringEquals": ["aws:SourceAccount": JSONValue(AWS.accountID)]],
            description: "Moves a network interface into quarantine")
        let here: StringValue = "arn:\(AWS.partition):ec2:\(AWS.region):\(AWS.accountID)"
        runner.allow(
            ["ec2:ModifyNetworkInterfaceAttribute"],
            on: [
                "\(here):network-interface/*",
                "\(here):security-group/\(networking.quarantine.id)",
            ])
        let isolation = SSM.Document(
            "Isolate", in: group,
            content: .object([
                "schemaVersion": "0.3",
                "description": "Cuts a task off: its network interface gets the quarantine group alone",
                "assumeRole": runner.arn,
                "parameters": JSONValue.object([
                    "NetworkInterfaceId": JSONValue.object([
                        "type": "String", "description": "The interface of the task (eni-…)",
                        "allowedPattern": "^eni-[0-9a-f]{8,17}$",
                    ])
                ]),
                "mainSteps": JSONValue.array([
                    JSONValue.object([
                        "name": "Isolate", "action": "aws:executeAwsApi", "onFailure": "Abort",
                        "inputs": JSONValue.object([
                            "Service": "ec2", "Api": "ModifyNetworkInterfaceAttribute",
                            "NetworkInterfaceId": "{{ NetworkInterfaceId }}",
                            "Groups": JSONValue.array([networking.quarantine.id]),
                        ]),
                    ])
                ]),
            ]), documentFormat: .json, documentType: .automation, updateMethod: .newVersion)
        operators = Role(
            "Operators", in: group, assumedBy: .thisAccount,
            when: ["Bool": ["aws:MultiFactorAuthPresent": "true"]],
            description: "People who operate deployment-infrastructure \(context.name)")
        operators.allow(
            ["ssm:StartAutomationExecution"],
            on: [
                "arn:\(AWS.partition):ssm:\(AWS.region):\(AWS.accountID):automation-definition/\(isolation.ref):*"
            ])
        operators.allow(
            ["iam:PassRole"], on: [runner.arn],
            when: ["StringEquals": ["iam:PassedToService": "ssm.amazonaws.com"]])
        operators.allow(
            ["logs:FilterLogEvents", "logs:GetLogEvents", "logs:StartQuery"],
            on: compute.services.map { "\($0.logGroup.arn)" })
        operators.allow(
            [
                "cloudwatch:DescribeAlarms", "cloudwatch:GetDashboard", "cloudwatch:GetMetricData",
                "ecs:DescribeServices", "ecs:DescribeTasks", "logs:GetQueryResults", "xray:BatchGetTraces",
                "xray:GetTraceSummaries",
            ], on: ["*"])
        Output("OperatorsRole", in: context.stack, operators.arn, description: "What the operations team acts as")
    }
}
