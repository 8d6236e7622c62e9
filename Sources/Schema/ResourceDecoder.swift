/// Reads the record of a resource type: root, definitions, six lists of paths, attributes, tags, retention, flags,
/// lifecycle and constraints, in this order.
enum ResourceDecoder {
    static func decode(_ file: DatabaseFile, type index: Int) throws(SchemaDatabaseError) -> ResourceSchema {
        let name = String(decoding: try file.typeName(index), as: UTF8.self)
        var decoder = NodeDecoder(file: file, reader: ByteReader(file.bytes, at: try file.recordOffset(index)))
        var schema = ResourceSchema(typeName: name, root: try decoder.node())
        schema.definitions = try decoder.members()
        schema.readOnly = try decoder.strings()
        schema.writeOnly = try decoder.strings()
        schema.createOnly = try decoder.strings()
        schema.conditionalCreateOnly = try decoder.strings()
        schema.deprecated = try decoder.strings()
        schema.primaryIdentifier = try decoder.strings()
        schema.attributes = try decoder.members()
        let tagShape = try decoder.reader.byte()
        let retention = try decoder.reader.byte()
        let flags = try decoder.reader.byte()
        guard let tagShape = ResourceSchema.TagShape(rawValue: tagShape),
            let retention = ResourceSchema.DataRetention(rawValue: retention), flags <= 1
        else { throw SchemaDatabaseError(.malformed, "\(name) has an unknown tag shape, retention or flag") }
        schema.tagShape = tagShape
        schema.dataRetention = retention
        schema.deletesBeforeReplacing = flags == 1
        schema.tagProperty = try decoder.optionalString()
        schema.lifecycleStatus = try decoder.optionalString()
        schema.lifecycleDate = try decoder.optionalString()
        schema.constraints = try constraints(&decoder)
        return schema
    }

    private static func constraints(
        _ decoder: inout NodeDecoder
    ) throws(SchemaDatabaseError) -> [ResourceSchema.Constraint] {
        var result: [ResourceSchema.Constraint] = []
        for _ in 0..<(try decoder.reader.count()) {
            result.append(
                ResourceSchema.Constraint(
                    name: try decoder.string(), path: try decoder.string(),
                    isWarning: try decoder.reader.byte() != 0, node: try decoder.node()))
        }
        return result
    }

    /// The rules by region of a type: path, conditions, known regions as bits, values with their regions as bits.
    static func regionalRules(
        _ file: DatabaseFile, type index: Int, regions: [String], text: @escaping @Sendable (Int) -> String
    ) throws(SchemaDatabaseError) -> [RegionalRule] {
        guard let offset = try file.regionalOffset(index) else { return [] }
        var decoder = NodeDecoder(file: file, reader: ByteReader(file.bytes, at: offset))
        var rules: [RegionalRule] = []
        for _ in 0..<(try decoder.reader.count()) {
            let path = try decoder.string()
            let conditions = try decoder.nameLists()
            let known = try decoder.reader.varint()
            let count = try decoder.reader.count()
            var values: [(Int, UInt64)] = []
            values.reserveCapacity(min(count, 4096))
            for _ in 0..<count {
                values.append((try decoder.reader.natural(), try decoder.reader.varint()))
            }
            rules.append(
                RegionalRule(
                    path: path, conditions: conditions, knownRegions: known, values: values, regionNames: regions,
                    text: text))
        }
        return rules
    }
}
