/// SplitMix64: small, and the same on every platform, so that a seed and a number name one input for good.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
    private var state: UInt64

    public init(seed: UInt64, input: UInt64 = 0) {
        state = seed
        state = next() ^ (input &* 0xD1B5_4A32_D192_ED03)
    }

    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number from zero up to, and without, the bound; zero where the bound leaves none.
    mutating func below(_ bound: Int) -> Int { bound > 1 ? Int(next() % UInt64(bound)) : 0 }

    mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

    /// Small numbers often, large ones now and then.
    mutating func length(upTo most: Int) -> Int {
        switch below(20) {
        case 0: below(most)
        case 1..<5: below(min(most, 200))
        default: below(min(most, 12))
        }
    }

    mutating func element<Element>(of list: [Element]) -> Element? { list.isEmpty ? nil : list[below(list.count)] }

    mutating func text(of list: [String]) -> String { element(of: list) ?? "" }
}
