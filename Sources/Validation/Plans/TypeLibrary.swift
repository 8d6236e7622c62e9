import MainstaySchema
import Synchronization

/// The types met so far, with their schemas made ready: shared by the templates that are checked one after the other.
final class TypeLibrary {
    private let database: SchemaDatabase
    private var known: [String: TypeFacts] = [:]
    private var regional: [String: [RegionalRule]] = [:]
    private var documents: [String: TypeFacts] = [:]

    init(_ database: SchemaDatabase) { self.database = database }

    /// Nil for a type that CloudFormation does not have.
    func facts(of type: String) -> TypeFacts? {
        if let known = known[type] { return known }
        let facts = database.schema(of: type).map(TypeFacts.init)
        // Whatever follows `Custom::` is made up, and so may be a type that does not exist: those are not collected.
        if facts != nil, !type.hasPrefix("Custom::") { known[type] = facts }
        return facts
    }

    /// Which values of the type's properties only some regions offer.
    func regionalRules(of type: String) -> [RegionalRule] {
        if let known = regional[type] { return known }
        let rules = (try? database.regionalRules(of: type)) ?? []
        regional[type] = rules
        return rules
    }

    /// A schema that is not CloudFormation's: what a document in a property looks like. Its name tells it from others.
    func document(_ schema: ResourceSchema) -> TypeFacts {
        if let known = documents[schema.typeName] { return known }
        let facts = TypeFacts(schema)
        documents[schema.typeName] = facts
        return facts
    }
}

/// Libraries that no check is using. Each serves one check at a time, so that nothing in it needs a lock.
final class TypeLibraryPool: Sendable {
    private struct Shelf: @unchecked Sendable {
        var libraries: [TypeLibrary] = []
    }

    private let database: SchemaDatabase
    private let shelf = Mutex(Shelf())

    init(_ database: SchemaDatabase) { self.database = database }

    /// Runs a check with a library of its own.
    func withLibrary<Result>(_ body: (TypeLibrary) -> Result) -> Result {
        let library =
            shelf.withLock { Shelf(libraries: $0.libraries.popLast().map { [$0] } ?? []) }.libraries.first
            ?? TypeLibrary(database)
        let result = body(library)
        let returned = Shelf(libraries: [library])
        shelf.withLock { $0.libraries += returned.libraries }
        return result
    }
}
