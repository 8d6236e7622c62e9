import Mainstay

/// An environment's region, and what everything there shares.
struct Place {
    let scope: any Construct
    let environment: Environment<EnvironmentConfig>
    let key: Key
    let network: Network
    let zone: HostedZone
    /// Told of alarms and costs.
    let topic: Topic

    var config: EnvironmentConfig { environment.settings }
    var isProduction: Bool { environment.name == "production" }
    var domain: String { environment.settings.domain }
    /// Below it the settings stand in the Parameter Store.
    var settingsPath: String { "/cloud-consulting/\(environment.name)" }
    /// Where browsers find the frontend, the API, and the dashboard of the staff.
    var frontendName: String { "www.\(domain)" }
    var apiName: String { "api.\(domain)" }
    var adminName: String { "admin.\(domain)" }
    /// Of the load balancer, past records that move.
    var directName: String { "direct.\(domain)" }
}

extension Environment<EnvironmentConfig> {
    /// Where the platform runs: Bedrock's model is asked here, and CloudFront reads its certificates and firewalls.
    static var primaryRegion: String { "us-east-1" }

    var title: String { name.prefix(1).uppercased() + name.dropFirst() }

    /// A stack of the environment in a region.
    func stack(_ id: String, in app: App, region: String, _ description: String) -> Stack {
        let stack = Stack(
            "CloudConsulting\(title)\(id)", in: app,
            destination: AnyDestination(account: account, region: region, environmentName: name),
            description: "Cloud consulting, \(name): \(description)", terminationProtection: name == "production")
        stack.tag("Environment", StringValue(name))
        return stack
    }
}
