/// A template text of `Fn::Sub`, split into what stands for itself and what is filled in.
public struct SubString: Sendable, Hashable {
    public enum Content: Sendable, Hashable {
        /// Text that stands for itself.
        case literal(String)
        /// `${Name}`, the value of a variable, parameter or resource; or `${Name.Attribute}`, the attribute of a
        /// resource. The attribute is all that follows the first dot.
        case reference(name: String, attribute: String?)
        /// `${!Text}`, which comes out as `${Text}`.
        case escaped(String)
    }

    public struct Part: Sendable, Hashable {
        public var content: Content
        /// Where the part starts in the text, in UTF-8 bytes from zero.
        public var offset: Int
        /// How many UTF-8 bytes of the text it takes up.
        public var length: Int
    }

    /// The parts in their order; together they cover the whole text.
    public let parts: [Part]
    /// The offsets of each `${` that no `}` closes; CloudFormation refuses such a text. It is kept as literal text.
    public let unclosed: [Int]

    public init(_ text: String) {
        let bytes = Array(text.utf8)
        var parts: [Part] = []
        var unclosed: [Int] = []
        var literalStart = 0
        var index = 0
        func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
        func addLiteral(before end: Int) {
            guard end > literalStart else { return }
            parts.append(
                Part(content: .literal(string(literalStart..<end)), offset: literalStart, length: end - literalStart))
        }
        while index + 1 < bytes.count {
            guard bytes[index] == 0x24, bytes[index + 1] == Byte.openBrace else {
                index += 1
                continue
            }
            guard let close = bytes[index...].firstIndex(of: Byte.closeBrace) else {
                // Nothing after this closes either, so that the rest is searched once only for further openings.
                unclosed = (index..<bytes.count - 1).filter { bytes[$0] == 0x24 && bytes[$0 + 1] == Byte.openBrace }
                break
            }
            addLiteral(before: index)
            parts.append(
                Part(
                    content: Self.content(of: bytes[index + 2..<close]), offset: index, length: close + 1 - index))
            index = close + 1
            literalStart = index
        }
        addLiteral(before: bytes.count)
        self.parts = parts
        self.unclosed = unclosed
    }

    /// What stands between `${` and `}`. CloudFormation allows blanks around the name.
    private static func content(of inner: ArraySlice<UInt8>) -> Content {
        func string(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
        if inner.first == Byte.exclamation { return .escaped(string(inner.dropFirst())) }
        var name = inner
        while let first = name.first, isBlank(first) { name = name.dropFirst() }
        while let last = name.last, isBlank(last) { name = name.dropLast() }
        guard let dot = name.firstIndex(of: Byte.dot) else { return .reference(name: string(name), attribute: nil) }
        return .reference(name: string(name[..<dot]), attribute: string(name[(dot + 1)...]))
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A }
}
