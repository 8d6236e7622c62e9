package import MainstayAWSClient

/// What CloudFormation says that it would do.
package struct ChangeSetFacts: Hashable, Sendable {
    /// One value that changes.
    package struct Detail: Hashable, Sendable {
        /// `/Properties/RetentionInDays`, or a name where no path is told.
        package var path: String
        package var before: String?
        package var after: String?
        /// `Never`, `Conditionally`, `Always`
        package var recreation: String
        /// What the change follows from: another resource's or a parameter's name.
        package var cause: String?

        package init(path: String, recreation: String, cause: String? = nil) {
            self.path = path
            self.recreation = recreation
            self.cause = cause
        }

        init?(_ value: AWSValue) {
            guard let target = value["Target"],
                let path = target["Path"]?.string ?? target["Name"]?.string ?? target["Attribute"]?.string
            else { return nil }
            self.path = path
            before = target["BeforeValue"]?.string
            after = target["AfterValue"]?.string
            recreation = target["RequiresRecreation"]?.string ?? "Never"
            cause = value["CausingEntity"]?.string
        }
    }

    package struct Change: Hashable, Sendable {
        /// `Add`, `Modify`, `Remove`, `Import`, `Dynamic`, `SyncWithActual`
        package var action: String
        package var logicalID: String
        package var physicalID: String?
        package var type: String
        /// `True`, `False`, `Conditional`; nil where it is not a modification.
        package var replacement: String?
        /// What happens to the physical resource: `Delete`, `Retain`, `Snapshot`, …
        package var policyAction: String?
        /// The properties that change.
        package var properties: [String]
        /// What changes of them, as far as CloudFormation tells it.
        package var details: [Detail] = []

        package init(action: String, logicalID: String, type: String, replacement: String? = nil) {
            self.action = action
            self.logicalID = logicalID
            self.type = type
            self.replacement = replacement
            properties = []
        }

        init(_ value: AWSValue) {
            action = value["Action"]?.string ?? ""
            logicalID = value["LogicalResourceId"]?.string ?? ""
            physicalID = value["PhysicalResourceId"]?.string
            type = value["ResourceType"]?.string ?? ""
            replacement = value["Replacement"]?.string
            policyAction = value["PolicyAction"]?.string
            var names: [String] = []
            for detail in value["Details"]?.list ?? [] {
                if let name = detail["Target"]?["Name"]?.string, !names.contains(name) { names.append(name) }
            }
            properties = names
            details = (value["Details"]?.list ?? []).compactMap(Detail.init)
        }

        /// Whether the physical resource that there is goes, or may go.
        package var losesResource: Bool {
            action == "Remove" || (action == "Modify" && (replacement == "True" || replacement == "Conditional"))
        }
    }

    package var id: String
    package var stackID: String
    package var status: String
    package var executionStatus: String
    package var reason: String?
    package var changes: [Change]

    package init(_ value: AWSValue, changes: [AWSValue]? = nil) {
        id = value["ChangeSetId"]?.string ?? ""
        stackID = value["StackId"]?.string ?? ""
        status = value["Status"]?.string ?? ""
        executionStatus = value["ExecutionStatus"]?.string ?? ""
        reason = value["StatusReason"]?.string
        self.changes = (changes ?? value["Changes"]?.list ?? []).compactMap { $0["ResourceChange"].map(Change.init) }
    }

    package init(status: String, executionStatus: String = "AVAILABLE", reason: String? = nil, changes: [Change] = []) {
        id = "arn:aws:cloudformation:us-east-1:123456789012:changeSet/c/1"
        stackID = "arn:aws:cloudformation:us-east-1:123456789012:stack/s/1"
        self.status = status
        self.executionStatus = executionStatus
        self.reason = reason
        self.changes = changes
    }

    package var isPending: Bool { status.hasSuffix("_PENDING") || status.hasSuffix("_IN_PROGRESS") }

    /// Whether it failed because there is nothing to do, of which CloudFormation has several ways to say.
    package var isEmpty: Bool {
        guard status == "FAILED", let reason else { return false }
        return reason.contains("didn't contain changes") || reason.contains("No updates are to be performed")
    }
}

/// What early validation found in a change set.
package struct ValidationFinding: Hashable, Sendable {
    package var logicalID: String
    package var path: String?
    package var name: String
    package var message: String

    package init(_ value: AWSValue) {
        logicalID = value["LogicalResourceId"]?.string ?? ""
        path = value["ValidationPath"]?.string
        name = value["ValidationName"]?.string ?? ""
        message = value["ValidationStatusReason"]?.string ?? ""
    }
}
