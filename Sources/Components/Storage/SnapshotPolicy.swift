public import MainstayConstructs
public import MainstayDLM

/// Snapshots of volumes with a certain tag, made every day and deleted after their time.
public struct SnapshotPolicy: Construct {
    public struct Configuration {
        /// Volumes with this tag.
        public var tag = (key: "Snapshots", value: "daily")
        /// When, by UTC.
        public var hour = 3
        /// How many of each volume are kept, 1 to 1000.
        public var kept = 14
    }

    public let node: Node
    public let resource: DLM.LifecyclePolicy
    public let role: Role

    @discardableResult
    public init(
        _ id: String, in scope: any Construct, fileID: String = #fileID, line: Int = #line, column: Int = #column,
        configure: (inout Configuration) -> Void = { _ in }
    ) {
        var configuration = Configuration()
        configure(&configuration)
        node = Node(component: id, in: scope, fileID, line, column)
        let group = Group(node: node)
        role = Role(
            "Role", in: group, assumedBy: .service("dlm.amazonaws.com"),
            when: ["StringEquals": ["aws:SourceAccount": JSONValue(AWS.accountID)]],
            managedPolicies: ["service-role/AWSDataLifecycleManagerServiceRole"],
            description: "Makes and deletes the snapshots of \(node.pathInStack)")
        let hour = configuration.hour < 10 ? "0\(configuration.hour)" : String(configuration.hour)
        resource = DLM.LifecyclePolicy(
            "Resource", in: group, description: StringValue("Snapshots of volumes of \(node.id)"),
            executionRoleArn: role.arn,
            policyDetails: .init(
                policyType: .ebsSnapshotManagement, resourceTypes: [.volume],
                schedules: [
                    .init(
                        copyTags: true, createRule: .init(interval: 24, intervalUnit: .hours, times: ["\(hour):00"]),
                        name: "Daily", retainRule: .init(count: IntValue(configuration.kept)))
                ],
                targetTags: [
                    Tag(key: StringValue(configuration.tag.key), value: StringValue(configuration.tag.value))
                ]), state: "ENABLED")
        resource.depend(on: role)
        if !(0...23).contains(configuration.hour) || !(1...1_000).contains(configuration.kept)
            || configuration.tag.key.isEmpty
        {
            node.report(
                "invalid-snapshot-policy",
                "\(configuration.kept) snapshots at \(configuration.hour) of \"\(configuration.tag.key)\" cannot be kept",
                help: "name a tag, an hour of 0 to 23, and 1 to 1000 snapshots")
        }
    }
}
