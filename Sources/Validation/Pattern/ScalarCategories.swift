/// Unicode's general categories as a set of bits.
struct ScalarCategories: OptionSet, Sendable {
    let rawValue: UInt32

    static let uppercaseLetter = ScalarCategories(rawValue: 1 << 0)
    static let lowercaseLetter = ScalarCategories(rawValue: 1 << 1)
    static let titlecaseLetter = ScalarCategories(rawValue: 1 << 2)
    static let modifierLetter = ScalarCategories(rawValue: 1 << 3)
    static let otherLetter = ScalarCategories(rawValue: 1 << 4)
    static let nonspacingMark = ScalarCategories(rawValue: 1 << 5)
    static let spacingMark = ScalarCategories(rawValue: 1 << 6)
    static let enclosingMark = ScalarCategories(rawValue: 1 << 7)
    static let decimalNumber = ScalarCategories(rawValue: 1 << 8)
    static let letterNumber = ScalarCategories(rawValue: 1 << 9)
    static let otherNumber = ScalarCategories(rawValue: 1 << 10)
    static let connectorPunctuation = ScalarCategories(rawValue: 1 << 11)
    static let dashPunctuation = ScalarCategories(rawValue: 1 << 12)
    static let openPunctuation = ScalarCategories(rawValue: 1 << 13)
    static let closePunctuation = ScalarCategories(rawValue: 1 << 14)
    static let initialPunctuation = ScalarCategories(rawValue: 1 << 15)
    static let finalPunctuation = ScalarCategories(rawValue: 1 << 16)
    static let otherPunctuation = ScalarCategories(rawValue: 1 << 17)
    static let mathSymbol = ScalarCategories(rawValue: 1 << 18)
    static let currencySymbol = ScalarCategories(rawValue: 1 << 19)
    static let modifierSymbol = ScalarCategories(rawValue: 1 << 20)
    static let otherSymbol = ScalarCategories(rawValue: 1 << 21)
    static let spaceSeparator = ScalarCategories(rawValue: 1 << 22)
    static let lineSeparator = ScalarCategories(rawValue: 1 << 23)
    static let paragraphSeparator = ScalarCategories(rawValue: 1 << 24)
    static let control = ScalarCategories(rawValue: 1 << 25)
    static let format = ScalarCategories(rawValue: 1 << 26)
    static let surrogate = ScalarCategories(rawValue: 1 << 27)
    static let privateUse = ScalarCategories(rawValue: 1 << 28)
    static let unassigned = ScalarCategories(rawValue: 1 << 29)

    static let all = ScalarCategories(rawValue: (1 << 30) - 1)
    static let letter: ScalarCategories = [
        .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
    ]
    static let mark: ScalarCategories = [.nonspacingMark, .spacingMark, .enclosingMark]
    static let number: ScalarCategories = [.decimalNumber, .letterNumber, .otherNumber]
    static let punctuation: ScalarCategories = [
        .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
        .finalPunctuation, .otherPunctuation,
    ]
    static let symbol: ScalarCategories = [.mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol]
    static let separator: ScalarCategories = [.spaceSeparator, .lineSeparator, .paragraphSeparator]
    static let other: ScalarCategories = [.control, .format, .surrogate, .privateUse, .unassigned]

    /// `\p{name}`: a category by its short or long name, or one of the names that Java adds.
    init?(named name: String) {
        switch name.hasPrefix("Is") ? String(name.dropFirst(2)) : name {
        case "L", "Letter", "Alpha", "Alphabetic": self = .letter
        case "Lu", "Upper", "Uppercase": self = .uppercaseLetter
        case "Ll", "Lower", "Lowercase": self = .lowercaseLetter
        case "Lt": self = .titlecaseLetter
        case "Lm": self = .modifierLetter
        case "Lo": self = .otherLetter
        case "M", "Mark": self = .mark
        case "Mn": self = .nonspacingMark
        case "Mc": self = .spacingMark
        case "Me": self = .enclosingMark
        case "N", "Number": self = .number
        case "Nd", "Digit": self = .decimalNumber
        case "Nl": self = .letterNumber
        case "No": self = .otherNumber
        case "P", "Punctuation": self = .punctuation
        case "Punct": self = [.punctuation, .symbol]
        case "Pc": self = .connectorPunctuation
        case "Pd": self = .dashPunctuation
        case "Ps": self = .openPunctuation
        case "Pe": self = .closePunctuation
        case "Pi": self = .initialPunctuation
        case "Pf": self = .finalPunctuation
        case "Po": self = .otherPunctuation
        case "S", "Symbol": self = .symbol
        case "Sm": self = .mathSymbol
        case "Sc": self = .currencySymbol
        case "Sk": self = .modifierSymbol
        case "So": self = .otherSymbol
        case "Z", "Separator": self = .separator
        case "Zs": self = .spaceSeparator
        case "Zl": self = .lineSeparator
        case "Zp": self = .paragraphSeparator
        case "C", "Other": self = .other
        case "Cc", "Cntrl": self = .control
        case "Cf": self = .format
        case "Cs": self = .surrogate
        case "Co": self = .privateUse
        case "Cn": self = .unassigned
        case "Alnum": self = [.letter, .decimalNumber]
        case "Graph": self = .all.subtracting([.separator, .control, .surrogate, .unassigned])
        case "Print": self = .all.subtracting([.lineSeparator, .paragraphSeparator, .control, .surrogate, .unassigned])
        default: return nil
        }
    }

    init(rawValue: UInt32) { self.rawValue = rawValue }
}

extension ScalarCategories {
    static let ofASCII: [ScalarCategories] = (UInt32(0)..<128).map { ScalarCategories(of: $0) }

    /// The category of one scalar; `.surrogate` for what is not a scalar.
    init(of value: UInt32) {
        guard let scalar = Unicode.Scalar(value) else {
            self = .surrogate
            return
        }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter: self = .uppercaseLetter
        case .lowercaseLetter: self = .lowercaseLetter
        case .titlecaseLetter: self = .titlecaseLetter
        case .modifierLetter: self = .modifierLetter
        case .otherLetter: self = .otherLetter
        case .nonspacingMark: self = .nonspacingMark
        case .spacingMark: self = .spacingMark
        case .enclosingMark: self = .enclosingMark
        case .decimalNumber: self = .decimalNumber
        case .letterNumber: self = .letterNumber
        case .otherNumber: self = .otherNumber
        case .connectorPunctuation: self = .connectorPunctuation
        case .dashPunctuation: self = .dashPunctuation
        case .openPunctuation: self = .openPunctuation
        case .closePunctuation: self = .closePunctuation
        case .initialPunctuation: self = .initialPunctuation
        case .finalPunctuation: self = .finalPunctuation
        case .otherPunctuation: self = .otherPunctuation
        case .mathSymbol: self = .mathSymbol
        case .currencySymbol: self = .currencySymbol
        case .modifierSymbol: self = .modifierSymbol
        case .otherSymbol: self = .otherSymbol
        case .spaceSeparator: self = .spaceSeparator
        case .lineSeparator: self = .lineSeparator
        case .paragraphSeparator: self = .paragraphSeparator
        case .control: self = .control
        case .format: self = .format
        case .surrogate: self = .surrogate
        case .privateUse: self = .privateUse
        case .unassigned: self = .unassigned
        @unknown default: self = .unassigned
        }
    }
}
