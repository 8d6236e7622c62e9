/// Changes of a text that know nothing of what it means.
enum ByteMutation {
    /// Larger texts show nothing that smaller ones do not, and take the time of many.
    private static let largest = 1 << 20

    private static let tokens = [
        "{", "}", "[", "]", ":", ": ", ",", "\"", "'", "#", " #", "&a ", "*a", "!", "!!str ", "!Ref ", "!GetAtt ",
        "!Sub ", "!If ", "!Base64 ", "|", ">", "|-\n", ">+9\n", "%YAML 1.1\n", "---\n", "...\n", "- ", "? ", "<<: ",
        "\n", "\r\n", "\r", "\t", "\0", "\u{FEFF}", "\u{2028}", "\u{85}", "\u{202E}", "\u{1F468}\u{200D}\u{1F469}",
        "\\u0000", "\\uD800", "\\uDC00", "\\x", "\\", "1e999", "-", "0x", "~", "null", "9223372036854775808",
        "${", "}}", "{{resolve:", "/*", "//", "@", "`", "  ", "            ",
    ]
    /// Bytes that no UTF-8 has, or not there.
    private static let broken: [[UInt8]] = [
        [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90], [0xE2, 0x82], [0x80],
    ]

    static func mutate(_ text: [UInt8], _ corpus: Corpus, _ random: inout SeededGenerator) -> [UInt8] {
        var text = text
        for _ in 0...random.length(upTo: 60) {
            change(&text, corpus, &random)
            if text.count > largest { text.removeSubrange(largest...) }
        }
        return text
    }

    private static func change(_ text: inout [UInt8], _ corpus: Corpus, _ random: inout SeededGenerator) {
        let place = random.below(text.count + 1)
        let range = place..<min(text.count, place + random.length(upTo: 4000))
        switch random.below(12) {
        case 0, 1: if place < text.count { text[place] ^= 1 << UInt8(random.below(8)) }
        case 2: if place < text.count { text[place] = UInt8(random.below(256)) }
        case 3, 4: text.removeSubrange(range)
        case 5: text.insert(contentsOf: text[range], at: random.below(text.count + 1))
        case 6, 7, 8: text.insert(contentsOf: Array(random.text(of: tokens).utf8), at: place)
        case 9:
            let other = corpus.seed(&random).bytes
            let start = random.below(other.count + 1)
            text.insert(contentsOf: other[start..<min(other.count, start + random.length(upTo: 4000))], at: place)
        case 10: if random.chance(20) { text.removeSubrange(place...) } else { repeatToken(&text, at: place, &random) }
        default: text.insert(contentsOf: random.element(of: broken) ?? [], at: place)
        }
    }

    private static func repeatToken(_ text: inout [UInt8], at place: Int, _ random: inout SeededGenerator) {
        let token = Array(random.text(of: tokens).utf8)
        let count = random.length(upTo: 30_000)
        text.insert(contentsOf: (0..<count).flatMap { _ in token }, at: place)
    }
}
