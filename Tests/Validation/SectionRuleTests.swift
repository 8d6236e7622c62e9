import MainstayDiagnostics
import MainstayTemplate
import MainstayValidation
import Testing

/// An example of each rule about sections, attributes and limits.
struct SectionRuleTests {
    @Test(arguments: resources + declarations)
    func violation(_ example: RuleCase) { example.verify() }

    static let resources: [RuleCase] = [
        RuleCase(
            "unknown-resource-type", says: "no resource type \"AWS::S3::Bukket\"", "did you mean \"AWS::S3::Bucket\"?",
            in: "Resources: {B: {Type: «AWS::S3::Bukket}}"),
        RuleCase(
            "unknown-resource-type", says: "\"S3::Bucket\" is no resource type", "did you mean \"AWS::S3::Bucket\"?",
            in: "Resources: {B: {Type: «S3::Bucket}}"),
        RuleCase(
            "unknown-resource-type", says: "serverless transform", "AWS::Serverless-2016-10-31",
            in: "Resources: {F: {Type: «AWS::Serverless::Function}}"),
        RuleCase(
            "unknown-attribute-key", says: "no attribute \"DependOn\"", "did you mean \"DependsOn\"?",
            in: "Resources: {B: {Type: AWS::S3::Bucket, «DependOn: []}}"),
        RuleCase(
            "unknown-attribute-key", says: "no attribute \"BucketName\"", "under Properties",
            in: "Resources: {B: {Type: AWS::S3::Bucket, «BucketName: x}}"),
        RuleCase(
            "invalid-deletion-policy", says: "no snapshots of AWS::S3::Bucket", "Retain",
            in: "Resources: {B: {Type: AWS::S3::Bucket, DeletionPolicy: «Snapshot}}"),
        RuleCase(
            "invalid-deletion-policy", says: "\"retain\" is no value of UpdateReplacePolicy",
            "did you mean \"Retain\"?",
            in: "Resources: {B: {Type: AWS::S3::Bucket, UpdateReplacePolicy: «retain}}"),
        RuleCase(
            "invalid-logical-id", says: "\"My-Bucket\" is no name for a resource",
            in: "Resources: {«My-Bucket: {Type: AWS::S3::Bucket}}"),
        RuleCase(
            "duplicate-name", says: "the name of a parameter",
            in: """
                Parameters: {B: {Type: String}}
                Resources: {«B: {Type: AWS::S3::Bucket}}
                """),
    ]

    static let declarations: [RuleCase] = [
        parameter("invalid-parameter-type", says: "\"Strng\" is no type", "{Type: «Strng}"),
        parameter("missing-property", says: "the parameter P has no Type", "{Default: x}", marksName: true),
        parameter("unknown-property", says: "did you mean \"AllowedValues\"?", "{Type: String, «AllowedValue: [a]}"),
        parameter(
            "invalid-default", says: "not among the allowed values", "{Type: String, AllowedValues: [a], Default: «b}"),
        parameter("invalid-default", says: "allowed pattern ^a+$", "{Type: String, AllowedPattern: ^a+$, Default: «b}"),
        parameter("invalid-default", says: "is no number", "{Type: Number, Default: «many}"),
        parameter("invalid-default", says: "above 3", "{Type: Number, MaxValue: 3, Default: «4}"),
        parameter("invalid-default", says: "longer than 2", "{Type: String, MaxLength: 2, Default: «abc}"),
        RuleCase(
            "invalid-mapping", says: "the key \"a\" holds a string", "two levels",
            in: """
                Mappings: {M: {a: «b}}
                Resources: {T: {Type: AWS::SNS::Topic}}
                """),
        output("missing-property", says: "the output «has no Value", "«O: {Description: x}"),
        output("wrong-type", says: "the value of an output is a list", "O: {Value: «[a]}"),
        output("unknown-property", says: "did you mean \"Export\"?", "O: {Value: a, «Exports: {Name: x}}"),
        output("invalid-export", says: "an object with a Name", "O: {Value: a, Export: «x}"),
        output(
            "duplicate-export", says: "the outputs O and Q export the same name",
            "O: {Value: a, Export: {Name: x}}, Q: {Value: b, Export: {Name: «x}}"),
        RuleCase(
            "invalid-format-version", says: "\"2010-09-09\"",
            in: """
                AWSTemplateFormatVersion: «'2020-01-01'
                Resources: {T: {Type: AWS::SNS::Topic}}
                """),
    ]

