public import MainstayDiagnostics

/// The identity of a finding over time: what does not change when lines are added above it, when resources or list
/// elements change places, or when a later version of the toolkit words its message better.
///
/// Made of the rule, the construct and the path of the property without its list indices. A finding that has neither
/// construct nor property, such as one about a text that cannot be read, is told from others by its message.
/// The file is not part of it, so that a renamed file keeps its findings.
public struct Fingerprint: Hashable, Sendable, CustomStringConvertible {
    /// Sixteen hexadecimal digits. Several findings of one file may share it; whoever compares counts them.
    public let description: String

    public init(of diagnostic: Diagnostic) {
        var hash = Hash()
        hash.add(diagnostic.rule)
        hash.add(diagnostic.construct ?? "")
        hash.add(diagnostic.property.map(Self.withoutIndices) ?? "")
        if diagnostic.construct == nil, diagnostic.property == nil { hash.add(diagnostic.message) }
        description = hash.hexadecimal
    }

    /// One that was written down earlier; nil where the text is none.
    public init?(_ text: String) {
        let isHexadecimal = text.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
        guard text.utf8.count == 16, isHexadecimal else { return nil }
        description = text
    }

    static func withoutIndices(_ path: String) -> String {
        // Most paths have no digit at all.
        guard path.utf8.contains(where: { (48...57).contains($0) }) else { return path }
        return path.split(separator: ".", omittingEmptySubsequences: false)
            .map { !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } ? "*" : String($0) }
            .joined(separator: ".")
    }

    /// FNV-1a over 64 bits. It tells apart the findings of one file and guards nothing.
    private struct Hash {
        private var state: UInt64 = 0xcbf2_9ce4_8422_2325

        mutating func add(_ text: String) {
            for byte in text.utf8 { add(byte) }
            // A byte that UTF-8 never has, so that "a", "bc" differs from "ab", "c".
            add(0xFF)
        }

        private mutating func add(_ byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }

        var hexadecimal: String {
            let digits = String(state, radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }
    }
}
