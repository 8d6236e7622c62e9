import MainstayTemplate

/// Finds what differs between two values, down to the smallest parts that do.
struct ValueComparison {
    private(set) var changes: [PropertyChange] = []

    static func changes(
        _ old: CanonicalValue?, _ new: CanonicalValue?, at path: ChangePath = ChangePath()
    ) -> [PropertyChange] {
        var comparison = ValueComparison()
        comparison.compare(old, new, path)
        return comparison.changes
    }

    mutating func compare(_ old: CanonicalValue?, _ new: CanonicalValue?, _ path: ChangePath) {
        guard let old else {
            if let new { note(path, .added, nil, new) }
            return
        }
        guard let new else { return note(path, .removed, old, nil) }
        if old == new { return }
        switch (old.content, new.content) {
        case (.object(let one), .object(let two)): compare(one, two, path)
        case (.list(let one, let isOrdered), .list(let two, let isOrderedToo)):
            let isSame = ListComparison(one, two, isOrdered: isOrdered && isOrderedToo).compare(path, &self)
            if isSame { note(path, .reordered, old, new) }
        case (.call("Fn::If", let one), .call("Fn::If", let two))
        where one.count == 3 && two.count == 3 && one[0] == two[0]:
            let condition = one[0].string ?? ""
            compareBranch(one[1], two[1], path.appending(.branch(condition: condition, isThen: true)))
            compareBranch(one[2], two[2], path.appending(.branch(condition: condition, isThen: false)))
        default: note(path, AssetHashes.differOnlyInHashes(old, new) ? .code : .changed, old, new)
        }
    }

    private mutating func compareBranch(_ old: CanonicalValue, _ new: CanonicalValue, _ path: ChangePath) {
        compare(old.isNoValue ? nil : old, new.isNoValue ? nil : new, path)
    }

    /// Both are sorted by key.
    private mutating func compare(
        _ old: [CanonicalValue.Member], _ new: [CanonicalValue.Member], _ path: ChangePath
    ) {
        var (left, right) = (0, 0)
        while left < old.count || right < new.count {
            if right == new.count || left < old.count && old[left].key < new[right].key {
                compare(old[left].value, nil, path.appending(.key(old[left].key)))
                left += 1
            } else if left == old.count || new[right].key < old[left].key {
                compare(nil, new[right].value, path.appending(.key(new[right].key)))
                right += 1
            } else {
                compare(old[left].value, new[right].value, path.appending(.key(old[left].key)))
                left += 1
                right += 1
            }
        }
    }

    private mutating func note(
        _ path: ChangePath, _ kind: PropertyChange.Kind, _ old: CanonicalValue?, _ new: CanonicalValue?
    ) {
        changes.append(
            PropertyChange(
                path, kind, old: old.map { WrittenValue($0.written) }, new: new.map { WrittenValue($0.written) }))
    }
}
