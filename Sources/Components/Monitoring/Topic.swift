public import MainstayConstructs
public import MainstaySNS

/// A notification topic, encrypted with a key of the account's own.
///
/// A key of its own is needed: AWS services such as CloudWatch alarms cannot publish to a topic that is encrypted with
/// the key AWS manages for SNS.
public struct Topic: Construct {
    public let node: Node
    public let resource: SNS.Topic
    public let key: Key
    /// The topic's policy. What needs its statements to be in force before it can be made depends on it.
    public let policy: SNS.TopicPolicy
    private let statements: StatementCollection

    /// - Parameters:
    ///   - key: encrypts the messages; the topic makes one where none is given.
    ///   - displayName: the sender's name in e-mails.
    @discardableResult
    public init(
        _ id: String, in scope: any Construct, key: Key? = nil, displayName: String? = nil,
        fileID: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        node = Node(component: id, in: scope, fileID, line, column)
        let group = Group(node: node)
        self.key = key ?? Key("Key", in: group, fileID: fileID, line: line, column: column)
        resource = SNS.Topic(
            "Resource", in: group, displayName: displayName.map { StringValue($0) },
            kmsMasterKeyId: self.key.arn)
        let topicARN: StringValue = resource.topicArn
        let insecure = PolicyStatement(
            .deny, id: "RefuseUnencryptedTransport", actions: ["sns:Publish"], on: [topicARN], by: [.anyone],
            when: ["Bool": ["aws:SecureTransport": "false"]])
        statements = StatementCollection([insecure])
        policy = SNS.TopicPolicy("Policy", in: group, policyDocument: statements.document, topics: [resource.ref])
        allowService("cloudwatch.amazonaws.com")
    }

    public var arn: TopicARN { resource.topicArn }

    /// Lets an AWS service publish on this account's behalf, and use the key for it. Asking twice changes nothing.
    public func allowService(_ name: String) {
        let ownAccount: [String: [String: JSONValue]] = [
            "StringEquals": ["aws:SourceAccount": JSONValue(AWS.accountID)]
        ]
        statements.add(
            PolicyStatement(
                id: "Allow\(Self.words(name))Service",
                actions: ["sns:Publish"], on: [arn], by: [.service(name)], when: ownAccount))
        key.allowService(StringValue(name), actions: ["kms:Decrypt", "kms:GenerateDataKey*"], when: ownAccount)
    }

    /// `Cloudwatch` of `cloudwatch.amazonaws.com`, with every part that tells two services apart.
    private static func words(_ service: String) -> String {
        let suffix = ".amazonaws.com"
        let name = service.hasSuffix(suffix) ? String(service.dropLast(suffix.count)) : service
        return name.capitalisedParts
    }

    /// Sends messages to an e-mail address, which must confirm that it wants them.
    public func subscribe(email address: String) {
        SNS.Subscription(
            "Email \(address)".replacingSlashes, in: self, endpoint: StringValue(address), protocol: "email",
            topicArn: arn)
        if !address.contains("@") {
            node.report(
                "invalid-email", "\"\(address)\" is not an e-mail address", help: "write it as name@example.com")
        }
    }

    /// Sends messages to an HTTPS endpoint, such as that of a monitoring or paging service.
    public func subscribe(url: StringValue, named name: String) {
        SNS.Subscription("Endpoint \(name)".replacingSlashes, in: self, endpoint: url, protocol: "https", topicArn: arn)
    }

    public func grantPublish(to grantee: some Grantee) {
        grant(["sns:Publish"], on: [arn], to: grantee)
        grantee.role.allow(["kms:Decrypt", "kms:GenerateDataKey*"], on: [key.arn])
    }
}
