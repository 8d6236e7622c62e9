public import MainstayConstructs
import MainstayECS
public import MainstayEvents
public import MainstaySSM

/// What happens by itself when an alarm goes off: a Systems Manager runbook, step by step, whose every run is recorded.
public struct AlarmResponse: Construct {
    /// One step of the runbook: a call of an AWS API.
    public struct Step {
        public var name: String
        /// As in boto3: `ecs`, and `UpdateService`.
        public var service: String
        public var api: String
        public var inputs: [String: JSONValue]
        /// What the runbook must be allowed for it.
        public var actions: [String]
        public var resources: [StringValue]
        public var conditions: [String: [String: JSONValue]]

        public init(
            _ name: String, service: String, api: String, inputs: [String: JSONValue], allowing actions: [String],
            on resources: [StringValue], when conditions: [String: [String: JSONValue]] = [:]
        ) {
            self.name = name
            self.service = service
            self.api = api
            self.inputs = inputs
            self.actions = actions
            self.resources = resources
            self.conditions = conditions
        }

        /// Starts all tasks of a service anew.
        public static func restart(_ service: ContainerService) -> Step {
            Step(
                "Restart", service: "ecs", api: "UpdateService",
                inputs: [
                    "cluster": JSONValue(service.cluster.name), "forceNewDeployment": true,
                    "service": JSONValue(service.name),
                ], allowing: ["ecs:UpdateService"], on: [service.resource.ref])
        }

        /// Lets other instances take the place of one group's, a part at a time.
        public static func refresh(_ service: InstanceService) -> Step {
            let group: StringValue =
                "arn:\(AWS.partition):autoscaling:\(AWS.region):\(AWS.accountID):autoScalingGroup:*:autoScalingGroupName/\(service.name)"
            return Step(
                "Refresh", service: "autoscaling", api: "StartInstanceRefresh",
                inputs: ["AutoScalingGroupName": JSONValue(service.name)],
                allowing: ["autoscaling:StartInstanceRefresh"],
                on: [group])
        }
    }

    public let node: Node
    public let runbook: SSM.Document
    public let rule: Events.Rule
    /// What the runbook acts as.
    public let role: Role

    /// - Parameter steps: one after the other; what fails ends the run.
    @discardableResult
    public init(
        _ id: String, in scope: any Construct, to alarm: Alarm, steps: [Step], fileID: String = #fileID,
        line: Int = #line, column: Int = #column
    ) {
        node = Node(component: id, in: scope, fileID, line, column)
        let group = Group(node: node)
        let here: [String: [String: JSONValue]] = ["StringEquals": ["aws:SourceAccount": JSONValue(AWS.accountID)]]
        role = Role(
            "Role", in: group, assumedBy: .service("ssm.amazonaws.com"), when: here,
            description: "What the runbook \(node.pathInStack) may do")
        var names: Set<String> = []
        for step in steps {
            role.allow(step.actions, on: step.resources, when: step.conditions)
            step.check(among: &names, for: node)
        }
        if steps.isEmpty {
            node.report("empty-runbook", "nothing happens when the alarm goes off", help: "give a step")
        }
        let name = node.explicitName(limit: 128)
        runbook = SSM.Document(
            "Runbook", in: group,
            content: .object([
                "schemaVersion": "0.3", "description": "Answers the alarm \(alarm.node.pathInStack)",
                "assumeRole": role.arn, "mainSteps": steps.map(\.content),
            ]), documentFormat: .json, documentType: .automation, name: StringValue(name), updateMethod: .newVersion)
        let starter = Role(
            "StartRole", in: group, assumedBy: .service("events.amazonaws.com"), when: here,
            description: "Starts the runbook \(node.pathInStack)")
        let definition: StringValue =
            "arn:\(AWS.partition):ssm:\(AWS.region):\(AWS.accountID):automation-definition/\(runbook.ref):$DEFAULT"
        starter.allow(["ssm:StartAutomationExecution"], on: [definition])
        starter.allow(
            ["iam:PassRole"], on: [role.arn],
            when: ["StringEquals": ["iam:PassedToService": "ssm.amazonaws.com"]])
        rule = Events.Rule(
            "Rule", in: group, description: StringValue("The alarm \(alarm.node.pathInStack) went off"),
            eventPattern: .object([
                "detail": JSONValue.object(["state": JSONValue.object(["value": ["ALARM"]])]),
                "detail-type": ["CloudWatch Alarm State Change"], "resources": JSONValue.array([alarm.arn]),
                "source": ["aws.cloudwatch"],
            ]), state: .enabled, targets: [.init(arn: definition, id: "Runbook", roleArn: starter.arn)])
        rule.depend(on: role)
    }
}

extension AlarmResponse.Step {
    /// As an Automation document writes it.
    var content: JSONValue {
        let all =
            [("Api", JSONValue(api)), ("Service", JSONValue(service))]
            + inputs.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        return .object([
            "name": name, "action": "aws:executeAwsApi", "onFailure": "Abort", "timeoutSeconds": 300,
            "inputs": JSONValue(property: .object(all.map { Property.Member($0.0, $0.1.property) })),
        ])
    }

    /// Reports a name that Systems Manager refuses, or that another step has.
    func check(among names: inout Set<String>, for node: Node) {
        let isName = name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
        if isName, (3...128).contains(name.utf8.count), names.insert(name).inserted { return }
        node.report(
            "invalid-runbook-step", "\"\(name)\" cannot be the name of a step here",
            help: "use 3 to 128 letters, digits and underscores, each name once")
    }
}
