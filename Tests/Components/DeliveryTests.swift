import MainstayAssembly
import MainstayComponents
import MainstayConstructs
import MainstayDiagnostics
import MainstayTemplate
import MainstayTesting
import Testing

@Suite("Images, pipelines, GitHub and maintenance")
struct DeliveryTests {
    private let core = CoreStack(region: "eu-central-1")

    /// What a text holds, in which nothing is wrong.
    private func parsed(_ text: String, _ file: String) throws -> TemplateValue {
        let result = TemplateParser(file: file).parse(text)
        #expect(result.diagnostics.map(\.message) == [])
        return try #require(result.value)
    }

    @Test("Tags of images never change, every push is scanned, and old images go")
    func repository() throws {
        let images = ImageRepository("Images", in: core.stack) {
            $0.key = Key("Key", in: core.stack)
            $0.pullingAccounts = ["222222222222", "111111111111"]
        }
        let role = Role("Builder", in: core.stack, assumedBy: .service("codebuild.amazonaws.com"))
        images.grantPush(to: role)
        let template = try core.template()
        let made = try template.only("AWS::ECR::Repository").properties
        #expect(made["ImageTagMutability"] == "IMMUTABLE")
        #expect(made["ImageScanningConfiguration"] == ["ScanOnPush": true])
        #expect(made["EncryptionConfiguration"]?["EncryptionType"] == "KMS")
        let text = try #require(made["LifecyclePolicy"]?["LifecyclePolicyText"]?.string)
        let rules = try #require(try parsed(text, "lifecycle.json")["rules"]?.array)
        #expect(rules.map { $0["selection"]?["tagStatus"]?.string } == ["untagged", "any"])
        #expect(rules[1]["selection"]?["countNumber"] == 100)
        let statement = made["RepositoryPolicyText"]?["Statement"]?.array?.first
        #expect(statement?["Principal"]?["AWS"]?.array?.count == 2)
        #expect(template.actions(ofRole: "BuilderPolicy").contains("ecr:PutImage"))
    }

    @Test("An image by its digest is the same everywhere")
    func digest() throws {
        let shop = ComputeStack()
        let images = ImageRepository("Images", in: shop.stack)
        ContainerService(
            "Web", in: shop.stack, network: shop.network, image: images.image(digest: "sha256:abc"))
        let image = try shop.template().withoutHashes.container("Web")["Image"]
        #expect(image == ["Fn::Sub": "${Images.RepositoryUri}@sha256:abc"])
    }

    @Test("Repositories that ECR would refuse are reported")
    func repositoryRefused() {
        ImageRepository("Kept", in: core.stack) { $0.keptImages = 0 }
        ImageRepository("Name", in: core.stack) { $0.name = "Upper" }
        ImageRepository("Account", in: core.stack) { $0.pullingAccounts = ["1"] }
        #expect(core.findings == ["invalid-image-retention", "invalid-repository-name", "invalid-account"])
    }

    private func pipeline(_ change: (inout DeliveryPipeline.Configuration) -> Void = { _ in }) -> DeliveryPipeline {
        let topic = Topic("Releases", in: core.stack)
        return DeliveryPipeline("Pipeline", in: core.stack) {
            $0.repository = "example/shop"
            $0.topic = topic
            $0.build.build = ["make test", "mainstay synth"]
            $0.build.artifacts = ["cdk.out/**/*"]
            $0.build.cachedPaths = [".build/**/*"]
            $0.build.reports = ["reports/*.xml"]
            $0.pullRequests = BuildProject.Configuration.testing
            $0.stages = [
                DeliveryPipeline.Stage("Staging") { $0.build = ["mainstay deploy staging", "make smoke"] },
                DeliveryPipeline.Stage("Production", needsApproval: true) { $0.build = ["mainstay deploy production"] },
            ]
            change(&$0)
        }
    }

