package import MainstaySchema

/// Makes the model of one generated file from the facts of one resource type.
///
/// Nothing but that type's facts decides what the file says, so that it does not matter which other types are
/// generated. (`siblings` changes how the library's names are spelled inside the file, never a name of the file.)
package struct Translator {
    let schema: ResourceSchema
    let typeName: TypeName
    let reader: ShapeReader
    let tags: TagRule
    let uses: DefinitionUses
    /// Swift names of the definitions that are types.
    let definitionNames: [String: String]
    let hiddenNames: Set<String>

    /// - Parameter siblings: the names of all types of the service, generated or not.
    /// - Returns: nil for a type whose name has not three parts.
    package init?(_ schema: ResourceSchema, siblings: [String] = []) {
        guard let typeName = TypeName(schema.typeName) else { return nil }
        self.schema = schema
        self.typeName = typeName
        reader = ShapeReader(schema: schema)
        tags = TagRule(reader: reader)
        uses = DefinitionUses(reader: reader, tags: tags)
        definitionNames = NameScope.assign(
            schema.definitions.map(\.name), translation: SwiftName.type, reserved: ReservedNames.types)
        hiddenNames = Set(siblings.compactMap { TypeName($0)?.resource }).intersection(ReservedNames.library)
    }

    package func model() -> ResourceModel {
        var scope = TypeScope(taken: ReservedNames.types.union(definitionNames.values.map { $0.lowercased() }))
        let fields = reader.settableFields(reader.fields(of: schema.root), at: [""])
        let arguments = arguments(fields, at: [""], reserved: ReservedNames.arguments, in: &scope)
        return ResourceModel(
            typeName: typeName,
            name: typeName.swiftName,
            traits: traits,
            arguments: arguments,
            openArgument: openArgument(beside: arguments),
            attributes: attributes(),
            reference: IdentifierKinds.ofReference(to: schema.typeName) ?? "StringValue",
            nestedTypes: (scope.types + definitions()).sorted { $0.name < $1.name },
            hiddenNames: hiddenNames)
    }

    /// The definitions in use that are types of their own; scalars, lists and maps are followed where they are used.
    private func definitions() -> [ResourceModel.NestedType] {
        uses.paths.sorted { $0.key < $1.key }.compactMap { name, paths in
            guard let node = schema.definition(name), let swiftName = definitionNames[name] else { return nil }
            let taken = ReservedNames.types.union(definitionNames.values.map { $0.lowercased() })
            return nestedType(swiftName, from: name, reader.shape(of: node), at: paths, taken: taken)
        }
    }

    /// A structure or an enumeration; nil for shapes that are no types of their own.
    func nestedType(
        _ swiftName: String, from source: String, _ shape: Shape, at paths: [String], taken: Set<String>
    ) -> ResourceModel.NestedType? {
        switch shape {
        case .structure(let fields):
            var scope = TypeScope(taken: taken)
            let settable = reader.settableFields(fields, at: paths)
            let arguments = arguments(settable, at: paths, reserved: ReservedNames.structureArguments, in: &scope)
            return .init(
                name: swiftName, source: source, content: .structure(arguments, nestedTypes: scope.types))
        case .enumeration(let values):
            let names = NameScope.assign(
                values, translation: SwiftName.enumerationMember, reserved: ReservedNames.enumerationMembers)
            let members = Set(values).sorted().map {
                ResourceModel.EnumerationMember(value: $0, name: names[$0] ?? SwiftName.spelledOut($0))
            }
            return .init(name: swiftName, source: source, content: .enumeration(members))
        default: return nil
        }
    }

    private var traits: [String] {
        var traits: [String] = []
        let property = schema.tagProperty ?? "Tags"
        switch schema.tagShape {
        case .none: break
        case .list: traits.append("tags: .list(\"\(property)\")")
        case .map: traits.append("tags: .map(\"\(property)\")")
        case .autoScalingList: traits.append("tags: .autoScalingList(\"\(property)\")")
        }
        switch schema.dataRetention {
        case .none: break
        case .retain: traits.append("data: .retain")
        case .snapshot: traits.append("data: .snapshot")
        }
        return traits
    }

    /// Custom resources take properties of any name.
    private func openArgument(beside arguments: [ResourceModel.Argument]) -> String? {
        if schema.root.patternProperties.isEmpty { return nil }
        var taken = Set(arguments.map { $0.label.lowercased() })
        return NameScope.unique("properties", in: &taken)
    }
}
