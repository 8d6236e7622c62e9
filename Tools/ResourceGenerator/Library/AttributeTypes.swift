internal import MainstaySchema

extension Translator {
    /// What `Fn::GetAtt` returns, in the order of the names. Objects are left out: CloudFormation has no use for them.
    func attributes() -> [ResourceModel.Attribute] {
        let known = schema.attributes.compactMap { member -> (String, SwiftType)? in
            guard !member.name.contains("*"), let type = attributeType(member) else { return nil }
            return (member.name, type)
        }
        let names = NameScope.assign(
            known.map(\.0), translation: SwiftName.member, reserved: ReservedNames.attributes)
        return known.map { key, type in
            ResourceModel.Attribute(key: key, name: names[key] ?? SwiftName.verbatim(key), type: type)
        }
        .sorted { ($0.name.lowercased(), $0.name) < ($1.name.lowercased(), $1.name) }
    }

    private func attributeType(_ attribute: SchemaNode.Member) -> SwiftType? {
        if let kind = IdentifierKinds.ofAttribute(attribute.name, of: schema.typeName) { return .library(kind) }
        switch reader.shape(of: attribute.node) {
        case .string(let kind): return kind.map(SwiftType.library) ?? .string
        case .integer: return .library("IntValue")
        case .number: return .library("DoubleValue")
        case .boolean: return .library("BoolValue")
        case .list(let item): return isScalar(item.node) ? .list(.string) : nil
        case .enumeration, .json: return .string
        case .structure, .map: return nil
        }
    }

    private func isScalar(_ node: SchemaNode) -> Bool {
        switch reader.shape(of: node) {
        case .string, .integer, .number, .boolean, .enumeration: true
        default: false
        }
    }
}
