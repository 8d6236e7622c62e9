import Foundation
import MainstayDiagnostics
import MainstayTemplate
import MainstayTransforms

/// Prints, one line of JSON a template, what the transforms make of it: for the comparison with AWS's translator.
@main
struct TransformRunner {
    static func main() {
        let files = TemplateFiles { path in FileManager.default.contents(atPath: path).map { [UInt8]($0) } }
        let expander = TemplateExpander(files: files)
        for path in CommandLine.arguments.dropFirst() {
            guard let bytes = files.read(path), let value = TemplateParser(file: path).parse(bytes).value else {
                continue
            }
            let result = expander.expand(value, file: path)
            let findings = result.diagnostics.map { finding in
                TemplateValue.array([
                    .string(finding.severity.rawValue), .string(finding.rule), .string(finding.message),
                    .string(finding.location?.description ?? ""),
                ])
            }
            print(
                JSONPrinter.compact.string([
                    "file": .string(path), "template": result.template, "findings": .array(findings),
                ]))
        }
    }
}
