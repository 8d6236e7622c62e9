import MainstayDiagnostics

/// One source line as it is shown, and where the carets under it go.
///
/// A line may be a megabyte long (minified JSON), hold tabs, broken UTF-8 or control characters: what is shown is a
/// piece around the finding, made harmless, and the carets stand under what they mean on a terminal.
struct Excerpt {
    private(set) var text = ""
    /// Columns in front of the first caret.
    private(set) var indentation = 0
    /// Columns that the carets take; at least one.
    private(set) var length = 1

    /// - Parameters:
    ///   - column: where the finding starts, in bytes counted from one.
    ///   - end: just behind its last byte; nil to take the word that starts there.
    ///   - width: columns that the text may take.
    init(_ line: ArraySlice<UInt8>, column: Int, end: Int?, width: Int) {
        let width = max(20, width)
        let start = line.startIndex + min(max(0, column - 1), line.count)
        let stop =
            end.map { line.startIndex + min(max(0, $0 - 1), line.count) } ?? Self.endOfWord(in: line, from: start)
        if line.count <= width, line.allSatisfy({ (0x20..<0x7F).contains($0) }) {
            // As nearly every line is: a byte is a column, and there is room for all of them.
            let end = line.lastIndex { $0 != 0x20 }.map { $0 + 1 } ?? line.startIndex
            text = String(decoding: line[..<end], as: UTF8.self)
            indentation = start - line.startIndex
            length = max(1, min(max(stop, start), line.endIndex) - start)
            return
        }
        // Never more text than could be shown, at up to four bytes a column.
        let first = max(line.startIndex, start - width * 4)
        let last = min(line.endIndex, start + width * 4)
        let before = Self.shown(line[first..<start])
        let marked = Self.shown(line[start..<min(max(stop, start), last)])
        let after = Self.shown(line[min(max(stop, start), last)..<last])
        compose(
            before, marked, after, isCutInFront: first > line.startIndex, isCutBehind: last < line.endIndex,
            width: width)
    }

    private mutating func compose(
        _ before: [Character], _ marked: [Character], _ after: [Character], isCutInFront: Bool, isCutBehind: Bool,
        width: Int
    ) {
        let widths = (before: Self.width(before), marked: Self.width(marked), after: Self.width(after))
        if !isCutInFront, !isCutBehind, widths.before + widths.marked + widths.after <= width {
            text = String(before + marked + after)
            indentation = widths.before
            length = max(1, widths.marked)
        } else {
            // A third of the width shows what stands in front, and more where there is little behind.
            let room = max(width / 3, width - 2 - widths.marked - widths.after)
            let front = Self.suffix(of: before, within: room)
            if isCutInFront || front.count < before.count { text = "…" }
            text += String(front)
            indentation = PrintableText.width(text)
            let rest = Self.prefix(of: marked + after, within: width - indentation - 1)
            text += String(rest)
            if isCutBehind || rest.count < marked.count + after.count { text += "…" }
            length = max(1, Self.width(rest.prefix(marked.count)))
        }
        while text.last == " " { text.removeLast() }
    }

    /// Characters without any that would do something: tabs are four spaces, others a mark.
    private static func shown(_ bytes: ArraySlice<UInt8>) -> [Character] {
        var characters: [Character] = []
        for character in String(decoding: bytes, as: UTF8.self) {
            if character == "\t" {
                characters += Array(repeating: " ", count: 4)
            } else if character.unicodeScalars.contains(where: PrintableText.isHarmful) {
                characters += Array(repeating: "\u{FFFD}", count: 1)
            } else {
                characters.append(character)
            }
        }
        return characters
    }

    /// What a reader takes for one thing: a quoted text, or a name.
    static func endOfWord(in line: ArraySlice<UInt8>, from start: Int) -> Int {
        guard start < line.endIndex else { return start }
        let opening = line[start]
        var index = start + 1
        if opening == 0x22 || opening == 0x27 {
            while index < line.endIndex, index - start < 400 {
                if line[index] == opening { return index + 1 }
                index += opening == 0x22 && line[index] == 0x5C ? 2 : 1
            }
            return min(index, line.endIndex)
        }
        guard isPartOfWord(opening) else { return index }
        while index < line.endIndex, index - start < 400 {
            let byte = line[index]
            if byte == 0x3A {
                // The colon after a key ends it, those within a type's name do not.
                let next = index + 1 < line.endIndex ? line[index + 1] : 0x20
                if next == 0x20 || next == 0x09 || next == 0x22 { break }
            } else if !isPartOfWord(byte) {
                break
            }
            index += 1
        }
        return index
    }

    private static func isPartOfWord(_ byte: UInt8) -> Bool {
        switch byte {
        case 48...57, 65...90, 97...122, 0x80...0xFF: true
        case 0x21, 0x24, 0x26, 0x2A, 0x2B, 0x2D, 0x2E, 0x2F, 0x40, 0x5F: true  // ! $ & * + - . / @ _
        default: false
        }
    }

    private static func width(_ characters: some Sequence<Character>) -> Int {
        characters.reduce(0) { $0 + PrintableText.width($1) }
    }

    private static func prefix(of characters: [Character], within room: Int) -> ArraySlice<Character> {
        var used = 0
        var count = 0
        for character in characters {
            used += PrintableText.width(character)
            if used > room { break }
            count += 1
        }
        return characters.prefix(count)
    }

    private static func suffix(of characters: [Character], within room: Int) -> ArraySlice<Character> {
        characters.suffix(prefix(of: characters.reversed(), within: room).count)
    }
}
