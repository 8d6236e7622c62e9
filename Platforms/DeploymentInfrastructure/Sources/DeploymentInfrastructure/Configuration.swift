import Mainstay
import MainstaySSM

/// The configuration of the services, in one place: parameters under one path for each environment, which tasks read when
/// they start. What is secret is in Secrets Manager.
struct Configuration {
    @discardableResult
    init(
        _ context: EnvironmentStacks.Context, _ database: Database, _ cache: CacheTier, _ storage: Storage,
        _ jobs: Jobs,
        _ compute: Compute, _ traffic: Traffic
    ) {
        let group = Group("Configuration", in: context.stack)
        let settings: [(String, String, StringValue)] = [
            ("CACHE_HOST", "Where the cache takes writes", cache.cache.endpoint),
            ("CACHE_READER_HOST", "Where the cache answers reads", cache.cache.readerEndpoint),
            ("DATABASE_HOST", "Where the database's proxy answers", database.proxy.endpoint),
            ("DATABASE_NAME", "The database", "application"),
            ("DATABASE_USER", "Who signs in, with a token of IAM", "application"),
            ("DOCUMENTS_BUCKET", "Where users' documents are", StringValue(storage.documents.name)),
            ("JOBS_QUEUE", "Where work is left for later", jobs.queue.url),
            ("PUBLIC_URL", "How browsers reach the application", StringValue("https://\(context.config.domainName)")),
        ]
        for (name, purpose, value) in settings {
            let parameter = ConfigurationParameter(
                name, in: group, path: "/deployment-infrastructure/\(context.name)/\(name)", purpose: purpose, value)
            for service in compute.services { service.addSecret(name, parameter) }
        }
        if let credentials = cache.cache.credentials {
            for service in compute.services { service.addSecret("CACHE_PASSWORD", credentials.password) }
        }
    }
}

/// A value in Parameter Store, read by tasks as they read secrets.
struct ConfigurationParameter: SecretSource {
    let resource: SSM.Parameter
    private let path: String

    init(_ id: String, in scope: Group, path: String, purpose: String, _ value: StringValue) {
        self.path = path
        resource = SSM.Parameter(
            id, in: scope, description: StringValue(purpose), name: StringValue(path), type: .string, value: value)
    }

    var valueFrom: StringValue {
        "arn:\(AWS.partition):ssm:\(AWS.region):\(AWS.accountID):parameter\(resource.ref)"
    }

    func grantRead(to role: Role) { role.allow(["ssm:GetParameters"], on: [valueFrom]) }
}
