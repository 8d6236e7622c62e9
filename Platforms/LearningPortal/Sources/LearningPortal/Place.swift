import Mainstay

/// A region of an environment in which the portal runs, and what everything there shares.
struct Place {
    /// The whole stack, or the part of it that everything is declared in.
    let scope: any Construct
    let environment: Environment<EnvironmentConfig>
    let key: Key
    let network: Network
    let zone: HostedZone
    let topic: Topic

    var config: EnvironmentConfig { environment.settings }
    var isProduction: Bool { environment.name == "production" }
    var domain: String { environment.settings.domain }
    /// Below it the settings stand in the Parameter Store.
    var settingsPath: String { "/learning-portal/\(environment.name)" }
    /// Of the load balancer of the first region, past CloudFront and records that move.
    var directName: String { "primary.\(domain)" }
    /// Leads to the load balancer of whichever region is well.
    var originName: String { "origin.\(domain)" }
}

extension Environment<EnvironmentConfig> {
    /// Where CloudFront reads its certificates and firewalls.
    static var primaryRegion: String { "us-east-1" }

    /// The zone of the domain, which exists.
    func zone(_ id: String, in stack: Stack) -> HostedZone {
        HostedZone(
            id, in: stack, existing: HostedZoneID(StringValue(settings.hostedZone)), name: settings.hostedZoneName)
    }

    var title: String { name == "production" ? "Production" : "Staging" }

    /// A stack of the environment in a region.
    func stack(_ id: String, in app: App, region: String, _ description: String) -> Stack {
        let stack = Stack(
            "LearningPortal\(title)\(id)", in: app,
            destination: AnyDestination(account: account, region: region, environmentName: name),
            description: "Learning portal, \(name): \(description)", terminationProtection: name == "production")
        stack.tag("Environment", StringValue(name))
        return stack
    }
}
