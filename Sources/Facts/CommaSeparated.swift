/// Lines of fields with commas between them; a field with a comma or a quote in it stands in quotes, quotes doubled.
enum CommaSeparated {
    /// The fields of one line; nil where a quote is not closed, or closed too early.
    static func fields(of line: some Collection<UInt8>) -> [String]? {
        var fields: [String] = []
        var field: [UInt8] = []
        var index = line.startIndex
        while true {
            field.removeAll(keepingCapacity: true)
            if index < line.endIndex, line[index] == 0x22 {
                index = line.index(after: index)
                while true {
                    guard index < line.endIndex else { return nil }
                    let byte = line[index]
                    index = line.index(after: index)
                    if byte != 0x22 {
                        field.append(byte)
                    } else if index < line.endIndex, line[index] == 0x22 {
                        field.append(byte)
                        index = line.index(after: index)
                    } else {
                        break
                    }
                }
                guard index == line.endIndex || line[index] == 0x2C else { return nil }
            } else {
                while index < line.endIndex, line[index] != 0x2C {
                    field.append(line[index])
                    index = line.index(after: index)
                }
            }
            fields.append(String(decoding: field, as: UTF8.self))
            guard index < line.endIndex else { return fields }
            index = line.index(after: index)
        }
    }

    /// One line, as ``fields(of:)`` reads it.
    static func line(_ fields: [String]) -> String {
        fields.map { field in
            guard field.utf8.contains(where: { $0 == 0x2C || $0 == 0x22 }) else { return field }
            return "\"" + field.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
                + "\""
        }.joined(separator: ",")
    }
}
