public import MainstayCodeBuild
public import MainstayConstructs

/// A CodeBuild project: runs commands in a container of AWS's, as a role that may do what it is granted and no more.
public struct BuildProject: Grantee {
    public struct Configuration {
        /// Shell commands, by phase; any that fails ends the build.
        public var install: [String] = []
        public var build: [String] = []
        public var environment: [String: StringValue] = [:]
        /// Folders that the next build finds again: `/root/.npm/**/*`.
        public var cachedPaths: [String] = []
        /// What later stages are given: paths in the source's folder. None where it is empty.
        public var artifacts: [String] = []
        /// JUnit files whose results show as a report: `reports/*.xml`.
        public var reports: [String] = []
        /// Lets builds run Docker, which gives them the host's kernel: for images alone.
        public var buildsImages = false
        /// How long a build may take, 5 minutes to 8 hours.
        public var timeout = TimeSpan.minutes(30)
        /// Small is 2 processors and 4 GB, medium 4 and 8 (on Arm: 2 and 4, 4 and 8).
        public var size = Size.small
        /// Encrypts what builds leave behind; the account's `aws/s3` where none is given.
        public var key: Key?
        public var logRetentionDays = 90
        /// Runs builds in the private subnets of a network, from which they reach databases: for migrations. They need a
        /// NAT gateway to reach anything else. ``BuildProject/securityGroup`` says what they may connect to.
        public var network: Network?

        public init() {}
    }

    public enum Size: String, Hashable, Sendable {
        case small = "BUILD_GENERAL1_SMALL"
        case medium = "BUILD_GENERAL1_MEDIUM"
        case large = "BUILD_GENERAL1_LARGE"
    }

    /// Where builds get their source.
    enum Source {
        case pipeline
        /// A repository on GitHub, by a connection: builds every pull request.
        case pullRequests(repository: String, branch: String, connection: StringValue)
    }

    public let node: Node
    public let resource: CodeBuild.Project
    public let role: Role
    /// Nil where builds run outside of networks.
    public let securityGroup: SecurityGroup?

