package import MainstayAWSClient

/// What CloudFormation says of a stack.
package struct StackFacts: Hashable, Sendable {
    package struct Output: Hashable, Sendable {
        package var key: String
        package var value: String
        package var description: String?
        package var exportName: String?
    }

    package var id: String
    package var name: String
    package var phase: StackPhase
    package var reason: String?
    package var createdAt: AWSTimestamp?
    package var updatedAt: AWSTimestamp?
    package var outputs: [Output]
    package var tags: [String: String]
    /// What secrets hold is never told: `****`.
    package var parameters: [String: String]
    package var roleARN: String?
    package var hasTerminationProtection: Bool
    package var driftStatus: String?
    /// When drift was last looked for.
    package var driftCheckedAt: AWSTimestamp?
    package var parentID: String?

    package init(_ value: AWSValue) {
        id = value["StackId"]?.string ?? ""
        name = value["StackName"]?.string ?? ""
        phase = StackPhase(value["StackStatus"]?.string ?? "")
        reason = value["StackStatusReason"]?.string
        createdAt = value["CreationTime"]?.timestamp
        updatedAt = value["LastUpdatedTime"]?.timestamp
        outputs = (value["Outputs"]?.list ?? []).compactMap { output in
            guard let key = output["OutputKey"]?.string else { return nil }
            return Output(
                key: key, value: output["OutputValue"]?.string ?? "", description: output["Description"]?.string,
                exportName: output["ExportName"]?.string)
        }
        tags = Self.pairs(value["Tags"], "Key", "Value")
        parameters = Self.pairs(value["Parameters"], "ParameterKey", "ParameterValue")
        roleARN = value["RoleARN"]?.string
        hasTerminationProtection = value["EnableTerminationProtection"]?.bool ?? false
        driftStatus = value["DriftInformation"]?["StackDriftStatus"]?.string
        driftCheckedAt = value["DriftInformation"]?["LastCheckTimestamp"]?.timestamp
        parentID = value["ParentId"]?.string
    }

    private static func pairs(_ value: AWSValue?, _ key: String, _ content: String) -> [String: String] {
        var result: [String: String] = [:]
        for pair in value?.list ?? [] {
            if let name = pair[key]?.string { result[name] = pair[content]?.string ?? "" }
        }
        return result
    }
}

/// One event of a stack.
package struct StackEvent: Hashable, Sendable {
    package var id: String
    package var stackID: String
    package var stackName: String
    package var logicalID: String
    package var physicalID: String
    package var type: String
    package var status: String
    package var reason: String?
    package var time: AWSTimestamp
    package var token: String?
    /// What the resource was asked to be, as JSON. It may hold what nobody should read: never shown.
    package var properties: String?

    package init(_ value: AWSValue) {
        id = value["EventId"]?.string ?? ""
        stackID = value["StackId"]?.string ?? ""
        stackName = value["StackName"]?.string ?? ""
        logicalID = value["LogicalResourceId"]?.string ?? ""
        physicalID = value["PhysicalResourceId"]?.string ?? ""
        type = value["ResourceType"]?.string ?? ""
        status = value["ResourceStatus"]?.string ?? ""
        reason = value["ResourceStatusReason"]?.string
        time = value["Timestamp"]?.timestamp ?? AWSTimestamp(milliseconds: 0)
        token = value["ClientRequestToken"]?.string
        properties = value["ResourceProperties"]?.string
    }

    package init(
        stack: String, logicalID: String, type: String = "AWS::SNS::Topic", status: String, reason: String? = nil,
        physicalID: String = "", time: AWSTimestamp = AWSTimestamp(milliseconds: 0), token: String? = nil
    ) {
        id = "\(logicalID)-\(status)-\(time.milliseconds)"
        stackID = stack
        stackName = stack
        self.logicalID = logicalID
        self.physicalID = physicalID
        self.type = type
        self.status = status
        self.reason = reason
        self.time = time
        self.token = token
    }

    /// Whether it is about the stack itself, not about one of its resources.
    package var isOfStack: Bool { type == "AWS::CloudFormation::Stack" && physicalID == stackID }
    package var isFailure: Bool { status.hasSuffix("_FAILED") }
    /// Whether it only follows from the failure of another resource.
    package var isConsequence: Bool {
        guard let reason else { return false }
        return ["Resource creation cancelled", "Resource update cancelled", "Resource deletion cancelled"].contains {
            reason.hasPrefix($0)
        }
    }
}
