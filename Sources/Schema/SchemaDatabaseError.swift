/// Why a schema database could not be read.
public struct SchemaDatabaseError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What kind of fault it is; more kinds may be added.
    public struct Code: Hashable, Sendable {
        let name: String

        /// The bytes are not a schema database, or one of a version that this program does not read.
        public static let unknownFormat = Code(name: "unknown format")
        /// The file ends before its content does.
        public static let truncated = Code(name: "truncated")
        /// The content contradicts itself.
        public static let malformed = Code(name: "malformed")
    }

    public let code: Code
    /// What was found where, for the maintainer.
    public let detail: String

    init(_ code: Code, _ detail: String) {
        self.code = code
        self.detail = detail
    }

    public var description: String { "the schema database is unusable (\(code.name)): \(detail)" }
}
