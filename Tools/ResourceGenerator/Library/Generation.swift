package import MainstaySchema

/// Everything that is generated, in memory: select the types, translate each, render each.
package struct Generation {
    /// Text by path below the package's root.
    package private(set) var files: [String: String] = [:]
    /// The services that files were made for, sorted.
    package private(set) var services: [String] = []

    /// The folder that belongs to the generator, below the package's root.
    package static let folder = "Sources/Resources"
    /// Where the types are listed, below the package's root.
    package static let listPath = "Tools/ResourceGenerator/resource-types.txt"

    /// - Throws: when the list names types that the database does not have; all of them are named.
    package init(_ list: TypeList, from database: SchemaDatabase) throws(GenerationError) {
        let siblings = Dictionary(grouping: database.typeNames) { TypeName($0)?.service ?? "" }
        var translators: [Translator] = []
        var unknown: [String] = []
        for name in list.names {
            let service = TypeName(name)?.service ?? ""
            if let schema = database.schema(of: name),
                let translator = Translator(schema, siblings: siblings[service] ?? [])
            {
                translators.append(translator)
            } else {
                unknown.append(name)
            }
        }
        guard unknown.isEmpty else {
            throw GenerationError(
                "the schemas do not have these types of the list: \(unknown.joined(separator: ", "))")
        }
        for translator in translators { add(translator.model()) }
        services = Set(translators.map(\.typeName.service)).sorted()
        for service in services {
            files["\(Self.folder)/\(service)/\(service).swift"] = Self.namespace(service)
        }
    }

    private mutating func add(_ model: ResourceModel) {
        let service = model.typeName.service
        // A type named like its service would take the namespace's file.
        let name = model.name == service ? model.name + "Resource" : model.name
        files["\(Self.folder)/\(service)/\(name).swift"] = ResourceRenderer(model).text()
    }

    /// The namespace keeps one service's `Cluster` apart from another's.
    private static func namespace(_ service: String) -> String {
        """
        // Generated from the list of resource types by `\(ResourceRenderer.command)`; do not edit.
        /// Resource types of `AWS::\(service)`.
        public enum \(service) {}

        """
    }
}
