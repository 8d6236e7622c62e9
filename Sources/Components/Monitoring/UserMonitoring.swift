public import MainstayConstructs
public import MainstayRUM

/// CloudWatch RUM: how fast pages are, and which errors they have, in the browsers of those who use them.
///
/// Pages need ``snippet``. Browsers send what they see without credentials of AWS: the monitor's policy lets anybody send
/// events to it, and do nothing else.
public struct UserMonitoring: Construct {
    public struct Configuration {
        /// The share of visits that is looked at, 0 to 1; charged by the event.
        public var sampling = 0.1
        /// Tells visitors from visits, by cookies, which many laws want to be agreed to.
        public var usesCookies = false
        /// Also traces what browsers ask the platform.
        public var tracing = true
        /// Keeps the events in a log group of RUM's own, beyond the 30 days that RUM does.
        public var keepsEvents = true
    }

    public let node: Node
    public let resource: RUM.AppMonitor
    private let name: String
    private let configuration: Configuration

    /// - Parameter domain: of the pages, where `*.` stands for any host of a domain.
    @discardableResult
    public init(
        _ id: String, in scope: any Construct, of domain: String, fileID: String = #fileID, line: Int = #line,
        column: Int = #column, configure: (inout Configuration) -> Void = { _ in }
    ) {
        var configuration = Configuration()
        configure(&configuration)
        self.configuration = configuration
        node = Node(component: id, in: scope, fileID, line, column)
        name = node.explicitName(limit: 255)
        let sending = PolicyStatement(
            id: "AnybodySends", actions: ["rum:PutRumEvents"],
            on: ["arn:\(AWS.partition):rum:\(AWS.region):\(AWS.accountID):appmonitor/\(name)"], by: [.anyone])
        resource = RUM.AppMonitor(
            "Resource", in: Group(node: node),
            appMonitorConfiguration: .init(
                allowCookies: BoolValue(configuration.usesCookies), enableXRay: BoolValue(configuration.tracing),
                sessionSampleRate: DoubleValue(configuration.sampling), telemetries: [.errors, .performance, .http]),
            cwLogEnabled: BoolValue(configuration.keepsEvents), domain: StringValue(domain), name: StringValue(name),
            resourcePolicy: .init(policyDocument: StringValue(json: PolicyDocument([sending]))))
        if !(0...1).contains(configuration.sampling) {
            node.report(
                "invalid-sampling-rate", "\(configuration.sampling) is no share of visits",
                help: "use a number from 0 to 1")
        }
        let plain = domain.hasPrefix("*.") ? String(domain.dropFirst(2)) : domain
        if !DomainName.isValid(DomainName.plain(plain)) || plain.hasPrefix("*") {
            node.report(
                "invalid-domain-name", "\"\(domain)\" is not a domain of pages", help: "write it as www.example.com")
        }
    }

    /// What goes into the head of every page: loads RUM's client and tells it where to send what it sees.
    public var snippet: StringValue {
        let telemetries = "[\"errors\",\"performance\",\"http\"]"
        return """
            <script>(function(n,i,v,r,s,c,x,z){x=window.AwsRumClient={q:[],n:n,i:i,v:v,r:r,c:c};window[n]=function(c,p){\
            x.q.push({c:c,p:p});};z=document.createElement('script');z.async=true;z.src=s;\
            document.head.insertBefore(z,document.head.getElementsByTagName('script')[0]);})(\
            'cwr','\(resource.id)','1.0.0','\(AWS.region)',\
            'https://client.rum.us-east-1.amazonaws.com/1.x/cwr.js',\
            {sessionSampleRate:\(String(configuration.sampling)),signing:false,\
            endpoint:'https://dataplane.rum.\(AWS.region).amazonaws.com',telemetries:\(telemetries),\
            allowCookies:\(String(configuration.usesCookies)),enableXRay:\(String(configuration.tracing))});</script>
            """
    }

    /// A metric of RUM: `JsErrorCount`, `WebVitalsLargestContentfulPaint`, `PerformanceNavigationDuration`.
    public func metric(_ metric: String, _ statistic: Metric.Statistic, period: TimeSpan = .minutes(5)) -> Metric {
        Metric("AWS/RUM", metric, dimensions: ["application_name": StringValue(name)], statistic, period: period)
    }
}
