/// The difference that edits make, as `diff -u` writes it.
public struct UnifiedDiff: Sendable {
    private let file: String
    private let text: SourceText
    private let splices: [Splice]
    private static let context = 3

    public init(_ splices: [Splice], of editor: TemplateEditor) {
        file = editor.file
        text = editor.text
        self.splices = splices.inOrder
    }

    /// Lines that give way to others.
    private struct Change {
        var old: Range<Int>
        var new: [Substring]
    }

    /// The difference, with a final line feed; empty where there is none.
    public func render() -> String {
        let changes = changes()
        if changes.isEmpty { return "" }
        var output = "--- \(file)\n+++ \(file)\n"
        var shift = 0
        var index = 0
        while index < changes.count {
            var end = index + 1
            while end < changes.count,
                changes[end].old.lowerBound - changes[end - 1].old.upperBound <= 2 * Self.context
            { end += 1 }
            output += hunk(Array(changes[index..<end]), shift: &shift)
            index = end
        }
        return output
    }

    private func hunk(_ changes: [Change], shift: inout Int) -> String {
        guard let first = changes.first, let last = changes.last else { return "" }
        let start = max(0, first.old.lowerBound - Self.context)
        let end = min(count, last.old.upperBound + Self.context)
        let grown = changes.reduce(0) { $0 + $1.new.count - $1.old.count }
        var output = "@@ -\(start + 1),\(end - start) +\(start + 1 + shift),\(end - start + grown) @@\n"
        var line = start
        for change in changes {
            while line < change.old.lowerBound {
                output += " \(self.line(line))\n"
                line += 1
            }
            for number in change.old { output += "-\(self.line(number))\n" }
            for new in change.new { output += "+\(new)\n" }
            line = change.old.upperBound
        }
        while line < end {
            output += " \(self.line(line))\n"
            line += 1
        }
        shift += grown
        return output
    }

    /// The number of lines; what a final line feed starts is none.
    private var count: Int {
        text.lines.last == text.bytes.count ? text.lines.count - 1 : text.lines.count
    }

    private func line(_ number: Int) -> String {
        String(decoding: text.bytes[text.lines[number]..<text.end(ofLine: number)], as: UTF8.self)
    }

    /// The lines that splices touch, each with what becomes of it; those that nothing changes are left out at the edges.
    private func changes() -> [Change] {
        var groups: [(lines: Range<Int>, splices: [Splice])] = []
        for splice in splices {
            let first = text.line(of: splice.range.lowerBound)
            // What ends with a line ends before the next one begins.
            let last = splice.range.isEmpty ? first : text.line(of: splice.range.upperBound - 1)
            if let group = groups.last, first < group.lines.upperBound {
                groups[groups.count - 1].lines = group.lines.lowerBound..<max(group.lines.upperBound, last + 1)
                groups[groups.count - 1].splices.append(splice)
            } else {
                groups.append((first..<(last + 1), [splice]))
            }
        }
        return groups.map { group in
            var place = text.lines[group.lines.lowerBound]
            var bytes: [UInt8] = []
            for splice in group.splices where splice.range.lowerBound >= place {
                bytes += text.bytes[place..<splice.range.lowerBound]
                bytes += splice.text.utf8
                place = splice.range.upperBound
            }
            bytes += text.bytes[place..<max(place, text.start(afterLine: group.lines.upperBound - 1))]
            let new = String(decoding: bytes, as: UTF8.self)
            var lines = new.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
            if lines.last == "" { lines.removeLast() }
            return trimmed(Change(old: group.lines, new: lines))
        }
    }

    private func trimmed(_ change: Change) -> Change {
        var change = change
        while let first = change.new.first, let number = change.old.first, line(number) == first {
            change.new.removeFirst()
            change.old = (number + 1)..<change.old.upperBound
        }
        while let last = change.new.last, let number = change.old.last, line(number) == last {
            change.new.removeLast()
            change.old = change.old.lowerBound..<number
        }
        return change
    }
}
