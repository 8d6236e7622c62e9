public import MainstayConstructs
import MainstayEC2
public import MainstayElasticLoadBalancingV2

/// An Application Load Balancer that speaks TLS and redirects plain HTTP to it.
///
/// It answers 404 until routes lead somewhere: ``route(to:hosts:paths:methods:headers:priority:configure:)``.
public struct LoadBalancer: Connectable {
    /// From where it is reached. Changing it replaces the load balancer.
    public enum Scheme: Hashable, Sendable {
        /// From the internet, in the public subnets.
        case internetFacing
        /// From within the network, in the private subnets.
        case `internal`
    }

    /// Which TLS versions and ciphers clients may use.
    public struct TLSPolicy: Hashable, Sendable {
        public let name: String
        /// A policy by the name that Elastic Load Balancing gives it.
        public init(_ name: String) { self.name = name }

        /// TLS 1.2 and 1.3 with forward secrecy, and key exchange that withstands quantum computers where the client
        /// knows it: what AWS recommends.
        public static var tls12AndPostQuantum: TLSPolicy { TLSPolicy("ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09") }
        /// TLS 1.2 and 1.3, for clients that need ciphers of before forward secrecy was common.
        public static var tls12: TLSPolicy { TLSPolicy("ELBSecurityPolicy-TLS13-1-2-2021-06") }
        /// TLS 1.3 only.
        public static var tls13: TLSPolicy { TLSPolicy("ELBSecurityPolicy-TLS13-1-3-PQ-2025-09") }
    }

    /// What happens to requests that could be understood in two ways.
    public enum DesyncMitigation: String, Hashable, Sendable {
        case monitor
        case defensive
        case strictest
    }

    public struct Configuration {
        /// Lets everybody connect, where the scheme is `internetFacing`. Without it nobody can, until the security
        /// group's `allowConnections(from:on:description:)` or `allowConnections(fromPrefixList:…)` says who.
        public var allowsInternet = true
        /// Lets the whole network connect, where the scheme is `internal`. Without it services connect one by one.
        public var allowsNetwork = true
        /// A group of the platform's own, with rules of its own; nil makes one whose rules the two settings above say.
        public var securityGroup: SecurityGroup?
        public var tlsPolicy = TLSPolicy.tls12AndPostQuantum
        /// A second port, HTTPS too, on which the new version of a service answers before it gets everybody's requests:
        /// see ``DeploymentStrategy``. Only the network may connect to it; nil makes none.
        public var testPort: Int?
        /// Certificates beside the first, for other host names.
        public var additionalCertificates: [CertificateARN] = []
        /// Refuses deletion until it is turned off. A load balancer that comes back has another address.
        public var deletionProtection = true
        /// How long a connection may be silent, 1 to 4,000 seconds; AWS's own default.
        public var idleTimeout = TimeSpan.seconds(60)
        /// Headers whose names HTTP does not allow are not passed on.
        public var dropsInvalidHeaders = true
        public var desyncMitigation = DesyncMitigation.defensive
        public var http2 = true
        /// Keeps a line for each request in a bucket; nil keeps none.
        public var accessLogs: (any LoadBalancerLogDestination)?
        /// Where in the bucket, without slashes at the ends; nil takes the construct's path in the stack.
        public var accessLogPrefix: String?
    }

    public let node: Node
    public let resource: ElasticLoadBalancingV2.LoadBalancer
    /// On port 443. Routes are its rules.
    public let listener: ElasticLoadBalancingV2.Listener
    /// On ``Configuration/testPort``.
    public let testListener: ElasticLoadBalancingV2.Listener?
    public let securityGroup: SecurityGroup
    public let network: Network
    let routes = RouteRegister()

