/// Which edges of a graph lead up, so that all others can lead down.
struct CycleBreaking {
    struct Pair: Hashable {
        let from: Int
        let to: Int
    }

    /// The pairs that lead up: where two things lead to each other, the direction that fewer take; where more of them
    /// go round in a circle, what closes it.
    ///
    /// - Parameters:
    ///   - pairs: how many edges lead from one to the other.
    ///   - ranks: what to begin with, lowest first.
    static func upward(_ pairs: [Pair: Int], ranks: (Int) -> Int) -> Set<Pair> {
        var upward: Set<Pair> = []
        var targets: [Int: [Int]] = [:]
        var incoming: [Int: Int] = [:]
        for (pair, weight) in pairs {
            let opposite = pairs[Pair(from: pair.to, to: pair.from)] ?? 0
            let isFirst = (ranks(pair.from), pair.from) < (ranks(pair.to), pair.to)
            if opposite > weight || (opposite == weight && !isFirst) {
                upward.insert(pair)
            } else {
                targets[pair.from, default: []].append(pair.to)
                incoming[pair.to, default: 0] += 1
                incoming[pair.from, default: 0] += 0
            }
        }
        let order = incoming.keys.sorted {
            ((incoming[$0] ?? 0) > 0 ? 1 : 0, ranks($0), $0) < ((incoming[$1] ?? 0) > 0 ? 1 : 0, ranks($1), $1)
        }
        for key in targets.keys { targets[key]?.sort { (ranks($0), $0) < (ranks($1), $1) } }
        // 1 while what leads on from it is looked at, 2 afterwards.
        var state: [Int: Int] = [:]
        for start in order where state[start] == nil {
            var stack: [(item: Int, next: Int)] = [(start, 0)]
            state[start] = 1
            while let (item, next) = stack.last {
                guard let list = targets[item], next < list.count else {
                    state[item] = 2
                    stack.removeLast()
                    continue
                }
                stack[stack.count - 1].next += 1
                let target = list[next]
                switch state[target] {
                case 1?:
                    upward.insert(Pair(from: item, to: target))
                    // What had been turned round to go along with it leads down by itself.
                    upward.remove(Pair(from: target, to: item))
                case nil:
                    state[target] = 1
                    stack.append((target, 0))
                default: break
                }
            }
        }
        return upward
    }
}
