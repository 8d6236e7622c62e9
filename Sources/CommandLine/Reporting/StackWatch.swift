import MainstayAWSClient
import MainstayDashboard
import MainstayDeployment
import MainstayTemplate

/// Asks CloudFormation how the stacks of an assembly are, and tells an ``EventFeed`` what is new.
struct StackWatch {
    let session: CloudSession
    let folder: String
    /// Nothing is changed here, so all are looked at where none is named.
    let words: [String]
    let feed: EventFeed
    private var seen: [String: String] = [:]
    /// Events of a stack that are told where none was before.
    private static let firstEvents = 20

    init(session: CloudSession, folder: String, environments: [String], feed: EventFeed) {
        self.session = session
        self.folder = folder
        words = environments.isEmpty ? ["*"] : environments
        self.feed = feed
    }

    /// The stacks; what goes wrong on the way to them is told once.
    func stacks() async -> ChosenStacks? {
        do {
            return try await ChosenStacks(
                words, of: try DeployableAssembly.read(folder), isExclusive: true, session: session)
        } catch {
            complain(Failure.of(error))
            return nil
        }
    }

    /// Asks once how stacks are and what happens to them.
    mutating func look(at stacks: ChosenStacks) async {
        for chosen in stacks.all {
            let stack = await DeployedPlatformReader.stack(chosen)
            if let problem = stack.problem { complain(Failure(problem)) }
            feed.publish("stack", key: stack.key, data: JSONPrinter.compact.string(stack.value))
            guard let facts = stack.facts else { continue }
            let last = seen[facts.id]
            do throws(AWSError) {
                let events = try await chosen.cloudFormation.events(of: facts.id, after: last, limit: 100)
                for event in last == nil ? events.suffix(Self.firstEvents) : events[...] {
                    feed.publish("progress", data: JSONPrinter.compact.string(Self.value(event)))
                }
                seen[facts.id] = events.last?.id ?? last
            } catch {
                complain(Failure.of(error))
            }
        }
    }

    /// Asks for what changes seldom: releases, drift as it was found, alarms, error budgets.
    func lookCloser(at stacks: ChosenStacks) async {
        let platform = await DeployedPlatformReader(session: session, stacks: stacks).read()
        for (stack, standing) in platform.stacks {
            guard let standing else { continue }
            let value: TemplateValue = ["key": .string(stack.key), "standing": standing.value]
            feed.publish("standing", key: "standing \(stack.key)", data: JSONPrinter.compact.string(value))
        }
        for releases in platform.releases {
            feed.publish(
                "releases", key: "releases \(releases.environment)",
                data: JSONPrinter.compact.string(releases.value))
        }
    }

    private func complain(_ error: any Error) {
        let message = (error as? Failure)?.message ?? "\(error)"
        feed.publish("complaint", key: "complaint", data: JSONPrinter.compact.string(["message": .string(message)]))
    }

    private static func value(_ event: StackEvent) -> TemplateValue {
        [
            "time": .string(event.time.iso8601), "stack": .string(event.stackName),
            "resource": .string("\(event.logicalID) (\(event.type))"), "status": .string(event.status),
            "reason": .text(event.reason),
        ]
    }
}
