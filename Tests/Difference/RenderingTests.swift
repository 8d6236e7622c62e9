import MainstayDifference
import MainstayTemplate
import Testing

@Suite struct RenderingTests {
    private static let old = """
        Resources:
          Queue: {Type: 'AWS::SQS::Queue', Properties: {VisibilityTimeout: 30}}
          Orders: {Type: 'AWS::DynamoDB::Table', Properties: {TableName: a}}
          Main: {Type: 'AWS::RDS::DBInstance', Properties: {MasterUserPassword: first-secret}}
        """
    private static let new = """
        Resources:
          Queue: {Type: 'AWS::SQS::Queue', Properties: {VisibilityTimeout: 60}}
          Orders: {Type: 'AWS::DynamoDB::Table', Properties: {TableName: b}}
          Main: {Type: 'AWS::RDS::DBInstance', Properties: {MasterUserPassword: second-secret}}
        """

    private func difference() throws -> Difference {
        Difference([try Comparing.stack(Self.old, Self.new, effects: false)])
    }

    @Test func aPersonReadsATree() throws {
        #expect(
            HumanDifference(hasColours: false).render(try difference()) == """
                template.yaml
                  ~ Main  AWS::RDS::DBInstance  updated
                      ~ MasterUserPassword: (hidden) → (hidden)  (4:73 → 4:73)
                  ± Orders  AWS::DynamoDB::Table  replaced
                      ~ TableName: a → b  [replaces]  (3:66 → 3:66)
                      ! holds data: its data is deleted (UpdateReplacePolicy is not set); the new one starts empty
                  ~ Queue  AWS::SQS::Queue  updated
                      ~ VisibilityTimeout: 30 → 60  (2:68 → 2:68)

                1 replaced, 2 changed; 1 may lose its data

                """)
        #expect(HumanDifference(hasColours: true).render(try difference()).contains("\u{1B}[35m± Orders\u{1B}[0m"))
    }

    @Test func nothingIsSaidInOneLine() throws {
        let same = Difference([try Comparing.stack(Self.old, Self.old)])
        #expect(HumanDifference(hasColours: false).render(same) == "no difference\n")
    }

    @Test func passwordsAreInNoReport() throws {
        let difference = try difference()
        let json = JSONPrinter.pretty.string(JSONDifference.stacks(of: difference))
        for report in [
            HumanDifference(hasColours: true).render(difference), MarkdownDifference().render(difference), json,
        ] {
            #expect(!report.contains("secret"))
            #expect(report.contains("MasterUserPassword"))
        }
    }

    @Test func markdownCannotBeBrokenOutOf() throws {
        let new = Self.new.replacing("TableName: b", "TableName: '```</details><b>|x'")
        let report = MarkdownDifference().render(Difference([try Comparing.stack(Self.old, new, effects: false)]))
        #expect(report.hasPrefix(MarkdownDifference.mark))
        #expect(report.contains("````diff"))
        #expect(report.contains("| ± | `Orders` | `AWS::DynamoDB::Table` | replaced |"))
    }

    @Test func markdownStaysBelowWhatAServiceTakes() throws {
        let names = (0..<3000).map { "  R\($0): {Type: 'AWS::SNS::Topic', Properties: {DisplayName: n\($0)}}" }
        let large = try Comparing.stack("Resources: {}", "Resources:\n" + names.joined(separator: "\n"), effects: false)
        let report = MarkdownDifference().render(Difference([large]))
        #expect(report.utf8.count < 65_536)
        #expect(report.contains("1 more stack differs"))
        #expect(report.contains("3000 added"))
    }

    @Test func terminalsAreNotDriven() throws {
        let new = Self.new.replacing("TableName: b", #"TableName: "b\e[2J""#)
        let report = HumanDifference(hasColours: false).render(
            Difference([try Comparing.stack(Self.old, new, effects: false)]))
        #expect(!report.contains("\u{1B}"))
    }

    @Test func longValuesShowWhereTheyDiffer() throws {
        let long = String(repeating: "x", count: 500)
        let report = HumanDifference(hasColours: false).render(
            Difference([
                try Comparing.stack(
                    Self.old.replacing("TableName: a", "TableName: \(long)a"),
                    Self.old.replacing("TableName: a", "TableName: \(long)b"), effects: false)
            ]))
        #expect(report.contains("…xxxxxxxxxxxxxxxxxxxxxxxxa → …xxxxxxxxxxxxxxxxxxxxxxxxb"))
    }

    @Test func programsReadTheSame() throws {
        let difference = try difference()
        #expect(JSONDifference.summary(of: difference)["replaced"]?.int == 1)
        #expect(JSONDifference.summary(of: difference)["losesData"]?.int == 1)
        let stack = try #require(JSONDifference.stacks(of: difference).array?.first)
        let orders = try #require(stack["resources"]?.array?.first { $0["logicalId"]?.string == "Orders" })
        #expect(orders["replacement"]?.string == "certain")
        #expect(orders["data"]?["fate"]?.string == "deleted")
        let property = try #require(orders["properties"]?.array?.first)
        #expect(property["path"]?.string == "TableName")
        #expect(property["old"]?.string == "a")
        #expect(property["newPlace"]?["line"]?.int == 3)
    }
}
