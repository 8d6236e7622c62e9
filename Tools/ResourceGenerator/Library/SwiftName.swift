/// How Swift names are made from CloudFormation's names.
///
/// A name depends on the name it is made from and nothing else, so adding a type never renames another one. What two
/// names in one scope do to each other is the business of ``NameScope``.
package enum SwiftName {
    /// The name of an argument or an attribute: `DBInstanceIdentifier` is `dbInstanceIdentifier`, `Endpoint.Port` is
    /// `endpointPort`.
    package static func member(_ name: String) -> String {
        var words = words(in: name)
        guard let first = words.first else { return spelledOut(name) }
        words[0] = loweringFirst(first)
        return identifier(join(words.enumerated().map { $0.offset == 0 ? $0.element : raisingFirst($0.element) }))
    }

    /// The name of a structure or an enumeration: `ProcessorFeature`, `attributesMap` as `AttributesMap`.
    package static func type(_ name: String) -> String {
        let words = words(in: name)
        if words.isEmpty { return "Type" + spelledOut(name) }
        return identifier(join(words.map(raisingFirst)))
    }

    /// The name of one value of an enumeration: `ALL_OLD` is `allOld`, `aws:kms` is `awsKms`, `python3.11` is
    /// `python3_11`.
    package static func enumerationMember(_ value: String) -> String {
        let words = words(in: value)
        if words.isEmpty { return value.isEmpty ? "empty" : spelledOut(value) }
        let sign = value.first == "-" && words[0].first?.isNumber == true ? ["minus"] : []
        let cased = words.enumerated().map { index, word in
            if index == 0 { return loweringFirst(word) }
            return isUppercase(word) ? raisingFirst(word.lowercased()) : raisingFirst(word)
        }
        return identifier(join(sign + cased))
    }

    /// The name as it stands, with `_` for what Swift does not allow: what is left when two names of one scope would
    /// be spelled the same in Swift.
    package static func verbatim(_ name: String) -> String {
        if words(in: name).isEmpty { return spelledOut(name) }
        return identifier(String(name.map { isWordCharacter($0) || $0 == "_" ? $0 : "_" }))
    }

    /// The name from the characters' numbers, which no two names share.
    package static func spelledOut(_ name: String) -> String {
        "_"
            + name.unicodeScalars
            .map { isWordCharacter(Character($0)) ? String($0) : "u" + String($0.value, radix: 16) }
            .joined()
    }

    /// Whether the name has letters and digits only.
    package static func isOneWord(_ name: String) -> Bool {
        !name.isEmpty && name.allSatisfy(isWordCharacter)
    }

    /// The name in back-ticks where Swift would read a keyword.
    package static func quoted(_ name: String) -> String {
        ReservedNames.keywords.contains(name) ? "`\(name)`" : name
    }

    private static func words(in name: String) -> [String] {
        name.split { !isWordCharacter($0) }.map(String.init)
    }

    /// A separator between two digits carries meaning: `8.0` is not `80`.
    private static func join(_ words: [String]) -> String {
        words.reduce(into: "") { joined, word in
            if joined.last?.isNumber == true, word.first?.isNumber == true { joined += "_" }
            joined += word
        }
    }

    private static func identifier(_ name: String) -> String {
        name.first?.isNumber == true ? "_" + name : name
    }

    private static func isWordCharacter(_ character: Character) -> Bool {
        character.isASCII && (character.isLetter || character.isNumber)
    }

    private static func isUppercase(_ word: String) -> Bool {
        word.contains(where: \.isUppercase) && !word.contains(where: \.isLowercase)
    }

    private static func raisingFirst(_ word: String) -> String {
        word.prefix(1).uppercased() + word.dropFirst()
    }

    /// Words with capitals of their own that begin a name: the rule for acronyms would tear them apart.
    private static let mixedCase = ["OAuth", "FSx", "IoT", "DDoS"]

    /// The word with its leading capitals lowered, up to the capital that begins the next word: `KMSKey` is `kmsKey`.
    private static func loweringFirst(_ word: String) -> String {
        if let prefix = mixedCase.first(where: word.hasPrefix) {
            return prefix.lowercased() + word.dropFirst(prefix.count)
        }
        guard word.first?.isUppercase == true else { return word }
        let run = word.prefix { $0.isUppercase || $0.isNumber }
        let rest = word.dropFirst(run.count)
        guard run.count > 1, let next = rest.first else { return run.lowercased() + rest }
        let following = rest.dropFirst().first
        let isPlural = next == "s" && following.map { $0.isUppercase } ?? true  // `VPCs`, `ARNsOfRoles`
        let isVersion = next == "v" && following?.isNumber == true  // `IPv4`
        let endsInDigit = run.last?.isNumber == true  // `EC2instance`
        if isPlural || isVersion || endsInDigit { return run.lowercased() + rest }
        return run.dropLast().lowercased() + run.suffix(1) + rest
    }
}
