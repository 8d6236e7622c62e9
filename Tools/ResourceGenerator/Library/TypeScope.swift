/// The types that one resource or structure nests, and the names that are no longer free in it.
struct TypeScope {
    /// Lowercased; a name of an enclosing scope counts, since it would be hidden.
    var taken: Set<String>
    var types: [ResourceModel.NestedType] = []

    init(taken: Set<String>) {
        self.taken = taken
    }
}
