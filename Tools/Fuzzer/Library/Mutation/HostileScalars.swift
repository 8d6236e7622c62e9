import MainstayTemplate

/// Scalars at the edges of what rules read: numbers, texts, addresses, policies, patterns, schedules.
enum HostileScalars {
    static func make(_ random: inout SeededGenerator) -> TemplateValue {
        switch random.below(12) {
        case 0: .null
        case 1: .bool(random.chance(50))
        case 2, 3: .int(random.element(of: integers) ?? 0)
        case 4: .double(random.element(of: doubles) ?? 0)
        case 5: .string(String(repeating: random.text(of: texts), count: random.length(upTo: 5000)))
        case 6: .string(String(random.element(of: integers) ?? 0))
        case 7: .string(random.text(of: texts) + random.text(of: texts))
        default: .string(random.text(of: texts))
        }
    }

    static let integers = [
        0, 1, -1, 2, 80, 443, 3306, 65535, 65536, -65536, 128, 255, 256, 1 << 31, -(1 << 31), 1 << 32, (1 << 53) + 1,
        .max, .max - 1, .min, .min + 1,
    ]

    static let doubles = [0.5, -0.0, 1e308, -1e308, 2.3e-308, 1e19, 9.223372036854775807e18, -1.8e19, 443.0, 1e-7]

    static let texts = addresses + policies + references + shapes + words

    private static let addresses = [
        "0.0.0.0/0", "0.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/8", "10.0.0.0/32", "999.1.1.1/8", "1.2.3/8", "::/0",
        "::/129",
        "::/-0", ":::::/0", "fe80::%eth0/64", "::ffff:1.2.3.4/96", "10.0.0.0/99999999999999999999", "/", "1.2.3.4/",
        "255.255.255.255/0", "1::2::3/4", "10.0.0.0/08",
    ]

    private static let policies = [
        "*", "**", "*:*", ":", "s3:*", "s3:Get*Object?", "iam:PassRole", "sts:AssumeRole",
        "arn:aws:iam::123456789012:root",
        "arn:aws:iam::*:root", "arn:", "arn:aws", "arn:aws:s3:::", "arn:aws:s3:::a/*", "arn:aws:iam::1:role/${x}",
        "123456789012", "000000000000", "2012-10-17", "2008-10-17", "2012-10-18", "Allow", "Deny", "allow",
        #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}]}"#,
        #"{"Statement":{"Effect":["Allow"],"Principal":{"AWS":{}},"NotAction":[[]],"Condition":{"Bool":[]}}}"#,
        #"{"Statement":[null,1,"x",[],{}]}"#, "{", "[", "[[[[", #"{"a":"#, "\"",
        "a*a*a*a*a*a*a*a*a*a*a*a*b", "?*?*?*?*?*?*?*",
    ]

    private static let references = [
        "${", "${}", "${A", "${A.B.C}", "${!x}", "${AWS::Region}", "${AWS::NoValue}", "${A}${A}${A}", "$${A}",
        "${${A}}",
        "{{resolve:", "{{resolve:ssm:}}", "{{resolve:secretsmanager:a:SecretString:b:c:d:e}}",
        "{{resolve:ssm:a:99999999999999}}",
        "{{", "AWS::NoValue", "AWS::AccountId", "AWS::Region", "AWS::StackId", "&{x}", "A.Arn", ".", "..", "A..B",
    ]

    private static let shapes = [
        "((((", "(a+)+$", "a{99999999}", "a{5,1}", "[z-a]", "[[:alpha:]", "\\", "(?<n>", "^(([a-z])+.)+[A-Z]([a-z])+$",
        "\\p{", "x{1000}{1000}", "(?=a)", "rate(0 days)", "rate(1 days)", "rate(99999999999999999999 minutes)", "cron(",
        "cron(0 0 * * ? *)", "cron(99 99 99 99 99 99999)", "at(9999-99-99T99:99:99)", "1.2.3.4.5.6",
        "99999999999999999999.1",
        "8.0.mysql_aurora.3.04.0", "nodejs99.x", "db.", "db.r5.", "db..large", "t2.nano", "0-65535", "65535-0", "-",
        "--",
        "0-99999999999999999999", "2027-06-30", "2027-99-99", "-1-01-01", "https://", "http://user:pw@h/?x#y", "s3://",
        "file:///etc/passwd", "input.yaml", "./input.json", "../../input.yaml",
    ]

    private static let words = [
        "", " ", "\n", "\t", "\0", "a", "A", "é", "e\u{301}", "\u{202E}abc", "\u{FEFF}", "\u{1F468}\u{200D}\u{1F469}",
        "\u{FFFF}", "\u{10FFFF}", "ß", "İ", "ﬁ", "\u{0345}", "true", "True", "yes", "null", "~", "0x1F", "0o17", "1e3",
        "1_000",
        ".inf", ".nan", "012", "+1", "-0", "<", "&amp;", "]]>", "%0A::error::x", "\u{1B}[31m", "Fn::If", "Ref",
        "Condition",
        "AWS::S3::Bucket", "AWS::", "::", "AWS::Serverless-2016-10-31", "AWS::LanguageExtensions", "Custom::",
        "a::b::MODULE",
        "String", "Number", "List<Number>", "CommaDelimitedList", "a,b,,c,", ",", ",,,,",
        "AWS::SSM::Parameter::Value<String>",
    ]
}
