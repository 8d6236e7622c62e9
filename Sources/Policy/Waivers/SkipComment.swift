public import MainstayDiagnostics

/// `# checkov:skip=CKV_AWS_20:the reason`, as checkov reads it in a resource of a YAML file.
public struct SkipComment: Hashable, Sendable {
    /// The id of the rule.
    public let rule: String
    public let reason: String?
    public let position: SourcePosition

    /// All of them in a text, in their order.
    public static func all(in text: [UInt8]) -> [SkipComment] {
        let mark = Array("checkov:skip=".utf8)
        var found: [SkipComment] = []
        var line = 1
        var start = 0
        while start < text.count {
            let end = text[start...].firstIndex(of: 0x0A) ?? text.count
            // Few lines have a comment at all.
            if let hash = text[start..<end].firstIndex(of: 0x23), let place = Self.place(of: mark, in: text[hash..<end])
            {
                let position = SourcePosition(line: line, column: hash - start + 1)
                if let comment = SkipComment(text[(place + mark.count)..<end], at: position) { found.append(comment) }
            }
            start = end + 1
            line += 1
        }
        return found
    }

    private static func place(of mark: [UInt8], in text: ArraySlice<UInt8>) -> Int? {
        guard text.count >= mark.count else { return nil }
        return (text.startIndex...(text.endIndex - mark.count)).first { text[$0...].starts(with: mark) }
    }

    private init?(_ text: ArraySlice<UInt8>, at position: SourcePosition) {
        let id = text.prefix { (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F }
        guard !id.isEmpty else { return nil }
        rule = String(decoding: id, as: UTF8.self)
        var rest = text.dropFirst(id.count)
        while let last = rest.last, last <= 0x20 { rest = rest.dropLast() }
        var reason: String?
        if rest.first == 0x3A {
            let words = rest.dropFirst().drop { $0 == 0x20 }
            reason = words.isEmpty ? nil : String(decoding: words, as: UTF8.self)
        }
        self.reason = reason
        self.position = position
    }
}
