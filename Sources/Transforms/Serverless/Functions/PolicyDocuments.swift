internal import MainstayTemplate

/// The policy documents that the transform writes itself.
struct PolicyDocuments {
    let make: ValueMaker

    func assumed(by service: String) -> TemplateValue {
        make.object([
            "Version": make.text("2012-10-17"),
            "Statement": make.list([
                make.object([
                    "Action": make.texts(["sts:AssumeRole"]), "Effect": make.text("Allow"),
                    "Principal": make.object(["Service": make.texts([service])]),
                ])
            ]),
        ])
    }

    /// A policy of a role, with the statements given.
    func named(_ name: String, _ statements: [TemplateValue], version: Bool = false) -> TemplateValue {
        make.object([
            "PolicyName": make.text(name),
            "PolicyDocument": make.object([
                "Version": version ? make.text("2012-10-17") : nil, "Statement": make.list(statements),
            ]),
        ])
    }

    func allow(_ action: String, _ resource: TemplateValue) -> TemplateValue {
        make.object(["Action": make.text(action), "Effect": make.text("Allow"), "Resource": resource])
    }

    func allow(_ actions: [String], _ resource: TemplateValue) -> TemplateValue {
        make.object(["Action": make.texts(actions), "Effect": make.text("Allow"), "Resource": resource])
    }

    /// What lets a source send to a destination of a kind; nil for kinds that need no policy.
    func destination(_ kind: String, _ arn: TemplateValue, name: String) -> TemplateValue? {
        switch kind {
        case "SQS": named(name + "SQSPolicy", [allow("sqs:SendMessage", arn)])
        case "SNS": named(name + "SNSPolicy", [allow("sns:publish", arn)])
        case "EventBridge": named(name + "EventBridgePolicy", [allow("events:PutEvents", arn)])
        case "Lambda": named(name + "LambdaPolicy", [allow("lambda:InvokeFunction", arn)])
        case "S3", "S3Bucket":
            named(
                name + "S3Policy",
                [
                    allow(
                        "s3:PutObject",
                        make.call("Fn::Join", make.list([make.text("/"), make.list([arn, make.text("*")])]))),
                    allow("s3:ListBucket", arn),
                ])
        default: nil
        }
    }

    /// A queue's policy that lets one source send to it.
    func queue(_ arn: TemplateValue, from source: TemplateValue, principal: TemplateValue) -> TemplateValue {
        make.object([
            "Version": make.text("2012-10-17"),
            "Statement": make.list([
                make.object([
                    "Action": make.text("sqs:SendMessage"), "Effect": make.text("Allow"), "Principal": principal,
                    "Resource": arn,
                    "Condition": make.object(["ArnEquals": make.object(["aws:SourceArn": source])]),
                ])
            ]),
        ])
    }
}

/// The managed policies of AWS by name.
final class ManagedPolicies: Sendable {
    static let shared = ManagedPolicies(ManagedPolicyData.text)

    private let paths: [String: String]

    private init(_ text: String) {
        var paths: [String: String] = [:]
        for line in text.split(separator: "\n") {
            let words = line.split(separator: " ")
            guard let path = words.first else { continue }
            for name in words.dropFirst() { paths[String(name)] = String(path) }
        }
        self.paths = paths
    }

    /// The ARN of a policy; a name that is not known is taken for a newer one at the root.
    func arn(_ name: String) -> String {
        if name.hasPrefix("arn:") || name.contains("{{") { return name }
        return "arn:aws:iam::aws:policy/" + (name.contains("/") ? "" : paths[name] ?? "") + name
    }
}
