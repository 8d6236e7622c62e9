/// Something that happened in a deployment. Each kind has a word of its own and fields that do not change their meaning.
package enum DeploymentEvent: Sendable {
    /// What will be done, before anything is.
    case planned([PlannedStack])
    case publishing(asset: String, target: Target)
    case published(asset: String, target: Target, isNew: Bool)
    case started(String)
    case changeSet(String, name: String, ChangeSetFacts)
    case executing(String)
    case resource(String, StackEvent)
    case finished(String, StackOutcome, outputs: [StackFacts.Output], seconds: Double)
    /// Not begun, because of another stack that failed.
    case leftOut(String, because: String)
    case diagnosed(String, Diagnosis)
    case note(String)

    /// A stack of a plan, for those who show it.
    package struct PlannedStack: Hashable, Sendable {
        package var id: String
        package var name: String
        package var target: Target
        package var action: String
        package var dependencies: [String]
        package var resources: Int
        /// What its resources usually take, along the longest chain, in seconds; nil where nobody knows.
        package var expectedSeconds: Double?
    }
}

/// Where events go. They come in order for each stack, from several tasks.
package struct EventSink: Sendable {
    private let receive: @Sendable (DeploymentEvent) -> Void

    package init(_ receive: @escaping @Sendable (DeploymentEvent) -> Void) { self.receive = receive }

    package func send(_ event: DeploymentEvent) { receive(event) }

    package static var none: EventSink { EventSink { _ in } }
}
