import Mainstay

/// An environment's region, and what everything there shares.
struct Place {
    let scope: any Construct
    let environment: Environment<EnvironmentConfig>
    let hosting: EnvironmentConfig.HostingSettings
    let key: Key
    let network: Network
    let zone: HostedZone
    let alerts: Alerts

    var config: EnvironmentConfig { environment.settings }
    var name: String { environment.name }
    var domain: String { hosting.domain }
    /// Below it the settings stand in the Parameter Store.
    var settingsPath: String { "/hosting-delivery/\(environment.name)" }
    /// Where browsers begin, the API for other applications, and what has to stay in its region.
    var siteName: String { "www.\(domain)" }
    var apiName: String { "api.\(domain)" }
    var residentName: String { "resident.\(domain)" }
    /// Leads to the colour that is live, and to the region that is well.
    var colourName: String { "live.\(domain)" }
    var originName: String { "origin.\(domain)" }
    var directName: String { "primary.\(domain)" }
    /// Answers of load balancers may be kept so long.
    static let owner = "platform-team"
}

extension Environment<EnvironmentConfig> {
    /// Where CloudFront reads its certificates and firewalls.
    static var primaryRegion: String { "us-east-1" }

    var title: String { settings.stage.title }

    /// A stack of the environment in a region.
    func stack(
        _ id: String, in app: App, region: String = Self.primaryRegion, account other: String? = nil,
        _ description: String
    ) -> Stack {
        let stack = Stack(
            "Hosting\(title)\(id)", in: app,
            destination: AnyDestination(account: other ?? account, region: region, environmentName: name),
            description: "Hosting and delivery, \(name): \(description)",
            terminationProtection: settings.isDurable)
        stack.tag("Environment", StringValue(name))
        stack.tag("DataClassification", settings.isDurable ? "confidential" : "internal")
        return stack
    }
}
