public import MainstayConstructs
public import MainstaySSM

/// Turns Amazon Inspector on in the account and region, and on again every month should somebody have turned it off.
///
/// CloudFormation has no resource for that, so a runbook calls Inspector. ``ThreatDetection`` tells of what it finds.
public struct InspectorActivation: Construct {
    /// What is searched for weak places.
    public enum Target: String, Hashable, Sendable, CaseIterable {
        case instances = "EC2"
        case images = "ECR"
        case functions = "LAMBDA"
        /// The code of functions, not only the packages that they use.
        case functionCode = "LAMBDA_CODE"
    }

    public let node: Node
    public let runbook: Runbook
    public let association: SSM.Association

    @discardableResult
    public init(
        _ id: String, in scope: any Construct, of targets: Set<Target> = [.instances, .images, .functions],
        fileID: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        node = Node(component: id, in: scope, fileID, line, column)
        let group = Group(node: node)
        runbook = Runbook(
            "Runbook", in: group, "Turns Amazon Inspector on",
            steps: [
                AlarmResponse.Step(
                    "Enable", service: "inspector2", api: "Enable",
                    inputs: ["resourceTypes": JSONValue(targets.map(\.rawValue).sorted())],
                    // Inspector's own calls know no resources.
                    allowing: ["inspector2:BatchGetAccountStatus", "inspector2:Enable"], on: ["*"])
            ])
        for service in ["inspector2", "agentless.inspector2"] {
            runbook.role.allow(
                ["iam:CreateServiceLinkedRole"],
                on: ["arn:\(AWS.partition):iam::\(AWS.accountID):role/aws-service-role/\(service).amazonaws.com/*"],
                when: ["StringEquals": ["iam:AWSServiceName": JSONValue("\(service).amazonaws.com")]])
        }
        // What State Manager starts the runbook as; its service-linked role is not to be relied on for that.
        let starter = Role(
            "StartRole", in: group, assumedBy: .service("ssm.amazonaws.com"),
            when: ["StringEquals": ["aws:SourceAccount": JSONValue(AWS.accountID)]],
            description: "Starts the runbook \(runbook.node.pathInStack)")
        let here: StringValue = "arn:\(AWS.partition):ssm:\(AWS.region):\(AWS.accountID)"
        starter.allow(
            ["ssm:StartAutomationExecution"],
            on: ["\(here):automation-definition/\(runbook.name):*", "\(here):document/\(runbook.name)"])
        starter.allow(
            ["iam:PassRole"], on: [runbook.role.arn],
            when: ["StringEquals": ["iam:PassedToService": "ssm.amazonaws.com"]])
        association = SSM.Association(
            "Association", in: group, associationDispatchAssumeRole: starter.arn,
            associationName: StringValue(node.explicitName(limit: 128)),
            name: runbook.name, scheduleExpression: "rate(30 days)")
        association.depend(on: runbook.role)
        association.depend(on: starter)
        if targets.isEmpty {
            node.report("empty-inspector", "Inspector would search nothing", help: "name a target, or leave them out")
        }
    }
}
