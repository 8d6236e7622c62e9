public import MainstayConstructs

/// Finds what costs and does nothing, once a week: volumes that no instance has, addresses that nothing uses, and old
/// snapshots. It tells a topic; where it is allowed to, it also deletes, and then only what carries a certain tag.
public struct IdleCleanUp: Construct {
    public struct Configuration {
        /// Only what carries this tag is looked at.
        public var tag: (key: String, value: String)
        /// Deletes what it finds. Without it, it only tells.
        public var deletes = false
        /// How long a volume must have existed to count as idle.
        public var volumeAge: TimeSpan = .days(14)
        /// How old a snapshot must be.
        public var snapshotAge: TimeSpan = .days(180)
        public var recurrence = Recurrence.weekly(on: .monday, at: 6)
        /// Encrypts the function's environment and log; AWS's own keys where none is given.
        public var key: Key?
    }

    public let node: Node
    public let function: InlineFunction

    /// - Parameters:
    ///   - tag: what the platform's resources carry, such as their project.
    ///   - topic: told of everything that was found.
    @discardableResult
    public init(
        _ id: String, in scope: any Construct, tagged tag: (key: String, value: String), topic: Topic,
        fileID: String = #fileID, line: Int = #line, column: Int = #column,
        configure: (inout Configuration) -> Void = { _ in }
    ) {
        var configuration = Configuration(tag: tag)
        configure(&configuration)
        node = Node(component: id, in: scope, fileID, line, column)
        let settings = configuration
        if settings.tag.key.isEmpty || settings.tag.value.isEmpty || settings.volumeAge.days < 1
            || settings.snapshotAge.days < 1
        {
            node.report(
                "invalid-clean-up", "a clean-up without a tag, or of things a day old, would find what is needed",
                help: "name a tag that is the platform's own, and ages of a day or more")
        }
        let path = node.pathInStack
        let function = InlineFunction("Function", in: Group(node: node), code: IdleCleanUpCode.source) {
            $0.description = "Finds what costs and does nothing"
            $0.key = settings.key
            $0.timeout = .minutes(5)
            $0.environment = [
                "DELETE": settings.deletes ? "true" : "false", "NAME": StringValue(path),
                "SNAPSHOT_DAYS": StringValue(String(settings.snapshotAge.days)),
                "TAG_KEY": StringValue(settings.tag.key), "TAG_VALUE": StringValue(settings.tag.value),
                "TOPIC": StringValue(topic.arn), "VOLUME_DAYS": StringValue(String(settings.volumeAge.days)),
            ]
        }
        self.function = function
        // EC2 knows no permission by resource for looking.
        function.role.allow(["ec2:DescribeAddresses", "ec2:DescribeSnapshots", "ec2:DescribeVolumes"], on: ["*"])
        if settings.deletes {
            let here: StringValue = "arn:\(AWS.partition):ec2:\(AWS.region)"
            function.role.allow(
                ["ec2:DeleteSnapshot", "ec2:DeleteVolume", "ec2:ReleaseAddress"],
                on: [
                    "\(here)::snapshot/*", "\(here):\(AWS.accountID):elastic-ip/*", "\(here):\(AWS.accountID):volume/*",
                ],
                when: ["StringEquals": ["aws:ResourceTag/\(settings.tag.key)": JSONValue(settings.tag.value)]])
        }
        topic.grantPublish(to: function)
        function.run(settings.recurrence)
    }
}
