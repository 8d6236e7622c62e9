public import MainstayConstructs
import MainstayRoute53
public import MainstaySES

/// A domain from which SES sends mail that receivers can trust: signed with DKIM keys that SES rotates, from a return
/// address below the domain that SPF allows, and with a DMARC record that says what happens to mail of others.
public struct MailDomain: Construct {
    /// What receivers should do with mail that is not the domain's own.
    public enum Handling: String, Hashable, Sendable {
        /// Nothing but report it: to find out first who sends in the domain's name.
        case none
        case quarantine
        case reject
    }

    public struct Configuration {
        /// The label of the return address's domain: `mail` in `mail.example.com`.
        public var returnLabel = "mail"
        public var handling = Handling.quarantine
        /// Where receivers send their reports: `postmaster@example.com`.
        public var reportsTo: String?
        /// Others that may send in the domain's name, as SPF writes them: `include:spf.example.net`.
        public var otherSenders: [String] = []
        /// Used for all mail of the domain that names no other.
        public var events: MailEvents?
    }

    public let node: Node
    public let resource: SES.EmailIdentity
    /// `example.com`
    public let name: String
    /// `mail.example.com`
    public let returnDomain: String

    /// - Parameter zone: of the domain; the records go into it.
    @discardableResult
    public init(
        _ id: String, in scope: any Construct, zone: HostedZone, fileID: String = #fileID, line: Int = #line,
        column: Int = #column, configure: (inout Configuration) -> Void = { _ in }
    ) {
        var configuration = Configuration()
        configure(&configuration)
        node = Node(component: id, in: scope, fileID, line, column)
        name = zone.name
        returnDomain = "\(configuration.returnLabel).\(zone.name)"
        Self.check(configuration, node)
        resource = SES.EmailIdentity(
            "Resource", in: Group(node: node),
            configurationSetAttributes: configuration.events.map { .init(configurationSetName: $0.name) },
            dkimAttributes: .init(signingEnabled: true),
            dkimSigningAttributes: .init(nextSigningKeyLength: "RSA_2048_BIT"), emailIdentity: StringValue(name),
            // Bounces come as events; mail about them would be a second way.
            feedbackAttributes: .init(emailForwardingEnabled: BoolValue(configuration.events == nil)),
            mailFromAttributes: .init(
                behaviorOnMxFailure: "USE_DEFAULT_VALUE", mailFromDomain: StringValue(returnDomain)))
        addRecords(zone, configuration)
    }

    /// `arn:…:identity/example.com`
    public var arn: StringValue { "arn:\(AWS.partition):ses:\(AWS.region):\(AWS.accountID):identity/\(name)" }

    /// Sending mail from addresses of the domain.
    ///
    /// - Parameter events: whose configuration set the mail names; the domain's own is used where nothing is given.
    public func grantSend(to grantee: some Grantee, with events: MailEvents? = nil) {
        let sets = events.map { [$0.arn] } ?? []
        grant(
            ["ses:SendBulkEmail", "ses:SendEmail", "ses:SendTemplatedEmail"],
            on: [arn, "arn:\(AWS.partition):ses:\(AWS.region):\(AWS.accountID):template/*"] + sets, to: grantee)
    }

    private func addRecords(_ zone: HostedZone, _ configuration: Configuration) {
        let tokens: [(StringValue, StringValue)] = [
            (resource.dkimDNSTokenName1, resource.dkimDNSTokenValue1),
            (resource.dkimDNSTokenName2, resource.dkimDNSTokenValue2),
            (resource.dkimDNSTokenName3, resource.dkimDNSTokenValue3),
        ]
        for (index, token) in tokens.enumerated() {
            Route53.RecordSet(
                "DKIM \(index + 1)", in: self, hostedZoneId: zone.id, name: token.0, resourceRecords: [token.1],
                ttl: "1800", type: "CNAME")
        }
        let region = StringValue(node.region ?? "us-east-1")
        zone.record(.mx, returnDomain, ["10 feedback-smtp.\(region).amazonses.com"], timeToLive: .minutes(30))
        zone.record(.txt, returnDomain, ["\"v=spf1 include:amazonses.com -all\""], timeToLive: .minutes(30))
        let senders = (["include:amazonses.com"] + configuration.otherSenders).joined(separator: " ")
        zone.record(.txt, name, [StringValue("\"v=spf1 \(senders) ~all\"")], timeToLive: .minutes(30))
        let reports = configuration.reportsTo.map { "; rua=mailto:\($0)" } ?? ""
        zone.record(
            .txt, "_dmarc.\(name)",
            [StringValue("\"v=DMARC1; p=\(configuration.handling.rawValue)\(reports); adkim=r; aspf=r\"")],
            timeToLive: .minutes(30))
    }

    private static func check(_ configuration: Configuration, _ node: Node) {
        if !DomainName.isValid(configuration.returnLabel) || configuration.returnLabel.hasPrefix("*") {
            node.report(
                "invalid-return-label", "\"\(configuration.returnLabel)\" is no label of a domain",
                help: "use letters, digits and hyphens, as in mail")
        }
        if let address = configuration.reportsTo, !address.contains("@") || address.contains(";") {
            node.report(
                "invalid-email", "\"\(address)\" is not an e-mail address", help: "write it as name@example.com")
        }
        // Receivers look up ten names at most, and ours is one of them.
        if configuration.otherSenders.count > 9 {
            node.report(
                "too-many-senders", "SPF allows ten look-ups, and \(configuration.otherSenders.count + 1) are listed",
                help: "name addresses (ip4:…) for some of them")
        }
        for sender in configuration.otherSenders where sender.contains(" ") || sender.contains("\"") {
            node.report(
                "invalid-sender", "\"\(sender)\" is no mechanism of SPF", help: "write it as include:spf.example.net")
        }
    }
}
