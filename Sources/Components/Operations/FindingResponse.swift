public import MainstayConstructs
public import MainstayEvents

/// Runs a ``Runbook`` when GuardDuty finds something: an instance that mines coins is cut off before anybody has read
/// the mail about it.
public struct FindingResponse: Construct {
    public let node: Node
    public let rule: Events.Rule

    /// - Parameters:
    ///   - findings: types as GuardDuty names them, by how they begin: `CryptoCurrency:EC2/`, `UnauthorizedAccess:`.
    ///   - severity: from which on, 0 to 10.
    ///   - inputs: where in the finding each of the runbook's parameters stands:
    ///     `["InstanceId": "$.detail.resource.instanceDetails.instanceId"]`.
    @discardableResult
    public init(
        _ id: String, in scope: any Construct, to findings: [String], severity: Double = 7, run runbook: Runbook,
        inputs: [String: String] = [:], fileID: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        node = Node(component: id, in: scope, fileID, line, column)
        let group = Group(node: node)
        let starter = Role(
            "StartRole", in: group, assumedBy: .service("events.amazonaws.com"),
            when: ["StringEquals": ["aws:SourceAccount": JSONValue(AWS.accountID)]],
            description: "Starts the runbook \(runbook.node.pathInStack)")
        let definition: StringValue =
            "arn:\(AWS.partition):ssm:\(AWS.region):\(AWS.accountID):automation-definition/\(runbook.name):$DEFAULT"
        starter.allow(["ssm:StartAutomationExecution"], on: [definition])
        starter.allow(
            ["iam:PassRole"], on: [runbook.role.arn],
            when: ["StringEquals": ["iam:PassedToService": "ssm.amazonaws.com"]])
        let types = Set(findings).sorted().map { JSONValue.object(["prefix": $0]) }
        let severe: JSONValue = .object(["numeric": JSONValue.array([">=", severity])])
        rule = Events.Rule(
            "Rule", in: group, description: StringValue("Findings that \(runbook.node.pathInStack) answers"),
            eventPattern: .object([
                "detail": JSONValue.object(["severity": JSONValue.array([severe]), "type": types]),
                "detail-type": ["GuardDuty Finding"], "source": ["aws.guardduty"],
            ]), state: .enabled,
            targets: [
                .init(
                    arn: definition, id: "Runbook",
                    inputTransformer: inputs.isEmpty
                        ? nil
                        : .init(
                            inputPathsMap: inputs.mapValues { StringValue($0) },
                            inputTemplate: StringValue(Self.template(inputs.keys.sorted()))), roleArn: starter.arn)
            ])
        rule.depend(on: starter)
        check(findings, severity, inputs, runbook)
    }

    /// Runbooks take lists: `{"InstanceId":[<InstanceId>]}`, where EventBridge quotes what it puts in.
    private static func template(_ names: [String]) -> String {
        "{\(names.map { "\"\($0)\":[<\($0)>]" }.joined(separator: ","))}"
    }

    private func check(_ findings: [String], _ severity: Double, _ inputs: [String: String], _ runbook: Runbook) {
        if findings.isEmpty || !(0...10).contains(severity) {
            node.report(
                "invalid-finding-response", "no finding of severity \(severity) would be answered",
                help: "name a type, and a severity of 0 to 10")
        }
        if Set(inputs.keys) != runbook.parameters {
            node.report(
                "invalid-finding-response",
                "the runbook \"\(runbook.node.path)\" wants \(runbook.parameters.sorted()), and was given "
                    + "\(inputs.keys.sorted())", help: "say for each of its parameters where in a finding it stands")
        }
        for (name, path) in inputs where !path.hasPrefix("$.") {
            node.report(
                "invalid-finding-response", "\(name) is not found at \"\(path)\"",
                help: "begin it with $.detail")
        }
    }
}
