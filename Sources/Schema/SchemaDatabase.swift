import MainstaySchemaData
import Synchronization

/// Every resource type that CloudFormation knows, as facts.
///
/// Opening it reads a header. A type is decoded when it is first asked for and kept from then on; asking is safe from any
/// thread. Types whose names end in `::MODULE` and private registry types are not in it.
public struct SchemaDatabase: Sendable {
    /// The database that is part of this program.
    ///
    /// Should its bytes ever be unusable (a build fault, which the tests would show), it is empty and
    /// ``loadingError`` says why.
    public static let bundled: SchemaDatabase = {
        let bytes = UnsafeRawBufferPointer(start: mainstay_schema_bytes(), count: mainstay_schema_length())
        do throws(SchemaDatabaseError) {
            return SchemaDatabase(storage: Storage(try DatabaseFile(bytes), owned: nil), loadingError: nil)
        } catch {
            return SchemaDatabase(storage: nil, loadingError: error)
        }
    }()

    private let storage: Storage?
    /// Why ``bundled`` is empty; nil in every sound build.
    public let loadingError: SchemaDatabaseError?

    private init(storage: Storage?, loadingError: SchemaDatabaseError?) {
        self.storage = storage
        self.loadingError = loadingError
    }

    /// Opens a database that was read from elsewhere; keeps a copy of the bytes.
    public init(_ bytes: [UInt8]) throws(SchemaDatabaseError) {
        let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 8)
        copy.copyBytes(from: bytes)
        do {
            storage = Storage(try DatabaseFile(UnsafeRawBufferPointer(copy)), owned: copy)
        } catch {
            copy.deallocate()
            throw error
        }
        loadingError = nil
    }

    /// Where the facts come from: `cfn-lint 1.58.0, schemas of 2026-10-20`.
    public var source: String {
        guard let storage else { return "" }
        return (try? storage.file.string(storage.file.sourceString)) ?? ""
    }

    /// The names of all types, sorted.
    public var typeNames: some RandomAccessCollection<String> & Sendable {
        TypeNames(storage: storage, count: storage?.file.typeCount ?? 0)
    }

    /// What is known about a type, or nil for a type that CloudFormation does not have.
    ///
    /// `Custom::Anything` is answered with the schema of `AWS::CloudFormation::CustomResource`, as CloudFormation does.
    public func schema(of typeName: String) -> ResourceSchema? { try? decode(typeName) }

    /// As ``schema(of:)``, but tells a type that does not exist (nil) from one that cannot be read (thrown).
    public func decode(_ typeName: String) throws(SchemaDatabaseError) -> ResourceSchema? {
        guard let storage, let index = try storage.index(of: typeName) else { return nil }
        return try storage.schema(index)
    }

    /// Which values of a type's properties only some regions offer: instance types, node types, database classes.
    ///
    /// Empty for most types and for an unknown one. Not cached: the lists are long and asked for once a template.
    public func regionalRules(of typeName: String) throws(SchemaDatabaseError) -> [RegionalRule] {
        guard let storage, let index = try storage.index(of: typeName) else { return [] }
        return try ResourceDecoder.regionalRules(
            storage.file, type: index, regions: regions,
            text: { number in (try? storage.file.string(number)) ?? "" })
    }

    /// Whether the database has the type; cheaper than decoding it.
    public func contains(_ typeName: String) -> Bool {
        (try? storage?.index(of: typeName)) != nil
    }

    /// All regions that the database knows, sorted.
    public var regions: [String] {
        guard let storage else { return [] }
        return (0..<storage.file.regionCount).compactMap { try? storage.file.regionName($0) }
    }

    /// The regions that offer a type, sorted; nil for an unknown type.
    ///
    /// Empty for the types of the serverless transform (`AWS::Serverless::…`): CloudFormation expands them to others.
    public func regions(offering typeName: String) -> [String]? {
        guard let storage, let index = try? storage.index(of: typeName) else { return nil }
        let bits = storage.file.regions(index)
        return (0..<storage.file.regionCount).compactMap { region in
            bits & (1 << UInt64(region)) == 0 ? nil : try? storage.file.regionName(region)
        }
    }
}

extension SchemaDatabase {
    /// The bytes and the types decoded so far.
    fileprivate final class Storage: Sendable {
        // Read only after the initialiser, and freed only by the deinitialiser.
        nonisolated(unsafe) let file: DatabaseFile
        nonisolated(unsafe) private let owned: UnsafeMutableRawBufferPointer?
        private let decoded = Mutex<[Int: ResourceSchema]>([:])

        init(_ file: DatabaseFile, owned: UnsafeMutableRawBufferPointer?) {
            self.file = file
            self.owned = owned
        }

        deinit { owned?.deallocate() }

        func index(of typeName: String) throws(SchemaDatabaseError) -> Int? {
            try file.typeIndex(
                typeName.hasPrefix("Custom::") ? "AWS::CloudFormation::CustomResource" : typeName)
        }

        /// Two threads may decode the same type at once: cheaper than making others wait while one decodes.
        func schema(_ index: Int) throws(SchemaDatabaseError) -> ResourceSchema {
            if let known = decoded.withLock({ $0[index] }) { return known }
            let schema = try ResourceDecoder.decode(file, type: index)
            decoded.withLock { $0[index] = schema }
            return schema
        }
    }

    /// Reads names on demand: most callers look at a few.
    fileprivate struct TypeNames: RandomAccessCollection, Sendable {
        let storage: Storage?
        let count: Int
        var startIndex: Int { 0 }
        var endIndex: Int { count }

        subscript(position: Int) -> String {
            guard let storage, let text = try? storage.file.typeName(position) else { return "" }
            return String(decoding: text, as: UTF8.self)
        }
    }
}
