/// A name that says which environment something is in, to be taken out of texts.
///
/// Compares bytes: the texts of every property of every resource are looked through.
struct NeutralName {
    private let bytes: [UInt8]

    init(_ name: String) { bytes = Array(name.utf8) }

    /// The text with a mark in each place of the name.
    func removed(from text: String) -> String {
        guard text.utf8.count >= bytes.count, let first = bytes.first else { return text }
        var text = text
        return text.withUTF8 { all -> String? in
            var result: [UInt8]?
            var kept = 0
            var index = 0
            while index + bytes.count <= all.count {
                guard all[index] == first, all[index..<index + bytes.count].elementsEqual(bytes) else {
                    index += 1
                    continue
                }
                result = (result ?? []) + all[kept..<index] + Array("§".utf8)
                index += bytes.count
                kept = index
            }
            return result.map { String(decoding: $0 + all[kept...], as: UTF8.self) }
        } ?? text
    }
}
