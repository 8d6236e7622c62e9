public import MainstayConstructs
import MainstayLogs
public import MainstayWAFv2

/// A web ACL of AWS WAF: requests that AWS's managed rules know as attacks are blocked, addresses that ask too often are
/// held back, everything else passes; all of it is logged, without credentials.
public struct WebFirewall: Construct {
    /// What it can protect.
    public enum Scope: Sendable {
        /// Load balancers and APIs of the stack's region.
        case regional
        /// CloudFront distributions. The stack must be in us-east-1.
        case cloudFront
    }

    /// A set of rules that AWS keeps up to date.
    public struct ManagedRules: Hashable, Sendable {
        public let name: String
        /// Counts instead of blocking: to see what it would do.
        public var onlyCounts: Bool
        /// Rules of the set that only count, such as `SizeRestrictions_BODY` where large bodies are right.
        public var countedRules: [String]

        public init(_ name: String, onlyCounts: Bool = false, countedRules: [String] = []) {
            self.name = name
            self.onlyCounts = onlyCounts
            self.countedRules = countedRules
        }

        /// The OWASP kinds of attack.
        public static let common = ManagedRules("AWSManagedRulesCommonRuleSet")
        /// Requests known to exploit something.
        public static let knownBadInputs = ManagedRules("AWSManagedRulesKnownBadInputsRuleSet")
        public static let sqlInjection = ManagedRules("AWSManagedRulesSQLiRuleSet")
        /// Addresses that AWS has seen attack others.
        public static let ipReputation = ManagedRules("AWSManagedRulesAmazonIpReputationList")
        public static let anonymousAddresses = ManagedRules("AWSManagedRulesAnonymousIpList")
    }

    public struct Configuration {
        /// In the order in which they are tried.
        public var managedRules: [ManagedRules] = [.ipReputation, .common, .knownBadInputs, .sqlInjection]
        /// Requests that one address may send in five minutes, 10 to 2000000000; nil for any number.
        public var rateLimit: Int? = 2_000
        /// Blocks what no rule allows; for what only known addresses may reach.
        public var blocksByDefault = false
        /// Days that logs are kept; nil turns logging off.
        public var logRetentionDays: Int? = 90
        /// Headers that logs do not show.
        public var redactedHeaders = ["authorization", "cookie"]
        /// Encrypts the logs; CloudWatch Logs' own key where none is given.
        public var logKey: Key?
    }

    public let node: Node
    public let resource: WAFv2.WebACL
    public let scope: Scope

    @discardableResult
    public init(
        _ id: String, in parent: any Construct, scope: Scope, fileID: String = #fileID, line: Int = #line,
        column: Int = #column, configure: (inout Configuration) -> Void = { _ in }
    ) {
        var configuration = Configuration()
        configure(&configuration)
        node = Node(component: id, in: parent, fileID, line, column)
        self.scope = scope
        let group = Group(node: node)
        let name = node.explicitName(limit: 128)
        let rules = WebFirewallRules(node: node, configuration: configuration, scope: scope)
        rules.check()
        resource = WAFv2.WebACL(
            "Resource", in: group,
            defaultAction: configuration.blocksByDefault
                ? WAFv2.WebACL.DefaultAction(block: WAFv2.WebACL.BlockAction())
                : WAFv2.WebACL.DefaultAction(allow: WAFv2.WebACL.AllowAction()),
            name: StringValue(name), rules: rules.all, scope: scope == .cloudFront ? .cloudfront : .regional,
            // AWS WAF has reserved "All", and tells firewalls apart by this.
            visibilityConfig: rules.visibility(name))
        if let days = configuration.logRetentionDays { addLogs(days, configuration) }
    }

    public var arn: StringValue { resource.arn }

    /// Puts a load balancer or an API behind the firewall. Distributions name it themselves, by `firewall`.
    ///
    /// - Parameter resourceARN: the ARN of what the construct makes.
    public func protect(_ target: any Construct, arn resourceARN: StringValue) {
        if scope == .cloudFront {
            node.report(
                "global-firewall", "\"\(target.node.path)\" is not a distribution; this firewall protects nothing else",
                help: "declare another with `scope: .regional`")
        }
        WAFv2.WebACLAssociation(
            "Association \(target.node.pathInStack)".replacingSlashes, in: self, resourceArn: resourceARN,
            webACLArn: arn)
    }

