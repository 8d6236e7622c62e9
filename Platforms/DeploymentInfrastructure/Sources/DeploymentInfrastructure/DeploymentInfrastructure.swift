import Mainstay

/// The deployment infrastructure of a containerised application: three environments, each in an account of its own.
@main
struct DeploymentInfrastructure: Platform {
    static func build(_ app: App) throws {
        app.tag("Project", "deployment-infrastructure")
        app.tag("Owner", "platform-team")
        app.tag("CostCenter", "deployment-infrastructure")
        for environment in app.environments(as: EnvironmentConfig.self, from: "config") {
            EnvironmentStacks(in: app, environment)
        }
    }
}
