/// The size of a database server: family and size, as RDS offers them for PostgreSQL.
public struct DatabaseInstanceClass: Hashable, Sendable, CustomStringConvertible {
    public enum Size: String, Hashable, Sendable, CaseIterable {
        case micro, small, medium, large, xlarge
        case x2large = "2xlarge"
        case x4large = "4xlarge"
        case x8large = "8xlarge"
        case x12large = "12xlarge"
        case x16large = "16xlarge"
        case x24large = "24xlarge"
        case x32large = "32xlarge"
        case x48large = "48xlarge"
        case x96large = "96xlarge"
    }

    /// `t3`
    public let family: String
    public let size: Size

    private init(_ family: String, _ size: Size) {
        self.family = family
        self.size = size
    }

    /// A class by its name, with `db.` or without; nil where RDS does not offer it for PostgreSQL.
    public init?(_ name: String) {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        let names = parts.first == "db" ? parts.dropFirst() : parts[...]
        guard names.count == 2, let family = names.first, let size = names.last.flatMap({ Size(rawValue: String($0)) }),
            let sizes = Self.sizes[String(family)], sizes.contains(size)
        else { return nil }
        self.init(String(family), size)
    }

    /// `db.t3.micro`
    public var description: String { "db.\(family).\(size.rawValue)" }

    // General purpose, burstable: credits are earned while idle.
    public static func t3(_ size: Size) -> Self { Self("t3", size) }
    public static func t4g(_ size: Size) -> Self { Self("t4g", size) }
    // General purpose.
    public static func m5(_ size: Size) -> Self { Self("m5", size) }
    public static func m6g(_ size: Size) -> Self { Self("m6g", size) }
    public static func m6i(_ size: Size) -> Self { Self("m6i", size) }
    public static func m7g(_ size: Size) -> Self { Self("m7g", size) }
    public static func m7i(_ size: Size) -> Self { Self("m7i", size) }
    public static func m8g(_ size: Size) -> Self { Self("m8g", size) }
    // Eight gibibytes of memory to a processor.
    public static func r5(_ size: Size) -> Self { Self("r5", size) }
    public static func r6g(_ size: Size) -> Self { Self("r6g", size) }
    public static func r6i(_ size: Size) -> Self { Self("r6i", size) }
    public static func r7g(_ size: Size) -> Self { Self("r7g", size) }
    public static func r7i(_ size: Size) -> Self { Self("r7i", size) }
    public static func r8g(_ size: Size) -> Self { Self("r8g", size) }
    // Sixteen gibibytes of memory to a processor.
    public static func x2g(_ size: Size) -> Self { Self("x2g", size) }

    /// What RDS offers for PostgreSQL 14 to 18, by the instance class data of cfn-lint 1.58.
    private static let sizes: [String: [Size]] = {
        let burstable: [Size] = [.micro, .small, .medium, .large, .xlarge, .x2large]
        let to16: [Size] = [.large, .xlarge, .x2large, .x4large, .x8large, .x12large, .x16large]
        let to24 = to16 + [.x24large]
        return [
            "t3": burstable, "t4g": burstable, "m5": to24, "m6g": to16, "m6i": to24 + [.x32large], "m7g": to16,
            "m7i": to24 + [.x48large], "m8g": to24 + [.x48large], "m8i": to24 + [.x32large, .x48large, .x96large],
            "r5": to24, "r6g": to16, "r6i": to24 + [.x32large], "r7g": to16, "r7i": to24 + [.x48large],
            "r8g": to24 + [.x48large], "r8i": to24 + [.x32large, .x48large, .x96large], "x2g": to16,
        ]
    }()

    /// What is wrong with a family and size; nil where RDS offers them.
    var problem: (message: String, help: String)? { Self(description) == nil ? Self.problem(with: description) : nil }

    static func problem(with name: String) -> (message: String, help: String) {
        let parts = name.split(separator: ".").filter { $0 != "db" }
        if let family = parts.first, let sizes = sizes[String(family)] {
            let known = sizes.map(\.rawValue).joined(separator: ", ")
            return ("RDS has no class \"\(name)\" for PostgreSQL", "\(family) comes as \(known)")
        }
        let families = sizes.keys.sorted().joined(separator: ", ")
        return (
            "RDS has no class \"\(name)\" for PostgreSQL", "write family and size, as t4g.medium; families: \(families)"
        )
    }
}

extension DatabaseInstanceClass: Decodable {
    /// Decodes from `"t3.micro"` or `"db.t3.micro"`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let name = try container.decode(String.self)
        guard let value = DatabaseInstanceClass(name) else {
            let problem = Self.problem(with: name)
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "\(problem.message): \(problem.help)")
        }
        self = value
    }
}
