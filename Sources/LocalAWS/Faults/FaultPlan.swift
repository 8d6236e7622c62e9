/// What is to go wrong in a rehearsal.
package struct FaultPlan: Sendable {
    /// What is done with a resource.
    package enum Action: String, Sendable, CaseIterable {
        case create
        case update
        case delete
        case importing = "import"

        init(_ status: ResourceStatus) {
            switch status {
            case .updateComplete, .updateFailed, .updateInProgress: self = .update
            case .deleteComplete, .deleteFailed, .deleteInProgress, .deleteSkipped: self = .delete
            case .importComplete, .importFailed, .importInProgress: self = .importing
            case .createComplete, .createFailed, .createInProgress: self = .create
            }
        }
    }

    /// A resource that fails. What is nil fits anything; texts may hold `*` and `?`.
    package struct ResourceFault: Sendable {
        package var stack: String?
        package var logicalID: String?
        package var type: String?
        package var actions: [Action] = []
        /// Only while a stack goes back, or only while it does not; nil for both.
        package var isRollback: Bool?
        /// Seconds of a real deployment, before `speed`; nil for the time that the resource takes anyway.
        package var after: Double?
        package var message: String
        /// How many times; nil for always.
        package var times: Int?

        package init(message: String) { self.message = message }
    }

    /// A call that goes wrong.
    package struct CallFault: Sendable {
        package enum Kind: String, Sendable, CaseIterable {
            case throttle
            /// The connection is lost before anything is done.
            case drop
            /// The connection is lost when everything is done: the caller does not hear of it.
            case lose
            case deny
            case expired
            case unavailable
        }

        package var service: String?
        package var operation: String?
        package var kind: Kind
        package var times: Int?
        /// So many calls that fit go well first.
        package var skip = 0
        package var message: String?

        package init(_ kind: Kind) { self.kind = kind }
    }

    package var resources: [ResourceFault]
    package var calls: [CallFault]

    package init(resources: [ResourceFault] = [], calls: [CallFault] = []) {
        self.resources = resources
        self.calls = calls
    }

    struct Place {
        var stack: String
        var logicalID: String
        var type: String
        var action: Action
        var isRollback: Bool
    }

    /// The fault that is to befall a resource now; it is used up by asking.
    mutating func resourceFault(at place: Place) -> ResourceFault? {
        func fits(_ pattern: String?, _ text: String) -> Bool { pattern.map { Wildcard.matches($0, text) } ?? true }
        for index in resources.indices {
            let fault = resources[index]
            guard fault.times != 0, fits(fault.stack, place.stack), fits(fault.logicalID, place.logicalID),
                fits(fault.type, place.type), fault.actions.isEmpty || fault.actions.contains(place.action),
                fault.isRollback == nil || fault.isRollback == place.isRollback
            else { continue }
            if let times = fault.times { resources[index].times = times - 1 }
            return fault
        }
        return nil
    }

    /// The fault that is to befall a call now; it is used up by asking.
    package mutating func callFault(service: String, operation: String) -> CallFault? {
        for index in calls.indices {
            let fault = calls[index]
            guard fault.times != 0, fault.service.map({ Wildcard.matches($0, service) }) ?? true,
                fault.operation.map({ Wildcard.matches($0, operation) }) ?? true
            else { continue }
            if fault.skip > 0 {
                calls[index].skip -= 1
                continue
            }
            if let times = fault.times { calls[index].times = times - 1 }
            return fault
        }
        return nil
    }
}
