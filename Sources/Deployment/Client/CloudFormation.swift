package import MainstayAWSClient
internal import MainstayAWSOperations

/// CloudFormation in one account and region, by what a deployment asks of it.
package struct CloudFormation: Sendable {
    package let calls: any AWSCalls

    package init(_ calls: any AWSCalls) { self.calls = calls }

    /// A stack by its name or id; nil where there is none.
    package func stack(_ name: String) async throws(AWSError) -> StackFacts? {
        do throws(AWSError) {
            let answer = try await calls.output(AWS.CloudFormation.describeStacks, ["StackName": .string(name)])
            guard let value = answer["Stacks"]?[0] else { return nil }
            return StackFacts(value)
        } catch {
            if error.isMissingStack { return nil }
            throw error
        }
    }

    /// Every stack that there is.
    package func stacks() async throws(AWSError) -> [StackFacts] {
        try await calls.all(AWS.CloudFormation.describeStacks, in: "Stacks").map(StackFacts.init)
    }

    /// The template as it was written; nil where the stack has none yet.
    package func template(of stack: String) async throws(AWSError) -> String? {
        do throws(AWSError) {
            let answer = try await calls.output(
                AWS.CloudFormation.getTemplate, ["StackName": .string(stack), "TemplateStage": "Original"])
            return answer["TemplateBody"]?.string
        } catch {
            if error.isMissingStack { return nil }
            throw error
        }
    }

    /// The events of a stack that come after one that is known, the oldest first.
    ///
    /// - Parameters:
    ///   - known: The id of the last event that was seen; nil to read all that there are.
    ///   - token: Events of other operations end the reading where nothing is known yet.
    package func events(
        of stack: String, after known: String?, token: String? = nil, limit: Int = 100_000
    ) async throws(AWSError) -> [StackEvent] {
        var result: [StackEvent] = []
        var input: AWSValue = ["StackName": .string(stack)]
        while result.count < limit {
            let page = try await calls.output(AWS.CloudFormation.describeStackEvents, input)
            for value in page["StackEvents"]?.list ?? [] {
                let event = StackEvent(value)
                if event.id == known { return result.reversed() }
                if known == nil, let token, event.token != token { return result.reversed() }
                result.append(event)
            }
            guard let next = page["NextToken"]?.string, !next.isEmpty else { break }
            input["NextToken"] = .string(next)
        }
        return result.reversed()
    }

    /// The id of the newest event; nil where there is none.
    package func newestEvent(of stack: String) async throws(AWSError) -> String? {
        let page = try await calls.output(AWS.CloudFormation.describeStackEvents, ["StackName": .string(stack)])
        return page["StackEvents"]?[0]?["EventId"]?.string
    }

    /// - Parameter withValues: Whether values before and after are told.
    package func changeSet(
        _ name: String, of stack: String, withValues: Bool = false
    ) async throws(AWSError) -> ChangeSetFacts {
        var input: AWSValue = ["ChangeSetName": .string(name), "StackName": .string(stack)]
        if withValues { input["IncludePropertyValues"] = true }
        let first = try await calls.output(AWS.CloudFormation.describeChangeSet, input)
        guard let token = first["NextToken"]?.string, !token.isEmpty else { return ChangeSetFacts(first) }
        var rest = input
        rest["NextToken"] = .string(token)
        let more = try await calls.all(AWS.CloudFormation.describeChangeSet, rest, in: "Changes")
        return ChangeSetFacts(first, changes: (first["Changes"]?.list ?? []) + more)
    }

    package func deleteChangeSet(_ name: String, of stack: String) async throws(AWSError) {
        try await calls.output(
            AWS.CloudFormation.deleteChangeSet, ["ChangeSetName": .string(name), "StackName": .string(stack)])
    }

    /// What early validation refused; empty where it is not told.
    package func validationFindings(changeSet id: String) async throws(AWSError) -> [ValidationFinding] {
        try await calls.all(
            AWS.CloudFormation.describeEvents, ["ChangeSetName": .string(id)], in: "OperationEvents"
        ).filter { $0["EventType"]?.string == "VALIDATION_ERROR" }.map(ValidationFinding.init)
    }

    package func execute(
        changeSet name: String, of stack: String, token: String, keepsFailed: Bool
    ) async throws(AWSError) {
        var input: AWSValue = [
            "ChangeSetName": .string(name), "StackName": .string(stack), "ClientRequestToken": .string(token),
        ]
        if keepsFailed { input["DisableRollback"] = true }
        try await calls.output(AWS.CloudFormation.executeChangeSet, input)
    }

    package func deleteStack(
        _ name: String, token: String, role: String?, retaining: [String] = [], forces: Bool = false
    ) async throws(AWSError) {
        var input: AWSValue = ["StackName": .string(name), "ClientRequestToken": .string(token)]
        input["RoleARN"] = role.map { .string($0) }
        if !retaining.isEmpty { input["RetainResources"] = .list(retaining.map { .string($0) }) }
        if forces { input["DeletionMode"] = "FORCE_DELETE_STACK" }
        try await calls.output(AWS.CloudFormation.deleteStack, input)
    }

    package func cancelUpdate(of stack: String) async throws(AWSError) {
        try await calls.output(AWS.CloudFormation.cancelUpdateStack, ["StackName": .string(stack)])
    }

    package func continueRollback(
        of stack: String, token: String, role: String?, skipping: [String]
    ) async throws(AWSError) {
        var input: AWSValue = ["StackName": .string(stack), "ClientRequestToken": .string(token)]
        input["RoleARN"] = role.map { .string($0) }
        if !skipping.isEmpty { input["ResourcesToSkip"] = .list(skipping.map { .string($0) }) }
        try await calls.output(AWS.CloudFormation.continueUpdateRollback, input)
    }

    package func rollback(_ stack: String, token: String, role: String?) async throws(AWSError) {
        var input: AWSValue = ["StackName": .string(stack), "ClientRequestToken": .string(token)]
        input["RoleARN"] = role.map { .string($0) }
        try await calls.output(AWS.CloudFormation.rollbackStack, input)
    }

    package func setTerminationProtection(_ isOn: Bool, of stack: String) async throws(AWSError) {
        try await calls.output(
            AWS.CloudFormation.updateTerminationProtection,
            ["StackName": .string(stack), "EnableTerminationProtection": .bool(isOn)])
    }

    /// The resources of a stack, in the order in which CloudFormation tells them.
    package func resources(of stack: String) async throws(AWSError) -> [StackResource] {
        try await calls.all(
            AWS.CloudFormation.listStackResources, ["StackName": .string(stack)], in: "StackResourceSummaries"
        ).map(StackResource.init)
    }

    /// The names of the stacks that import an export; empty where nobody does.
    package func importers(of export: String) async throws(AWSError) -> [String] {
        do throws(AWSError) {
            return try await calls.all(
                AWS.CloudFormation.listImports, ["ExportName": .string(export)], in: "Imports"
            ).compactMap(\.string)
        } catch {
            if error.message.contains("not imported") || error.message.contains("does not exist") { return [] }
            throw error
        }
    }
}

