public import MainstayConstructs
public import MainstaySSM

/// A Systems Manager runbook that people, or ``FindingResponse``, run: step by step, as a role that may do just that,
/// with a record of every run.
public struct Runbook: Construct {
    public let node: Node
    public let document: SSM.Document
    /// What it acts as.
    public let role: Role
    let parameters: Set<String>

    /// - Parameters:
    ///   - parameters: what whoever runs it must give, with what it means; `{{ name }}` in a step's inputs.
    ///   - steps: one after the other; what fails ends the run.
    @discardableResult
    public init(
        _ id: String, in scope: any Construct, _ description: String, parameters: [String: String] = [:],
        steps: [AlarmResponse.Step], fileID: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        node = Node(component: id, in: scope, fileID, line, column)
        self.parameters = Set(parameters.keys)
        let group = Group(node: node)
        role = Role(
            "Role", in: group, assumedBy: .service("ssm.amazonaws.com"),
            when: ["StringEquals": ["aws:SourceAccount": JSONValue(AWS.accountID)]],
            description: "What the runbook \(node.pathInStack) may do")
        var names: Set<String> = []
        for step in steps {
            role.allow(step.actions, on: step.resources, when: step.conditions)
            step.check(among: &names, for: node)
        }
        if steps.isEmpty { node.report("empty-runbook", "the runbook does nothing", help: "give a step") }
        var bag = PropertyBag()
        bag.set("schemaVersion", "0.3")
        bag.set("description", description)
        bag.set("assumeRole", role.arn)
        if !parameters.isEmpty {
            bag.set(
                "parameters",
                JSONValue(
                    property: .object(
                        parameters.sorted { $0.key < $1.key }.map {
                            .init($0.key, JSONValue.object(["type": "String", "description": $0.value]).property)
                        })))
        }
        bag.set("mainSteps", steps.map(\.content))
        document = SSM.Document(
            "Document", in: group, content: JSONValue(property: bag.property), documentFormat: .json,
            documentType: .automation, name: StringValue(node.explicitName(limit: 128)), updateMethod: .newVersion)
    }

    public var name: StringValue { document.ref }
}

extension AlarmResponse.Step {
    /// Cuts an instance off: it keeps running, for whoever looks into what happened, and nothing reaches it or is
    /// reached from it.
    ///
    /// - Parameters:
    ///   - instance: its id, or `{{ InstanceId }}`.
    ///   - quarantine: a security group without rules, in the instance's network.
    ///   - tag: which the instance, and the group, must have; any instance where nothing is given.
    public static func isolate(
        instance: String = "{{ InstanceId }}", in quarantine: SecurityGroup,
        tagged tag: (key: String, value: String)? = nil
    ) -> Self {
        let here: StringValue = "arn:\(AWS.partition):ec2:\(AWS.region):\(AWS.accountID)"
        return Self(
            "Isolate", service: "ec2", api: "ModifyInstanceAttribute",
            inputs: ["Groups": [JSONValue(quarantine.id)], "InstanceId": JSONValue(instance)],
            allowing: ["ec2:ModifyInstanceAttribute"],
            on: ["\(here):instance/*", "\(here):security-group/\(quarantine.id)"],
            when: tag.map { ["StringEquals": ["aws:ResourceTag/\($0.key)": JSONValue($0.value)]] } ?? [:])
    }

    /// Makes an access key useless, without deleting what shows whose it was.
    public static func deactivateAccessKey(
        _ key: String = "{{ AccessKeyId }}", of user: String = "{{ UserName }}"
    ) -> Self {
        Self(
            "DeactivateAccessKey", service: "iam", api: "UpdateAccessKey",
            inputs: ["AccessKeyId": JSONValue(key), "Status": "Inactive", "UserName": JSONValue(user)],
            allowing: ["iam:UpdateAccessKey"], on: ["arn:\(AWS.partition):iam::\(AWS.accountID):user/*"])
    }

    /// Keeps everybody outside the account from a bucket.
    public static func closeBucket(_ bucket: String = "{{ BucketName }}") -> Self {
        Self(
            "CloseBucket", service: "s3", api: "PutPublicAccessBlock",
            inputs: [
                "Bucket": JSONValue(bucket),
                "PublicAccessBlockConfiguration": .object([
                    "BlockPublicAcls": true, "BlockPublicPolicy": true, "IgnorePublicAcls": true,
                    "RestrictPublicBuckets": true,
                ]),
            ], allowing: ["s3:PutBucketPublicAccessBlock"], on: ["arn:\(AWS.partition):s3:::*"])
    }
}
