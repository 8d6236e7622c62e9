import MainstayAssembly
import MainstayCost
import MainstayDiagnostics
import MainstayFacts
import MainstayTemplate
import Testing

/// Estimates of small templates.
struct Sample {
    var region: String? = "us-east-1"
    var usage = UsageProfiles()
    var facts = FactTables.builtIn
    var day = "2026-11-21"
    var parameters: [String: String] = [:]

    func options() throws -> EstimateOptions {
        var options = EstimateOptions(day: try #require(FactDate(day)))
        options.region = region
        options.usage = usage
        options.facts = facts
        options.parameters = parameters
        return options
    }

    static func template(_ resources: String, rest: String = "") throws -> TemplateValue {
        let text = rest.isEmpty ? "Resources: \(resources)" : "\(rest)\nResources: \(resources)"
        let parsed = TemplateParser(file: "template.yaml", format: .yaml).parse(text)
        #expect(parsed.diagnostics == [])
        return try #require(parsed.value)
    }

    func estimate(_ resources: String, rest: String = "") throws -> Estimate {
        let template = try Self.template(resources, rest: rest)
        return Estimator(try options()).estimate([
            EstimatedStack(name: "Stack", template: template, file: "template.yaml")
        ])
    }

    /// A stack of an environment, as an assembly has it.
    static func stack(_ environment: String, _ resources: String, region: String = "us-east-1") throws -> EstimatedStack
    {
        var artifact = StackArtifact(
            id: "Shop-\(environment)", template: try template(resources), templateFile: "\(environment).json")
        artifact.environment = environment
        artifact.region = region
        return EstimatedStack(artifact)
    }

    /// A usage profile that a text says; it has to be sound.
    static func usage(_ text: String) throws -> UsageProfiles {
        var reader = UsageProfileReader(file: "usage.yaml")
        let profiles = reader.read(Array(text.utf8))
        #expect(reader.diagnostics == [])
        return try #require(profiles)
    }
}

extension Estimate {
    /// The resource of a logical id.
    func resource(_ name: String = "R") throws -> ResourceCost {
        try #require(resources.first { $0.logicalID == name })
    }
}

/// Whether two amounts are the same to the cent.
func isSame(_ one: Double, _ two: Double) -> Bool { abs(one - two) < 0.005 }
