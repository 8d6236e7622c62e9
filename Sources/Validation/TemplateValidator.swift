public import MainstayAssembly
public import MainstayDiagnostics
public import MainstaySchema
public import MainstayTemplate

/// Checks CloudFormation templates against what CloudFormation is known to refuse, without asking AWS.
///
/// An error is reported only where CloudFormation is certain to refuse the template, whatever the values that are known
/// at deployment alone (parameters, attributes, imports, dynamic references). Templates that a foreign macro rewrites
/// are checked as they stand, and nothing found in them is worse than a warning.
public struct TemplateValidator: Sendable {
    private static let bundled = TypeLibraryPool(.bundled)

    private let database: SchemaDatabase
    private let libraries: TypeLibraryPool

    /// A validator with the database that is part of this program; all of these share what they learn about types.
    public init() {
        database = .bundled
        libraries = Self.bundled
    }

    public init(database: SchemaDatabase) {
        self.database = database
        libraries = TypeLibraryPool(database)
    }

    /// What is wrong with a template, in the order in which it stands in the file.
    ///
    /// - Parameters:
    ///   - file: The name that findings give to the template.
    ///   - region: Where it is to be deployed; nil where that is open, and then every type of any region is known.
    ///   - sources: Which construct made each logical id; findings about it then point there.
    public func validate(
        _ template: TemplateValue, file: String, region: String? = nil, sources: [ElementSource] = []
    ) -> [Diagnostic] {
        validate(Template(template, file: file), region: region, sources: sources)
    }

    /// As ``validate(_:file:region:sources:)``, of a template whose sections were read already.
    ///
    /// - Parameter written: The template before its transforms; nil where none was carried out.
    public func validate(
        _ template: Template, region: String? = nil, sources: [ElementSource] = [], written: TemplateValue? = nil
    ) -> [Diagnostic] {
        libraries.withLibrary { types in
            validate(
                template, region: region, sources: sources, written: written, types: types)
        }
    }

    private func validate(
        _ template: Template, region: String?, sources: [ElementSource], written: TemplateValue?, types: TypeLibrary
    ) -> [Diagnostic] {
        let context = TemplateContext(template, database: database, types: types, region: region)
        let sink = FindingSink(file: template.file, sources: sources, isRewritten: context.transforms.hasForeignMacro)
        for diagnostic in template.diagnostics where !context.transforms.allows(diagnostic) { sink.add(diagnostic) }
        TemplateLimits(context: context, sink: sink).check()
        SectionChecks(context: context, sink: sink).check()
        var unused = UnusedEntries(template, written: written, sink: sink)
        unused.check()
        ReferenceChecks(context: context, sink: sink).check()
        ResourceChecks(context: context, sink: sink).check()
        ServiceChecks(context: context, sink: sink).check()
        return sink.sorted()
    }

    /// What is wrong with the templates of an assembly, stack by stack.
    public func validate(_ assembly: Assembly) -> [Diagnostic] {
        assembly.stacks.flatMap { stack in
            validate(stack.template, file: stack.templateFile, region: stack.region, sources: stack.sources)
                // Whoever deploys an assembly uploads its templates first.
                .filter { $0.rule != "too-large-for-inline" }
        }
    }
}
