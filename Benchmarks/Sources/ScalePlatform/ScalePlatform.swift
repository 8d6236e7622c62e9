import MainstayAssembly
import MainstayConstructs

/// A platform of any size: `--resources N --stacks M --output FOLDER`.
///
/// Every resource has properties, tags, references to others and a declared place, as real ones do; every stack but the
/// first reads a value of the one before it.
@main
struct ScalePlatform {
    static func main() throws {
        var resources = 1_000
        var stacks = 20
        var output = "cdk.out"
        var arguments = CommandLine.arguments.dropFirst()
        while let option = arguments.popFirst(), let value = arguments.popFirst() {
            switch option {
            case "--resources": resources = Int(value) ?? resources
            case "--stacks": stacks = Int(value) ?? stacks
            case "--output": output = value
            default: throw UnknownOption(name: option)
            }
        }
        let app = App()
        app.tag("Platform", "Scale")
        var queue: UntypedResource?
        for index in 0..<stacks {
            let count = resources / stacks + (index < resources % stacks ? 1 : 0)
            queue = declareStack("Stack\(index)", in: app, resources: count, reading: queue)
        }
        let result = app.synthesise()
        for diagnostic in result.diagnostics { print(diagnostic) }
        try AssemblyWriter().write(result.assembly, to: output)
    }

    struct UnknownOption: Error { var name: String }

    /// Services of five resources each, one in a group of its own as components are.
    private static func declareStack(
        _ id: String, in app: App, resources: Int, reading other: UntypedResource?
    ) -> UntypedResource? {
        let stack = Stack(
            id, in: app, destination: AnyDestination(account: "123456789012", region: "eu-central-1"))
        stack.tag("Stack", "\(id)")
        var last: UntypedResource?
        for index in 0..<resources {
            let group = index % 5 == 0 ? Group("Service\(index / 5)", in: stack) : nil
            let scope: any Construct = group ?? stack
            last = declareResource(index, in: scope, after: last, reading: index == 0 ? other : nil)
        }
        return last
    }

    private static func declareResource(
        _ index: Int, in scope: any Construct, after last: UntypedResource?, reading other: UntypedResource?
    ) -> UntypedResource {
        let source: StringValue = other?.attribute("Arn") ?? last?.attribute("Arn") ?? "arn:aws:sqs:::none"
        switch index % 2 {
        case 0:
            return UntypedResource(
                "Queue\(index)", in: scope, type: "AWS::SQS::Queue",
                properties: [
                    "QueueName": "\(AWS.stackName)-orders-\(index)" as StringValue, "DelaySeconds": 5,
                    "VisibilityTimeout": 30 + index % 60, "SqsManagedSseEnabled": true,
                    "RedrivePolicy": JSONValue.object(["deadLetterTargetArn": source, "maxReceiveCount": 3]),
                ], tags: .list("Tags"), data: .retain)
        default:
            return UntypedResource(
                "Role\(index)", in: scope, type: "AWS::IAM::Role",
                properties: [
                    "Description": "Worker \(index) of the service",
                    "AssumeRolePolicyDocument": policy([
                        "Effect": "Allow", "Action": "sts:AssumeRole",
                        "Principal": JSONValue.object(["Service": "lambda.amazonaws.com"]),
                    ]),
                    "Policies": [
                        JSONValue.object([
                            "PolicyName": "work",
                            "PolicyDocument": policy([
                                "Effect": "Allow", "Action": ["sqs:ReceiveMessage", "sqs:DeleteMessage"],
                                "Resource": source,
                            ]),
                        ])
                    ],
                ], tags: .list("Tags"))
        }
    }

    private static func policy(_ statement: KeyValuePairs<String, any PropertyConvertible>) -> JSONValue {
        .object(["Version": "2012-10-17", "Statement": [JSONValue.object(statement)]])
    }
}
