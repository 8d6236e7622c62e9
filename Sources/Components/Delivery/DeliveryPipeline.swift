import MainstayCodeBuild
public import MainstayCodeConnections
public import MainstayCodePipeline
public import MainstayConstructs

/// A pipeline from a push to production: builds once, deploys what was built to staging, waits for an approval, and
/// deploys the very same to production.
///
/// Pull requests are built and tested by a project of their own, which can deploy nothing.
public struct DeliveryPipeline: Construct {
    /// One environment that is deployed to, in order.
    public struct Stage {
        public var name: String
        /// What deploys to it, and tests it then; its source is what the build left behind.
        public var deploy: BuildProject.Configuration
        /// Whether somebody must approve before. For production.
        public var needsApproval: Bool

        public init(
            _ name: String, needsApproval: Bool = false, configure: (inout BuildProject.Configuration) -> Void
        ) {
            self.name = name
            self.needsApproval = needsApproval
            deploy = BuildProject.Configuration()
            configure(&deploy)
        }
    }

    public struct Configuration {
        /// `owner/name` on GitHub.
        public var repository = ""
        public var branch = "main"
        /// A connection that exists already and was confirmed; the pipeline makes one, to be confirmed in the console
        /// once, where none is given.
        public var connectionARN: StringValue?
        /// Builds and tests what was pushed; its artifacts are what every stage deploys.
        public var build = BuildProject.Configuration()
        /// Tests what was built, in a stage of its own before anything is deployed; nil where the build tests too.
        public var tests: BuildProject.Configuration?
        /// The same for pull requests; nil builds none.
        public var pullRequests: BuildProject.Configuration?
        public var stages: [Stage] = []
        /// Told when an approval is wanted, and when the pipeline fails.
        public var topic: Topic?
        /// Encrypts what builds leave behind; S3's own keys where none is given.
        public var key: Key?
    }

    public let node: Node
    public let resource: CodePipeline.Pipeline
    /// Nil where one exists already.
    public let connection: CodeConnections.Connection?
    public let artifacts: Bucket
    public let role: Role
    public let build: BuildProject
    public let tests: BuildProject?
    public let pullRequests: BuildProject?
    /// By the names of stages.
    public let deployments: [String: BuildProject]

    @discardableResult
    public init(
        _ id: String, in scope: any Construct, fileID: String = #fileID, line: Int = #line, column: Int = #column,
        configure: (inout Configuration) -> Void = { _ in }
    ) {
        var configuration = Configuration()
        configure(&configuration)
        node = Node(component: id, in: scope, fileID, line, column)
        Self.check(configuration, node)
        let group = Group(node: node)
        connection =
            configuration.connectionARN == nil
            ? CodeConnections.Connection(
                "Connection", in: group, connectionName: StringValue(node.explicitName(limit: 32)),
                providerType: .gitHub)
            : nil
        let connectionARN = configuration.connectionARN ?? connection?.connectionArn ?? ""
        let key = configuration.key
        let store = Bucket.forLogs("Artifacts", in: group, keeping: .days(90)) {
            if let key { $0.encryption = .customerManaged(key) }
        }
        artifacts = store
        func project(_ id: String, _ settings: BuildProject.Configuration, _ source: BuildProject.Source)
            -> BuildProject
        {
            var settings = settings
            settings.key = settings.key ?? key
            return BuildProject(id, in: group, source: source, cache: store, configuration: settings)
        }
        let build = project("Build", configuration.build, .pipeline)
        self.build = build
        let tests = configuration.tests.map { project("Tests", $0, .pipeline) }
        self.tests = tests
        pullRequests = configuration.pullRequests.map {
            project(
                "PullRequests", $0,
                .pullRequests(
                    repository: configuration.repository, branch: configuration.branch, connection: connectionARN))
        }
        var deployments: [String: BuildProject] = [:]
        for stage in configuration.stages where deployments[stage.name] == nil {
            deployments[stage.name] = project("Deploy \(stage.name)".replacingSlashes, stage.deploy, .pipeline)
        }
        self.deployments = deployments
        role = Role(
            "Role", in: group, assumedBy: .service("codepipeline.amazonaws.com"),
            when: ["StringEquals": ["aws:SourceAccount": JSONValue(AWS.accountID)]],
            description: "Runs the pipeline \(node.pathInStack)")
        store.grantReadWrite(to: role)
        role.allow(["codeconnections:UseConnection"], on: [connectionARN])
        let projects = [build] + (tests.map { [$0] } ?? []) + deployments.values.sorted { $0.node.path < $1.node.path }
        role.allow(["codebuild:BatchGetBuilds", "codebuild:StartBuild"], on: projects.map { $0.resource.arn })
        configuration.topic?.grantPublish(to: role)
        let stages = PipelineStages(
            configuration: configuration, connectionARN: connectionARN, build: build, tests: tests,
            deployments: deployments)
        resource = CodePipeline.Pipeline(
            "Resource", in: group,
            artifactStore: .init(
                encryptionKey: key.map { .init(id: $0.arn, type: "KMS") }, location: StringValue(store.name), type: .s3),
            // A newer push takes the place of one that waits: what is approved is the latest.
            executionMode: .superseded, name: StringValue(node.explicitName(limit: 100)), pipelineType: .v2,
            roleArn: role.arn, stages: stages.declarations, triggers: stages.triggers)
        resource.depend(on: role)
    }

