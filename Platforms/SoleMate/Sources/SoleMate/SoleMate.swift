import Mainstay

/// The infrastructure of the SoleMate shop (DEV-4.2): one stack an environment.
@main
struct SoleMate: Platform {
    static func build(_ app: App) throws {
        app.tag("Project", "SoleMate")
        app.tag("Owner", "platform-team")
        app.tag("CostCenter", "solemate")
        for environment in app.environments(as: EnvironmentConfig.self, from: "config") {
            SolemateStack(in: app, environment)
        }
    }
}
