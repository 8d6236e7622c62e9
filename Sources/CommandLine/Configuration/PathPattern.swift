/// A pattern for paths, as `.gitignore` has them: `*` and `?` stay within a folder's name, `**` does not.
///
/// A pattern without a slash matches a name at any depth; one that matches a folder matches everything in it.
/// Matching takes time in the product of the lengths, whatever the pattern.
package struct PathPattern: Sendable, Hashable {
    private enum Token: Hashable {
        case byte(UInt8)
        /// `?`: one byte that is no slash.
        case any
        /// `*`: bytes that are no slashes.
        case run
        /// `**`: any bytes.
        case anything
        /// `**/`: any number of whole names with their slashes.
        case folders
    }

    package let text: String
    private let tokens: [Token]

    package init(_ text: String) {
        self.text = text
        var pattern = text.hasPrefix("./") ? String(text.dropFirst(2)) : text
        while pattern.count > 1, pattern.hasSuffix("/") { pattern.removeLast() }
        if pattern.hasPrefix("/") {
            pattern.removeFirst()
        } else if !pattern.contains("/"), !pattern.isEmpty {
            pattern = "**/" + pattern
        }
        tokens = Self.tokens(of: Array(pattern.utf8))
    }

    private static func tokens(of bytes: [UInt8]) -> [Token] {
        var tokens: [Token] = []
        var index = 0
        while index < bytes.count {
            switch bytes[index] {
            case 0x2A where index + 1 < bytes.count && bytes[index + 1] == 0x2A:
                index += 2
                let isFolders = index < bytes.count && bytes[index] == 0x2F
                tokens.append(isFolders ? .folders : .anything)
                if isFolders { index += 1 }
                continue
            case 0x2A: tokens.append(.run)
            case 0x3F: tokens.append(.any)
            default: tokens.append(.byte(bytes[index]))
            }
            index += 1
        }
        return tokens
    }

    /// Whether a path, relative to what the pattern is about, or a folder above it, is one that is meant.
    package func matches(_ path: String) -> Bool {
        let bytes = Array(path.utf8)
        guard !tokens.isEmpty else { return false }
        // The set of places in the pattern that the bytes so far may have led to.
        var places = [Bool](repeating: false, count: tokens.count + 1)
        places[0] = true
        skipEmpty(&places, isStart: true)
        for byte in bytes {
            // What matched a folder matches all that is in it.
            if byte == 0x2F, places[tokens.count] { return true }
            var next = [Bool](repeating: false, count: tokens.count + 1)
            for place in tokens.indices where places[place] {
                switch tokens[place] {
                case .byte(let wanted): if byte == wanted { next[place + 1] = true }
                case .any: if byte != 0x2F { next[place + 1] = true }
                case .run: if byte != 0x2F { next[place] = true }
                case .anything, .folders: next[place] = true
                }
            }
            skipEmpty(&next, isStart: byte == 0x2F)
            places = next
        }
        return places[tokens.count]
    }

    /// `*` and `**` may stand for nothing; `**/` may where a name starts.
    private func skipEmpty(_ places: inout [Bool], isStart: Bool) {
        for place in tokens.indices where places[place] {
            switch tokens[place] {
            case .run, .anything: places[place + 1] = true
            case .folders: if isStart { places[place + 1] = true }
            default: break
            }
        }
    }
}
