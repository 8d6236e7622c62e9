import MainstayAWSClient
import MainstayAssembly
import MainstayDeployment
import MainstayDiagnostics
import MainstayFiles

/// Builds and pushes container images with whichever program is there.
struct ContainerTool: ImagePublishing {
    let program: String

    /// The first of docker, podman, finch and buildah that the variable PATH leads to.
    static func find() -> ContainerTool? {
        let folders = (FileSystem.environmentVariable("PATH") ?? "").split(separator: ":")
        for name in ["docker", "podman", "finch", "buildah"] {
            if folders.contains(where: { FileSystem.exists("\($0)/\(name)") }) { return ContainerTool(program: name) }
        }
        return nil
    }

    func publish(_ image: AssetManifest.Image, to address: String, registry: String, password: String) async throws {
        // The password goes by a file that only this user can read, never by the command line.
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let secret = Paths.join(folder.path, "password")
        try FileSystem.write(Array(password.utf8), to: secret)
        try await run(
            ["-c", "exec \"$0\" login --username AWS --password-stdin \"$1\" < \"$2\"", program, registry, secret],
            program: "/bin/sh", what: "log in to \(registry)")
        var arguments = ["build", "--tag", address]
        if let file = image.dockerfile { arguments += ["--file", "\(image.folder)/\(file)"] }
        if let target = image.buildTarget { arguments += ["--target", target] }
        if let platform = image.platform { arguments += ["--platform", platform] }
        for (name, value) in image.buildArguments.sorted(by: { $0.key < $1.key }) {
            arguments += ["--build-arg", "\(name)=\(value)"]
        }
        try await run(arguments + [image.folder], program: program, what: "build \(image.name)")
        try await run(["push", address], program: program, what: "push \(image.name)")
    }

    private func run(_ arguments: [String], program: String, what: String) async throws {
        let ended = try await ChildProcess(program: program, arguments: arguments, directory: Paths.absolute("."))
            .collect()
        guard ended.end == .exited(0) else {
            let lines = String(decoding: ended.error, as: UTF8.self).split(separator: "\n").suffix(10)
            throw DeploymentProblem(
                "cannot \(what): \(lines.joined(separator: "\n"))", help: "run it by hand to see more", isUsage: false)
        }
    }
}
