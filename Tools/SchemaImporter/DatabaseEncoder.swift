import MainstaySchema

/// All that goes into a database.
struct Catalogue: Equatable {
    struct Entry: Equatable {
        var schema: ResourceSchema
        /// One bit a region, in the order of ``Catalogue/regions``.
        var regions: UInt64
        var regionalRules: [RegionalRule] = []
    }

    /// As ``MainstaySchema/RegionalRule``, with regions as bits.
    struct RegionalRule: Equatable {
        struct Value: Equatable {
            var name: String
            var regions: UInt64
        }

        var path: String
        var conditions: [SchemaNode.NameList]
        var knownRegions: UInt64
        /// Sorted by name.
        var values: [Value]
    }

    /// `cfn-lint 1.58.0, schemas of 2026-10-20`
    var source: String
    var regions: [String]
    var entries: [Entry]
}

/// Fourth stage: the bytes of the database. The same catalogue always gives the same bytes.
struct DatabaseEncoder {
    private let catalogue: Catalogue
    private let entries: [Catalogue.Entry]

    init(_ catalogue: Catalogue) {
        self.catalogue = catalogue
        entries = catalogue.entries.sorted {
            $0.schema.typeName.utf8.lexicographicallyPrecedes($1.schema.typeName.utf8)
        }
    }

    func encode() throws -> [UInt8] {
        var counter = RecordWriter(table: nil)
        try namesAndSource(&counter)
        for entry in entries {
            try counter.resource(entry.schema)
            try counter.regionalRules(entry.regionalRules)
        }
        let table = StringTable(uses: counter.uses)

        var records = RecordWriter(table: table)
        var starts: [(record: Int, regional: Int?)] = []
        for entry in entries {
            let record = records.bytes.count
            try records.resource(entry.schema)
            let regional = entry.regionalRules.isEmpty ? nil : records.bytes.count
            if regional != nil { try records.regionalRules(entry.regionalRules) }
            starts.append((record, regional))
        }

        var textOffsets = [0]
        var text: [UInt8] = []
        for string in table.strings {
            text += Array(string.utf8)
            textOffsets.append(text.count)
        }
        let recordStart =
            DatabaseLayout.headerSize + entries.count * DatabaseLayout.typeEntrySize + catalogue.regions.count * 4
            + textOffsets.count * 4 + text.count

        var file = FixedWriter()
        file.append(Int(DatabaseLayout.magic))
        file.append(Int(DatabaseLayout.version))
        file.append(recordStart + records.bytes.count)
        file.append(entries.count)
        file.append(table.strings.count)
        file.append(catalogue.regions.count)
        file.append(table.number(catalogue.source) ?? 0)
        file.append(0)
        for (entry, start) in zip(entries, starts) {
            file.append(table.number(entry.schema.typeName) ?? 0)
            file.append(recordStart + start.record)
            file.append(Int(truncatingIfNeeded: entry.regions & 0xFFFF_FFFF))
            file.append(Int(truncatingIfNeeded: entry.regions >> 32))
            file.append(start.regional.map { recordStart + $0 } ?? 0)
        }
        for region in catalogue.regions { file.append(table.number(region) ?? 0) }
        for offset in textOffsets { file.append(offset) }
        return file.bytes + text + records.bytes
    }

    /// Texts that stand in the tables, not in a record.
    private func namesAndSource(_ counter: inout RecordWriter) throws {
        try counter.string(catalogue.source)
        for region in catalogue.regions { try counter.string(region) }
        for entry in entries { try counter.string(entry.schema.typeName) }
    }

    /// Numbers of four bytes, lowest first.
    private struct FixedWriter {
        var bytes: [UInt8] = []

        mutating func append(_ value: Int) {
            withUnsafeBytes(of: UInt32(truncatingIfNeeded: value).littleEndian) { bytes.append(contentsOf: $0) }
        }
    }
}
