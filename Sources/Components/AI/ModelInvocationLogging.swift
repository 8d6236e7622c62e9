public import MainstayConstructs
public import MainstaySSM

/// Keeps a record of every question to a model of Bedrock in the region: who asked, what for, and how many tokens it took.
///
/// CloudFormation has no resource for that, so a runbook sets it, and sets it again every month.
public struct ModelInvocationLogging: Construct {
    public let node: Node
    public let log: LogGroup
    public let runbook: Runbook
    public let association: SSM.Association

    /// - Parameters:
    ///   - key: encrypts the log.
    ///   - retention: how long it is kept. Questions may hold what customers wrote.
    @discardableResult
    public init(
        _ id: String, in scope: any Construct, key: Key? = nil, retention: TimeSpan = .days(90),
        fileID: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        node = Node(component: id, in: scope, fileID, line, column)
        let group = Group(node: node)
        let log = LogGroup("Log", in: group) {
            $0.retention = retention
            $0.key = key
        }
        self.log = log
        let writer = Role(
            "WriteRole", in: group, assumedBy: .service("bedrock.amazonaws.com"),
            when: [
                "ArnLike": [
                    "aws:SourceArn": JSONValue(
                        "arn:\(AWS.partition):bedrock:\(AWS.region):\(AWS.accountID):*" as StringValue)
                ], "StringEquals": ["aws:SourceAccount": JSONValue(AWS.accountID)],
            ], description: "Writes the log of \(node.pathInStack)")
        // The stream's name is Bedrock's own.
        writer.allow(
            ["logs:CreateLogStream", "logs:PutLogEvents"],
            on: [
                "arn:\(AWS.partition):logs:\(AWS.region):\(AWS.accountID):log-group:\(log.name):log-stream:aws/bedrock/modelinvocations"
            ])
        runbook = Runbook(
            "Runbook", in: group, "Lets Bedrock keep a record of every question to a model",
            steps: [
                AlarmResponse.Step(
                    "Enable", service: "bedrock", api: "PutModelInvocationLoggingConfiguration",
                    inputs: [
                        "loggingConfig": .object([
                            "cloudWatchConfig": JSONValue.object(["logGroupName": log.name, "roleArn": writer.arn]),
                            "embeddingDataDeliveryEnabled": false, "imageDataDeliveryEnabled": false,
                            "textDataDeliveryEnabled": true,
                        ])
                    ], allowing: ["bedrock:PutModelInvocationLoggingConfiguration"], on: ["*"])
            ])
        runbook.role.allow(
            ["iam:PassRole"], on: [writer.arn],
            when: ["StringEquals": ["iam:PassedToService": "bedrock.amazonaws.com"]])
        association = runbook.runRegularly(in: group, every: "rate(30 days)")
    }
}

extension Runbook {
    /// Runs it when it is made, and again from time to time.
    func runRegularly(in group: Group, every schedule: String) -> SSM.Association {
        // What State Manager starts the runbook as; its service-linked role is not to be relied on for that.
        let starter = Role(
            "StartRole", in: group, assumedBy: .service("ssm.amazonaws.com"),
            when: ["StringEquals": ["aws:SourceAccount": JSONValue(AWS.accountID)]],
            description: "Starts the runbook \(node.pathInStack)")
        let here: StringValue = "arn:\(AWS.partition):ssm:\(AWS.region):\(AWS.accountID)"
        starter.allow(
            ["ssm:StartAutomationExecution"],
            on: ["\(here):automation-definition/\(name):*", "\(here):document/\(name)"])
        starter.allow(
            ["iam:PassRole"], on: [role.arn], when: ["StringEquals": ["iam:PassedToService": "ssm.amazonaws.com"]])
        let association = SSM.Association(
            "Association", in: group, associationDispatchAssumeRole: starter.arn,
            associationName: StringValue(group.node.explicitName(limit: 128)), name: name,
            scheduleExpression: StringValue(schedule))
        association.depend(on: role)
        association.depend(on: starter)
        return association
    }
}
