/// The sections of an AWS configuration file.
///
/// A line is `key = value`, a section starts with `[name]`, a comment with `#` or `;`. Indented lines under a key
/// without a value are keys of their own, named after both: `s3.addressing_style`.
struct INIFile {
    private(set) var sections: [String: [String: String]] = [:]

    init(_ text: String) {
        var section: String?
        var parent: String?
        for line in text.split(whereSeparator: \.isNewline) {
            let content = line.trimmingSpaces
            guard let first = content.first, first != "#", first != ";" else { continue }
            if first == "[", let end = content.firstIndex(of: "]") {
                let name = content[content.index(after: content.startIndex)..<end]
                section = Self.sectionName(String(name))
                parent = nil
                // A section that stands twice is one.
                if let section { sections[section, default: [:]].merge([:]) { old, _ in old } }
                continue
            }
            guard let current = section, let (key, rest) = content.cut(at: "=") else { continue }
            let name = key.trimmingSpaces.lowercased()
            let value = Self.withoutComment(rest).trimmingSpaces
            let isIndented = line.first?.isWhitespace ?? false
            if isIndented, let parent {
                sections[current]?["\(parent).\(name)"] = value
            } else {
                parent = value.isEmpty ? name : nil
                sections[current]?[name] = value
            }
        }
    }

    /// One space between the words, quotes left out: `profile "a b"` is `profile a b`.
    private static func sectionName(_ text: String) -> String {
        CredentialProgram.words(of: text).joined(separator: " ")
    }

    /// A comment after a value starts with a space, so that `#` may be part of one.
    private static func withoutComment(_ value: String) -> String {
        var isAfterSpace = false
        for index in value.indices {
            let character = value[index]
            if isAfterSpace, character == "#" || character == ";" { return String(value[..<index]) }
            isAfterSpace = character.isWhitespace
        }
        return value
    }
}
