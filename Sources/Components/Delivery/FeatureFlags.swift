public import MainstayAppConfig
public import MainstayConstructs

/// Feature flags of one environment on AWS AppConfig: turned on and off without a deployment of the service, for some of
/// its users first, step by step, and back by themselves when an alarm goes off.
public struct FeatureFlags: Construct {
    /// One flag.
    public struct Flag: Hashable, Sendable {
        /// How the service knows it: a letter, then letters, digits, hyphens and underscores.
        public var key: String
        public var name: String
        public var isOn: Bool
        /// For whom it is on beside ``isOn``, in AppConfig's rules: `(eq $group "beta")`, or a share of all users:
        /// `(split by::$userId pct::10)`.
        public var rule: String?

        public init(_ key: String, name: String? = nil, isOn: Bool = false, onFor rule: String? = nil) {
            self.key = key
            self.name = name ?? key
            self.isOn = isOn
            self.rule = rule
        }
    }

    public struct Configuration {
        public var flags: [Flag] = []
        /// Over how long a change reaches everybody, up to a day.
        public var duration = TimeSpan.minutes(10)
        /// Which share gets it at each step, in percent.
        public var step = 20
        /// How long alarms are still looked at after that, up to a day.
        public var bakeTime = TimeSpan.minutes(10)
        /// Take a change back when one goes off.
        public var alarms: [Alarm] = []
    }

    public let node: Node
    public let application: AppConfig.Application
    public let environment: AppConfig.Environment
    public let profile: AppConfig.ConfigurationProfile
    public let deployment: AppConfig.Deployment

    @discardableResult
    public init(
        _ id: String, in scope: any Construct, fileID: String = #fileID, line: Int = #line, column: Int = #column,
        configure: (inout Configuration) -> Void
    ) {
        var configuration = Configuration()
        configure(&configuration)
        node = Node(component: id, in: scope, fileID, line, column)
        Self.check(configuration, node)
        let group = Group(node: node)
        let name = StringValue(node.explicitName(limit: 64))
        application = AppConfig.Application("Application", in: group, name: name)
        let application: StringValue = application.ref
        let alarms = configuration.alarms.sorted { $0.node.path < $1.node.path }
        var reader: Role?
        if !alarms.isEmpty {
            let role = Role(
                "AlarmRole", in: group, assumedBy: .service("appconfig.amazonaws.com"),
                when: ["StringEquals": ["aws:SourceAccount": JSONValue(AWS.accountID)]],
                description: "Looks at the alarms of \(node.pathInStack)")
            // CloudWatch knows no permission by alarm for this.
            role.allow(["cloudwatch:DescribeAlarms"], on: ["*"])
            reader = role
        }
        environment = AppConfig.Environment(
            "Environment", in: group, applicationId: application,
            monitors: reader.map { role in alarms.map { .init(alarmArn: $0.arn, alarmRoleArn: role.arn) } }, name: name)
        profile = AppConfig.ConfigurationProfile(
            "Profile", in: group, applicationId: application, locationUri: "hosted", name: "flags",
            type: "AWS.AppConfig.FeatureFlags")
        let version = AppConfig.HostedConfigurationVersion(
            "Version", in: group, applicationId: application, configurationProfileId: profile.ref,
            content: StringValue(json: Self.content(configuration.flags)), contentType: "application/json")
        let strategy = AppConfig.DeploymentStrategy(
            "Strategy", in: group,
            deploymentDurationInMinutes: DoubleValue(Double(configuration.duration.minutes)),
            finalBakeTimeInMinutes: DoubleValue(Double(configuration.bakeTime.minutes)),
            growthFactor: DoubleValue(Double(configuration.step)), growthType: .linear, name: name,
            replicateTo: .noneValue)
        deployment = AppConfig.Deployment(
            "Deployment", in: group, applicationId: application, configurationProfileId: profile.ref,
            configurationVersion: version.ref, deploymentStrategyId: strategy.ref, environmentId: environment.ref)
        if let reader { deployment.depend(on: reader) }
    }

    /// Lets a service read the flags.
    public func grantRead(to grantee: some Grantee) {
        let arn: StringValue =
            "arn:\(AWS.partition):appconfig:\(AWS.region):\(AWS.accountID):application/\(application.ref)/environment/\(environment.ref)/configuration/\(profile.ref)"
        grant(["appconfig:GetLatestConfiguration", "appconfig:StartConfigurationSession"], on: [arn], to: grantee)
    }

    private static func content(_ flags: [Flag]) -> JSONValue {
        var definitions: [Property.Member] = []
        var values: [Property.Member] = []
        for flag in flags.sorted(by: { $0.key < $1.key }) {
            definitions.append(.init(flag.key, JSONValue.object(["name": flag.name]).property))
            guard let rule = flag.rule else {
                values.append(.init(flag.key, JSONValue.object(["enabled": flag.isOn]).property))
                continue
            }
            let variants: [JSONValue] = [
                .object(["name": "chosen", "enabled": true, "rule": rule]),
                .object(["name": "default", "enabled": flag.isOn]),
            ]
            values.append(.init(flag.key, JSONValue.object(["_variants": variants]).property))
        }
        return .object([
            "version": "1", "flags": JSONValue(property: .object(definitions)),
            "values": JSONValue(property: .object(values)),
        ])
    }

    private static func check(_ configuration: Configuration, _ node: Node) {
        var keys: Set<String> = []
        for flag in configuration.flags {
            let isKey =
                flag.key.first?.isLetter == true && flag.key.utf8.count <= 64
                && flag.key.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }
            if !isKey || !keys.insert(flag.key).inserted {
                node.report(
                    "invalid-feature-flag", "\"\(flag.key)\" cannot be the key of a flag here",
                    help: "begin with a letter, use letters, digits, - and _, 64 at most, and each key once")
            }
        }
        if configuration.flags.isEmpty {
            node.report("invalid-feature-flag", "there are no flags", help: "name one at least")
        }
        configuration.duration.checkBake("a change of flags", 0...1_440, for: node)
        configuration.bakeTime.checkBake("the bake time of flags", 0...1_440, for: node)
        if !(1...100).contains(configuration.step) {
            node.report(
                "invalid-traffic-step", "a change cannot reach \(configuration.step) percent at a time",
                help: "use 1 to 100")
        }
        if configuration.alarms.count > 5 {
            node.report(
                "invalid-feature-flag", "\(configuration.alarms.count) alarms were given; an environment has 5 at most",
                help: "make a composite alarm of them, or leave some out")
        }
    }
}
