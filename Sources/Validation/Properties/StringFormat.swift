/// What the format of a node asks of a string.
enum StringFormat {
    /// A network in CIDR notation.
    case network(isVersion6: Bool)
    /// A document in JSON: its length is that of the document without blanks, not of its text.
    case json
    /// A format with a name, and its expression.
    case named(NamedFormat, PatternPlan)
    /// One that nothing certain is known about.
    case other

    /// - Parameter name: As it stands in the schema.
    init(_ name: String) {
        switch name {
        case "ipv4-network": self = .network(isVersion6: false)
        case "ipv6-network": self = .network(isVersion6: true)
        case "json": self = .json
        default: self = NamedFormat.all[name].map { .named($0, PatternPlan($0.expression)) } ?? .other
        }
    }
}

/// A format of strings that can be told without asking AWS.
struct NamedFormat: Sendable {
    /// What the string names, with an article.
    let noun: String
    let example: String
    fileprivate let expression: String

    private init(_ noun: String, _ example: String, _ expression: String) {
        self.noun = noun
        self.example = example
        self.expression = expression
    }

    private static let arn = "^arn:aws[A-Za-z-]*:"

    // Checked against cfn-lint's patterns of the same names (rules/formats, MIT-0).
    /// By the names that schemas give them.
    fileprivate static let all: [String: NamedFormat] = [
        "date-time": NamedFormat(
            "a date and time", "it as in 2026-01-31T23:59:59Z",
            "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])[Tt ]([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d|:60)?(\\.\\d+)?"
                + "([Zz]|[+-]\\d{2}:?\\d{2})?$"),
        "AWS::ACM::Certificate.Arn": NamedFormat(
            "the ARN of a certificate", "arn:aws:acm:region:account:certificate/…",
            arn + "acm:[a-z0-9-]+:\\d{12}:certificate/.+$"),
        "AWS::EC2::Image.Id": NamedFormat(
            "the id of an image", "ami- and 8 or 17 digits", "^ami-([0-9a-z]{8}|[0-9a-z]{17})$"),
        "AWS::EC2::SecurityGroup.Id": NamedFormat(
            "the id of a security group", "sg- and 8 or 17 hexadecimal digits",
            "^sg-([a-fA-F0-9]{8}|[a-fA-F0-9]{17})$"),
        "AWS::EC2::SecurityGroup.Name": NamedFormat(
            "the name of a security group", "letters, digits, blanks and ._-:/()#,@[]+=&;{}!$*",
            "^[a-zA-Z0-9 \\._\\-:\\/()#\\,@\\[\\]+=&;\\{\\}!\\$\\*]+$"),
        "AWS::EC2::Subnet.Id": NamedFormat(
            "the id of a subnet", "subnet- and 8 or 17 hexadecimal digits",
            "^subnet-([0-9A-Fa-f]{8}|[0-9A-Fa-f]{17})$"),
        "AWS::EC2::VPC.Id": NamedFormat(
            "the id of a VPC", "vpc- and 8 or 17 hexadecimal digits", "^vpc-([0-9A-Fa-f]{8}|[0-9A-Fa-f]{17})$"),
        "AWS::IAM::Role.Arn": NamedFormat(
            "the ARN of a role", "arn:aws:iam::account:role/name", arn + "iam::\\d{12}:role/.+$"),
        "AWS::KMS::Alias.AliasName": NamedFormat(
            "the alias of a key", "alias/ and a name", "^alias/[a-zA-Z0-9:/_-]+$"),
        "AWS::KMS::Key.Arn": NamedFormat(
            "the ARN of a key", "arn:aws:kms:region:account:key/id",
            arn + "kms:[a-z0-9-]+:\\d{12}:(key|alias)/.+$"),
        "AWS::KMS::Key.Id": NamedFormat(
            "the id of a key", "its UUID, or mrk- and 32 hexadecimal digits",
            "^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|mrk-[0-9a-f]{32})$"),
        "AWS::Lambda::Function.Arn": NamedFormat(
            "the ARN of a function", "arn:aws:lambda:region:account:function:name",
            arn + "lambda:[a-z0-9-]+:\\d{12}:function:.+(:.+)?$"),
        "AWS::Logs::LogGroup.Name": NamedFormat(
            "the name of a log group", "letters, digits and . - _ / #, at most 512",
            "^[\\.\\-_\\/#A-Za-z0-9]{1,512}$"),
        "AWS::S3::Bucket.Name": NamedFormat(
            "the name of a bucket", "3 to 63 lower-case letters, digits, dots and hyphens",
            "^(?![.\\-])(?!.*\\.\\.)(?!.*\\-\\.)(?!.*\\.\\-)[a-z0-9.\\-]{3,63}(?<![.\\-])$"),
        "AWS::SNS::Topic.Arn": NamedFormat(
            "the ARN of a topic", "arn:aws:sns:region:account:name", arn + "sns:[a-z0-9-]+:\\d{12}:.+$"),
    ]
}
