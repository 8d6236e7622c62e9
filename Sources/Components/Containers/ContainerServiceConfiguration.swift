public import MainstayConstructs

extension ContainerService {
    /// Which capacity of Fargate the tasks run on.
    public enum Capacity: Hashable, Sendable {
        case onDemand
        /// Spare capacity at a discount, which AWS may take back with two minutes of notice: for work that bears it.
        ///
        /// - Parameter onDemandBase: that many tasks run on demand in any case.
        case spot(onDemandBase: Int)
    }

    public struct Configuration {
        public var cpu = TaskProcessor.quarter
        /// Must fit the processor: Fargate has certain pairs.
        public var memory = MemorySize.mebibytes(512)
        /// What the image is built for; `arm` is cheaper.
        public var architecture = ProcessorArchitecture.x86
        public var capacity = Capacity.onDemand
        /// Runs the tasks on these instances, and not on Fargate; ``capacity`` does not apply then.
        public var instances: InstanceCapacity?
        /// Tasks at any time. Nil stands for two, one a zone; with ``scaling`` for what scaling decides. Given beside
        /// scaling, each deployment goes back to this number.
        public var desiredCount: Int?
        /// Nil keeps the number of tasks as it is.
        public var scaling: Scaling?
        /// Where the container listens, by TCP; nil where nothing connects to it.
        public var port: Int? = 8_080
        /// What the load balancer asks for.
        public var healthCheckPath = "/"
        /// How long a new task may fail the load balancer's health check: as long as it takes to start.
        public var healthCheckGracePeriod = TimeSpan.minutes(1)
        /// A command in the container that succeeds while it is well: `["CMD-SHELL", "curl -f localhost:8080/"]`.
        public var containerHealthCheck: [String] = []
        /// Variables in the clear: what is in them shows in the template and in the console.
        public var environment: [String: StringValue] = [:]
        /// Variables whose values ECS reads out of secrets when a task starts.
        public var secrets: [String: any SecretSource] = [:]
        /// Replace the image's own, where given.
        public var command: [String] = []
        public var entryPoint: [String] = []
        /// A user, or `user:group`, that the container runs as; nil is the image's own.
        public var user: String?
        /// Nothing in the image can be changed while it runs.
        public var readonlyRootFilesystem = true
        /// Folders that can be written all the same; they begin empty and go with the task.
        public var writablePaths = ["/tmp"]
        /// Space for ``writablePaths`` and the image, 21 to 200 GiB; nil is Fargate's own 20.
        public var ephemeralStorage: StorageSize?
        /// How long a task that is told to stop may finish its work, 2 to 120 seconds.
        public var stopTimeout = TimeSpan.seconds(30)
        public var sidecars: [Sidecar] = []
        /// Adds a collector that takes traces by OTLP and sends them to X-Ray.
        public var tracing = false
        /// Days that the containers' output is kept.
        public var logRetentionDays = 30
        /// Encrypts the log; nil leaves it to AWS's own key. The key's policy must let CloudWatch Logs use it.
        public var logEncryptionKey: KMSKeyARN?
        /// Of the desired count, how much must be well during a deployment, in percent.
        public var minimumHealthyPercent = 100
        /// Of the desired count, how much may run during a deployment, in percent.
        public var maximumPercent = 200
        /// Ends a deployment whose tasks do not come up, and goes back to the one before.
        public var deploymentCircuitBreaker = true
        /// What the task definition is called among constructs, and so in logical ids.
        public var taskDefinitionID = "TaskDefinition"
        /// How a new version takes over.
        public var deployment = DeploymentStrategy.rolling
        /// How long the former version still runs after all requests have moved, up to a day: as long, going back takes
        /// seconds. Not for `.rolling`.
        public var bakeTime = TimeSpan.minutes(10)
        /// Functions that ECS asks during a deployment, such as tests of the new version.
        public var deploymentHooks: [DeploymentHook] = []
        /// A command of the image that brings the database to the new version's schema, run as one task before that
        /// version starts; a deployment whose migration fails goes back. Not for `.rolling` and CodeDeploy.
        public var migration: [String] = []
        /// Lets tasks say of themselves that they are busy and must not be stopped by scaling or a deployment, by the
        /// task protection endpoint of the ECS agent.
        public var taskProtection = false
        /// Moves tasks when availability zones have unequal shares.
        public var availabilityZoneRebalancing = true
        /// Lets people with the permission open a shell in a task (ECS Exec). Needs a writable root file system.
        public var executeCommand = false
        public var outbound = OutboundAccess.https
        /// The name under which other services of the cluster reach this one by Service Connect; nil for none.
        public var discoveryName: String?
        /// Which subnets the tasks run in; nil for the private ones.
        public var subnets: [Subnet]?
    }
}
