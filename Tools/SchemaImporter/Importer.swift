import Foundation
import MainstaySchema

/// The four stages one after the other: read, patch, translate, encode.
enum Importer {
    static func database(from folder: URL, source name: String) throws -> [UInt8] {
        try DatabaseEncoder(catalogue(from: folder, source: name)).encode()
    }

    static func catalogue(from folder: URL, source name: String) throws -> Catalogue {
        var source = try SchemaSource(folder: folder)
        try allPatches.apply(to: &source)
        let unknown = DataRetentionTable.unknown(among: source.types.keys)
        guard unknown.isEmpty else {
            throw ImportError("the retention table names types that do not exist: \(unknown.joined(separator: ", "))")
        }
        let constraints = try Constraints(source)
        var entries: [Catalogue.Entry] = []
        for (name, type) in source.types.sorted(by: { $0.key < $1.key }) {
            do {
                var schema = try ResourceTranslator(typeName: name, schema: type.schema).translate()
                schema.constraints = constraints.plain[name] ?? []
                entries.append(
                    Catalogue.Entry(
                        schema: schema, regions: type.regions, regionalRules: constraints.regional[name] ?? []))
            } catch let error as ImportError {
                throw error.at(name)
            }
        }
        return Catalogue(source: "\(name), schemas of \(source.date)", regions: source.regions, entries: entries)
    }
}
