import MainstayCommandLine
import MainstayControls
import MainstayPolicy

/// The frameworks that `check --framework` knows.
enum FrameworkPage {
    static func page(_ rules: [any Rule]) -> Page {
        var text =
            generatedNote + """

                # Frameworks

                `mainstay check --framework NAME` shows each control of a framework beside what the templates say of it; the
                option may be repeated. `--format markdown` and `--json` write the same for a report and for programs, and
                `--output` writes it to a file. Exit code 1 means that something new violates a control and is as bad as
                `--fail-on` (by default: an error), or that a template could not be read.

                | name | framework | version | as of | controls | in templates | covered by rules |
                |---|---|---|---|--:|--:|--:|

                """
        for framework in Framework.allCases {
            let controls = ControlCatalogue.controls(of: framework)
            let index = ControlIndex(rules, of: framework)
            let shown = controls.count { $0.evidence == .template }
            let covered = controls.count { !index[$0.control].isEmpty }
            text += "| `\(framework.rawValue)` | [\(framework.title)](\(framework.source)) | \(framework.version) "
            text += "| \(framework.date) | \(controls.count) | \(shown) | \(covered) |\n"
        }
        text += """

            *In templates* counts the controls of which a template can show something at all; the others show in a running
            account (who signed in, what a scan found) or on paper. Rules also touch some of those, of which a template
            shows a small part.

            ## What the states mean

            | state | means |
            |---|---|
            | violated | a rule that looks after the control found something that nobody waived |
            | waived | all that was found is waived; the reasons are shown |
            | met | there are resources that the control's rules look at, and the rules found nothing |
            | not applicable | there is no resource that the control's rules look at |
            | not checkable offline | no rule looks after the control: it shows elsewhere, or there is no rule yet |

            *Met* says that the templates show nothing against a control. It is not an audit: most controls ask for more
            than what a template shows.

            ## Where the relations come from

            A rule names controls of Security Hub, which AWS and others map to the controls of the other frameworks. These
            mappings are generous, as auditors' mappings are. `mainstay explain <rule>` lists all controls of a rule, and
            `mainstay rules --framework NAME` the rules that look after one of its controls.

            """
        return Page(name: "frameworks.md", text: text)
    }
}
