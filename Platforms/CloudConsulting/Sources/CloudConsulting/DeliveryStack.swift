import Mainstay

/// The pipeline of an environment: what is pushed to its branch is built and tested, deployed, and its manifests applied.
struct DeliveryStack {
    /// Swift, and the command line of the Mainstay that the package depends on.
    static let install = [
        "curl -sSO https://download.swift.org/swiftly/linux/swiftly-$(uname -m).tar.gz",
        "tar -xzf swiftly-$(uname -m).tar.gz",
        "./swiftly init --assume-yes --quiet-shell-followup && . ~/.local/share/swiftly/env.sh",
        "swift package resolve",
        "swift build -c release --package-path .build/checkouts/Mainstay --product mainstay",
        "install .build/checkouts/Mainstay/.build/release/mainstay /usr/local/bin/mainstay",
    ]
    static let build = [
        "swift build", "swift test --xunit-output tests.xml", "mainstay synth", "mainstay check",
        "mainstay trace --format junit --output requirements.xml --fail-on violated",
    ]

    static func deploy(_ environment: Environment<EnvironmentConfig>) -> [String] {
        [
            "npx cdk deploy --app cdk.out --require-approval never "
                + "'CloudConsulting\(environment.title)Refuge' 'CloudConsulting\(environment.title)'",
            // Migrations first: what they refuse is not rolled out.
            "scripts/deploy-cluster \(environment.name)",
        ]
    }

    @discardableResult
    init(in app: App, _ environment: Environment<EnvironmentConfig>, _ platform: PlatformStack) {
        let stack = environment.stack(
            "Delivery", in: app, region: Environment.primaryRegion, "from a commit to the environment")
        stack.deploy(after: platform.stack)
        let key = Encryption.key("DeliveryKey", in: stack, "\(environment.name), delivery")
        let topic = Topic("Approvals", in: stack, key: key, displayName: "Consulting delivery \(environment.name)")
        topic.subscribe(email: environment.settings.alertEmail)
        let images = ImageRepository("Images", in: stack) { $0.key = key }
        let pipeline = DeliveryPipeline("Pipeline", in: stack) {
            $0.repository = "cloud-consulting/platform"
            $0.branch = environment.settings.branch
            $0.key = key
            $0.topic = topic
            $0.build.install = Self.install
            $0.build.build = Self.build
            $0.build.artifacts = ["cdk.out/**/*", "k8s/**/*", "helm/**/*", "migrations/**/*", "scripts/**/*"]
            $0.build.reports = ["requirements.xml", "tests.xml"]
            $0.build.cachedPaths = [".build/**/*"]
            $0.build.timeout = .minutes(60)
            $0.build.size = .large
            $0.stages = [
                DeliveryPipeline.Stage("deploy", needsApproval: environment.name == "production") {
                    $0.build = Self.deploy(environment)
                    $0.timeout = .minutes(120)
                    // The Kubernetes API answers in the network alone.
                    $0.network = platform.place.network
                }
            ]
        }
        pipeline.artifacts.waive(
            "bucket-without-access-log", because: "Only the pipeline's own roles read what builds leave behind.",
            owner: "platform-team")
        images.grantPush(to: pipeline.build)
        guard let project = pipeline.deployments["deploy"] else { return }
        let cluster = platform.cluster.cluster
        cluster.grantAccess(.clusterAdministrator, to: project)
        if let group = project.securityGroup { cluster.allowAPI(from: group) }
        // The roles of the bootstrap stack, which limit what may be deployed.
        project.role.allow(
            ["sts:AssumeRole"], on: ["arn:\(AWS.partition):iam::\(AWS.accountID):role/cdk-hnb659fds-*"])
        project.role.allow(
            ["ssm:GetParametersByPath"],
            on: [
                "arn:\(AWS.partition):ssm:\(AWS.region):\(AWS.accountID):parameter\(platform.place.settingsPath)/*"
            ])
    }
}
