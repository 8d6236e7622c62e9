/// Why an import stopped: which type, where in it, and what was found there.
struct ImportError: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }

    /// The same error with the place it happened at in front.
    func at(_ place: String) -> ImportError { ImportError("\(place): \(description)") }
}
