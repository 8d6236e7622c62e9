import MainstayAWSClient
import MainstayAssembly
import MainstayDeployment
import MainstayDiagnostics

/// Finds the releases of an environment, and their assemblies.
struct ReleaseSearch {
    let session: CloudSession
    let stacks: ChosenStacks

    private func store() async throws -> ReleaseStore {
        guard let store = try await ReleaseKeeper(connections: session.connections).store(for: stacks.all.map(\.stack))
        else {
            throw Failure("the stacks do not say where their assets are kept, so there are no releases", exitCode: 1)
        }
        return store
    }

    private var environment: String {
        stacks.all.compactMap(\.stack.artifact.environment).first ?? ReleaseKeeper.nameless
    }

    func releases(limit: Int) async throws -> [Release] {
        try await store().releases(of: environment, limit: limit)
    }

    /// The release to go back to: the one that is named, or the last good one of another assembly than the present one.
    func earlier(_ name: String?) async throws -> Release {
        let releases = try await releases(limit: 1000)
        if let name {
            guard let found = releases.first(where: { $0.id == name }) else {
                throw Failure("there is no release \(name) of \(environment)", help: "see them: mainstay history")
            }
            return found
        }
        guard let current = releases.first else {
            throw Failure("there are no releases of \(environment)", exitCode: 1)
        }
        // After a failed deployment CloudFormation went back by itself; what failed is then what one is rid of.
        guard let found = releases.first(where: { $0.succeeded && $0.assembly != current.assembly }) else {
            throw Failure("there is no earlier release of \(environment) that succeeded", exitCode: 1)
        }
        return found
    }

    /// The last release that succeeded.
    func latest() async throws -> Release {
        guard let found = try await releases(limit: 1000).first(where: \.succeeded) else {
            throw Failure("there is no release of \(environment) that succeeded", exitCode: 1)
        }
        return found
    }

    /// Unpacks a release's assembly into a folder and reads it.
    func assembly(of release: Release, in folder: TemporaryFolder) async throws -> DeployableAssembly {
        try ReleaseKeeper.unpack(try await store().assembly(release.assembly), to: folder.path)
        return try DeployableAssembly.read(folder.path)
    }
}
