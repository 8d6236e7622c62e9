extension PatternParser {
    private enum Item {
        case scalar(UInt32)
        /// Put into the set already.
        case several
    }

    /// What follows an opening bracket. `&&[…]` intersects, as in Java.
    mutating func bracket(depth: Int) throws(PatternError) -> ScalarSet {
        guard depth < Self.maximumDepth else { throw .tooDeep }
        let isNegated = take("^")
        var set = ScalarSet()
        var others: [ScalarSet] = []
        var isFirst = true
        while true {
            guard let letter = next else { throw .malformed }
            if letter == 0x5D, !isFirst { break }
            isFirst = false
            if letter == 0x26, index + 2 < source.count, source[index + 1] == 0x26, source[index + 2] == 0x5B {
                index += 3
                others.append(try bracket(depth: depth + 1))
                continue
            }
            guard case .scalar(let lower) = try item(into: &set) else { continue }
            guard let upper = try rangeEnd(into: &set) else {
                set.insert(lower)
                continue
            }
            guard lower <= upper else { throw .malformed }
            set.insert(lower...upper)
        }
        index += 1
        if flags.ignoresCase { set.ignoreCase() }
        for other in others { set.intersect(other) }
        if isNegated { set.negate() }
        return set
    }

    /// The upper end of a range, if a range follows. A hyphen before a class or at the end stands for itself.
    private mutating func rangeEnd(into set: inout ScalarSet) throws(PatternError) -> UInt32? {
        guard next == 0x2D, index + 1 < source.count, source[index + 1] != 0x5D else { return nil }
        index += 1
        guard case .scalar(let upper) = try item(into: &set) else {
            set.insert(0x2D)
            return nil
        }
        return upper
    }

    private mutating func item(into set: inout ScalarSet) throws(PatternError) -> Item {
        guard let letter = next else { throw .malformed }
        index += 1
        if letter == 0x5B, next == 0x3A, try posixClass(into: &set) { return .several }
        guard letter == 0x5C else { return .scalar(letter) }
        guard let escaped = next else { throw .malformed }
        index += 1
        if let kind = ScalarClass(letter: escaped) {
            set.insert(kind)
            return .several
        }
        switch Unicode.Scalar(escaped) {
        case "p", "P":
            try property(negated: escaped == 0x50, into: &set)
            return .several
        case "b": return .scalar(0x08)
        default: return .scalar(try escapedScalar(escaped))
        }
    }

    /// `[:alpha:]` inside brackets; anything else that begins so is a bracket and a colon.
    private mutating func posixClass(into set: inout ScalarSet) throws(PatternError) -> Bool {
        var at = index + 1
        var name = ""
        while at < source.count, (0x61...0x7A).contains(source[at]), let scalar = Unicode.Scalar(source[at]) {
            name.unicodeScalars.append(scalar)
            at += 1
        }
        guard !name.isEmpty, at + 1 < source.count, source[at] == 0x3A, source[at + 1] == 0x5D else { return false }
        switch name {
        case "alpha": set.insert(.letter)
        case "digit": set.insert(.decimalNumber)
        case "alnum": set.insert([.letter, .decimalNumber])
        case "upper": set.insert(.uppercaseLetter)
        case "lower": set.insert(.lowercaseLetter)
        case "punct": set.insert([.punctuation, .symbol])
        case "cntrl": set.insert(.control)
        case "xdigit":
            set.insert(0x30...0x39)
            set.insert(0x41...0x46)
            set.insert(0x61...0x66)
        case "space":
            if let space = ScalarClass(letter: 0x73) { set.insert(space) }
        case "word":
            if let word = ScalarClass(letter: 0x77) { set.insert(word) }
        default:
            let capitalised = name.prefix(1).uppercased() + name.dropFirst()
            guard let categories = ScalarCategories(named: capitalised) else { throw .unsupported }
            set.insert(categories)
        }
        index = at + 2
        return true
    }
}
