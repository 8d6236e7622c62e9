/// A text of a policy in which `*` stands for any characters and `?` for one, as in actions and resources.
///
/// What is unknown before deployment, and what IAM fills in at the call, stands in it as `${Name}`. It is like nothing but
/// itself: two patterns with the same reference at the same place agree there.
public struct WildcardPattern: Hashable, Sendable {
    enum Token: Hashable, Sendable {
        case byte(UInt8)
        case anyOne
        case anyRun
        case unknown(String)
    }

    let tokens: [Token]

    /// - Parameter ignoringCase: for actions and condition keys, whose case says nothing.
    public init(_ text: String, ignoringCase: Bool = false) {
        var tokens: [Token] = []
        let bytes = Array(text.utf8)
        tokens.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "$"), index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "{"),
                let end = bytes[index...].firstIndex(of: UInt8(ascii: "}"))
            {
                tokens.append(.unknown(String(decoding: bytes[index...end], as: UTF8.self)))
                index = end + 1
                continue
            }
            switch byte {
            case UInt8(ascii: "*"): if tokens.last != .anyRun { tokens.append(.anyRun) }
            case UInt8(ascii: "?"): tokens.append(.anyOne)
            case UInt8(ascii: "A")...UInt8(ascii: "Z") where ignoringCase: tokens.append(.byte(byte | 0x20))
            default: tokens.append(.byte(byte))
            }
            index += 1
        }
        self.tokens = tokens
    }

    /// Whether it is `*` alone.
    public var isEverything: Bool { tokens == [.anyRun] }
    public var hasWildcard: Bool { tokens.contains { $0 == .anyRun || $0 == .anyOne } }

    /// Whether it is known to match everything that the other one matches, whatever the unknown parts turn out to be.
    public func covers(_ other: WildcardPattern) -> Bool {
        var place = 0
        var subject = 0
        var star: (place: Int, subject: Int)?
        while subject < other.tokens.count {
            if place < tokens.count, tokens[place] == .anyRun {
                star = (place, subject)
                place += 1
            } else if place < tokens.count, Self.covers(tokens[place], other.tokens[subject]) {
                place += 1
                subject += 1
            } else if let last = star {
                star = (last.place, last.subject + 1)
                place = last.place + 1
                subject = last.subject + 1
            } else {
                return false
            }
        }
        return tokens[place...].allSatisfy { $0 == .anyRun }
    }

    private static func covers(_ token: Token, _ other: Token) -> Bool {
        switch (token, other) {
        case (.anyOne, .byte), (.anyOne, .anyOne): true
        case (_, .anyRun): false
        default: token == other
        }
    }

    /// Whether some text may match both, where what is unknown may be anything.
    public func mayMeet(_ other: WildcardPattern) -> Bool {
        // Row by row: whether a prefix of this one and each prefix of the other have a text in common.
        let theirs = other.tokens
        var common = [true]
        for token in theirs { common.append(common[common.count - 1] && Self.isOpen(token)) }
        for token in tokens {
            var next = [common[0] && Self.isOpen(token)]
            next.reserveCapacity(theirs.count + 1)
            for (index, their) in theirs.enumerated() {
                // What is open ends here, or takes one more of what the other one has.
                next.append(
                    Self.isOpen(token) || Self.isOpen(their)
                        ? common[index + 1] || next[index] : common[index] && Self.mayBeSame(token, their))
            }
            common = next
        }
        return common[theirs.count]
    }

    /// Whether it can be any text, also none.
    private static func isOpen(_ token: Token) -> Bool {
        switch token {
        case .anyRun, .unknown: true
        case .byte, .anyOne: false
        }
    }

    private static func mayBeSame(_ token: Token, _ other: Token) -> Bool {
        switch (token, other) {
        case (.byte(let one), .byte(let two)): one == two
        default: true
        }
    }
}