/// A resource as its stack knows it.
package struct StackResource: Hashable, Sendable {
    package var logicalID: String
    package var physicalID: String?
    package var type: String
    package var status: String
    package var reason: String?

    package init(_ value: AWSValue) {
        logicalID = value["LogicalResourceId"]?.string ?? ""
        physicalID = value["PhysicalResourceId"]?.string
        type = value["ResourceType"]?.string ?? ""
        status = value["ResourceStatus"]?.string ?? ""
        reason = value["ResourceStatusReason"]?.string
    }

    package init(_ logicalID: String, type: String, status: String, reason: String? = nil, physicalID: String? = nil) {
        self.logicalID = logicalID
        self.type = type
        self.status = status
        self.reason = reason
        self.physicalID = physicalID
    }
}

extension AWSError {
    /// CloudFormation has no code of its own for a stack that is not there.
    package var isMissingStack: Bool {
        code == "ValidationError" && (message.contains("does not exist") || message.contains("No stack named"))
    }

    /// Whether the same may go well a little later.
    package var isPassing: Bool { isRetryable || isThrottling || kind == .transport }

    /// Whether the caller's keys ended.
    package var isExpiry: Bool {
        kind == .credentials
            || ["ExpiredToken", "ExpiredTokenException", "RequestExpired", "InvalidClientTokenId"].contains(code)
    }
}
