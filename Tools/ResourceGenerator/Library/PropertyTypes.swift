internal import MainstaySchema

extension Translator {
    /// The arguments for an object's fields, in the order of their labels; types they need go into the scope.
    func arguments(
        _ fields: [Shape.Field], at paths: [String], reserved: Set<String>, in scope: inout TypeScope
    ) -> [ResourceModel.Argument] {
        let labels = NameScope.assign(fields.map(\.name), translation: SwiftName.member, reserved: reserved)
        let arguments = fields.map { field in
            let places = paths.map { $0.isEmpty ? field.name : "\($0)/\(field.name)" }
            let node = reader.schema.resolve(field.node) ?? field.node
            return ResourceModel.Argument(
                key: field.name,
                label: labels[field.name] ?? field.name,
                type: type(of: field.node, named: field.name, from: field.name, at: places, in: &scope),
                isRequired: field.isRequired,
                facts: Facts(schema: schema, paths: places, node: node).text)
        }
        return arguments.sorted { ($0.label.lowercased(), $0.label) < ($1.label.lowercased(), $1.label) }
    }

    /// The Swift type of a property or of an item.
    ///
    /// - Parameters:
    ///   - name: what a type without a name of its own is named after: the property, `Item` appended for items.
    ///   - followed: definitions that are being followed; one that comes back to itself has no end.
    private func type(
        of node: SchemaNode, named name: String, from source: String, at paths: [String], in scope: inout TypeScope,
        following followed: Set<String> = []
    ) -> SwiftType {
        if paths.contains(where: { tags.applies(to: node, at: $0) }) { return .library("Tag") }
        let definition = reader.definitionName(of: node)
        if paths.allSatisfy(ShapeReader.isTooDeep) { return .json }
        if let definition, followed.contains(definition) { return .json }
        let following = definition.map { followed.union([$0]) } ?? followed
        let shape = reader.shape(of: node)
        switch shape {
        case .string(let kind): return kind.map(SwiftType.library) ?? .string
        case .integer: return .library("IntValue")
        case .number: return .library("DoubleValue")
        case .boolean: return .library("BoolValue")
        case .json: return .json
        case .list(let item):
            return .list(
                type(
                    of: item.node, named: name + "Item", from: source, at: paths.map { $0 + "/*" }, in: &scope,
                    following: following))
        case .map(let item):
            return .map(
                type(
                    of: item.node, named: name + "Item", from: source, at: paths.map { $0 + "/*" }, in: &scope,
                    following: following))
        case .structure, .enumeration:
            if let definition, let swiftName = definitionNames[definition] { return .nested(swiftName) }
            let swiftName = NameScope.unique(SwiftName.type(name), in: &scope.taken)
            guard let nested = nestedType(swiftName, from: source, shape, at: paths, taken: scope.taken) else {
                return .json
            }
            scope.types.append(nested)
            return .nested(swiftName)
        }
    }
}
