import Mainstay
import MainstayECR
import MainstayS3
import MainstaySigner

/// From a commit to production: images that are signed and scanned, artefacts that nobody changes, and the pipeline.
struct DeliveryStack {
    static let build = [
        "swift build", "swift test --xunit-output tests.xml", "mainstay synth", "mainstay check",
        "mainstay trace --format junit --output requirements.xml --fail-on violated",
    ]
    static let install = [
        "curl -sSO https://download.swift.org/swiftly/linux/swiftly-$(uname -m).tar.gz",
        "tar -xzf swiftly-$(uname -m).tar.gz",
        "./swiftly init --assume-yes --quiet-shell-followup && . ~/.local/share/swiftly/env.sh",
        "swift package resolve",
        "swift build -c release --package-path .build/checkouts/Mainstay --product mainstay",
        "install .build/checkouts/Mainstay/.build/release/mainstay /usr/local/bin/mainstay",
    ]
    static let components = ["web", "api", "batch"]

    @discardableResult
    init(
        in app: App, _ environment: Environment<EnvironmentConfig>, _ settings: EnvironmentConfig.DeliverySettings
    ) {
        let stack = environment.stack("Delivery", in: app, "images, artefacts and the pipeline")
        let key = Encryption.key("DeliveryKey", in: stack, "delivery")
        let topic = Topic("Approvals", in: stack, key: key, displayName: "Hosting delivery")
        topic.subscribe(email: environment.settings.alertEmail)
        let images = Self.components.map { name in
            ImageRepository("Images \(name)", in: stack) {
                $0.name = "hosting-delivery/\(name)"
                $0.key = key
                $0.keptImages = 50
                $0.untaggedExpiry = .days(14)
                $0.pullingAccounts = settings.accounts.values.sorted()
            }
        }
        ImageReplication("ImageReplication", in: stack, to: ["us-west-2"])
        ImageScanning("ImageScanning", in: stack)
        let signing = Signer.SigningProfile(
            "Signing", in: stack, platformId: .init("Notation-OCI-SHA384-ECDSA"),
            signatureValidityPeriod: .init(type: .init("MONTHS"), value: 135))
        ECR.SigningConfiguration(
            "ImageSigning", in: stack,
            rules: [
                .init(
                    repositoryFilters: [.init(filter: "hosting-delivery/*", filterType: .init("WILDCARD_MATCH"))],
                    signingProfileArn: signing.arn)
            ])
        let logs = Bucket.forLogs("DeliveryLogs", in: stack, keeping: .days(Retention.logs))
        Encryption.acceptLogs(logs)
        let releases = Bucket("Releases", in: stack) {
            $0.encryption = .customerManaged(key)
            $0.versioned = true
            $0.objectLock = .governance(.days(Retention.artifacts))
            $0.accessLogs = .to(logs, prefix: "releases/")
            $0.lifecycleRules = [
                .init(
                    "ForgetOldReleases", expiration: .days(Retention.artifacts * 3),
                    transitions: [.to(.infrequentAccess, after: .days(90))])
            ]
        }
        let pipeline = DeliveryPipeline("Pipeline", in: stack) {
            $0.repository = settings.repository
            $0.key = key
            $0.topic = topic
            $0.build.install = Self.install
            $0.build.build = Self.build + ["scripts/build-images", "scripts/release"]
            $0.build.buildsImages = true
            $0.build.artifacts = ["cdk.out/**/*", "k8s/**/*", "scripts/**/*", "requirements.xml", "provenance.json"]
            $0.build.reports = ["requirements.xml", "tests.xml"]
            $0.build.cachedPaths = [".build/**/*"]
            $0.build.environment = ["RELEASES": StringValue(releases.name), "REGISTRY": images[0].uri]
            $0.build.timeout = .minutes(60)
            $0.build.size = .large
            var pullRequests = $0.build
            pullRequests.artifacts = []
            pullRequests.build = Self.build
            pullRequests.buildsImages = false
            $0.pullRequests = pullRequests
            $0.stages = ["development", "staging", "production"].map { name in
                DeliveryPipeline.Stage(name, needsApproval: name == "production") {
                    $0.build = ["scripts/deploy \(name)", "scripts/verify \(name)"]
                    $0.timeout = .minutes(120)
                }
            }
        }
        Encryption.acceptLogs(pipeline.artifacts)
        pipeline.build.waive(
            "privileged-build", because: "It builds images with Docker, of reviewed commits alone.", owner: Place.owner)
        for repository in images { repository.grantPush(to: pipeline.build) }
        releases.grantWrite(to: pipeline.build)
        for (name, account) in settings.accounts.sorted(by: { $0.key < $1.key }) {
            // The roles of the bootstrap stack of that account, which limit what may be deployed.
            pipeline.deployments[name]?.role.allow(
                ["sts:AssumeRole"], on: ["arn:\(AWS.partition):iam::\(account):role/cdk-hnb659fds-*"])
        }
        GitHubDeployment(
            "GitHub", in: stack, repository: settings.repository, from: [.branch("main"), .environment("production")]
        ).allowDeployment()
        DeploymentEvents("DeliveryEvents", in: stack, from: [.pipelines, .stacks], topic: topic)
    }
}
