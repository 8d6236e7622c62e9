import MainstayAWSClient
import MainstayAssembly
import MainstayDeployment
import MainstayTemplate

/// The releases of one environment, the newest first.
struct DeployedReleases: Sendable {
    var environment: String
    var releases: [Release] = []
    /// Why nobody knows.
    var note: String?

    var value: TemplateValue {
        [
            "environment": .string(environment), "note": .text(note),
            "releases": .array(
                releases.map { release in
                    [
                        "id": .string(release.id), "time": .string(release.time), "commit": .text(release.commit),
                        "dirty": .bool(release.isDirty), "by": .string(release.deployer),
                        "succeeded": .bool(release.succeeded), "reason": .string(release.reason),
                        "stacks": .array(
                            release.stacks.map {
                                ["id": .string($0.id), "name": .string($0.name), "outcome": .string($0.outcome)]
                            }),
                    ]
                }),
        ]
    }
}

/// How a platform stands in AWS at one moment: status, releases, drift, alarms and error budgets.
struct DeployedPlatform: Sendable {
    var asked: AWSTimestamp
    var isRehearsal: Bool
    var stacks: [(stack: DeployedStack, standing: DeployedStanding?)]
    var releases: [DeployedReleases]

    var value: TemplateValue {
        [
            "asked": .string(asked.iso8601), "rehearsal": .bool(isRehearsal),
            "stacks": .array(
                stacks.map { stack, standing in
                    var object = stack.value.object ?? TemplateObject()
                    object["standing"] = standing?.value
                    return TemplateValue(.object(object))
                }),
            "releases": .array(releases.map(\.value)),
        ]
    }
}

/// Asks for all of it at once. What one stack cannot be asked does not keep the others from being shown.
struct DeployedPlatformReader: Sendable {
    private static let releasesShown = 20

    let session: CloudSession
    let stacks: ChosenStacks

    /// - Throws: where nobody says which account it is, or the assembly cannot be deployed.
    static func read(_ folder: String, environments: [String], _ session: CloudSession) async throws -> DeployedPlatform
    {
        let stacks = try await ChosenStacks(
            environments.isEmpty ? ["*"] : environments, of: try DeployableAssembly.read(folder), isExclusive: true,
            session: session)
        return await DeployedPlatformReader(session: session, stacks: stacks).read()
    }

    func read() async -> DeployedPlatform {
        let now = session.pace.time.now()
        async let releases = releases()
        let found = await withTaskGroup(of: (Int, DeployedStack, DeployedStanding?).self) { group in
            for (index, chosen) in stacks.all.enumerated() {
                group.addTask {
                    let stack = await Self.stack(chosen)
                    guard let facts = stack.facts else { return (index, stack, nil) }
                    return (index, stack, await StandingReader(chosen: chosen, now: now).read(facts))
                }
            }
            return await group.reduce(into: []) { $0.append($1) }.sorted { $0.0 < $1.0 }
        }
        return DeployedPlatform(
            asked: now, isRehearsal: session.isLocal, stacks: found.map { ($0.1, $0.2) }, releases: await releases)
    }

    static func stack(_ chosen: ChosenStacks.Chosen) async -> DeployedStack {
        var stack = DeployedStack(chosen: chosen)
        do throws(AWSError) {
            stack.facts = try await chosen.cloudFormation.stack(chosen.stack.name)
        } catch {
            stack.problem = error.message
        }
        return stack
    }

    func releases() async -> [DeployedReleases] {
        var result: [DeployedReleases] = []
        var seen: Set<String?> = []
        for chosen in stacks.all where seen.insert(chosen.stack.artifact.environment).inserted {
            let name = chosen.stack.artifact.environment
            var part = stacks
            part.all.removeAll { $0.stack.artifact.environment != name }
            var found = DeployedReleases(environment: name ?? "")
            do {
                found.releases = try await ReleaseSearch(session: session, stacks: part).releases(
                    limit: Self.releasesShown)
            } catch {
                found.note = ((Failure.of(error) as? Failure)?.message) ?? "\(error)"
            }
            result.append(found)
        }
        return result
    }
}
