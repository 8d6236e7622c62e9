import MainstayDiagnostics
import MainstayTemplate

/// Prints a value and reads what was printed: it must be the value.
enum PrintedCopy {
    static func broken(_ value: TemplateValue) -> [String] {
        var broken: [String] = []
        let texts: [(String, TemplateParser.Format, [UInt8])] = [
            ("pretty JSON", .json, JSONPrinter.pretty.print(value)),
            ("compact JSON", .json, JSONPrinter.compact.print(value)),
            ("YAML", .yaml, YAMLPrinter().print(value)),
        ]
        for (name, format, text) in texts {
            let copy = TemplateParser(file: "copy", format: format).parse(text)
            // Printed, a text may be above the limits that it kept to before, such as when aliases are written out.
            if copy.diagnostics.contains(where: { ["too-large", "too-deep"].contains($0.rule) }) { continue }
            if !copy.isValid {
                broken.append("\(name) of it cannot be read: \(copy.diagnostics.first?.message ?? "")")
            } else if copy.value != value {
                broken.append("\(name) of it reads as something else")
            }
        }
        return broken
    }
}
