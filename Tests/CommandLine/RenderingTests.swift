import MainstayAssembly
import MainstayCommandLine
import MainstayDiagnostics
import MainstayTemplate
import Testing

@Suite struct RenderingTests {
    @Test func columnsAlignAndEmptyOnesGo() {
        var table = Table([("NAME", .left), ("EMPTY", .left), ("COUNT", .right)])
        table.add(["a", "", "1"])
        table.add(["länger", "", "1000"])
        table.add(["日本\u{1B}"])
        #expect(
            table.render() == """
                NAME        COUNT
                a               1
                länger       1000
                日本\\u{1b}
                """)
    }

    @Test(arguments: [
        ("AWS::EC2::VPC", "EC2"), ("Custom::Thing", "Custom"), ("Datadog::Monitors::Monitor", "Datadog::Monitors"),
        ("", "(no type)"), ("odd", "odd"), ("AWS::", ""),
    ])
    func servicesComeFromTypes(type: String, service: String) {
        #expect(StackSummary.service(of: type) == service)
    }

    @Test func stacksSideBySideWhileTheyFit() {
        func stack(_ id: String, _ types: [String]) -> StackArtifact {
            let resources = types.enumerated().map { index, type in
                TemplateObject.Member("R\(index)", ["Type": .string(type)])
            }
            return StackArtifact(id: id, template: ["Resources": .object(resources)], templateFile: "\(id).json")
        }
        let stacks = [stack("One", ["AWS::EC2::VPC", "AWS::EC2::Subnet"]), stack("Two", ["AWS::S3::Bucket"])]
        #expect(
            StackTables(Assembly(stacks: stacks)).services() == """
                SERVICE  One  Two  RESOURCES
                EC2        2    -          2
                S3         -    1          1
                all        2    1          3
                """)
        let many = (0..<5).map { stack("S\($0)", ["AWS::S3::Bucket"]) }
        #expect(StackTables(Assembly(stacks: many)).services() == "SERVICE  RESOURCES\nS3               5")
    }

    @Test func findingsBelongToTheStackTheyAreAbout() {
        let summary = StackSummary(StackArtifact(id: "Shop", template: [:], templateFile: "out/Shop.json"))
        let findings = [
            Diagnostic("a", .error, "in the template", at: SourceLocation(file: "out/Shop.json", line: 1, column: 1)),
            Diagnostic("b", .warning, "of a construct", construct: "Shop/Bucket"),
            Diagnostic("c", .warning, "of another stack", construct: "Shopping/Bucket"),
        ]
        #expect(summary.findings(among: findings).map(\.rule) == ["a", "b"])
        #expect(Findings.count(findings) == "1 error, 2 warnings")
    }

    @Test func findingsSortByFileThenPosition() {
        func finding(_ rule: String, _ file: String?, _ line: Int = 1) -> Diagnostic {
            Diagnostic(rule, .note, "", at: file.map { SourceLocation(file: $0, line: line, column: 1) })
        }
        let sorted = Findings.sorted([
            finding("d", nil), finding("c", "b", 1), finding("b", "a", 10), finding("a", "a", 9), finding("e", nil),
        ])
        #expect(sorted.map(\.rule) == ["a", "b", "c", "d", "e"])
    }
}
