/// An expression that can be matched from left to right without going back: `^[a-z][a-z0-9-]{0,62}$`.
///
/// It is anchored at both ends, and nothing but its last part may match more or fewer characters. Many expressions of
/// the schemas are of this kind, and most texts are ASCII: there the bytes are the characters.
struct PatternLine: Sendable {
    /// What follows each other, how often each.
    private var parts: [(single: PatternSingle, minimum: Int, maximum: Int)] = []

    init?(_ program: PatternProgram) {
        let instructions = program.instructions
        guard instructions.count >= 3, case .assertion(.textStart) = instructions[0],
            case .accept = instructions[instructions.count - 1],
            case .assertion(let end) = instructions[instructions.count - 2]
        else { return nil }
        switch end {
        case .textEnd, .absoluteEnd: break
        default: return nil
        }
        for instruction in instructions[1..<(instructions.count - 2)] {
            if let last = parts.last, last.minimum != last.maximum { return nil }
            switch instruction {
            case .single(let single): parts.append((single, 1, 1))
            case .run(let single, let times): parts.append((single, times.minimum, times.maximum))
            default: return nil
            }
        }
    }

    /// Nil where it takes the full matcher to tell: for text beyond ASCII, and with newlines.
    func search(_ text: String) -> Pattern.Answer? {
        // What is as long as this may go beyond the budget of the full matcher, and that has to be told.
        if text.utf8.count > 10_000 { return nil }
        return text.withBytes { bytes in
            var all: UInt8 = 0
            for byte in bytes {
                all |= byte
                if byte == 0x0A { return nil }
            }
            return all < 0x80 ? (matches(bytes) ? .found : .missing) : nil
        }
    }

    private func matches(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var at = 0
        for (single, minimum, maximum) in parts {
            let end = maximum > bytes.count - at ? bytes.count : at + maximum
            guard minimum <= bytes.count - at else { return false }
            let start = at
            while at < end, single.contains(UInt32(bytes[at])) { at += 1 }
            guard at - start >= minimum else { return false }
        }
        return at == bytes.count
    }
}
