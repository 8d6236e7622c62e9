public import MainstayAccessAnalyzer
public import MainstayConstructs
public import MainstayEvents
public import MainstayGuardDuty
public import MainstayMacie
public import MainstaySecurityHub

/// What finds attacks and weak places in an account and region: GuardDuty, Security Hub with its standards, IAM Access
/// Analyzer, Amazon Inspector's findings and, where wanted, Macie; serious findings are told to a topic.
///
/// Each of these exists once in an account and region: one where they are on already, as landing zones turn them on,
/// leaves out what it has.
public struct ThreatDetection: Construct {
    /// What Security Hub checks the account against.
    public enum Standard: String, Hashable, Sendable, CaseIterable {
        /// AWS's own recommendations.
        case foundational = "standards/aws-foundational-security-best-practices/v/1.0.0"
        /// The benchmark of the Center for Internet Security.
        case cis = "standards/cis-aws-foundations-benchmark/v/3.0.0"
        case nist = "standards/nist-800-53/v/5.0.0"
        case pci = "standards/pci-dss/v/4.0.1"

        var id: String { "\(self)" }
    }

    /// What GuardDuty looks at beside the calls, addresses and names that it always does.
    public enum Protection: Hashable, Sendable, CaseIterable {
        case buckets, volumes, functions, databases
        /// Processes in containers and on instances, by an agent that GuardDuty manages.
        case runtime
    }

    public struct Configuration {
        /// Nil where the account has a detector already.
        public var protections: Set<Protection>? = Set(Protection.allCases)
        /// Empty where the account has Security Hub already.
        public var standards: Set<Standard> = [.foundational, .cis]
        /// Finds what others can reach of the account's. One of its kind in a region.
        public var accessAnalyzer = true
        /// Finds permissions that nobody has used for so long; nil looks for none, as it is charged by the role.
        public var unusedAccess: TimeSpan?
        /// Finds personal data in buckets; charged by the gigabyte.
        public var macie = false
        /// Tells of weak places that Amazon Inspector finds. Inspector itself is turned on by ``InspectorActivation``, or
        /// by the account's administrator.
        public var inspector = true
        /// From which severity on the topic is told, 0 to 10, as GuardDuty measures it: 7 is high.
        public var severity: Double = 7
    }

    public let node: Node
    public let detector: GuardDuty.Detector?
    public let hub: SecurityHub.Hub?
    public let analyzer: AccessAnalyzer.Analyzer?
    public let macie: Macie.Session?
    /// What tells the topic, by source.
    public private(set) var rules: [Events.Rule] = []

    /// - Parameter topic: told of serious findings.
    @discardableResult
    public init(
        _ id: String, in scope: any Construct, topic: Topic, fileID: String = #fileID, line: Int = #line,
        column: Int = #column, configure: (inout Configuration) -> Void = { _ in }
    ) {
        var configuration = Configuration()
        configure(&configuration)
        node = Node(component: id, in: scope, fileID, line, column)
        let group = Group(node: node)
        if !(0...10).contains(configuration.severity) {
            node.report(
                "invalid-severity", "\(configuration.severity) is no severity of a finding", help: "use 0 to 10")
        }
        detector = configuration.protections.map { Self.makeDetector($0, in: group) }
        hub = configuration.standards.isEmpty ? nil : Self.makeHub(configuration.standards, in: group)
        analyzer =
            configuration.accessAnalyzer ? AccessAnalyzer.Analyzer("Analyzer", in: group, type: "ACCOUNT") : nil
        if let unused = configuration.unusedAccess {
            if !(1...365).contains(unused.days) {
                node.report(
                    "invalid-unused-access", "\(unused.days) days cannot be looked back for use", help: "use 1 to 365")
            }
            AccessAnalyzer.Analyzer(
                "UnusedAccess", in: group,
                analyzerConfiguration: .init(unusedAccessConfiguration: .init(unusedAccessAge: IntValue(unused.days))),
                type: "ACCOUNT_UNUSED_ACCESS")
        }
        macie =
            configuration.macie
            ? Macie.Session("Macie", in: group, findingPublishingFrequency: .fifteenMinutes, status: .enabled) : nil
        rules = FindingRules(group: group, topic: topic, configuration: configuration).make()
    }

    private static func makeDetector(_ protections: Set<Protection>, in group: Group) -> GuardDuty.Detector {
        typealias Feature = GuardDuty.Detector.CFNFeatureConfiguration
        func feature(_ name: Feature.Name, _ protection: Protection) -> Feature {
            .init(name: name, status: protections.contains(protection) ? .enabled : .disabled)
        }
        let hasRuntime = protections.contains(.runtime)
        let agents: [GuardDuty.Detector.CFNFeatureAdditionalConfiguration.Name] = [
            .ec2AgentManagement, .ecsFargateAgentManagement,
        ]
        return GuardDuty.Detector(
            "Detector", in: group, enable: true,
            features: [
                feature(.s3DataEvents, .buckets), feature(.ebsMalwareProtection, .volumes),
                feature(.lambdaNetworkLogs, .functions), feature(.rdsLoginEvents, .databases),
                .init(
                    additionalConfiguration: agents.map { .init(name: $0, status: hasRuntime ? .enabled : .disabled) },
                    name: .runtimeMonitoring, status: hasRuntime ? .enabled : .disabled),
            ], findingPublishingFrequency: .fifteenMinutes)
    }

    private static func makeHub(_ standards: Set<Standard>, in group: Group) -> SecurityHub.Hub {
        let hub = SecurityHub.Hub(
            "Hub", in: group, autoEnableControls: true, controlFindingGenerator: "SECURITY_CONTROL",
            enableDefaultStandards: false)
        var last: any Construct = hub
        // One after the other: Security Hub refuses to turn on two at the same time.
        for standard in standards.sorted(by: { $0.rawValue < $1.rawValue }) {
            let made = SecurityHub.Standard(
                "\(standard.id.capitalisedParts)Standard", in: group,
                standardsArn: "arn:\(AWS.partition):securityhub:\(AWS.region)::\(standard.rawValue)")
            made.depend(on: last)
            last = made
        }
        return hub
    }
}