    /// AWS WAF writes to log groups whose name begins so, and to no others.
    private func addLogs(_ days: Int, _ configuration: Configuration) {
        let headers = configuration.redactedHeaders
        let name = "aws-waf-logs-\(node.explicitName(limit: 200))"
        configuration.logKey?.allowLogGroups(named: StringValue(name))
        let logs = Logs.LogGroup(
            "Logs", in: self, kmsKeyId: configuration.logKey?.arn, logGroupName: LogGroupName(name),
            retentionInDays: IntValue(days))
        // The attribute ends in `:*`, which is refused here.
        let destination: StringValue =
            "arn:\(AWS.partition):logs:\(AWS.region):\(AWS.accountID):log-group:\(logs.ref)"
        WAFv2.LoggingConfiguration(
            "Logging", in: self, logDestinationConfigs: [destination],
            redactedFields: headers.isEmpty
                ? nil
                : Set(headers.map { $0.lowercased() }).sorted().map {
                    WAFv2.LoggingConfiguration.FieldToMatch(
                        singleHeader: WAFv2.LoggingConfiguration.FieldToMatch.SingleHeader(name: StringValue($0)))
                }, resourceArn: arn)
    }
}

/// The rules of a firewall, in their order of priority.
struct WebFirewallRules {
    let node: Node
    let configuration: WebFirewall.Configuration
    let scope: WebFirewall.Scope

    var all: [WAFv2.WebACL.Rule] {
        // First who asks too often: it is the cheapest to find out.
        var rules = configuration.rateLimit.map { [rate(limit: $0)] } ?? []
        for managed in configuration.managedRules { rules.append(rule(managed, priority: rules.count)) }
        return rules
    }

    private func rate(limit: Int) -> WAFv2.WebACL.Rule {
        WAFv2.WebACL.Rule(
            action: WAFv2.WebACL.RuleAction(
                block: WAFv2.WebACL.BlockAction(customResponse: WAFv2.WebACL.CustomResponse(responseCode: 429))),
            name: "RateLimit", priority: 0,
            statement: WAFv2.WebACL.Statement(
                rateBasedStatement: WAFv2.WebACL.RateBasedStatement(
                    aggregateKeyType: .ip, evaluationWindowSec: 300, limit: IntValue(limit))),
            visibilityConfig: visibility("RateLimit"))
    }

    private func rule(_ managed: WebFirewall.ManagedRules, priority: Int) -> WAFv2.WebACL.Rule {
        let counted = managed.countedRules.sorted().map {
            WAFv2.WebACL.RuleActionOverride(
                actionToUse: WAFv2.WebACL.RuleAction(count: WAFv2.WebACL.CountAction()), name: StringValue($0))
        }
        return WAFv2.WebACL.Rule(
            name: StringValue(managed.name),
            overrideAction: managed.onlyCounts
                ? WAFv2.WebACL.OverrideAction(count: [:]) : WAFv2.WebACL.OverrideAction(none: [:]),
            priority: IntValue(priority),
            statement: WAFv2.WebACL.Statement(
                managedRuleGroupStatement: WAFv2.WebACL.ManagedRuleGroupStatement(
                    name: StringValue(managed.name), ruleActionOverrides: counted.isEmpty ? nil : counted,
                    vendorName: "AWS")), visibilityConfig: visibility(managed.name))
    }

    func visibility(_ metric: String) -> WAFv2.WebACL.VisibilityConfig {
        WAFv2.WebACL.VisibilityConfig(
            cloudWatchMetricsEnabled: true, metricName: StringValue(metric), sampledRequestsEnabled: true)
    }

    func check() {
        if scope == .cloudFront, node.region != "us-east-1" {
            node.report(
                "firewall-in-wrong-region",
                "a firewall for CloudFront is declared in \(node.region ?? "a stack without a region"); AWS WAF takes it in us-east-1 alone",
                help: "declare it in a Stack whose destination is us-east-1; other stacks can refer to it")
        }
        if let limit = configuration.rateLimit, !(10...2_000_000_000).contains(limit) {
            node.report(
                "invalid-rate-limit", "the limit of \(limit) requests is none that AWS WAF takes",
                help: "use 10 to 2000000000 in five minutes")
        }
        let names = configuration.managedRules.map(\.name)
        if Set(names).count != names.count {
            node.report(
                "duplicate-managed-rules", "a set of managed rules is named twice", help: "name each set once")
        }
    }
}
