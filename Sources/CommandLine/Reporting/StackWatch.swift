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

    /// Asks once.
    mutating func look(at stacks: ChosenStacks) async {
        for chosen in stacks.all {
            do {
                let facts = try await chosen.cloudFormation.stack(chosen.stack.name)
                let key = "\(chosen.stack.name) \(chosen.target.description)"
                feed.publish(
                    "stack", key: key, data: JSONPrinter.compact.string(Self.value(facts, of: chosen, key: key)))
                guard let facts else { continue }
                let last = seen[facts.id]
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

    private func complain(_ error: any Error) {
        let message = (error as? Failure)?.message ?? "\(error)"
        feed.publish("complaint", key: "complaint", data: JSONPrinter.compact.string(["message": .string(message)]))
    }

    private static func value(_ facts: StackFacts?, of chosen: ChosenStacks.Chosen, key: String) -> TemplateValue {
        [
            "key": .string(key), "id": .string(chosen.stack.id), "name": .string(chosen.stack.name),
            "status": .string(facts?.phase.name ?? "not deployed"), "reason": .text(facts?.reason),
            "updated": .text((facts?.updatedAt ?? facts?.createdAt)?.iso8601),
            "drift": .text(facts?.driftStatus == "NOT_CHECKED" ? nil : facts?.driftStatus),
            "where": .string(chosen.target.description),
        ]
    }

    private static func value(_ event: StackEvent) -> TemplateValue {
        [
            "time": .string(event.time.iso8601), "stack": .string(event.stackName),
            "resource": .string("\(event.logicalID) (\(event.type))"), "status": .string(event.status),
            "reason": .text(event.reason),
        ]
    }
}
