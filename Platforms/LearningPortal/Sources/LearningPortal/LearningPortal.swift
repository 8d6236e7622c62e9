import Mainstay

/// The infrastructure of the learning portal: for each environment a standby region's store, the portal itself, its
/// standby, and its edge; and one pipeline that leads from a commit through staging to production.
@main
struct LearningPortal: Platform {
    static func build(_ app: App) throws {
        app.tag("Project", "learning-portal")
        app.tag("Owner", "platform-team")
        app.tag("CostCenter", "learning-portal")
        app.stamp(.current())
        let environments = app.environments(as: EnvironmentConfig.self, from: "config")
        for environment in environments {
            let refuge = RefugeStack(in: app, environment)
            let portal = PortalStack(in: app, environment, refuge)
            let standby = StandbyStack(in: app, environment, refuge, portal)
            EdgeStack(in: app, environment, refuge, portal, after: standby)
        }
        // The pipeline lives where production does, since it may change production.
        if let production = environments.first(where: { $0.name == "production" }) {
            DeliveryStack(in: app, production, environments)
        }
    }
}
