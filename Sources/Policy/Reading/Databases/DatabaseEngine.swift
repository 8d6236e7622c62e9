/// The engine of a database of RDS, as the property `Engine` names it.
struct DatabaseEngine {
    /// In lower case: `aurora-postgresql`.
    let name: String

    /// Nil where it is absent or unknown.
    init?(_ view: PropertyView) {
        guard let name = view.string?.lowercased() else { return nil }
        self.name = name
    }

    var isAurora: Bool { name.hasPrefix("aurora") }
    var isPostgres: Bool { name == "postgres" || name == "aurora-postgresql" }
    /// MySQL in either form; `aurora` alone is the MySQL 5.6 of old.
    var isMySQL: Bool { name == "mysql" || name == "aurora-mysql" || name == "aurora" }
    var isMariaDB: Bool { name == "mariadb" }
    var isOracle: Bool { name.hasPrefix("oracle") }
    var isSQLServer: Bool { name.hasPrefix("sqlserver") }
    /// RDS Custom, where the operating system is the user's.
    var isCustom: Bool { name.hasPrefix("custom") }

    /// Whether it takes IAM's tokens in place of passwords.
    var supportsIAMLogin: Bool { isPostgres || isMySQL || isMariaDB }

    /// The log that tells most and needs no parameter to be written; nil where the engine is not known.
    var basicLog: String? {
        if isPostgres { return "postgresql" }
        if isMySQL || isMariaDB || isSQLServer { return "error" }
        return isOracle ? "alert" : nil
    }
}
