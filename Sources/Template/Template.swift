public import MainstayDiagnostics

/// A typed view of a whole template: its sections, each entry in its order and found by name.
///
/// Whatever is wrong with one part is reported, and the rest is read all the same.
public struct Template: Sendable {
    /// The name that diagnostics give to the template.
    public let file: String
    public private(set) var formatVersion: String?
    public private(set) var description: String?
    public private(set) var metadata: TemplateValue?
    public private(set) var parameters: TemplateSection<TemplateEntry>
    public private(set) var rules: TemplateSection<TemplateEntry>
    public private(set) var mappings: TemplateSection<TemplateEntry>
    public private(set) var conditions: TemplateSection<TemplateEntry>
    /// The macros that the whole template goes through: strings, or objects with `Name` and `Parameters`.
    public private(set) var transforms: [TemplateValue]
    public private(set) var resources: TemplateSection<TemplateResource>
    /// The loops (`Fn::ForEach::…`) and macros (`Fn::Transform`) that stand among the resources and make more of them.
    public private(set) var resourceMacros: [TemplateEntry]
    public private(set) var outputs: TemplateSection<TemplateEntry>
    public private(set) var hooks: TemplateSection<TemplateEntry>
    /// What is wrong with the template's shape.
    public private(set) var diagnostics: [Diagnostic]
    /// The template as it was given.
    public let source: TemplateValue

    /// The names of the sections, in the order in which AWS documents and ``value`` gives them.
    public static let sectionNames = [
        "AWSTemplateFormatVersion", "Description", "Metadata", "Parameters", "Rules", "Mappings", "Conditions",
        "Transform", "Resources", "Outputs", "Hooks",
    ]

    public init(_ value: TemplateValue, file: String) {
        var reader = TemplateShapeReader(value, file: file)
        self.file = file
        source = value
        formatVersion = reader.text("AWSTemplateFormatVersion")
        description = reader.text("Description")
        metadata = reader.member("Metadata")
        parameters = reader.section("Parameters")
        rules = reader.section("Rules")
        mappings = reader.section("Mappings")
        conditions = reader.section("Conditions", ofObjects: false)
        transforms = reader.transforms()
        (resources, resourceMacros) = reader.resources()
        outputs = reader.section("Outputs")
        hooks = reader.section("Hooks")
        diagnostics = reader.diagnostics
    }

    /// The template with its sections in their canonical order; sections that are not known come last, as they were.
    public var value: TemplateValue {
        guard let object = source.object else { return source }
        var ranked: [(rank: Int, member: TemplateObject.Member)] = []
        for member in object.members {
            ranked.append((Self.sectionNames.firstIndex(of: member.key) ?? Self.sectionNames.count, member))
        }
        let ordered = ranked.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
        return TemplateValue(.object(TemplateObject(ordered.map(\.element.member))), at: source.position)
    }
}
