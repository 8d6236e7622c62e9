public import MainstayConstructs
public import MainstayKMS

/// A symmetric encryption key of the account's own, rotated every year.
///
/// Its policy lets the account decide by IAM who uses it, so grants are statements of the grantee's role and the key
/// never has to know who they are; services that act for nobody's role are added with ``allowService(_:actions:when:)``.
public struct Key: Construct {
    public struct Configuration {
        /// What the key is for, as the console shows it; the key's path where none is given.
        public var description: String?
        /// How often AWS replaces the key material, 90 to 2560 days; nil turns rotation off.
        public var rotation: TimeSpan? = .days(365)
        /// How long a key that was deleted can still be brought back, 7 to 30 days; the longest, because without the
        /// key its data is lost.
        public var pendingWindow: TimeSpan = .days(30)
        /// The name by which people find it, without `alias/`; the key's path where none is given.
        public var alias: String?
        /// Whether keys with the same material can be made in other regions. Cannot be changed later.
        public var multiRegion = false
    }

    public let node: Node
    public let resource: KMS.Key
    public let alias: KMS.Alias
    let isMultiRegion: Bool
    private let statements: StatementCollection

    @discardableResult
    public init(
        _ id: String, in scope: any Construct, fileID: String = #fileID, line: Int = #line, column: Int = #column,
        configure: (inout Configuration) -> Void = { _ in }
    ) {
        var configuration = Configuration()
        configure(&configuration)
        node = Node(component: id, in: scope, fileID, line, column)
        Self.check(configuration, node)
        isMultiRegion = configuration.multiRegion
        let administration = PolicyStatement(
            id: "AccountDecidesByIAM", actions: ["kms:*"], on: ["*"], by: [.thisAccount])
        statements = StatementCollection([administration])
        let group = Group(node: node)
        let rotationDays = configuration.rotation?.days
        resource = KMS.Key(
            "Resource", in: group, description: StringValue(configuration.description ?? node.path),
            enableKeyRotation: BoolValue(rotationDays != nil), keyPolicy: statements.document,
            multiRegion: configuration.multiRegion ? true : nil,
            pendingWindowInDays: IntValue(configuration.pendingWindow.days),
            rotationPeriodInDays: rotationDays == 365 ? nil : rotationDays.map { IntValue($0) })
        alias = KMS.Alias(
            "Alias", in: group,
            aliasName: StringValue("alias/\(configuration.alias ?? node.explicitName(limit: 200))"),
            targetKeyId: resource.ref)
    }

    public var arn: KMSKeyARN { resource.arn }

    private static func check(_ configuration: Configuration, _ node: Node) {
        if let days = configuration.rotation?.days, !(90...2_560).contains(days) {
            node.report(
                "invalid-key-rotation", "rotation every \(days) days was asked for; KMS rotates every 90 to 2560",
                help: "set `rotation = .days(365)`")
        }
        if !(7...30).contains(configuration.pendingWindow.days) {
            node.report(
                "invalid-pending-window",
                "a pending window of \(configuration.pendingWindow.days) days was asked for; KMS allows 7 to 30",
                help: "set `pendingWindow = .days(30)`")
        }
        if let alias = configuration.alias {
            let isPlain = alias.utf8.allSatisfy { byte in
                UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
                    || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || "/_-".utf8.contains(byte)
            }
            if !isPlain || alias.isEmpty || alias.hasPrefix("alias/") || alias.hasPrefix("aws/") {
                node.report(
                    "invalid-key-alias", "\"\(alias)\" is not an alias",
                    help: "use letters, digits, / _ and -, without alias/ before it; aws/ belongs to AWS")
            }
        }
    }
}

extension Key {
    static let useActions = ["kms:Decrypt", "kms:GenerateDataKey*"]

    /// Adds a statement to the key's policy. `Resource` is always `*` there: it means this key.
    public func add(_ statement: PolicyStatement) {
        var statement = statement
        statement.resources = ["*"]
        statements.add(statement)
    }

    /// Lets a service use the key by itself, such as CloudWatch Logs for the log groups that it encrypts.
    ///
    /// - Parameters:
    ///   - service: its principal: `logs.eu-central-1.amazonaws.com`; may hold references to the region.
    ///   - conditions: what narrows it; without any, only requests for this account count.
    public func allowService(
        _ service: StringValue,
        actions: [String] = [
            "kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey*", "kms:ReEncrypt*",
        ],
        when conditions: [String: [String: JSONValue]] = [:]
    ) {
        let narrowed =
            conditions.isEmpty ? ["StringEquals": ["aws:SourceAccount": JSONValue(AWS.accountID)]] : conditions
        add(PolicyStatement(actions: actions, by: [Principal(kind: "Service", value: service)], when: narrowed))
    }

    /// Lets CloudWatch Logs encrypt the log groups of a name.
    ///
    /// - Parameter pattern: a log group's name, where `*` stands for anything: `/aws/rds/instance/shop/*`.
    public func allowLogGroups(named pattern: StringValue) {
        let context: StringValue =
            "arn:\(AWS.partition):logs:\(AWS.region):\(AWS.accountID):log-group:\(pattern)"
        allowService(
            "logs.\(AWS.region).amazonaws.com",
            when: ["ArnLike": ["kms:EncryptionContext:aws:logs:arn": JSONValue(context)]])
    }

    public func grantEncryptDecrypt(to grantee: some Grantee) {
        grant(
            ["kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey*", "kms:ReEncrypt*"], on: [arn],
            to: grantee)
    }

    public func grantDecrypt(to grantee: some Grantee) {
        grant(["kms:Decrypt", "kms:DescribeKey"], on: [arn], to: grantee)
    }

    public func grantEncrypt(to grantee: some Grantee) {
        grant(["kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey*"], on: [arn], to: grantee)
    }

    /// Lets a role use the key, but only by way of a service that keeps encrypted data: `s3`, `secretsmanager`.
    func allow(_ actions: [String], to role: Role, through service: String) {
        role.allow(
            actions, on: [arn],
            when: [
                "StringEquals": ["kms:ViaService": JSONValue("\(service).\(AWS.region).amazonaws.com" as StringValue)]
            ])
    }
}
