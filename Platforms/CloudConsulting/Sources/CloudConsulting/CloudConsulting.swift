import Mainstay

/// The infrastructure of the Cloud Consulting Platform: for each environment a store for copies in another region, the
/// platform itself, and the pipeline that deploys it.
@main
struct CloudConsulting: Platform {
    static func build(_ app: App) throws {
        app.tag("Project", "cloud-consulting")
        app.tag("Owner", "platform-team")
        app.tag("CostCenter", "cloud-consulting")
        app.stamp(.current())
        for environment in app.environments(as: EnvironmentConfig.self, from: "config") {
            let refuge = RefugeStack(in: app, environment)
            let platform = PlatformStack(in: app, environment, refuge)
            DeliveryStack(in: app, environment, platform)
        }
    }
}
