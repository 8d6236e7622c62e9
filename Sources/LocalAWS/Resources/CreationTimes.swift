/// How long a resource takes, by type: what the table says, or a guess by the kind of thing.
struct CreationTimes: Sendable {
    struct Times: Sendable {
        var create: Double
        var update: Double
        var delete: Double
    }

    private let table: [String: Times]
    private static let usual = Times(create: 5, update: 5, delete: 3)

    /// The table that is part of this program.
    static let bundled = CreationTimes(csv: String(decoding: PackageResources.creation_times_csv, as: UTF8.self))

    /// - Parameter csv: `type,create_s,update_s,delete_s,source` after a line of names; lines that say less are ignored.
    init(csv: String) {
        var table: [String: Times] = [:]
        for line in csv.split(whereSeparator: \.isNewline).dropFirst() {
            let cells = line.split(separator: ",", maxSplits: 4, omittingEmptySubsequences: false)
            guard cells.count >= 4, let create = Double(cells[1]), let update = Double(cells[2]),
                let delete = Double(cells[3])
            else { continue }
            table[String(cells[0])] = Times(create: create, update: update, delete: delete)
        }
        self.table = table
    }

    /// Seconds.
    func times(of type: String) -> Times {
        if let times = table[type] { return times }
        // A prefix of the table that ends in "*" stands for a service.
        if let service = type.split(separator: ":").dropFirst().first, let times = table["AWS::\(service)::*"] {
            return times
        }
        return Self.usual
    }
}
