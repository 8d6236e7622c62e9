import MainstayFiles
import MainstayPolicy

/// All pages that are generated.
struct Pages {
    let all: [Page]

    init(root: String) throws {
        let rules = RuleRegistry.all.sorted { $0.metadata.name < $1.metadata.name }
        let services = RulePages(rules)
        let checkov = try Self.coverage(
            "checkov", title: "checkov's checks for CloudFormation", version: "checkov 3.3.30", root, rules)
        let nag = try Self.coverage("cdk-nag", title: "cdk-nag's rules", version: "cdk-nag 2.37.55", root, rules)
        all = services.pages + [services.overview, FrameworkPage.page(rules), checkov, nag]
    }

    private static func coverage(
        _ tool: String, title: String, version: String, _ root: String, _ rules: [any Rule]
    ) throws -> Page {
        let bytes = try FileSystem.read("\(root)/Tools/DocumentationGenerator/\(tool).txt")
        let table = CoverageTable(list: String(decoding: bytes, as: UTF8.self), rules: rules)
        return Page(name: "coverage-\(tool).md", text: table.page(title: title, version: version))
    }
}

/// What stands at the top of every page.
let generatedNote = "<!-- Written by `make docs` from the rules themselves. Do not edit. -->\n"

extension String {
    /// Text in a cell of a table.
    var cell: String { split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|") }

    /// The text with a capital first letter and a full stop.
    var sentence: String { prefix(1).uppercased() + dropFirst() + (hasSuffix(".") ? "" : ".") }
}
