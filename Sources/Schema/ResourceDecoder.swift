/// Reads the record of a resource type: root, definitions, six lists of paths, attributes, tags, retention, flags and
/// lifecycle, in this order.
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
        return schema
    }
}
