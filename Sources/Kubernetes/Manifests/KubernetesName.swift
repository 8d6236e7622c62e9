/// Names as Kubernetes takes them.
enum KubernetesName {
    /// An id in lower case with hyphens between its words: `OrderAPI` becomes `order-api`.
    static func from(_ id: String) -> String {
        let characters = Array(id)
        var result = ""
        for (index, character) in characters.enumerated() {
            guard character.isASCII, character.isLetter || character.isNumber else {
                if !result.isEmpty, !result.hasSuffix("-") { result += "-" }
                continue
            }
            if character.isUppercase, index > 0, !result.isEmpty, !result.hasSuffix("-") {
                let before = characters[index - 1]
                let startsWord = index + 1 < characters.count && characters[index + 1].isLowercase
                if before.isLowercase || before.isNumber || (before.isUppercase && startsWord) { result += "-" }
            }
            result += character.lowercased()
        }
        while result.hasSuffix("-") { result.removeLast() }
        return result.isEmpty ? "unnamed" : String(result.prefix(253))
    }

    /// RFC 1123, with dots.
    static func isSubdomain(_ name: String) -> Bool {
        name.utf8.count <= 253
            && name.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { isLabel($0, upTo: 253) }
    }

    /// RFC 1123: letters, digits and hyphens, neither first nor last a hyphen.
    static func isLabel(_ name: some StringProtocol, upTo limit: Int = 63) -> Bool {
        guard !name.isEmpty, name.utf8.count <= limit, !name.hasPrefix("-"), !name.hasSuffix("-") else { return false }
        return name.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
    }
}
