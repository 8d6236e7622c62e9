import MainstayDiagnostics
import MainstayEvaluation
import MainstayPolicy
import MainstayTemplate
import Testing

struct DeclaredRuleTests {
    private static func read(_ text: String) throws -> DeclaredRuleReader {
        let parsed = TemplateParser(file: "rules.yaml").parse(text)
        try #require(parsed.diagnostics.isEmpty, "\(parsed.diagnostics)")
        return DeclaredRuleReader(try #require(parsed.value), file: "rules.yaml", known: ["public-bucket"])
    }

    /// Which of the resources of a template a rule finds.
    private static func found(_ expectation: String, in resources: String, type: String = "AWS::S3::Bucket") throws
        -> [String]
    {
        let reader = try read(
            """
            rules:
              - name: own-rule
                resource: "\(type)"
                message: it is not as it should be
                \(expectation)
            """)
        try #require(reader.diagnostics.isEmpty, "\(reader.diagnostics)")
        let template = Template(
            try #require(TemplateParser(file: "t.yaml").parse(resources).value), file: "t.yaml")
        return PolicyChecker(rules: reader.rules).check(template, evaluator: Evaluator(template))
            .compactMap(\.logicalID)
    }

    static let buckets = """
        Parameters: {Status: {Type: String}}
        Resources:
          On:
            Type: AWS::S3::Bucket
            Properties:
              BucketName: prod-files
              VersioningConfiguration: {Status: Enabled}
              Tags: [{Key: Owner, Value: data}]
              LifecycleConfiguration: {Rules: [{Status: Enabled, ExpirationInDays: 30}, {Status: Enabled}]}
          Off:
            Type: AWS::S3::Bucket
            Properties:
              BucketName: test-files
              VersioningConfiguration: {Status: Suspended}
              LifecycleConfiguration: {Rules: [{Status: Enabled, ExpirationInDays: '400'}, {Status: Disabled}]}
          Bare: {Type: AWS::S3::Bucket}
          Open:
            Type: AWS::S3::Bucket
            Properties:
              BucketName: !Ref Status
              VersioningConfiguration: {Status: !Ref Status}
              Tags: !Ref Status
              LifecycleConfiguration: !Ref Status
          Policy:
            Type: AWS::S3::BucketPolicy
            Properties: {Bucket: !Ref On, PolicyDocument: {}}
        """

    @Test(
        "An expectation finds what is known not to meet it, and never what is unknown",
        arguments: [
            ("expect: {VersioningConfiguration.Status: Enabled}", ["Off", "Bare"]),
            ("expect: {Properties.VersioningConfiguration.Status: {in: [Enabled, Suspended]}}", ["Bare"]),
            ("expect: {VersioningConfiguration.Status: {not-equals: Suspended}}", ["Off"]),
            ("expect: {VersioningConfiguration: {exists: true}}", ["Bare"]),
            ("expect: {BucketName: {like: 'prod-*'}}", ["Off", "Bare"]),
            ("expect: {BucketName: {not-like: 'test-?????'}}", ["Off"]),
            ("expect: {'Tags[Owner]': {exists: true}}", ["Off", "Bare"]),
            ("expect: {LifecycleConfiguration.Rules.*.Status: Enabled}", ["Off"]),
            ("expect: {LifecycleConfiguration.Rules: {some: {exists: true}}}", ["Bare"]),
            ("expect: {LifecycleConfiguration.Rules: {length: {at-least: 1}}}", ["Bare"]),
            (
                "expect: {LifecycleConfiguration.Rules.*.ExpirationInDays: {any-of: [{exists: false}, {at-most: 90}]}}",
                ["Off"]
            ),
            ("expect: {referred-by: AWS::S3::BucketPolicy}", ["Off", "Bare", "Open"]),
            ("expect: {any: [{VersioningConfiguration.Status: Enabled}, {BucketName: test-files}]}", ["Bare"]),
            ("where: {BucketName: {exists: true}}\n    expect: {VersioningConfiguration.Status: Enabled}", ["Off"]),
            ("expect: {not: {VersioningConfiguration.Status: Suspended}}", ["Off"]),
        ])
    func finds(expectation: String, names: [String]) throws {
        #expect(try Self.found(expectation, in: Self.buckets) == names)
    }

    @Test("A type may be given by a pattern")
    func pattern() throws {
        #expect(
            try Self.found("expect: {BucketName: {exists: true}}", in: Self.buckets, type: "AWS::S3::Bucket*")
                == ["Bare", "Policy"])
    }

    @Test(
        "A mistake in a rule is reported at its place, with what was meant",
        arguments: [
            ("rules: [{name: a-b, resource: 'AWS::S3::Bucket', message: x, expct: {A: b}}]", "expect"),
            ("rules: [{name: Bad Name, resource: 'AWS::S3::Bucket', message: x, expect: {A: b}}]", "hyphens"),
            ("rules: [{name: public-bucket, resource: 'AWS::S3::Bucket', message: x, expect: {A: b}}]", "another name"),
            ("rules: [{name: a-b, resource: Bucket, message: x, expect: {A: b}}]", "AWS::S3::Bucket"),
            ("rules: [{name: a-b, resource: 'AWS::S3::Bucket', message: x, expect: {A: {lke: b}}}]", "like"),
            ("rules: [{name: a-b, resource: 'AWS::S3::Bucket', message: x, expect: {'A..B': b}}]", "Tags[Owner]"),
            ("rules: [{name: a-b, resource: 'AWS::S3::Bucket', message: x, expect: {A: [b]}}]", "each"),
            (
                "rules: [{name: a-b, resource: 'AWS::S3::Bucket', message: x, expect: {A: b}, severity: eror}]",
                "error"
            ),
            (
                "rules: [{name: a-b, resource: 'AWS::S3::Bucket', message: x, expect: {A: b}, controls: ['pci:1']}]",
                "pci-dss-4"
            ),
            (
                "rules: [{name: a-b, resource: 'AWS::S3::Bucket', message: x, expect: {A: b}, "
                    + "controls: ['aws-fsbp:rds16']}]",
                "did you mean \"aws-fsbp:RDS.16\""
            ),
            (
                "rules: [{name: a-b, resource: 'AWS::S3::Bucket', message: x, expect: {A: b}, "
                    + "controls: ['soc-2:none']}]",
                "publisher"
            ),
            ("rules: [{name: a-b, resource: 'AWS::S3::Bucket', expect: {A: b}}]", "message"),
            ("ruls: []", "rules"),
        ])
    func mistakes(text: String, help: String) throws {
        let reader = try Self.read(text)
        #expect(reader.rules.isEmpty)
        let finding = try #require(reader.diagnostics.first)
        #expect(finding.location?.position.isKnown == true)
        #expect("\(finding.help ?? "")".contains(help), "\(finding)")
    }
}