    init(_ id: String, in scope: Group, source: Source, cache: Bucket, configuration: Configuration) {
        node = Group(id, in: scope).node
        let group = Group(node: node)
        Self.check(configuration, node)
        let log = LogGroup("Log", in: group) {
            $0.retention = .days(configuration.logRetentionDays)
            $0.key = configuration.key
        }
        role = Role(
            "Role", in: group, assumedBy: .service("codebuild.amazonaws.com"),
            when: ["StringEquals": ["aws:SourceAccount": JSONValue(AWS.accountID)]],
            description: "What builds of \(node.pathInStack) may do")
        log.grantWrite(to: role)
        cache.grantReadWrite(to: role)
        configuration.key?.grantEncryptDecrypt(to: role)
        var isPipeline = true
        var origin = CodeBuild.Project.Source(
            buildSpec: BuildSpecification(configuration).text, type: "CODEPIPELINE")
        var triggers: CodeBuild.Project.ProjectTriggers?
        if case .pullRequests(let repository, let branch, let connection) = source {
            isPipeline = false
            role.allow(
                [
                    "codeconnections:GetConnection", "codeconnections:GetConnectionToken",
                    "codeconnections:UseConnection",
                ],
                on: [connection])
            origin = .init(
                auth: .init(resource: connection, type: "CODECONNECTIONS"),
                buildSpec: BuildSpecification(configuration).text, gitCloneDepth: 1,
                location: StringValue("https://github.com/\(repository).git"), reportBuildStatus: true, type: "GITHUB")
            // Requests from forks run other people's commands: a member of the project must approve them.
            triggers = .init(
                filterGroups: [
                    [
                        .object([
                            "Pattern": "PULL_REQUEST_CREATED, PULL_REQUEST_UPDATED, PULL_REQUEST_REOPENED",
                            "Type": "EVENT",
                        ]), .object(["Pattern": "^refs/heads/\(branch)$", "Type": "BASE_REF"]),
                    ]
                ], pullRequestBuildPolicy: .init(requiresCommentApproval: "FORK_PULL_REQUESTS"), webhook: true)
        }
        let projectName = node.explicitName(limit: 100)
        if !configuration.reports.isEmpty {
            // CodeBuild looks for a group of this name, and would make one that no template knows.
            let reports = CodeBuild.ReportGroup(
                "Reports", in: group, deleteReports: true, exportConfig: .init(exportConfigType: .noExport),
                name: StringValue("\(projectName)-\(BuildSpecification.reportName)"), type: .test)
            role.allow(
                ["codebuild:BatchPutTestCases", "codebuild:CreateReport", "codebuild:UpdateReport"],
                on: [reports.arn])
        }
        var place: BuildNetwork?
        if let network = configuration.network { place = BuildNetwork(network, for: role, in: group) }
        securityGroup = place?.securityGroup
        let variables = configuration.environment.sorted { $0.key < $1.key }.map {
            CodeBuild.Project.EnvironmentVariable(name: StringValue($0.key), type: "PLAINTEXT", value: $0.value)
        }
        resource = CodeBuild.Project(
            "Resource", in: group, artifacts: .init(type: isPipeline ? "CODEPIPELINE" : "NO_ARTIFACTS"),
            cache: configuration.cachedPaths.isEmpty
                ? .init(type: "NO_CACHE")
                : .init(location: "\(cache.name)/cache/\(projectName)", type: "S3"),
            description: StringValue(node.pathInStack), encryptionKey: configuration.key?.arn,
            environment: .init(
                computeType: StringValue(configuration.size.rawValue),
                environmentVariables: variables.isEmpty ? nil : variables,
                image: "aws/codebuild/amazonlinux-aarch64-standard:3.0", imagePullCredentialsType: "CODEBUILD",
                privilegedMode: BoolValue(configuration.buildsImages), type: "ARM_CONTAINER"),
            logsConfig: .init(cloudWatchLogs: .init(groupName: StringValue(log.name), status: "ENABLED")),
            name: StringValue(projectName), serviceRole: role.arn, source: origin,
            timeoutInMinutes: IntValue(configuration.timeout.minutes), triggers: triggers,
            vpcConfig: place?.configuration)
        resource.depend(on: role)
    }

    public var name: StringValue { resource.ref }

    private static func check(_ configuration: Configuration, _ node: Node) {
        if configuration.build.isEmpty {
            node.report("empty-build", "the build runs no command", help: "give build: [\"make test\"]")
        }
        if !(5...480).contains(configuration.timeout.minutes) {
            node.report(
                "invalid-build-timeout", "a build cannot take \(configuration.timeout.seconds) seconds",
                help: "use 5 minutes to 8 hours")
        }
    }
}

/// A build specification, as JSON, which is YAML too.
struct BuildSpecification {
    /// What a project's reports are called, after the project's own name.
    static let reportName = "tests"

    private let configuration: BuildProject.Configuration

    init(_ configuration: BuildProject.Configuration) { self.configuration = configuration }

    var text: StringValue {
        var bag = PropertyBag()
        bag.set("version", "0.2")
        var phases: [Property.Member] = []
        for (name, commands) in [("install", configuration.install), ("build", configuration.build)]
        where !commands.isEmpty {
            phases.append(.init(name, JSONValue.object(["commands": commands, "on-failure": "ABORT"]).property))
        }
        bag.set("phases", JSONValue(property: .object(phases)))
        if !configuration.artifacts.isEmpty {
            bag.set("artifacts", JSONValue.object(["files": configuration.artifacts]))
        }
        if !configuration.cachedPaths.isEmpty {
            bag.set("cache", JSONValue.object(["paths": configuration.cachedPaths]))
        }
        if !configuration.reports.isEmpty {
            bag.set(
                "reports",
                JSONValue.object([
                    "tests": JSONValue.object(["files": configuration.reports, "file-format": "JUNITXML"])
                ]))
        }
        return StringValue(json: JSONValue(property: bag.property))
    }
}
