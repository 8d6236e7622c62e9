/// Finds which elements of a list answer to which of another, and what differs between them.
struct ListComparison {
    private let old: [CanonicalValue]
    private let new: [CanonicalValue]
    private let isOrdered: Bool

    /// What names an element among its like, the most telling first.
    private static let identities = [
        "Key", "Name", "Id", "ID", "Sid", "PolicyName", "AttributeName", "IndexName", "ContainerName", "DeviceName",
        "ParameterName", "DomainName", "PathPattern", "RuleName", "Priority", "SourceVolume", "ContainerPort",
    ]

    init(_ old: [CanonicalValue], _ new: [CanonicalValue], isOrdered: Bool) {
        self.old = old
        self.new = new
        self.isOrdered = isOrdered
    }

    /// - Returns: whether the elements are the same and stand in another order.
    func compare(_ path: ChangePath, _ comparison: inout ValueComparison) -> Bool {
        if let key = identity() { return compareNamed(by: key, path, &comparison) }
        var (left, right) = unmatched()
        if left.isEmpty, right.isEmpty { return isOrdered }
        // What is left of both is taken to be the same element, changed, where that may be.
        if left.count == right.count {
            for (one, two) in zip(left, right) {
                if !isOrdered, old[one].scalar != nil || new[two].scalar != nil {
                    comparison.compare(old[one], nil, path.appending(.index(one)))
                    comparison.compare(nil, new[two], path.appending(.index(two)))
                } else {
                    comparison.compare(old[one], new[two], path.appending(.index(two)))
                }
            }
            (left, right) = ([], [])
        }
        for index in left { comparison.compare(old[index], nil, path.appending(.index(index))) }
        for index in right { comparison.compare(nil, new[index], path.appending(.index(index))) }
        return false
    }

    /// The indices of elements that the other list does not have.
    private func unmatched() -> (old: [Int], new: [Int]) {
        var places: [CanonicalValue: [Int]] = [:]
        for index in new.indices.reversed() { places[new[index], default: []].append(index) }
        var taken = [Bool](repeating: false, count: new.count)
        var left: [Int] = []
        for index in old.indices {
            if let place = places[old[index]]?.popLast() { taken[place] = true } else { left.append(index) }
        }
        return (left, new.indices.filter { !taken[$0] })
    }

    /// The key that tells the elements of both lists apart.
    private func identity() -> String? {
        guard old.first?.members != nil, new.first?.members != nil else { return nil }
        return Self.identities.first { key in
            [old, new].allSatisfy { list in
                var seen: Set<String> = []
                return list.allSatisfy { element in
                    guard let name = element[key]?.scalar else { return false }
                    return seen.insert(name).inserted
                }
            }
        }
    }

    private func compareNamed(by key: String, _ path: ChangePath, _ comparison: inout ValueComparison) -> Bool {
        var places: [String: Int] = [:]
        for (index, element) in new.enumerated() { places[element[key]?.scalar ?? ""] = index }
        var taken = [Bool](repeating: false, count: new.count)
        var order: [Int] = []
        for element in old {
            let name = element[key]?.scalar ?? ""
            let step = path.appending(.element(name))
            guard let place = places[name] else {
                comparison.compare(element, nil, step)
                continue
            }
            taken[place] = true
            order.append(place)
            comparison.compare(element, new[place], step)
        }
        for index in new.indices where !taken[index] {
            comparison.compare(nil, new[index], path.appending(.element(new[index][key]?.scalar ?? "")))
        }
        let isMoved = zip(order, order.dropFirst()).contains { $0 > $1 }
        return isOrdered && isMoved
    }
}
