/// The names that lead to the same targets, as one front.
struct NameGroup {
    /// The shortest name.
    var title: String
    /// The first one is asked first.
    var targets: [Int]
    /// Nil where nothing turns to the next one when one fails.
    var switchover: Block.Switchover?

    /// The fronts of a zone, in the order of their records.
    static func all(of settings: DNSSettings) -> [NameGroup] {
        var order: [String] = []
        var records: [String: [DNSSettings.Record]] = [:]
        for record in settings.records where record.target != nil {
            if records[record.name] == nil { order.append(record.name) }
            records[record.name, default: []].append(record)
        }
        var groups: [NameGroup] = []
        var places: [[Int]: Int] = [:]
        for name in order {
            let sorted = (records[name] ?? []).sorted { rank($0) < rank($1) }
            var targets: [Int] = []
            for record in sorted { if let target = record.target, !targets.contains(target) { targets.append(target) } }
            if let place = places[targets] {
                if name.utf8.count < groups[place].title.utf8.count { groups[place].title = name }
                continue
            }
            places[targets] = groups.count
            groups.append(NameGroup(title: name, targets: targets, switchover: switchover(sorted)))
        }
        return groups
    }

    private static func rank(_ record: DNSSettings.Record) -> Int {
        if case .failover(let isPrimary) = record.routing { return isPrimary ? 0 : 1 }
        return 0
    }

    /// How soon the second target is turned to: as soon as Route 53 sees that the first does not answer.
    private static func switchover(_ records: [DNSSettings.Record]) -> Block.Switchover? {
        let isChecked = records.contains { $0.healthCheck != nil || $0.followsTargetHealth }
        guard isChecked, let first = records.first else { return nil }
        let check = records.lazy.compactMap(\.healthCheck).first
        // An alias that follows its target's health is asked as often as a health check of 30 seconds.
        return .dns(
            interval: check?.interval ?? 30, threshold: check?.failureThreshold ?? 3,
            timeToLive: first.timeToLive ?? 60)
    }
}
