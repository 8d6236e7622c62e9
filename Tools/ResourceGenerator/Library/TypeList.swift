/// The list of the types to generate: one name a line; `#` begins a comment.
package struct TypeList: Equatable, Sendable {
    /// Sorted, without repetition.
    package let names: [String]

    package init(parsing text: String) throws(GenerationError) {
        var names: Set<String> = []
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let content = line.prefix { $0 != "#" }.filter { !$0.isWhitespace }
            if content.isEmpty { continue }
            guard TypeName(content) != nil else {
                throw GenerationError(
                    "line \(index + 1) of the list is '\(content)'; expected a name such as AWS::RDS::DBInstance")
            }
            names.insert(content)
        }
        self.names = names.sorted()
    }
}

/// Why nothing could be generated, in the words of whoever reads it.
package struct GenerationError: Error, Equatable, CustomStringConvertible {
    package let description: String

    package init(_ description: String) {
        self.description = description
    }
}
