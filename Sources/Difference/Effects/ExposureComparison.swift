import MainstayPolicy

/// Finds what the network lets in that it did not let in before, and what it no longer does.
struct ExposureComparison {
    private let names: RenamedText

    init(_ names: RenamedText) { self.names = names }

    func changes(_ old: ExposureReader, _ new: ExposureReader) -> [ExposureChange] {
        let before = old.openings()
        let after = new.openings().map { opening in
            var opening = opening
            opening.group = names.name(opening.group)
            opening.peer = peer(opening.peer)
            return opening
        }
        return uncovered(after, by: before).map { change($0, .widened) }
            + uncovered(before, by: after).map { change($0, .narrowed) }
            + reaches(old.reaches(), new.reaches())
    }

    private func peer(_ text: String) -> String {
        let prefix = "security group "
        return text.hasPrefix(prefix) ? prefix + names.name(String(text.dropFirst(prefix.count))) : names.text(text)
    }

    private func uncovered(_ openings: [NetworkOpening], by others: [NetworkOpening]) -> [NetworkOpening] {
        let same = Set(others)
        let rest = openings.filter { !same.contains($0) }
        if rest.isEmpty { return [] }
        let groups = Dictionary(grouping: others, by: \.group)
        return rest.filter { opening in !(groups[opening.group] ?? []).contains { $0.covers(opening) } }
    }

    private func change(_ opening: NetworkOpening, _ direction: ExposureChange.Direction) -> ExposureChange {
        ExposureChange(
            direction: direction, resource: opening.group, text: opening.text, isInternet: opening.isOpenToInternet,
            steps: [], position: opening.position)
    }

    private struct Place: Hashable {
        var endpoint: String
        var port: Int
    }

    private func reaches(_ old: [InternetReach], _ new: [InternetReach]) -> [ExposureChange] {
        let before = Set(old.map { Place(endpoint: $0.endpoint, port: $0.port) })
        let after = Set(new.map { Place(endpoint: names.name($0.endpoint), port: $0.port) })
        func change(_ reach: InternetReach, _ direction: ExposureChange.Direction) -> ExposureChange {
            ExposureChange(
                direction: direction, resource: reach.endpoint,
                text: "\(reach.noun) \(reach.endpoint), port \(reach.port), from the internet", isInternet: true,
                steps: reach.steps, position: reach.position)
        }
        return new.filter { !before.contains(Place(endpoint: names.name($0.endpoint), port: $0.port)) }
            .map { change($0, .widened) }
            + old.filter { !after.contains(Place(endpoint: $0.endpoint, port: $0.port)) }.map { change($0, .narrowed) }
    }
}
