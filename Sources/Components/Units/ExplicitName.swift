import MainstayConstructs

extension Node {
    /// A name for a resource that must have one of its own, because others find it by name: letters, digits and single
    /// hyphens, made of the path, so that it differs between stacks and never depends on the order of declaration.
    ///
    /// - Parameter limit: the longest name that the service takes; a longer one ends in a hash of the whole.
    func explicitName(limit: Int, lowercased: Bool = false) -> String {
        var name = ""
        for character in lowercased ? path.lowercased() : path {
            let isPlain = character.isASCII && (character.isLetter || character.isNumber)
            if isPlain {
                name.append(character)
            } else if !name.isEmpty, !name.hasSuffix("-") {
                name.append("-")
            }
        }
        while name.hasSuffix("-") { name.removeLast() }
        guard name.utf8.count > limit else { return name }
        var start = String(name.prefix(max(limit - 9, 0)))
        while start.hasSuffix("-") { start.removeLast() }
        return "\(start)-\(Self.hash(path))"
    }

    /// FNV-1a, eight hexadecimal digits: it only has to keep two long names apart.
    private static func hash(_ text: String) -> String {
        var hash: UInt32 = 0x811C_9DC5
        for byte in text.utf8 { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 8 - digits.count) + digits
    }
}
