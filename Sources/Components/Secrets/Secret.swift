public import MainstayConstructs
public import MainstaySecretsManager

/// A secret that Secrets Manager generates: a JSON object with a random `password`, which no template ever holds.
public struct Secret: Construct, SecretSource {
    public struct Configuration {
        public var description: String?
        /// The secret's name, which the account and region must not have yet; generated where none is given.
        public var name: String?
        /// Characters of the password, 8 to 4096.
        public var length = 32
        /// Characters that the password must not hold; by default those that break URLs, shells and database clients.
        public var excludedCharacters = Secret.unsafeCharacters
        /// The `username` field; none where nil.
        public var username: String?
        /// Further fields of the object, which are not secret: `["engine": "postgres"]`.
        public var fields: [String: String] = [:]
        /// The field that the generated value goes into.
        public var generatedField = "password"
        /// The key that encrypts it; the account's `aws/secretsmanager` where none is given.
        public var key: Key?
        /// Regions that keep a copy, for when this one is lost. Encrypted by the keys given, in those regions, or by
        /// their `aws/secretsmanager` where none is.
        public var replicas: [Replica] = []
    }

    /// A copy in another region, which Secrets Manager keeps the same.
    public struct Replica {
        public var region: String
        public var keyARN: StringValue?

        public init(_ region: String, keyARN: StringValue? = nil) {
            self.region = region
            self.keyARN = keyARN
        }
    }

    /// Characters that break URLs, shells or database clients when they stand in a password.
    public static let unsafeCharacters = " %+~`#$&*()|[]{}:;<>?!'/@\"\\"

    public let node: Node
    /// The resource; nil for a secret that is only referred to.
    public let resource: SecretsManager.Secret?
    public let arn: StringValue
    let keyARN: StringValue?

    @discardableResult
    public init(
        _ id: String, in scope: any Construct, fileID: String = #fileID, line: Int = #line, column: Int = #column,
        configure: (inout Configuration) -> Void = { _ in }
    ) {
        var configuration = Configuration()
        configure(&configuration)
        node = Node(component: id, in: scope, fileID, line, column)
        if !(8...4_096).contains(configuration.length) {
            node.report(
                "invalid-password-length",
                "a password of \(configuration.length) characters was asked for; Secrets Manager makes 8 to 4096 here",
                help: "set `length = 32`")
        }
        var fields = configuration.fields
        if let username = configuration.username { fields["username"] = username }
        let region = node.region
        if configuration.replicas.contains(where: { $0.region == region })
            || Set(configuration.replicas.map(\.region)).count != configuration.replicas.count
        {
            node.report(
                "invalid-secret-replica", "a copy is in the secret's own region, or two are in one",
                help: "name each other region once")
        }
        let resource = SecretsManager.Secret(
            "Resource", in: Group(node: node), description: configuration.description.map { StringValue($0) },
            generateSecretString: SecretsManager.Secret.GenerateSecretString(
                excludeCharacters: StringValue(configuration.excludedCharacters),
                generateStringKey: StringValue(configuration.generatedField),
                passwordLength: IntValue(configuration.length), requireEachIncludedType: true,
                secretStringTemplate: StringValue(Self.json(fields))), kmsKeyId: configuration.key?.arn,
            name: configuration.name.map { StringValue($0) },
            replicaRegions: configuration.replicas.isEmpty
                ? nil
                : configuration.replicas.sorted { $0.region < $1.region }.map {
                    .init(kmsKeyId: $0.keyARN, region: StringValue($0.region))
                })
        self.resource = resource
        arn = resource.ref
        keyARN = configuration.key?.arn
    }

    /// A secret that exists already, made by somebody else.
    ///
    /// - Parameters:
    ///   - arn: its full ARN, with the six characters that Secrets Manager appends.
    ///   - keyARN: the key that encrypts it, where it has one of its own.
    public init(
        _ id: String, in scope: any Construct, existing arn: StringValue, keyARN: StringValue? = nil,
        fileID: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        node = Node(component: id, in: scope, fileID, line, column)
        if let literal = arn.literal, !literal.contains(":secretsmanager:") || !literal.contains(":secret:") {
            node.report(
                "invalid-secret-arn", "\"\(literal)\" is not the ARN of a secret",
                help: "write it as arn:aws:secretsmanager:region:account:secret:name-AbCdEf")
        }
        resource = nil
        self.arn = arn
        self.keyARN = keyARN
    }

    /// The same secret, known by another reference: what waits for an attachment, or what RDS manages.
    init(node: Node, resource: SecretsManager.Secret?, arn: StringValue, keyARN: StringValue?) {
        self.node = node
        self.resource = resource
        self.arn = arn
        self.keyARN = keyARN
    }

    /// The whole secret, as text.
    public var valueFrom: StringValue { arn }

    /// One field of its JSON object.
    public func field(_ name: String) -> SecretField { SecretField(secret: self, name: name) }

    public var password: SecretField { field("password") }
    public var username: SecretField { field("username") }

    public func grantRead(to role: Role) {
        let actions = ["secretsmanager:DescribeSecret", "secretsmanager:GetSecretValue"]
        grant(actions, on: [arn], to: role)
        guard let keyARN else { return }
        role.allow(
            ["kms:Decrypt"], on: [keyARN],
            when: [
                "StringEquals": [
                    "kms:ViaService": JSONValue("secretsmanager.\(AWS.region).amazonaws.com" as StringValue)
                ]
            ])
    }

    public func grantRead(to grantee: some Grantee) { grantRead(to: grantee.role) }

    /// Has a function of your own change the secret, at first when it is deployed.
    ///
    /// - Parameter interval: 1 to 1000 days.
    @discardableResult
    public func rotate(every interval: TimeSpan, by functionARN: StringValue) -> SecretsManager.RotationSchedule {
        Self.check(interval, node)
        return SecretsManager.RotationSchedule(
            "Rotation", in: self, rotationLambdaARN: functionARN,
            rotationRules: SecretsManager.RotationSchedule.RotationRules(
                automaticallyAfterDays: IntValue(interval.days)), secretId: arn)
    }

    static func check(_ interval: TimeSpan, _ node: Node) {
        guard !(1...1_000).contains(interval.days) else { return }
        node.report(
            "invalid-secret-rotation", "rotation every \(interval.days) days was asked for; it can be every 1 to 1000",
            help: "write `.days(30)`")
    }

    /// A JSON object of texts, sorted by key.
    private static func json(_ fields: [String: String]) -> String {
        let members = fields.sorted { $0.key < $1.key }.map { "\(quoted($0.key)):\(quoted($0.value))" }
        return "{\(members.joined(separator: ","))}"
    }

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": result += "\\\(scalar)"
            case _ where scalar.value < 32:
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
