import MainstayDifference
import MainstayTemplate
import Testing

/// Short ways to compare two templates that a test writes down.
enum Comparing {
    static func state(_ text: String, name: String = "template.yaml") throws -> StackState {
        let parsed = TemplateParser(file: name).parse(text)
        #expect(parsed.diagnostics.isEmpty)
        return StackState(name: name, template: try #require(parsed.value), file: name)
    }

    static func stack(_ old: String, _ new: String, effects: Bool = true, metadata: Bool = false) throws
        -> StackDifference
    {
        var options = ComparisonOptions()
        options.comparesEffects = effects
        options.comparesMetadata = metadata
        return StackComparison(options: options).difference(try state(old), try state(new))
    }

    /// The differences of one resource, whose type and properties are given in YAML's flow style.
    static func properties(_ type: String, _ old: String, _ new: String) throws -> [PropertyChange] {
        func template(_ properties: String) -> String {
            "Resources:\n  Thing:\n    Type: \(type)\n    Properties: \(properties)\n"
        }
        return try stack(template(old), template(new), effects: false).resources.flatMap(\.properties)
    }

    /// The one change of a resource, by its logical id.
    static func change(_ difference: StackDifference, _ name: String) throws -> ResourceChange {
        try #require(difference.resources.first { $0.logicalID == name })
    }
}
