import Mainstay

/// The pipeline, in production's account: it builds once, and brings the same images to development, to staging, and, when
/// somebody has approved, to production.
struct Delivery {
    private static let services = ["web", "api", "worker"]

    @discardableResult
    init(_ context: EnvironmentStacks.Context, _ settings: EnvironmentConfig.DeliverySettings) {
        let stack = context.stack
        let topic = Topic("DeliveryAlerts", in: stack, displayName: "Delivery")
        topic.subscribe(email: context.config.operationsEmail)
        let repositories = Self.services.map { name in
            ImageRepository("Images-\(name)", in: stack) {
                $0.name = "deployment-infrastructure/\(name)"
                $0.pullingAccounts = [settings.developmentAccount, settings.stagingAccount]
                $0.keptImages = 100
            }
        }
        if let recovery = context.config.recovery {
            ImageReplication(
                "ImageCopies", in: stack, to: [recovery.region], prefixes: ["deployment-infrastructure/"])
        }
        ImageScanning("ImageScanning", in: stack)
        let pipeline = DeliveryPipeline("Pipeline", in: stack) {
            $0.repository = settings.repository
            $0.topic = topic
            // Tests, then images, then the templates of all environments with the images' digests.
            $0.build.install = ["scripts/install-tools.sh"]
            $0.build.build = [
                "scripts/test.sh", "scripts/build-images.sh", "mainstay synth", "mainstay check cdk.out",
                "mainstay trace --fail-on violated",
            ]
            $0.build.reports = ["reports/*.xml"]
            $0.build.artifacts = ["cdk.out/**/*", "config/**/*", "scripts/**/*"]
            $0.build.cachedPaths = [".build/**/*"]
            $0.build.buildsImages = true
            $0.build.size = .large
            $0.build.timeout = .minutes(60)
            var checks = $0.build
            checks.build = ["scripts/test.sh", "mainstay synth", "mainstay check cdk.out"]
            checks.artifacts = []
            checks.buildsImages = false
            $0.pullRequests = checks
            $0.stages = [
                .init("Development") { Self.deploy("development", &$0) },
                .init("Staging") { Self.deploy("staging", &$0) },
                .init("Production", needsApproval: true) { Self.deploy("production", &$0) },
            ]
        }
        pipeline.build.waive(
            "privileged-build", because: "It builds images; it deploys nothing, and no pull request reaches it.",
            owner: EnvironmentStacks.Context.owner)
        pipeline.artifacts.waive(
            "bucket-without-access-log", because: "Only the pipeline's roles read it, and the audit trail shows them.",
            owner: EnvironmentStacks.Context.owner)
        for repository in repositories { repository.grantPush(to: pipeline.build) }
        // The bootstrap roles of each account limit what a deployment may be.
        let accounts: [(String, StringValue)] = [
            ("Development", StringValue(settings.developmentAccount)),
            ("Staging", StringValue(settings.stagingAccount)), ("Production", AWS.accountID),
        ]
        for (stage, account) in accounts {
            pipeline.deployments[stage]?.role.allow(
                ["sts:AssumeRole"], on: ["arn:\(AWS.partition):iam::\(account):role/cdk-hnb659fds-*"])
        }
        DeploymentEvents("DeliveryEvents", in: stack, from: [.pipelines], topic: topic)
        Output("PipelineName", in: stack, pipeline.name, description: "The pipeline")
    }

    /// Deploys what was built, migrates the database on the way, and asks whether it works.
    private static func deploy(_ environment: String, _ it: inout BuildProject.Configuration) {
        it.install = ["scripts/install-tools.sh"]
        it.build = ["scripts/deploy.sh \(environment)", "scripts/verify.sh \(environment)"]
        it.timeout = .minutes(90)
    }
}
