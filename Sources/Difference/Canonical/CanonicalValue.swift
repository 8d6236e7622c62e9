import MainstayDiagnostics
import MainstayTemplate

/// A value of a template by what it means: however it was written, equal meaning is equal here.
///
/// What was written is kept beside it, so that a difference shows the words of the template.
struct CanonicalValue: Hashable, Sendable {
    struct Member: Sendable {
        var key: String
        var value: CanonicalValue
    }

    enum Content: Sendable {
        case null
        case bool(Bool)
        case int(Int)
        case double(Double)
        case string(String)
        /// Text of which only deployment knows a part: strings and calls in turn.
        case text([CanonicalValue])
        /// A function that only deployment can work out.
        case call(String, [CanonicalValue])
        /// In the order written; `isOrdered` says whether that order means anything.
        case list([CanonicalValue], isOrdered: Bool)
        /// Sorted by key.
        case object([Member])
    }

    let content: Content
    let written: TemplateValue
    /// Of the content; the same in every run.
    let digest: UInt64

    init(_ content: Content, written: TemplateValue) {
        self.content = content
        self.written = written
        digest = Self.digest(of: content)
    }

    var position: SourcePosition { written.position }

    func hash(into hasher: inout Hasher) { hasher.combine(digest) }

    static func == (left: CanonicalValue, right: CanonicalValue) -> Bool {
        guard left.digest == right.digest else { return false }
        switch (left.content, right.content) {
        case (.null, .null): return true
        case (.bool(let one), .bool(let two)): return one == two
        case (.int(let one), .int(let two)): return one == two
        case (.double(let one), .double(let two)): return one == two
        case (.string(let one), .string(let two)): return one == two
        case (.text(let one), .text(let two)): return one == two
        case (.call(let name, let one), .call(let other, let two)): return name == other && one == two
        case (.list(let one, true), .list(let two, true)): return one == two
        case (.list(let one, _), .list(let two, _)): return one.count == two.count && sorted(one) == sorted(two)
        case (.object(let one), .object(let two)):
            return one.count == two.count && zip(one, two).allSatisfy { $0.key == $1.key && $0.value == $1.value }
        default: return false
        }
    }

    private static func sorted(_ values: [CanonicalValue]) -> [CanonicalValue] {
        values.sorted { $0.digest < $1.digest }
    }

    private static func digest(of content: Content) -> UInt64 {
        var digest = Digest()
        switch content {
        case .null: digest.add(1)
        case .bool(let value): digest.add(value ? 2 : 3)
        case .int(let value): digest.add(4, UInt64(bitPattern: Int64(value)))
        case .double(let value): digest.add(5, value.bitPattern)
        case .string(let value):
            digest.add(6)
            digest.add(value)
        case .text(let parts):
            digest.add(7)
            for part in parts { digest.add(part.digest) }
        case .call(let name, let arguments):
            digest.add(8)
            digest.add(name)
            for argument in arguments { digest.add(argument.digest) }
        case .list(let elements, isOrdered: true):
            digest.add(9, UInt64(elements.count))
            for element in elements { digest.add(element.digest) }
        case .list(let elements, isOrdered: false):
            digest.add(10, elements.reduce(0) { $0 &+ $1.digest })
        case .object(let members):
            digest.add(11)
            for member in members {
                digest.add(member.key)
                digest.add(member.value.digest)
            }
        }
        return digest.value
    }
}

extension CanonicalValue {
    var string: String? { if case .string(let text) = content { text } else { nil } }

    /// The text of a scalar.
    var scalar: String? {
        switch content {
        case .bool(let value): value ? "true" : "false"
        case .int(let value): "\(value)"
        case .double(let value): "\(value)"
        case .string(let value): value
        case .null, .text, .call, .list, .object: nil
        }
    }

    var members: [Member]? { if case .object(let members) = content { members } else { nil } }
    var elements: [CanonicalValue]? { if case .list(let elements, _) = content { elements } else { nil } }

    subscript(key: String) -> CanonicalValue? { members?.first { $0.key == key }?.value }
}

/// A number that stands for a content: FNV-1a with a final mixing, the same in every run and on every machine.
private struct Digest {
    private var state: UInt64 = 0xcbf2_9ce4_8422_2325

    mutating func add(_ words: UInt64...) {
        for word in words { state = ((state ^ word) &* 0x9E37_79B9_7F4A_7C15) ^ (state >> 29) }
    }

    mutating func add(_ text: String) {
        var text = text
        text.withUTF8 { bytes in
            for byte in bytes { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        }
        add(UInt64(text.utf8.count))
    }

    var value: UInt64 {
        var mixed = state ^ (state >> 33)
        mixed = mixed &* 0xff51_afd7_ed55_8ccd
        return mixed ^ (mixed >> 33)
    }
}