    @Test("What was built once goes to staging, waits for an approval, and goes to production")
    func stages() throws {
        let made = pipeline()
        #expect(made.deployments.keys.sorted() == ["Production", "Staging"])
        let template = try core.template()
        let properties = try template.only("AWS::CodePipeline::Pipeline").properties
        #expect(properties["PipelineType"] == "V2")
        let stages = properties["Stages"]?.array ?? []
        #expect(stages.map { $0["Name"]?.string } == ["Source", "Build", "Staging", "Production"])
        let deployments = stages.dropFirst(2).flatMap { $0["Actions"]?.array ?? [] }
        #expect(deployments.map { $0["Name"]?.string } == ["Deploy", "Approve", "Deploy"])
        #expect(deployments[1]["RunOrder"] == 1)
        #expect(deployments[2]["RunOrder"] == 2)
        // Both stages take what the one build left behind.
        for action in [deployments[0], deployments[2]] { #expect(action["InputArtifacts"] == [["Name": "Built"]]) }
        #expect(deployments[1]["Configuration"]?["NotificationArn"] != nil)
        let push = properties["Triggers"]?.array?.first?["GitConfiguration"]?["Push"]
        #expect(push == [["Branches": ["Includes": ["main"]]]])
        #expect(template.actions(ofRole: "PipelineRolePolicy").isSuperset(of: ["codebuild:StartBuild", "sns:Publish"]))
    }

    @Test("Pull requests are built by a project of their own, those of forks after a comment")
    func pullRequests() throws {
        _ = pipeline()
        let projects = try core.template().resources("AWS::CodeBuild::Project")
        #expect(projects.count == 4)
        let request = try #require(projects.first { $0.logicalID.contains("PullRequests") }).properties
        #expect(request["Source"]?["Type"] == "GITHUB")
        #expect(request["Source"]?["ReportBuildStatus"] == true)
        #expect(request["Triggers"]?["PullRequestBuildPolicy"] == ["RequiresCommentApproval": "FORK_PULL_REQUESTS"])
        #expect(request["Artifacts"] == ["Type": "NO_ARTIFACTS"])
        for project in projects { #expect(project.properties["Environment"]?["PrivilegedMode"] == false) }
        let build = try #require(projects.first { $0.logicalID.hasPrefix("PipelineBuild") }).properties
        let text = try #require(build["Source"]?["BuildSpec"]?.string)
        let specification = try parsed(text, "buildspec.json")
        #expect(specification["phases"]?["build"]?["commands"] == ["make test", "mainstay synth"])
        #expect(specification["reports"]?["tests"]?["file-format"] == "JUNITXML")
        #expect(build["Cache"]?["Type"] == "S3")
    }

    @Test("Pipelines that could not deliver are reported")
    func pipelineRefused() {
        _ = pipeline {
            $0.repository = "shop"
            $0.build.artifacts = []
            $0.build.timeout = .minutes(1)
            $0.pullRequests = BuildProject.Configuration()
            $0.stages[1].name = "Build"
        }
        #expect(
            core.findings == [
                "invalid-repository", "build-without-artifacts", "invalid-stage-name", "invalid-build-timeout",
                "empty-build",
            ])
    }

    @Test("GitHub takes the role from its environments alone")
    func gitHubRole() throws {
        let deployment = GitHubDeployment(
            "GitHub", in: core.stack, repository: "example/shop",
            from: [.environment("production"), .branch("main")])
        deployment.allowDeployment()
        let template = try core.template()
        let role = try template.only("AWS::IAM::Role")
        let trust = role.statements("AssumeRolePolicyDocument").first
        #expect(trust?["Action"] == "sts:AssumeRoleWithWebIdentity")
        #expect(
            trust?["Condition"] == [
                "StringEquals": [
                    "token.actions.githubusercontent.com:aud": "sts.amazonaws.com",
                    "token.actions.githubusercontent.com:sub": [
                        "repo:example/shop:environment:production", "repo:example/shop:ref:refs/heads/main",
                    ],
                ]
            ])
        #expect(template.actions(ofRole: "GitHubRolePolicy") == ["sts:AssumeRole"])
        GitHubDeployment("All", in: core.stack, repository: "example/*", from: [.branch("*")], providerARN: "arn")
        #expect(core.findings == ["invalid-repository", "open-github-role"])
    }

    @Test("The workflow is YAML, whatever stands in its texts")
    func workflow() throws {
        let workflow = GitHubWorkflow(
            build: ["swift build", "echo \"a: #b\" && true"],
            environments: [
                .init("staging", region: "eu-central-1", role: "arn:aws:iam::111111111111:role/a", deploy: ["make a"]),
                .init(
                    "production", region: "eu-central-1", role: "arn:aws:iam::222222222222:role/b", deploy: ["make b"]),
            ])
        let read = try parsed(workflow.yaml, "deliver.yml")
        #expect(read["permissions"] == ["contents": "read"])
        #expect(read["jobs"]?["deploy-1"]?["needs"] == "build")
        #expect(read["jobs"]?["deploy-2"]?["needs"] == "deploy-1")
        #expect(read["jobs"]?["deploy-2"]?["environment"] == "production")
        #expect(read["jobs"]?["deploy-2"]?["permissions"]?["id-token"] == "write")
        let runs = read["jobs"]?["build"]?["steps"]?.array?.compactMap { $0["run"]?.string }
        #expect(runs == ["swift build", "echo \"a: #b\" && true"])
    }

    @Test("A window patches what carries its tag, critical patches first")
    func maintenance() throws {
        MaintenanceWindow("Patches", in: core.stack) { $0.tag = (key: "Patch", value: "web") }
        let template = try core.template()
        try template.require(
            "AWS::SSM::MaintenanceWindow", ["Schedule": "cron(0 3 ? * SUN *)", "Duration": 3, "Cutoff": 1])
        try template.require(
            "AWS::SSM::MaintenanceWindowTarget", ["Targets": [["Key": "tag:Patch", "Values": ["web"]]]])
        let rules = try template.only("AWS::SSM::PatchBaseline").properties["ApprovalRules"]?["PatchRules"]?.array
        #expect(rules?.map { $0["ApproveAfterDays"] } == [0, 7])
        try template.require(
            "AWS::SSM::MaintenanceWindowTask", ["TaskArn": "AWS-RunPatchBaseline", "TaskType": "RUN_COMMAND"])
        MaintenanceWindow("Wrong", in: core.stack) {
            $0.cutoff = 3
            $0.patchAge = 400
            $0.tag.value = ""
        }
        #expect(core.findings == ["invalid-maintenance-window", "invalid-patch-age", "missing-patch-tag"])
    }
}

extension BuildProject.Configuration {
    fileprivate static var testing: Self {
        var configuration = Self()
        configuration.build = ["make test"]
        return configuration
    }
}
