import Mainstay

/// One environment of SoleMate.
struct SolemateStack {
    /// What every part of the stack is told.
    struct Context {
        let stack: Stack
        let environment: Environment<EnvironmentConfig>
        let operations: OperationsConfig

        var config: EnvironmentConfig { environment.settings }
        var sizing: Sizing { .of(config.environment) }
    }

    @discardableResult
    init(in app: App, _ environment: Environment<EnvironmentConfig>, _ operations: OperationsConfig) {
        // CloudFront's certificate and firewall exist in us-east-1 alone, and one stack holds everything.
        var destination = environment
        destination.region = environment.region ?? "us-east-1"
        let config = environment.settings
        let stack = Stack(
            "Solemate\(config.environment.name)", in: app, destination: destination,
            description: "AWS Infrastructure Setup (DEV-4.2): the SoleMate shop, \(environment.name)",
            terminationProtection: config.isGuarded)
        stack.tag("Environment", StringValue(environment.name))
        let context = Context(stack: stack, environment: destination, operations: operations)

        let networking = Networking(context)
        let storage = Storage(context)
        let security = Security(context)
        let database = Database(context, networking)
        let compute = Compute(context, networking, storage, database, security)
        let delivery = Delivery(context, storage, compute, security)
        Monitoring(context, networking, database, compute, security, delivery)
    }
}
