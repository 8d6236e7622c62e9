import Mainstay

/// The pipeline: a push is built and tested once, deployed to staging, and after somebody agreed to production.
struct DeliveryStack {
    /// What the pipeline and its twin on GitHub run.
    static let build = [
        "swift build", "swift test --xunit-output tests.xml", "mainstay synth", "mainstay check",
        "mainstay trace --format junit --output requirements.xml --fail-on violated",
    ]
    /// Swift, and the command line of the Mainstay that the package depends on.
    static let install = [
        "curl -sSO https://download.swift.org/swiftly/linux/swiftly-$(uname -m).tar.gz",
        "tar -xzf swiftly-$(uname -m).tar.gz",
        "./swiftly init --assume-yes --quiet-shell-followup && . ~/.local/share/swiftly/env.sh",
        "swift package resolve",
        "swift build -c release --package-path .build/checkouts/Mainstay --product mainstay",
        "install .build/checkouts/Mainstay/.build/release/mainstay /usr/local/bin/mainstay",
    ]

    static func deploy(_ environment: String) -> [String] {
        let stacks = environment == "production" ? "LearningPortalProduction*" : "LearningPortalStaging*"
        return ["npx cdk deploy --app cdk.out --require-approval never '\(stacks)'"]
    }

    @discardableResult
    init(
        in app: App, _ production: Environment<EnvironmentConfig>, _ environments: [Environment<EnvironmentConfig>]
    ) {
        let stack = Stack(
            "LearningPortalDelivery", in: app,
            destination: AnyDestination(
                account: production.account, region: Environment<EnvironmentConfig>.primaryRegion,
                environmentName: production.name),
            description: "Learning portal: from a commit to production")
        stack.tag("Environment", StringValue(production.name))
        let key = Encryption.key("DeliveryKey", in: stack, "delivery")
        let topic = Topic("Approvals", in: stack, key: key, displayName: "Learning portal delivery")
        topic.subscribe(email: production.settings.alertEmail)
        let images = ImageRepository("Images", in: stack) { $0.key = key }
        ImageReplication("ImageReplication", in: stack, to: [production.settings.standbyRegion])
        let pipeline = DeliveryPipeline("Pipeline", in: stack) {
            $0.repository = "learning-portal/platform"
            $0.key = key
            $0.topic = topic
            $0.build.install = Self.install
            $0.build.build = Self.build
            $0.build.artifacts = ["cdk.out/**/*", "requirements.xml"]
            $0.build.reports = ["requirements.xml", "tests.xml"]
            $0.build.cachedPaths = [".build/**/*"]
            $0.build.timeout = .minutes(60)
            $0.build.size = .large
            var pullRequests = $0.build
            pullRequests.artifacts = []
            $0.pullRequests = pullRequests
            $0.stages = ["staging", "production"].map { name in
                DeliveryPipeline.Stage(name, needsApproval: name == "production") {
                    $0.build = Self.deploy(name)
                    $0.timeout = .minutes(120)
                }
            }
        }
        Storage.accept(pipeline.artifacts)
        images.grantPush(to: pipeline.build)
        for environment in environments {
            guard let project = pipeline.deployments[environment.name] else { continue }
            let account = environment.account.map { StringValue($0) } ?? AWS.accountID
            // The roles of the bootstrap stack of that environment's account, which limit what may be deployed.
            project.role.allow(["sts:AssumeRole"], on: ["arn:\(AWS.partition):iam::\(account):role/cdk-hnb659fds-*"])
        }
    }
}
