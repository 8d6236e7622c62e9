import Mainstay

/// The infrastructure of the SoleMate shop (DEV-4.2): one stack an environment.
@main
struct SoleMate: Platform {
    static func build(_ app: App) throws {
        app.tag("Project", "SoleMate")
        app.tag("Owner", "platform-team")
        app.tag("CostCenter", "solemate")
        let operations = app.environments(as: OperationsConfig.self, from: "operations")
        for environment in app.environments(as: EnvironmentConfig.self, from: "config") {
            guard let own = operations.first(where: { $0.name == environment.name }) else {
                app.node.report(
                    "missing-settings", "nothing says how the environment \(environment.name) is operated",
                    help: "write operations/\(environment.name).json")
                continue
            }
            SolemateStack(in: app, environment, own.settings)
        }
    }
}