    /// - Parameter certificate: the certificate that clients are shown, in the stack's region.
    @discardableResult
    public init(
        _ id: String, in scope: any Construct, network: Network, scheme: Scheme, certificate: CertificateARN,
        fileID: String = #fileID, line: Int = #line, column: Int = #column,
        configure: (inout Configuration) -> Void = { _ in }
    ) {
        var configuration = Configuration()
        configure(&configuration)
        node = Node(component: id, in: scope, fileID, line, column)
        self.network = network
        let group = Group(node: node)
        securityGroup =
            configuration.securityGroup
            ?? SecurityGroup(
                "SecurityGroup", in: group, network: network, description: "Load balancer \(node.pathInStack)",
                port: .https)
        resource = ElasticLoadBalancingV2.LoadBalancer(
            "Resource", in: group, loadBalancerAttributes: Self.attributes(configuration, node: node),
            scheme: scheme == .internetFacing ? .internetFacing : .internal, securityGroups: [securityGroup.id],
            subnets: Self.subnets(of: network, scheme, node: node).ids, type: .application)
        let arn: StringValue = resource.ref
        func makeListener(_ id: String, port: Int) -> ElasticLoadBalancingV2.Listener {
            ElasticLoadBalancingV2.Listener(
                id, in: group, certificates: [.init(certificateArn: certificate)],
                defaultActions: [
                    .init(
                        fixedResponseConfig: .init(
                            contentType: "text/plain", messageBody: "Not found", statusCode: "404"),
                        type: .fixedResponse)
                ], loadBalancerArn: arn, port: IntValue(port), protocol: .https,
                sslPolicy: StringValue(configuration.tlsPolicy.name))
        }
        listener = makeListener("Listener", port: 443)
        testListener = configuration.testPort.map { makeListener("TestListener", port: $0) }
        if let port = configuration.testPort, !(1...65_535).contains(port) || port == 80 || port == 443 {
            node.report(
                "invalid-test-port", "\(port) cannot be the port of a test listener",
                help: "use another port, such as 8443")
        }
        ElasticLoadBalancingV2.Listener(
            "Redirect", in: group,
            defaultActions: [
                .init(redirectConfig: .init(port: "443", protocol: "HTTPS", statusCode: .http301), type: .redirect)
            ], loadBalancerArn: resource.ref, port: 80, protocol: .http)
        addCertificates(configuration.additionalCertificates)
        if configuration.securityGroup == nil { openPorts(scheme, configuration) }
        if let logs = configuration.accessLogs {
            logs.allowLoadBalancerLogs(prefix: Self.logPrefix(configuration, node: node))
            // Elastic Load Balancing tries the bucket when logging is turned on, so its policy must be there.
            resource.depend(on: logs)
        }
    }

    public var port: Port? { .https }
    public var arn: StringValue { resource.ref }
    public var dnsName: StringValue { resource.dnsName }
    /// The hosted zone of ``dnsName``, for alias records.
    public var canonicalHostedZoneID: HostedZoneID { HostedZoneID(resource.canonicalHostedZoneID) }
    /// `app/…`: the dimension `LoadBalancer` of CloudWatch's metrics.
    public var fullName: StringValue { resource.loadBalancerFullName }

    /// A metric of the load balancer, such as `RequestCount` or `HTTPCode_ELB_5XX_Count`.
    public func metric(_ name: String, _ statistic: Metric.Statistic, period: TimeSpan = .minutes(1)) -> Metric {
        Metric("AWS/ApplicationELB", name, dimensions: ["LoadBalancer": fullName], statistic, period: period)
    }

    private func addCertificates(_ certificates: [CertificateARN]) {
        guard !certificates.isEmpty else { return }
        let sorted = certificates.sorted { $0.property.sortKey < $1.property.sortKey }
        UntypedResource(
            "Certificates", in: self, type: "AWS::ElasticLoadBalancingV2::ListenerCertificate",
            properties: [
                "Certificates": sorted.map { JSONValue.object(["CertificateArn": $0]) }, "ListenerArn": listener.ref,
            ])
    }

    private func openPorts(_ scheme: Scheme, _ configuration: Configuration) {
        if let port = configuration.testPort {
            securityGroup.allowConnections(
                from: network.block, on: .tcp(port), description: "New versions, from the network")
        }
        let source: CIDRBlock
        let name: String
        switch scheme {
        case .internetFacing where configuration.allowsInternet:
            (source, name) = (CIDRBlock(address: 0, prefix: 0), "the internet")
        case .internal where configuration.allowsNetwork: (source, name) = (network.block, "the network")
        default: return
        }
        securityGroup.allowConnections(from: source, on: .https, description: "HTTPS from \(name)")
        securityGroup.allowConnections(
            from: source, on: .http, description: "HTTP from \(name), redirected to HTTPS")
    }
}
