/// The scalars that a class or a bracket expression matches.
///
/// Nearly all text of templates is ASCII: for it the answer is a bit. Above ASCII, ranges and general categories decide.
struct ScalarSet: Sendable {
    /// Scalars 0 to 63 and 64 to 127.
    private var low: UInt64 = 0
    private var high: UInt64 = 0
    private var ranges: [ClosedRange<UInt32>] = []
    private var categories: ScalarCategories = []
    private var isNegated = false
    /// Sets that a scalar has to be in as well (`&&`).
    private var others: [ScalarSet] = []

    @inline(__always)
    func contains(_ scalar: UInt32) -> Bool {
        if scalar < 64 { return low & (1 << UInt64(scalar)) != 0 }
        if scalar < 128 { return high & (1 << UInt64(scalar - 64)) != 0 }
        return containsAboveASCII(scalar)
    }

    private func containsAboveASCII(_ scalar: UInt32) -> Bool {
        let found =
            ranges.contains { $0.contains(scalar) }
            || (!categories.isEmpty && categories.contains(ScalarCategories(of: scalar)))
        return found != isNegated && others.allSatisfy { $0.contains(scalar) }
    }

    mutating func insert(_ scalar: UInt32) { insert(scalar...scalar) }

    mutating func insert(_ range: ClosedRange<UInt32>) {
        if range.lowerBound < 128 {
            for scalar in range.lowerBound...min(range.upperBound, 127) { insertASCII(scalar) }
        }
        if range.upperBound >= 128 { ranges.append(max(range.lowerBound, 128)...range.upperBound) }
        // Expressions written for UTF-16 allow everything above U+FFFF by allowing both halves of a pair.
        if range.upperBound >= 0xDC00, range.upperBound <= 0xDFFF { ranges.append(0x10000...0x10FFFF) }
    }

    mutating func insert(_ categories: ScalarCategories) {
        self.categories.formUnion(categories)
        for scalar in UInt32(0)..<128 where categories.contains(ScalarCategories.ofASCII[Int(scalar)]) {
            insertASCII(scalar)
        }
    }

    mutating func insert(_ kind: ScalarClass) {
        for scalar in UInt32(0)..<128 where kind.containsASCII(scalar) { insertASCII(scalar) }
        categories.formUnion(kind.categoriesAboveASCII)
        ranges += kind.rangesAboveASCII
    }

    mutating func intersect(_ other: ScalarSet) {
        low &= other.low
        high &= other.high
        others.append(other)
    }

    mutating func negate() {
        low = ~low
        high = ~high
        isNegated.toggle()
    }

    /// Makes ASCII letters match in either case.
    mutating func ignoreCase() {
        let letters: UInt64 = 0x07FF_FFFE  // A to Z; a to z stand 32 bits above
        let present = (high | high >> 32) & letters
        high |= present | present << 32
    }

    private mutating func insertASCII(_ scalar: UInt32) {
        if scalar < 64 { low |= 1 << UInt64(scalar) } else { high |= 1 << UInt64(scalar - 64) }
    }
}
