/// A version of PostgreSQL that RDS offers: a major version, whose minor RDS then chooses and upgrades, or one minor.
///
/// The minors known here are those that RDS still creates, by the engine version data of cfn-lint 1.58.
public struct PostgresVersion: Hashable, Sendable, CustomStringConvertible {
    public let major: Int
    /// Nil where RDS chooses.
    public let minor: Int?

    /// A version by its numbers. Whether RDS creates it is checked where it is used.
    public init(major: Int, minor: Int? = nil) {
        self.major = major
        self.minor = minor
    }

    /// Nil where the text is neither `17` nor `17.5`.
    public init?(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count <= 2, let major = parts.first ?? nil, major > 0 else { return nil }
        if parts.count == 2, parts[1] == nil { return nil }
        self.init(major: major, minor: parts.count == 2 ? parts[1] : nil)
    }

    /// `17` or `17.5`
    public var description: String { minor.map { "\(major).\($0)" } ?? String(major) }

    /// The parameter group's family: `postgres17`.
    public var family: String { "postgres\(major)" }

    static let creatable: [Int: [Int]] = [
        14: Array(18...24), 15: Array(13...19), 16: Array(9...15), 17: Array(5...11), 18: [1, 2, 3, 4, 6],
    ]

    /// What keeps RDS from creating it; nil where nothing is known to.
    var problem: (message: String, help: String)? {
        guard let minors = Self.creatable[major], let newest = minors.last else {
            let majors = Self.creatable.keys.sorted()
            let known = majors.map(String.init).joined(separator: ", ")
            return (
                "RDS does not create PostgreSQL \(major) any more, or not yet",
                "use one of \(known): `version = .v\(majors.last ?? major)`"
            )
        }
        guard let minor, !minors.contains(minor) else { return nil }
        return (
            "RDS does not create PostgreSQL \(self) any more, or not yet",
            "use `.v\(major)_\(newest)`, or `.v\(major)` for the minor version that RDS prefers"
        )
    }

    public static let v14 = PostgresVersion(major: 14)
    public static let v15 = PostgresVersion(major: 15)
    public static let v16 = PostgresVersion(major: 16)
    public static let v17 = PostgresVersion(major: 17)
    public static let v18 = PostgresVersion(major: 18)

    public static let v14_22 = PostgresVersion(major: 14, minor: 22)
    public static let v14_23 = PostgresVersion(major: 14, minor: 23)
    public static let v14_24 = PostgresVersion(major: 14, minor: 24)
    public static let v15_13 = PostgresVersion(major: 15, minor: 13)
    public static let v15_14 = PostgresVersion(major: 15, minor: 14)
    public static let v15_15 = PostgresVersion(major: 15, minor: 15)
    public static let v15_16 = PostgresVersion(major: 15, minor: 16)
    public static let v15_17 = PostgresVersion(major: 15, minor: 17)
    public static let v15_18 = PostgresVersion(major: 15, minor: 18)
    public static let v15_19 = PostgresVersion(major: 15, minor: 19)
    public static let v16_13 = PostgresVersion(major: 16, minor: 13)
    public static let v16_14 = PostgresVersion(major: 16, minor: 14)
    public static let v16_15 = PostgresVersion(major: 16, minor: 15)
    public static let v17_9 = PostgresVersion(major: 17, minor: 9)
    public static let v17_10 = PostgresVersion(major: 17, minor: 10)
    public static let v17_11 = PostgresVersion(major: 17, minor: 11)
    public static let v18_3 = PostgresVersion(major: 18, minor: 3)
    public static let v18_4 = PostgresVersion(major: 18, minor: 4)
    public static let v18_6 = PostgresVersion(major: 18, minor: 6)
}

extension PostgresVersion: Decodable {
    /// Decodes from `"15"` or `"15.17"`. Not from a number: 15.10 would be 15.1.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let version = PostgresVersion(text) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "\"\(text)\" is not a version of PostgreSQL; write \"17\" or \"17.11\", in quotes")
        }
        if let problem = version.problem {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: problem.message)
        }
        self = version
    }
}
