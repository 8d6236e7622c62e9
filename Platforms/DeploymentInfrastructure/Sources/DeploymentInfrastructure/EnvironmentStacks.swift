import Mainstay

/// The stacks of one environment, in the order in which they need each other:
///
///     Baseline                      the account: audit, detection, costs
///     Vault ──▶ Platform ──▶ Recovery
///     Delivery                      in production: the pipeline that deploys to all three
struct EnvironmentStacks {
    /// What every part of a stack is told.
    struct Context {
        let stack: Stack
        let environment: Environment<EnvironmentConfig>

        var config: EnvironmentConfig { environment.settings }
        var name: String { environment.name }
        /// Who answers for waivers.
        static let owner = "platform-team"
    }

    @discardableResult
    init(in app: App, _ environment: Environment<EnvironmentConfig>) {
        let config = environment.settings
        let group = Group(config.environment.title, in: app)
        group.tag("Environment", StringValue(environment.name))

        func context(_ id: String, _ purpose: String, region: String? = nil) -> Context {
            var destination = environment
            destination.region = region ?? environment.region
            return Context(
                stack: Stack(
                    id, in: group, destination: destination,
                    description: "Deployment infrastructure, \(environment.name): \(purpose)",
                    terminationProtection: config.isDurable), environment: destination)
        }

        Baseline(context("Baseline", "audit, threat detection and costs of the account"))
        let vault = config.recovery.map {
            RecoveryVault(context("Vault", "what the recovery region keeps", region: $0.region))
        }
        let platform = ApplicationPlatform(context("Platform", "network, data, services and monitoring"), vault)
        if let recovery = config.recovery {
            RecoveryRegion(
                context("Recovery", "network and database of the recovery region", region: recovery.region),
                recovery, platform)
        }
        if let delivery = config.delivery { Delivery(context("Delivery", "images and the pipeline"), delivery) }
    }
}

/// What runs the application, in one stack, so that network ways, alarms and grants can be proved from one template.
struct ApplicationPlatform {
    let networking: Networking
    let database: Database
    let storage: Storage

    init(_ context: EnvironmentStacks.Context, _ vault: RecoveryVault?) {
        let alerts = Alerts(context)
        let encryption = Encryption(context)
        networking = Networking(context, encryption)
        storage = Storage(context, encryption, vault)
        database = Database(context, networking, encryption, alerts, vault)
        let cache = CacheTier(context, networking, encryption, alerts)
        let jobs = Jobs(context, encryption)
        let compute = Compute(context, networking)
        let traffic = Traffic(context, networking, storage, compute)
        Configuration(context, database, cache, storage, jobs, compute, traffic)
        Access(context, networking, database, cache, storage, jobs, compute)
        Backups(context, storage, database, encryption, alerts, vault)
        let monitoring = Monitoring(
            context, alerts, networking, storage, database, cache, jobs, compute, traffic)
        DeploymentSafety(context, alerts, compute, traffic, monitoring)
        Incidents(context, networking, compute, monitoring)
    }
}
