package import MainstayAssembly
internal import MainstayDiagnostics
internal import MainstayFiles
internal import MainstayTemplate

/// A stack of an assembly with what only a deployment wants to know of it.
package struct DeployableStack: Sendable {
    package var artifact: StackArtifact
    /// The template as it lies on disk, byte by byte.
    package var templateText: String
    /// The role that talks to CloudFormation; with open places.
    package var deployRole: String?
    /// The role that CloudFormation acts in; with open places.
    package var executionRole: String?
    /// `s3://bucket/key` where the template is published; with open places.
    package var templateLocation: String?
    /// The SSM parameter that tells the version of the bootstrap stack, and the lowest that will do.
    package var bootstrapParameter: String?
    package var bootstrapVersion: Int?
    package var parameters: [(key: String, value: String)]
    package var notificationARNs: [String]
    package var assets: AssetManifest

    package var id: String { artifact.id }
    package var name: String { artifact.stackName }

    /// Where it goes.
    ///
    /// - Returns: nil where neither the stack nor the environment names a region.
    package func target(_ identity: Identity, region: String?) -> Target? {
        guard let region = artifact.region ?? region else { return nil }
        return Target(account: artifact.account ?? identity.account, region: region)
    }

    package init(artifact: StackArtifact) {
        self.artifact = artifact
        templateText = ""
        parameters = []
        notificationARNs = []
        assets = AssetManifest()
    }
}

/// An assembly as deployments read it.
package struct DeployableAssembly: Sendable {
    package var folder: String
    package var stacks: [DeployableStack]
    package var hasEnvironments: Bool

    /// Reads an assembly's folder.
    ///
    /// - Throws: ``DeploymentProblem`` where anything of it cannot be read: half of a platform is not deployed.
    package static func read(_ folder: String) throws(DeploymentProblem) -> DeployableAssembly {
        guard AssemblyReader.isAssembly(folder) else {
            throw DeploymentProblem("\(folder) is not an assembly", help: "synthesise it first: mainstay synth")
        }
        let read = AssemblyReader().read(folder)
        if let broken = read.diagnostics.first(where: { $0.severity == .error }) {
            throw DeploymentProblem(
                "\(broken.location.map { "\($0): " } ?? "")\(broken.message)", help: broken.help)
        }
        var manifests: [String: TemplateValue] = [:]
        var stacks: [DeployableStack] = []
        for artifact in read.assembly.stacks {
            let place = Self.folder(of: artifact.templateFile)
            if manifests[place] == nil { manifests[place] = try value("\(place)/manifest.json") }
            stacks.append(try stack(artifact, manifests[place], in: place))
        }
        return DeployableAssembly(
            folder: folder, stacks: stacks,
            hasEnvironments: read.assembly.stacks.contains { $0.environment != nil })
    }

    private static func stack(
        _ artifact: StackArtifact, _ manifest: TemplateValue?, in folder: String
    ) throws(DeploymentProblem) -> DeployableStack {
        var stack = DeployableStack(artifact: artifact)
        stack.templateText = String(decoding: try bytes(artifact.templateFile), as: UTF8.self)
        let entry = manifest?["artifacts"]?[artifact.id]
        let properties = entry?["properties"]
        stack.deployRole = properties?["assumeRoleArn"]?.string
        stack.executionRole = properties?["cloudFormationExecutionRoleArn"]?.string
        stack.templateLocation = properties?["stackTemplateAssetObjectUrl"]?.string
        stack.bootstrapParameter = properties?["bootstrapStackVersionSsmParameter"]?.string
        stack.bootstrapVersion = properties?["requiresBootstrapStackVersion"]?.int
        stack.parameters = (properties?["parameters"]?.object?.members ?? []).compactMap { member in
            member.value.string.map { (member.key, $0) }
        }
        stack.notificationARNs = (properties?["notificationArns"]?.array ?? []).compactMap(\.string)
        for dependency in entry?["dependencies"]?.array ?? [] {
            guard let id = dependency.string, let other = manifest?["artifacts"]?[id],
                other["type"]?.string == "cdk:asset-manifest", let file = other["properties"]?["file"]?.string
            else { continue }
            stack.assets.add(try value("\(folder)/\(file)"), folder: folder)
        }
        return stack
    }

    private static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return String(path[..<slash])
    }

    private static func bytes(_ path: String) throws(DeploymentProblem) -> [UInt8] {
        do throws(FileError) {
            return try FileSystem.read(path, upTo: 32 << 20)
        } catch {
            throw DeploymentProblem(error.description, help: "synthesise the assembly again: mainstay synth")
        }
    }

    private static func value(_ path: String) throws(DeploymentProblem) -> TemplateValue {
        let parsed = TemplateParser(file: path, format: .json).parse(try bytes(path))
        guard let value = parsed.value, parsed.isValid else {
            throw DeploymentProblem("\(path) is no JSON", help: "synthesise the assembly again: mainstay synth")
        }
        return value
    }
}

/// Why a deployment cannot begin or go on, in words for the person who asked for it.
package struct DeploymentProblem: Error, Hashable, Sendable {
    package var message: String
    package var help: String?
    /// Whether the call or its input is wrong, rather than what was found at AWS.
    package var isUsage: Bool

    package init(_ message: String, help: String? = nil, isUsage: Bool = true) {
        self.message = message
        self.help = help
        self.isUsage = isUsage
    }
}
