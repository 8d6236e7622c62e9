/// The documents of a YAML text, each with the line that it begins on.
enum DocumentSplitter {
    struct Document {
        let bytes: ArraySlice<UInt8>
        /// Lines of the text before it.
        let linesBefore: Int
    }

    /// Splits at lines that begin with `---` or `...`, which YAML takes for markers wherever they stand.
    static func documents(of bytes: [UInt8]) -> [Document] {
        var documents: [Document] = []
        var start = 0
        var startLine = 0
        var line = 0
        var index = 0
        while index < bytes.count {
            let end = bytes[index...].firstIndex(of: newline) ?? bytes.count
            if isMarker(bytes[index..<end]) {
                documents.append(Document(bytes: bytes[start..<index], linesBefore: startLine))
                start = min(end + 1, bytes.count)
                startLine = line + 1
                // What stands behind the dashes belongs to the document: `--- # comment`, `--- {kind: …}`.
                if end - index > 3, bytes[index] == dash {
                    start = index
                    startLine = line
                }
            }
            line += 1
            index = end + 1
        }
        documents.append(Document(bytes: bytes[start...], linesBefore: startLine))
        return documents.filter { !isBlank($0.bytes) }
    }

    private static let newline = UInt8(ascii: "\n")
    private static let dash = UInt8(ascii: "-")

    private static func isMarker(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count >= 3, let first = line.first, first == dash || first == UInt8(ascii: "."),
            line.prefix(3).allSatisfy({ $0 == first })
        else { return false }
        return line.count == 3 || [0x20, 0x09, 0x0D].contains(line[line.startIndex + 3])
    }

    /// Whether there is nothing in it but white space, comments and directives.
    private static func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
        for line in bytes.split(separator: newline) {
            let content = line.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
            guard let first = content.first else { continue }
            if first == UInt8(ascii: "#") || (first == UInt8(ascii: "%") && content.count == line.count) { continue }
            if isMarker(line),
                content.drop(while: { $0 == dash }).drop(while: { $0 == 0x20 || $0 == 0x0D }).first
                    .map({ $0 == UInt8(ascii: "#") }) ?? true
            {
                continue
            }
            return false
        }
        return true
    }
}
