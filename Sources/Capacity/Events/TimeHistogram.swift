/// Counts of times in classes that grow with the time: percentiles of any number of samples in a fixed space.
///
/// The classes are 1/128 of a power of two wide, so a percentile is off by 0.8 % at most. From a nanosecond to 34 years.
public struct TimeHistogram: Sendable {
    private var counts: [UInt64]
    public private(set) var count: UInt64 = 0
    public private(set) var sum = 0.0
    private static let smallest = 0x1p-30
    private static let powers = 60
    private static let lowest = Int(truncatingIfNeeded: smallest.bitPattern >> 45)

    public init() { counts = [UInt64](repeating: 0, count: Self.powers * 128) }

    /// - Parameter time: in seconds; nothing that is below zero or no number is ever passed.
    @inline(__always) public mutating func add(_ time: Double) {
        // The upper bits of a positive number in IEEE 754 are its logarithm.
        let place = Int(truncatingIfNeeded: time.bitPattern >> 45) - Self.lowest
        counts[max(0, min(counts.count - 1, place))] += 1
        count += 1
        sum += time
    }

    public var mean: Double { count > 0 ? sum / Double(count) : 0 }

    /// The time that a share of the samples is within; zero without samples.
    public func quantile(_ share: Double) -> Double {
        guard count > 0 else { return 0 }
        let wanted = max(0, min(1, share)) * Double(count)
        var passed = 0.0
        for (place, inClass) in counts.enumerated() where inClass > 0 {
            let before = passed
            passed += Double(inClass)
            guard passed >= wanted else { continue }
            let low = Self.bound(place)
            return low + (Self.bound(place + 1) - low) * (wanted - before) / Double(inClass)
        }
        return Self.bound(counts.count)
    }

    /// The share of the samples above a time.
    public func shareAbove(_ time: Double) -> Double {
        guard count > 0, time > 0 else { return count > 0 ? 1 : 0 }
        let place = Int(truncatingIfNeeded: time.bitPattern >> 45) - Self.lowest
        guard place < counts.count - 1 else { return 0 }
        return Double(counts[max(0, place + 1)...].reduce(0, +)) / Double(count)
    }

    private static func bound(_ place: Int) -> Double {
        place == 0 ? 0 : Double(bitPattern: UInt64(truncatingIfNeeded: place + lowest) << 45)
    }
}
