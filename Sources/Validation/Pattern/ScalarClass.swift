/// The classes written with one letter: `\d`, `\w`, `\s` and their opposites.
struct ScalarClass: Sendable {
    enum Kind: Sendable {
        case digit
        case word
        case space
    }

    let kind: Kind
    let isNegated: Bool

    /// The class of an escaped letter; nil where the letter stands for none.
    init?(letter: UInt32) {
        switch letter {
        case 0x64: (kind, isNegated) = (.digit, false)
        case 0x44: (kind, isNegated) = (.digit, true)
        case 0x77: (kind, isNegated) = (.word, false)
        case 0x57: (kind, isNegated) = (.word, true)
        case 0x73: (kind, isNegated) = (.space, false)
        case 0x53: (kind, isNegated) = (.space, true)
        default: return nil
        }
    }

    func containsASCII(_ scalar: UInt32) -> Bool {
        let found =
            switch kind {
            case .digit: (0x30...0x39).contains(scalar)
            case .word:
                (0x30...0x39).contains(scalar) || (0x41...0x5A).contains(scalar) || (0x61...0x7A).contains(scalar)
                    || scalar == 0x5F
            case .space: scalar == 0x20 || (0x09...0x0D).contains(scalar)
            }
        return found != isNegated
    }

    var categoriesAboveASCII: ScalarCategories {
        let categories: ScalarCategories =
            switch kind {
            case .digit: .decimalNumber
            case .word: [.letter, .mark, .decimalNumber, .letterNumber, .connectorPunctuation]
            case .space: .separator
            }
        guard isNegated else { return categories }
        return .all.subtracting(kind == .space ? [categories, .control] : categories)
    }

    /// White space above ASCII has one control character, "next line"; its opposite has all the others.
    var rangesAboveASCII: [ClosedRange<UInt32>] {
        guard kind == .space else { return [] }
        return isNegated ? [0x80...0x84, 0x86...0x9F] : [0x85...0x85]
    }

    static func isWord(_ scalar: UInt32) -> Bool {
        guard let word = ScalarClass(letter: 0x77) else { return false }
        return scalar < 128
            ? word.containsASCII(scalar) : word.categoriesAboveASCII.contains(ScalarCategories(of: scalar))
    }
}
