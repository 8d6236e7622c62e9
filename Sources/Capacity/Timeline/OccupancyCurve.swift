/// How many requests are at a station when its servers are so busy: the curve that fluid steps run along.
///
/// Pointwise stationary fluid flow (Wang, Tipper and Banerjee, 1996): the number of requests changes by what arrives less
/// what leaves, and what leaves is what a station in the long run with that many requests would let go. So bursts much
/// shorter than a request are not seen, and everything slower is.
struct OccupancyCurve: Sendable {
    private let station: Station
    /// Rising; the last ones just below and at 1.
    private let utilisations: [Double]
    private let occupancies: [Double]

    init(_ station: Station) {
        self.station = station
        var utilisations: [Double] = (0...90).map { Double($0) / 100 }
        utilisations += (1...90).map { 0.9 + 0.1 * (1 - Real.power(0.9, Double($0))) }
        self.utilisations = utilisations
        occupancies = utilisations.map { utilisation in
            let rate = utilisation * station.capacity
            return station.figures(at: rate)?.meanInSystem ?? 0
        }
    }

    /// Where the station is after a step, and what left it.
    struct Step {
        /// Requests in it.
        var occupancy: Double
        var utilisation: Double
        /// Requests a second that left.
        var departures: Double
    }

    /// One implicit step, which is stable however short a request is against the step.
    ///
    /// - Parameters:
    ///   - occupancy: requests in it before.
    ///   - arrivals: requests a second.
    ///   - step: seconds.
    func step(from occupancy: Double, arrivals: Double, over step: Double) -> Step {
        let capacity = station.capacity
        guard capacity.isFinite else { return Step(occupancy: 0, utilisation: 0, departures: arrivals) }
        let total = max(0, occupancy + arrivals * step)
        // Occupancy after the step, plus what leaves in it, is the total: both rise with the utilisation.
        func needed(_ index: Int) -> Double { occupancies[index] + step * capacity * utilisations[index] }
        let last = utilisations.count - 1
        guard total < needed(last) else {
            let left = total - step * capacity
            return Step(occupancy: max(left, occupancies[last]), utilisation: 1, departures: capacity)
        }
        var (low, high) = (0, last)
        while high - low > 1 {
            let middle = (low + high) / 2
            if needed(middle) <= total { low = middle } else { high = middle }
        }
        let (before, after) = (needed(low), needed(high))
        let part = after > before ? (total - before) / (after - before) : 0
        let utilisation = utilisations[low] + (utilisations[high] - utilisations[low]) * part
        return Step(
            occupancy: occupancies[low] + (occupancies[high] - occupancies[low]) * part, utilisation: utilisation,
            departures: utilisation * capacity)
    }
}
