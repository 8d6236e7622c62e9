/// What stands in a range of bytes gives way to a text.
public struct Splice: Hashable, Sendable {
    public var range: Range<Int>
    public var text: String

    init(_ range: Range<Int>, _ text: String) {
        self.range = range
        self.text = text
    }

    init(at offset: Int, _ text: String) { self.init(offset..<offset, text) }
}

extension [Splice] {
    /// By place; those at one place keep their order.
    var inOrder: [Splice] {
        enumerated().sorted { ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset) }
            .map(\.element)
    }

    /// The text with all of them made; nil where two of them touch the same bytes.
    func applied(to bytes: [UInt8]) -> [UInt8]? {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + 64 * count)
        var place = 0
        for splice in inOrder {
            guard splice.range.lowerBound >= place, splice.range.upperBound <= bytes.count else { return nil }
            result += bytes[place..<splice.range.lowerBound]
            result += splice.text.utf8
            place = splice.range.upperBound
        }
        return result + bytes[place...]
    }
}