    public var name: StringValue { resource.ref }

    private static func check(_ configuration: Configuration, _ node: Node) {
        let parts = configuration.repository.split(separator: "/", omittingEmptySubsequences: false)
        if parts.count != 2 || parts.contains(where: { $0.isEmpty || $0.contains(" ") }) {
            node.report(
                "invalid-repository", "\"\(configuration.repository)\" is not a repository on GitHub",
                help: "write it as owner/name")
        }
        if configuration.stages.isEmpty {
            node.report("empty-pipeline", "the pipeline deploys to nothing", help: "give it a stage")
        }
        if configuration.build.artifacts.isEmpty {
            node.report(
                "build-without-artifacts", "the build leaves nothing behind that could be deployed",
                help: "name files: $0.build.artifacts = [\"cdk.out/**/*\"]")
        }
        let taken: Set = ["Source", "Build", "Test"]
        var names: Set<String> = []
        for stage in configuration.stages {
            let isName = stage.name.utf8.allSatisfy { byte in
                UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
                    || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || byte == UInt8(ascii: "-")
            }
            if !isName || !(1...100).contains(stage.name.utf8.count) || taken.contains(stage.name)
                || !names.insert(stage.name).inserted
            {
                node.report(
                    "invalid-stage-name", "\"\(stage.name)\" cannot be the name of a stage here",
                    help: "use letters, digits and hyphens, each name once, and not Source, Build or Test")
            }
        }
    }
}

/// The stages of a pipeline, as CodePipeline wants them.
private struct PipelineStages {
    typealias Pipeline = CodePipeline.Pipeline

    let configuration: DeliveryPipeline.Configuration
    let connectionARN: StringValue
    let build: BuildProject
    let tests: BuildProject?
    let deployments: [String: BuildProject]

    var declarations: [Pipeline.StageDeclaration] {
        let source = Pipeline.ActionDeclaration(
            actionTypeId: .init(category: .source, owner: "AWS", provider: "CodeStarSourceConnection", version: "1"),
            configuration: .object([
                "BranchName": configuration.branch, "ConnectionArn": connectionARN, "DetectChanges": "false",
                "FullRepositoryId": configuration.repository, "OutputArtifactFormat": "CODE_ZIP",
            ]), name: "Source", outputArtifacts: [.init(name: "Source")])
        let built = action(
            "Build", build, from: "Source", to: "Built")
        var stages: [Pipeline.StageDeclaration] = [
            .init(actions: [source], name: "Source"), .init(actions: [built], name: "Build"),
        ]
        if let tests {
            stages.append(.init(actions: [action("Test", tests, from: "Built", to: nil)], name: "Test"))
        }
        return stages + configuration.stages.map(stage)
    }

    /// On a push to the branch alone: without it any branch would start a pipeline of the second version.
    var triggers: [Pipeline.PipelineTriggerDeclaration] {
        [
            .init(
                gitConfiguration: .init(
                    push: [.init(branches: .init(includes: [StringValue(configuration.branch)]))],
                    sourceActionName: "Source"), providerType: .codeStarSourceConnection)
        ]
    }

    private func stage(_ stage: DeliveryPipeline.Stage) -> Pipeline.StageDeclaration {
        var actions: [Pipeline.ActionDeclaration] = []
        if stage.needsApproval {
            var bag = PropertyBag()
            bag.set("CustomData", "Deploy to \(stage.name)")
            bag.set("NotificationArn", configuration.topic?.arn)
            actions.append(
                .init(
                    actionTypeId: .init(category: .approval, owner: "AWS", provider: "Manual", version: "1"),
                    configuration: JSONValue(property: bag.property), name: "Approve", runOrder: 1))
        }
        if let project = deployments[stage.name] {
            actions.append(action("Deploy", project, from: "Built", to: nil, order: stage.needsApproval ? 2 : 1))
        }
        return .init(actions: actions, name: StringValue(stage.name))
    }

    private func action(
        _ name: StringValue, _ project: BuildProject, from input: StringValue, to output: StringValue?, order: Int = 1
    ) -> Pipeline.ActionDeclaration {
        .init(
            actionTypeId: .init(category: .build, owner: "AWS", provider: "CodeBuild", version: "1"),
            configuration: .object(["ProjectName": project.name]), inputArtifacts: [.init(name: input)], name: name,
            outputArtifacts: output.map { [.init(name: $0)] }, runOrder: IntValue(order))
    }
}
