import Mainstay

/// What happens by itself in an incident, and what people start.
struct Incidents {
    /// What people of the operations team act as: they read, and start runbooks; they change nothing by hand.
    let operators: Role

    @discardableResult
    init(
        _ context: EnvironmentStacks.Context, _ networking: Networking, _ compute: Compute, _ monitoring: Monitoring
    ) {
        let group = Group("Incidents", in: context.stack)
        if let alarm = monitoring.unhealthyWeb {
            AlarmResponse("RestartWeb", in: group, to: alarm, steps: [.restart(compute.web)])
        }
        let here: StringValue = "arn:\(AWS.partition):ec2:\(AWS.region):\(AWS.accountID)"
        let isolation = Runbook(
            "Isolate", in: group, "Cuts a task off: its network interface gets the quarantine group alone",
            parameters: ["NetworkInterfaceId": "The interface of the task (eni-…)"],
            steps: [
                AlarmResponse.Step(
                    "Isolate", service: "ec2", api: "ModifyNetworkInterfaceAttribute",
                    inputs: [
                        "Groups": [JSONValue(networking.quarantine.id)],
                        "NetworkInterfaceId": "{{ NetworkInterfaceId }}",
                    ], allowing: ["ec2:ModifyNetworkInterfaceAttribute"],
                    on: [
                        "\(here):network-interface/*", "\(here):security-group/\(networking.quarantine.id)",
                    ])
            ])
        operators = Role(
            "Operators", in: group, assumedBy: .thisAccount,
            when: ["Bool": ["aws:MultiFactorAuthPresent": "true"]],
            description: "People who operate deployment-infrastructure \(context.name)")
        operators.allow(
            ["ssm:StartAutomationExecution"],
            on: [
                "arn:\(AWS.partition):ssm:\(AWS.region):\(AWS.accountID):automation-definition/\(isolation.name):*"
            ])
        operators.allow(
            ["iam:PassRole"], on: [isolation.role.arn],
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
