import Foundation

/// First stage: the schema files as they are, and which regions offer them.
struct SchemaSource {
    /// The name of the file in which the types of the serverless transform stand; it is not a region.
    static let serverlessTransform = "sam"

    /// The day the schemas were collected: `2026-10-20`.
    let date: String
    /// Sorted.
    let regions: [String]
    var types: [String: SourceType]
    /// Rules beside the schemas by file: `aws_rds_dbinstance/engine_version`.
    let extensions: [String: JSONValue]

    struct SourceType {
        var schema: JSONValue
        /// One bit a region, in the order of ``SchemaSource/regions``.
        var regions: UInt64
    }

    /// Reads the folder `cfnlint/data/schemas` of an unpacked cfn-lint wheel.
    ///
    /// Where the schema of a type differs by region, that of us-east-1 counts, else that of the first region.
    init(folder: URL) throws {
        let version = try Self.json(folder.appending(path: "version.json"))
        guard let date = version["schema_date"]?.string else { throw ImportError("version.json has no schema_date") }
        self.date = String(date.prefix(10))

        let providers = folder.appending(path: "providers")
        let names = try FileManager.default.contentsOfDirectory(atPath: providers.path)
            .filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }
        regions = names.filter { $0 != Self.serverlessTransform }.sorted()
        guard regions.count <= 64 else { throw ImportError("\(regions.count) regions do not fit in 64 bits") }

        extensions = try Self.extensions(folder.appending(path: "extensions"))

        var files: [String: String] = [:]
        var offers: [String: UInt64] = [:]
        let preferred = regions.filter { $0 == "us-east-1" } + regions.filter { $0 != "us-east-1" }
        for region in preferred + names.filter({ $0 == Self.serverlessTransform }) {
            let list = try Self.json(providers.appending(path: "\(region).json"))
            for (type, hash) in list.object ?? [:] {
                guard let hash = hash.string else { throw ImportError("\(region): \(type) has no file") }
                if files[type] == nil { files[type] = hash }
                offers[type, default: 0] |= regions.firstIndex(of: region).map { 1 << UInt64($0) } ?? 0
            }
        }
        types = [:]
        for (type, hash) in files {
            let schema = try Self.json(folder.appending(path: "resources/\(hash).json"))
            guard schema["typeName"]?.string == type else { throw ImportError("\(hash).json is not \(type)") }
            types[type] = SourceType(schema: schema, regions: offers[type] ?? 0)
        }
    }

    private static func extensions(_ folder: URL) throws -> [String: JSONValue] {
        var result: [String: JSONValue] = [:]
        let files = FileManager.default
        for group in try files.contentsOfDirectory(atPath: folder.path) where group.hasPrefix("aws_") {
            let inner = folder.appending(path: group)
            for file in try files.contentsOfDirectory(atPath: inner.path) where file.hasSuffix(".json") {
                result["\(group)/\(file.dropLast(5))"] = try json(inner.appending(path: file))
            }
        }
        return result
    }

    private static func json(_ file: URL) throws -> JSONValue {
        do {
            return try JSONReader.read([UInt8](Data(contentsOf: file)))
        } catch let error as ImportError {
            throw error.at(file.lastPathComponent)
        }
    }
}
