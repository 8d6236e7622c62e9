public import MainstayTemplate

/// The changes of one file that can all be made together, and why the others cannot.
public struct EditPlan: Sendable {
    /// The numbers of the changes that are made, in the order given.
    public private(set) var made: [Int] = []
    /// Why the others are not, by their numbers.
    public private(set) var refused: [Int: String] = [:]
    /// The text with the changes made.
    public private(set) var bytes: [UInt8]
    /// What replaces what.
    public private(set) var splices: [Splice] = []

    /// Makes as many of the changes as go together.
    ///
    /// - Parameter isBetter: judges a text with some of the changes made; what it refuses is tried in halves, so that
    ///   one bad change costs the others nothing. It gives the reason where it refuses.
    public init(
        _ changes: [TemplateChange], in editor: TemplateEditor,
        isBetter: (_ made: [Int], _ value: TemplateValue) -> String? = { _, _ in nil }
    ) {
        bytes = editor.bytes
        // What several findings ask for alike is made once, and counts for all of them.
        var first: [[String]: Int] = [:]
        var twins: [Int: [Int]] = [:]
        for (number, change) in changes.enumerated() {
            guard let earlier = first[change.path] else {
                first[change.path] = number
                continue
            }
            if changes[earlier] == change {
                twins[earlier, default: []].append(number)
            } else {
                refused[number] = "another finding asks for something else there"
            }
        }
        var pending = [first.values.sorted()]
        var settled: [Int] = []
        while let batch = pending.popLast() {
            guard !batch.isEmpty else { continue }
            let attempt = settled + batch
            let reason: String?
            do throws(EditRefusal) {
                let edited = try editor.applying(attempt.map { changes[$0] })
                reason = isBetter(attempt.flatMap { [$0] + (twins[$0] ?? []) }, edited.value)
                if reason == nil {
                    settled = attempt
                    bytes = edited.bytes
                    continue
                }
            } catch {
                reason = error.description
            }
            guard batch.count > 1 else {
                for number in batch + (twins[batch[0]] ?? []) { refused[number] = reason }
                continue
            }
            pending.append(Array(batch[(batch.count / 2)...]))
            pending.append(Array(batch[..<(batch.count / 2)]))
        }
        made = settled.flatMap { [$0] + (twins[$0] ?? []) }.sorted()
        splices = (try? editor.splices(for: settled.map { changes[$0] })) ?? []
    }
}
