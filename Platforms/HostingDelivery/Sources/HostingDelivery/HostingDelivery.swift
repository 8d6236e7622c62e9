import Mainstay

/// How software is hosted, maintained and delivered: clusters, data, edge, recovery and delivery, in the environments
/// development, staging, production and sandbox, each in an account of its own.
@main
struct HostingDelivery: Platform {
    static func build(_ app: App) throws {
        app.tag("Project", "hosting-delivery")
        app.tag("Owner", "platform-team")
        app.tag("CostCenter", "hosting-delivery")
        app.tag("Service", "platform")
        app.tag("ManagedBy", "mainstay")
        app.stamp(.current())
        for environment in app.environments(as: EnvironmentConfig.self, from: "config") {
            AccountStack(in: app, environment)
            if let sandbox = environment.settings.sandbox {
                SandboxStack(in: app, environment, sandbox)
            }
            guard let hosting = environment.settings.hosting else { continue }
            let refuge = RefugeStack(in: app, environment, hosting)
            let platform = PlatformStack(in: app, environment, hosting, refuge)
            if hosting.standby != nil { StandbyStack(in: app, environment, hosting, refuge, platform) }
            if hosting.testsPenetration { PenetrationTestStack(in: app, environment) }
            if let delivery = environment.settings.delivery { DeliveryStack(in: app, environment, delivery) }
            if let organisation = environment.settings.organisation {
                OrganisationStack(in: app, environment, organisation)
            }
        }
    }
}
