import Foundation
import MainstayCommandLine
import MainstayReports
import MainstayTemplate
import Testing

@Suite struct RuleCatalogueTests {
    private let tool: Tool

    init() throws { tool = Tool(folder: try Folder()) }

    /// Every rule that a source file of the checks reports by name is one that can be selected and explained.
    @Test func theCatalogueIsComplete() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let names = Set(KnownRules.catalogue.names)
        var found: Set<String> = []
        for module in ["Assembly", "Checking", "Evaluation", "Policy", "Template", "Transforms", "Validation"] {
            let folder = root.appending(path: "Sources/\(module)")
            let files = try #require(FileManager.default.enumerator(atPath: folder.path()))
            for case let file as String in files where file.hasSuffix(".swift") {
                let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
                // A rule's name is the first argument of a call that reports: on its line, or on the one after.
                let calls = /(?:report|Diagnostic|add|note)\(\s*"([a-z]+(?:-[a-z]+)+)",/
                for match in text.matches(of: calls) { found.insert(String(match.1)) }
            }
        }
        #expect(found.count > 30)
        // What is wrong with a file of settings is no finding about a template.
        let settings: Set = ["invalid-configuration", "unknown-key"]
        #expect(found.subtracting(names).subtracting(settings).sorted() == [])
    }

    @Test func everyRuleHasAName() {
        for rule in KnownRules.catalogue.rules {
            #expect(rule.name.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil, "\(rule.name)")
            #expect(!rule.summary.isEmpty && !rule.summary.hasSuffix("."), "\(rule.name)")
            #expect(rule.mend?.hasSuffix(".") != true, "\(rule.name)")
        }
    }

    @Test func rulesAreListedAndExplained() throws {
        let list = try tool.run("rules", "reference")
        #expect(list.code == 0)
        #expect(list.output.contains("unknown-reference"))
        #expect(!list.output.contains("invalid-json"))
        let explanation = try tool.run("explain", "cyclic-dependency")
        #expect(explanation.output.contains("To mend it: remove one of the references along the circle."))
        let unknown = try tool.run("explain", "cyclic-dependenci")
        #expect(unknown.code == 2)
        #expect(unknown.error.contains("did you mean \"cyclic-dependency\"?"))
        let json = try JSON(tool.run("rules", "--json").output)
        #expect(json["rules"]?.array?.count == KnownRules.catalogue.rules.count)
    }
}
