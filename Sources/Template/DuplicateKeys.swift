internal import MainstayDiagnostics

/// Finds keys that an object has twice, in time linear in its size.
enum DuplicateKeys {
    /// Objects up to this size are compared pairwise by hash, which is quicker than filling a dictionary.
    private static let pairwiseLimit = 16

    /// Reports every repeated key of the members above a height of the pile.
    @inline(__always)
    static func check(
        _ members: borrowing Pile<TemplateObject.Member>, _ hashes: borrowing Pile<UInt32>, from start: Int,
        _ findings: inout Findings
    ) {
        let count = members.count - start
        guard count > 1 else { return }
        if count > pairwiseLimit {
            checkLarge(members, from: start, &findings)
            return
        }
        for second in start + 1..<start + count {
            let hash = hashes[second]
            for first in start..<second where hashes[first] == hash {
                if isSame(members[first].key, members[second].key) {
                    let member = members[second]
                    findings.reportDuplicate(member.key, at: member.keyPosition, first: members[first].keyPosition)
                    break
                }
            }
        }
    }

    private static func checkLarge(
        _ members: borrowing Pile<TemplateObject.Member>, from start: Int, _ findings: inout Findings
    ) {
        // The dictionary's own hashing is seeded: no one can choose keys that collide.
        var seen = [String: Int](minimumCapacity: members.count - start)
        for index in start..<members.count {
            let member = members[index]
            guard let first = seen[member.key] else {
                seen[member.key] = index
                continue
            }
            if isSame(members[first].key, member.key) {
                findings.reportDuplicate(member.key, at: member.keyPosition, first: members[first].keyPosition)
            }
        }
    }

    /// Keys are the same where their bytes are: Swift's own equality also joins different spellings of one character.
    private static func isSame(_ left: String, _ right: String) -> Bool {
        left.utf8.elementsEqual(right.utf8)
    }
}
