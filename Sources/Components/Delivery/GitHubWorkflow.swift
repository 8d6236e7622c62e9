/// A workflow of GitHub Actions that checks every pull request, and on a push to the main branch builds once and deploys
/// that to one environment after the other.
///
/// Environments wait for the approvals that the repository's settings ask for. Written to
/// `.github/workflows/deliver.yml`.
public struct GitHubWorkflow: Sendable {
    /// One environment, in order.
    public struct Environment: Sendable {
        public var name: String
        public var region: String
        /// The ARN of a ``GitHubDeployment``'s role.
        public var role: String
        public var deploy: [String]

        public init(_ name: String, region: String, role: String, deploy: [String]) {
            self.name = name
            self.region = region
            self.role = role
            self.deploy = deploy
        }
    }

    public var branch: String
    /// Shell commands that build and test; what they leave in ``artifact`` is deployed.
    public var build: [String]
    public var artifact: String
    /// Folders that the next run finds again, and files whose content decides whether they are still right.
    public var cachedPaths: [String]
    public var cacheKeyFiles: String
    public var environments: [Environment]

    public init(
        branch: String = "main", build: [String], artifact: String = "cdk.out", cachedPaths: [String] = [".build"],
        cacheKeyFiles: String = "**/Package.resolved", environments: [Environment]
    ) {
        self.branch = branch
        self.build = build
        self.artifact = artifact
        self.cachedPaths = cachedPaths
        self.cacheKeyFiles = cacheKeyFiles
        self.environments = environments
    }

    /// The workflow as YAML. Texts are quoted, so that none of them can become something else.
    public var yaml: String {
        var lines = [
            "name: Deliver", "on:", "  pull_request:", "    branches: [\(Self.quoted(branch))]", "  push:",
            "    branches: [\(Self.quoted(branch))]", "permissions:", "  contents: read", "jobs:", "  build:",
            "    runs-on: ubuntu-24.04", "    timeout-minutes: 30", "    steps:", "      - uses: actions/checkout@v4",
        ]
        if !cachedPaths.isEmpty {
            lines += [
                "      - uses: actions/cache@v4", "        with:", "          path: |",
            ]
            lines += cachedPaths.map { "            \(Self.plain($0))" }
            lines += [
                "          key: build-${{ runner.os }}-${{ hashFiles(\(Self.literal(cacheKeyFiles))) }}",
                "          restore-keys: build-${{ runner.os }}-",
            ]
        }
        lines += build.map { "      - run: \(Self.quoted($0))" }
        lines += [
            "      - uses: actions/upload-artifact@v4", "        if: github.event_name == 'push'", "        with:",
            "          name: built", "          path: \(Self.quoted(artifact))", "          include-hidden-files: true",
            "          if-no-files-found: error",
        ]
        var previous = "build"
        for (index, environment) in environments.enumerated() {
            let job = "deploy-\(index + 1)"
            lines += deployment(environment, job: job, after: previous)
            previous = job
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func deployment(_ environment: Environment, job: String, after previous: String) -> [String] {
        [
            "  \(job):", "    name: \(Self.quoted("Deploy to \(environment.name)"))", "    needs: \(previous)",
            "    if: github.event_name == 'push'", "    runs-on: ubuntu-24.04", "    timeout-minutes: 60",
            "    environment: \(Self.quoted(environment.name))",
            // Two deployments to one environment would undo each other.
            "    concurrency:", "      group: \(Self.quoted("deploy-\(environment.name)"))",
            "      cancel-in-progress: false", "    permissions:", "      contents: read", "      id-token: write",
            "    steps:", "      - uses: actions/checkout@v4", "      - uses: actions/download-artifact@v4",
            "        with:", "          name: built", "          path: \(Self.quoted(artifact))",
            "      - uses: aws-actions/configure-aws-credentials@v4", "        with:",
            "          role-to-assume: \(Self.quoted(environment.role))",
            "          aws-region: \(Self.quoted(environment.region))",
        ] + environment.deploy.map { "      - run: \(Self.quoted($0))" }
    }

    /// A double-quoted scalar.
    private static func quoted(_ text: String) -> String {
        var result = "\""
        for character in text.unicodeScalars {
            switch character {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\t": result += "\\t"
            case _ where character.value < 0x20 || character.value == 0x7F: result += " "
            default: result.unicodeScalars.append(character)
            }
        }
        return result + "\""
    }

    /// One line of a block, in which nothing has a meaning but the end of the line.
    private static func plain(_ text: String) -> String {
        String(text.map { $0.isNewline ? " " : $0 })
    }

    /// A text in an expression of GitHub's.
    private static func literal(_ text: String) -> String {
        "'\(plain(text).split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''"))'"
    }
}
