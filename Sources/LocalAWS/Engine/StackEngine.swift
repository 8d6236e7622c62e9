package import MainstayAWSClient
internal import MainstayDiagnostics
internal import MainstaySchema
internal import MainstayTemplate

/// Who calls, as far as the engine cares.
package struct Caller: Hashable, Sendable {
    package var scope: Scope
    package var arn: String

    package init(scope: Scope, arn: String? = nil) {
        self.scope = scope
        self.arn = arn ?? "arn:\(scope.partition):iam::\(scope.account):user/local"
    }
}

/// CloudFormation as a state machine: calls and the passing of time go in, answers come out. No network, no files, no
/// clock of its own, no chance: the same calls at the same times give the same stacks, ids and events.
///
/// A rehearsal, not AWS: nothing is made anywhere. What it knows of resources comes from the schema database.
package final class StackEngine {
    /// How the engine behaves.
    package struct Settings: Sendable {
        /// By how much things go faster than the table of creation times says.
        package var speed: Double
        /// Where this server is reached, without a slash at its end; wait condition handles are under it.
        package var endpoint: String
        package var faults: FaultPlan
        package var seed: String

        package init(
            speed: Double = 1, endpoint: String = "http://127.0.0.1", faults: FaultPlan = FaultPlan(),
            seed: String = "local"
        ) {
            self.speed = speed
            self.endpoint = endpoint
            self.faults = faults
            self.seed = seed
        }
    }

    package private(set) var now: AWSTimestamp
    /// Steps to start, see `drain`.
    var ready: [(stack: Stack, run: Int, index: Int)] = []
    var isDraining = false
    package var settings: Settings
    var state: EngineState
    let times = CreationTimes.bundled
    private var templates: [String: ParsedTemplate] = [:]
    private var schemas: [String: ResourceSchema] = [:]
    /// What was found in the template of the operation that asked last.
    var knownFindings: (operation: String, findings: [String: [Diagnostic]])?

    package init(settings: Settings = Settings(), now: AWSTimestamp) {
        self.settings = settings
        self.now = now
        state = EngineState(seed: settings.seed)
    }

    /// Whether anything was called that changed something since the flag was taken last.
    package private(set) var isChanged = false

    package func takeChange() -> Bool {
        defer { isChanged = false }
        return isChanged
    }

    func noteChange() { isChanged = true }

    /// Lets time pass: everything that was due by then happens, each at its own moment. Time never goes back.
    package func advance(to time: AWSTimestamp) {
        while let next = state.agenda.next, next <= time, let entry = state.agenda.popFirst() {
            now = max(now, entry.time)
            isChanged = true
            happen(entry)
        }
        now = max(now, time)
    }

    /// The events of all stacks: how much there is to keep.
    var eventCount: Int { state.stacks.values.reduce(0) { $0 + $1.events.count } }

    /// When something happens next by itself; nil while nothing goes on.
    package var nextEvent: AWSTimestamp? { state.agenda.next }

    private func happen(_ entry: Agenda.Entry) {
        guard let stack = state.stacks[entry.stackID], let operation = stack.operation, operation.run == entry.run
        else { return }
        switch entry.kind {
        case .initiated: initiated(entry.step, of: stack)
        case .finished: finished(entry.step, of: stack)
        case .timeout: timedOut(stack)
        }
    }

    /// So many seconds of a real deployment from now.
    func after(_ seconds: Double) -> AWSTimestamp { now.adding(seconds: seconds / max(settings.speed, 0.001)) }

    func template(_ body: String, region: String) throws(LocalFault) -> ParsedTemplate {
        let key = "\(region)\n\(body)"
        if let known = templates[key] { return known }
        let parsed = try ParsedTemplate(body, region: region)
        // Templates come again with every change; a few hundred are all that a rehearsal has.
        if templates.count > 500 { templates.removeAll() }
        templates[key] = parsed
        return parsed
    }

    func schema(of type: String) -> ResourceSchema? {
        if let known = schemas[type] { return known }
        let schema = SchemaDatabase.bundled.schema(of: type)
        schemas[type] = schema
        return schema
    }

    /// The stack of that name or id; by its name only while it lives.
    func find(_ nameOrID: String, in scope: Scope) -> Stack? {
        if nameOrID.hasPrefix("arn:") {
            guard let stack = state.stacks[nameOrID], stack.scope == scope else { return nil }
            return stack
        }
        guard let id = state.names["\(scope.key)/\(nameOrID)"] else { return nil }
        return state.stacks[id]
    }

    /// As ``find(_:in:)``, where it must be there and must not be deleted.
    func live(_ nameOrID: String?, in scope: Scope) throws(LocalFault) -> Stack {
        let name = nameOrID ?? ""
        guard let stack = find(name, in: scope), stack.isLive else {
            throw .validation("Stack [\(name)] does not exist")
        }
        return stack
    }
}

/// All that outlives a call, and a restart.
struct EngineState: Codable {
    var stacks: [String: Stack] = [:]
    /// Ids of live stacks, by account, region and name.
    var names: [String: String] = [:]
    var agenda = Agenda()
    var ids: IdentifierSource
    var live: [String: LiveResource] = [:]
    var exports: [String: Export] = [:]
    var runs = 0
    var stackCount = 0
    var driftRuns: [String: DriftRun] = [:]
    var storage = ObjectStorage()
    var parameters: [String: StoredParameter] = [:]
    var repositories: [String: ImageRepository] = [:]
    var sessions: [String: AssumedSession] = [:]
    /// Requests to Cloud Control, by token.
    var requests: [String: ControlRequest] = [:]

    init(seed: String) { ids = IdentifierSource(seed: seed) }

    mutating func nextRun() -> Int {
        runs &+= 1
        return runs
    }
}

/// An exported output, under its scope and name.
struct Export: Codable, Hashable {
    var stackID: String
    var name: String
    var value: String
    var scope: Scope
    /// Who reads it: ids of stacks.
    var importers: Set<String> = []
}

struct DriftRun: Codable {
    var stackID: String
    var readyAt: AWSTimestamp
    var status: String
    var drifted: Int
}
