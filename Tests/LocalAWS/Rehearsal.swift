import MainstayAWSClient
import MainstayLocalAWS
import MainstayTemplate

/// An engine with a clock that only the test moves.
final class Rehearsal {
    static let start = AWSTimestamp(seconds: 1_800_000_000)
    let engine: StackEngine
    var caller = Caller(scope: Scope(account: "123456789012", region: "us-east-1"))

    init(faults: FaultPlan = FaultPlan(), speed: Double = 1) {
        engine = StackEngine(settings: .init(speed: speed, faults: faults), now: Self.start)
    }

    @discardableResult
    func call(_ operation: String, _ input: AWSValue) throws -> AWSValue {
        try engine.call(operation, input, by: caller)
    }

    /// Calls, and lets everything happen that follows.
    @discardableResult
    func settle(_ operation: String, _ input: AWSValue) throws -> AWSValue {
        let result = try call(operation, input)
        settle()
        return result
    }

    func settle() {
        while let next = engine.nextEvent { engine.advance(to: next) }
    }

    func pass(_ seconds: Double) { engine.advance(to: engine.now.adding(seconds: seconds)) }

    /// The message of a refusal; nil where the call was not refused.
    func refusal(_ operation: String, _ input: AWSValue) -> LocalFault? {
        do {
            _ = try call(operation, input)
            return nil
        } catch {
            return error as? LocalFault
        }
    }

    func create(_ name: String, _ resources: String, _ more: AWSValue = [:]) throws {
        var input = more
        input["StackName"] = .string(name)
        input["TemplateBody"] = .string(Self.template(resources))
        try settle("CreateStack", input)
    }

    func update(_ name: String, _ resources: String, _ more: AWSValue = [:]) throws {
        var input = more
        input["StackName"] = .string(name)
        input["TemplateBody"] = .string(Self.template(resources))
        try settle("UpdateStack", input)
    }

    static func template(_ resources: String) -> String {
        resources.hasPrefix("{\"Resources\"") || resources.hasPrefix("{\"Parameters\"")
            ? resources : "{\"Resources\": \(resources)}"
    }

    func stack(_ name: String) throws -> AWSValue {
        try call("DescribeStacks", ["StackName": .string(name)])["Stacks"]?[0] ?? [:]
    }

    func status(_ name: String) throws -> String { try stack(name)["StackStatus"]?.string ?? "" }

    /// The oldest first.
    func events(_ name: String) throws -> [AWSValue] {
        var result: [AWSValue] = []
        var token: AWSValue?
        repeat {
            var input: AWSValue = ["StackName": .string(name)]
            input["NextToken"] = token
            let page = try call("DescribeStackEvents", input)
            result += page["StackEvents"]?.list ?? []
            token = page["NextToken"]
        } while token != nil
        return result.reversed()
    }

    func statuses(_ name: String, of logicalID: String) throws -> [String] {
        try events(name).filter { $0["LogicalResourceId"]?.string == logicalID }.compactMap {
            $0["ResourceStatus"]?.string
        }
    }

    func reasons(_ name: String) throws -> [String] {
        try events(name).compactMap { $0["ResourceStatusReason"]?.string }
    }

    func resource(_ name: String, _ logicalID: String) throws -> AWSValue {
        let list = try call("DescribeStackResources", ["StackName": .string(name)])["StackResources"]?.list ?? []
        return list.first { $0["LogicalResourceId"]?.string == logicalID } ?? [:]
    }

    func physicalID(_ name: String, _ logicalID: String) throws -> String {
        try resource(name, logicalID)["PhysicalResourceId"]?.string ?? ""
    }

    func output(_ name: String, _ key: String) throws -> String? {
        try stack(name)["Outputs"]?.list?.first { $0["OutputKey"]?.string == key }?["OutputValue"]?.string
    }

    /// Makes a change set and waits until it is ready.
    func changeSet(_ stack: String, _ name: String, _ resources: String, _ more: AWSValue = [:]) throws -> AWSValue {
        var input = more
        input["StackName"] = .string(stack)
        input["ChangeSetName"] = .string(name)
        input["TemplateBody"] = .string(Self.template(resources))
        try call("CreateChangeSet", input)
        pass(10)
        return try call(
            "DescribeChangeSet",
            ["StackName": .string(stack), "ChangeSetName": .string(name), "IncludePropertyValues": true])
    }
}

enum Resources {
    static let topic = #"{"Type": "AWS::SNS::Topic"}"#

    static func topic(_ display: String) -> String {
        #"{"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": "\#(display)"}}"#
    }

    static func named(_ name: String) -> String {
        #"{"Type": "AWS::SNS::Topic", "Properties": {"TopicName": "\#(name)"}}"#
    }

    /// Refused by its service when it is made.
    static let broken = #"{"Type": "AWS::SQS::Queue", "Properties": {"DelaySeconds": 100000}}"#
}

extension Rehearsal {
    /// Puts an object into a bucket, which is made.
    func put(_ text: String, bucket: String, key: String) {
        engine.putObject(Array(text.utf8), bucket: bucket, key: key, in: caller.scope)
    }
}
