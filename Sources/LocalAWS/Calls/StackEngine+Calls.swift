package import MainstayAWSClient
internal import MainstayTemplate

extension StackEngine {

    /// Answers an operation of CloudFormation: input and output as its model has them.
    package func call(_ operation: String, _ input: AWSValue, by caller: Caller) throws(LocalFault) -> AWSValue {
        switch operation {
        case "CreateStack": return try createStack(input, caller)
        case "UpdateStack": return try updateStack(input, caller)
        case "DeleteStack": return try deleteStack(input, caller)
        case "CancelUpdateStack": return try cancelUpdateStack(input, caller)
        case "ContinueUpdateRollback": return try continueUpdateRollback(input, caller)
        case "RollbackStack": return try rollbackStack(input, caller)
        case "SignalResource": return try signalResource(input, caller)
        case "SetStackPolicy": return try setStackPolicy(input, caller)
        case "GetStackPolicy": return try getStackPolicy(input, caller)
        case "UpdateTerminationProtection": return try updateTerminationProtection(input, caller)
        case "CreateChangeSet": return try createChangeSet(input, caller)
        case "DescribeChangeSet": return try describeChangeSet(input, caller)
        case "DescribeChangeSetHooks": return try describeChangeSetHooks(input, caller)
        case "ExecuteChangeSet": return try executeChangeSet(input, caller)
        case "DeleteChangeSet": return try deleteChangeSet(input, caller)
        case "ListChangeSets": return try listChangeSets(input, caller)
        case "DescribeStacks": return try describeStacks(input, caller)
        case "ListStacks": return try listStacks(input, caller)
        case "DescribeStackEvents": return try describeStackEvents(input, caller)
        case "DescribeEvents": return try describeEvents(input, caller)
        case "DescribeStackResource": return try describeStackResource(input, caller)
        case "DescribeStackResources": return try describeStackResources(input, caller)
        case "ListStackResources": return try listStackResources(input, caller)
        case "GetTemplate": return try getTemplate(input, caller)
        case "GetTemplateSummary": return try getTemplateSummary(input, caller)
        case "ValidateTemplate": return try validateTemplate(input, caller)
        case "ListExports": return try listExports(input, caller)
        case "ListImports": return try listImports(input, caller)
        case "DetectStackDrift": return try detectStackDrift(input, caller)
        case "DetectStackResourceDrift": return try detectStackResourceDrift(input, caller)
        case "DescribeStackDriftDetectionStatus": return try describeStackDriftDetectionStatus(input, caller)
        case "DescribeStackResourceDrifts": return try describeStackResourceDrifts(input, caller)
        case "DescribeAccountLimits":
            return [
                "AccountLimits": [
                    ["Name": "StackLimit", "Value": 2000], ["Name": "StackOutputsLimit", "Value": 200],
                    ["Name": "ConcurrentResourcesLimit", "Value": 2500],
                ]
            ]
        case "ListHookResults": return ["HookResults": []]
        case "ListTypes": return ["TypeSummaries": []]
        default:
            throw LocalFault("InvalidAction", "\(operation) is not part of this local CloudFormation", status: 400)
        }
    }

    /// A part of a list, and the token of the next part.
    func page(_ values: [AWSValue], _ name: String, _ input: AWSValue, size: Int = 100) throws(LocalFault) -> AWSValue {
        var start = 0
        if let token = input["NextToken"]?.string {
            guard token.hasPrefix("local-"), let number = Int(token.dropFirst(6)), number >= 0 else {
                throw .validation("Invalid NextToken")
            }
            start = min(number, values.count)
        }
        let end = min(start + size, values.count)
        var result: AWSValue = .map([name: .list(Array(values[start..<end]))])
        if end < values.count { result["NextToken"] = .string("local-\(end)") }
        return result
    }
}