    private static func parameter(
        _ rule: String, says: String, _ declaration: String, marksName: Bool = false
    ) -> RuleCase {
        RuleCase(
            rule, says: says,
            in: """
                Parameters: {\(marksName ? "«" : "")P: \(declaration)}
                Resources: {T: {Type: AWS::SNS::Topic}}
                """)
    }

    private static func output(_ rule: String, says: String, _ outputs: String) -> RuleCase {
        RuleCase(
            rule, says: says.replacing("«", with: "O "),
            in: """
                Resources: {T: {Type: AWS::SNS::Topic}}
                Outputs: {\(outputs)}
                """)
    }

    @Test func typeThatRegionLacks() throws {
        let text =
            "Resources: {B: {Type: AWS::S3Outposts::Bucket, Properties: {BucketName: abc, OutpostId: op-01ac5d28a6a232904}}}"
        #expect(check(text, region: "us-east-1").isEmpty)
        let finding = try #require(check(text, region: "eu-south-2").first)
        #expect(finding.rule == "unknown-resource-type")
        #expect(finding.message == "AWS::S3Outposts::Bucket is not offered in eu-south-2")
    }

    @Test(arguments: [
        ("Resources", "{Type: AWS::SNS::Topic}", 500, "too-many-resources"),
        ("Parameters", "{Type: String}", 200, "too-many-parameters"),
        ("Outputs", "{Value: x}", 200, "too-many-outputs"),
        ("Mappings", "{a: {b: c}}", 200, "too-many-mappings"),
    ])
    func count(section: String, entry: String, limit: Int, rule: String) {
        func template(_ count: Int) -> String {
            let entries = (0..<count).map { "  E\($0): \(entry)" }.joined(separator: "\n")
            let rest = section == "Resources" ? "" : "Resources: {T: {Type: AWS::SNS::Topic}}\n"
            return rest + "\(section):\n\(entries)\n"
        }
        #expect(check(template(limit)).isEmpty)
        #expect(check(template(limit + 1)).map(\.rule) == [rule])
    }

    /// CloudFormation counts after its macros, one of which adds a stack for each hosted function.
    @Test func countsWhatRotationAdds() throws {
        func template(_ count: Int, transform: String) -> String {
            let topics = (0..<count).map { "  E\($0): {Type: AWS::SNS::Topic}\n" }.joined()
            let rotation = """
                  R:
                    Type: AWS::SecretsManager::RotationSchedule
                    Properties: {SecretId: s, HostedRotationLambda: {RotationType: PostgreSQLSingleUser}}
                """
            return "Transform: \(transform)\nResources:\n\(topics)\(rotation)\n"
        }
        let macro = "AWS::SecretsManager-2024-09-16"
        #expect(!check(template(498, transform: macro)).map(\.rule).contains("too-many-resources"))
        let finding = try #require(
            check(template(499, transform: macro)).first { $0.rule == "too-many-resources" })
        #expect(finding.message.contains("501 resources"))
        #expect(!check(template(499, transform: "AWS::LanguageExtensions")).map(\.rule).contains("too-many-resources"))
    }

    @Test func size() {
        func template(_ length: Int) -> TemplateValue {
            [
                "Resources": [
                    "T": ["Type": "AWS::SNS::Topic", "Metadata": .string(String(repeating: "x", count: length))]
                ]
            ]
        }
        let validator = TemplateValidator()
        #expect(validator.validate(template(50_000), file: "t").isEmpty)
        let notes = validator.validate(template(60_000), file: "t")
        #expect(notes.map(\.rule) == ["too-large-for-inline"])
        #expect(notes.map(\.severity) == [.note])
        #expect(validator.validate(template(1_000_000), file: "t").map(\.rule) == ["template-too-large"])
    }
}
