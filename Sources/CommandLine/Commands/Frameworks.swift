import ArgumentParser
import MainstayControls
import MainstayReports
import MainstayTemplate

struct Frameworks: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List the compliance frameworks, and how many of their controls rules look after.",
        discussion: """
            EXAMPLES
              mainstay frameworks
              mainstay check --framework pci-dss-4 templates
              mainstay rules --framework pci-dss-4
            """)

    @Flag(help: "Print one JSON document instead of text.")
    var json = false

    @OptionGroup var sources: RuleOptions

    func run() throws {
        let rules = try sources.ruleSet().policy
        let rows = Framework.allCases.map { framework in
            let controls = ControlCatalogue.controls(of: framework)
            let index = ControlIndex(rules, of: framework)
            return (
                framework, controls.count, controls.count { $0.evidence == .template },
                controls.count { !index[$0.control].isEmpty }
            )
        }
        if json {
            let values = rows.map { framework, all, inTemplates, covered in
                TemplateValue.object([
                    "framework": .string(framework.rawValue), "title": .string(framework.title),
                    "publishedVersion": .string(framework.version), "source": .string(framework.source),
                    "controls": .int(all), "shownByTemplates": .int(inTemplates), "covered": .int(covered),
                ])
            }
            return Console.print(
                JSONPrinter.pretty.string(
                    .object([
                        "version": .int(JSONRenderer.version), "command": "frameworks",
                        "frameworks": .array(values),
                    ])))
        }
        var table = Table([
            ("FRAMEWORK", .left), ("TITLE", .left), ("VERSION", .left), ("CONTROLS", .right), ("IN TEMPLATES", .right),
            ("COVERED", .right),
        ])
        for (framework, all, inTemplates, covered) in rows {
            table.add([
                framework.rawValue, framework.title, framework.version, "\(all)", "\(inTemplates)", "\(covered)",
            ])
        }
        Console.print(table.render())
    }
}
