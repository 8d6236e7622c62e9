/// A station in fluid steps: how many requests are there, and what that makes of their times.
struct FluidTier {
    let station: Station
    private let curve: OccupancyCurve
    /// Requests in all of its units.
    private(set) var occupancy = 0.0
    private(set) var utilisation = 0.0
    /// Requests that were turned away in the last step.
    private(set) var failed = 0.0
    private static let calm = 0.95

    init(_ station: Station) {
        self.station = station
        curve = OccupancyCurve(station)
    }

    /// - Parameters:
    ///   - arrivals: requests a second.
    ///   - units: equal stations that share them.
    ///   - patience: seconds of queue beyond which requests are turned away.
    /// - Returns: requests a second that leave.
    mutating func step(arrivals: Double, units: Int, over seconds: Double, patience: Double) -> Double {
        guard units > 0 else {
            occupancy += arrivals * seconds
            utilisation = arrivals > 0 ? 1 : 0
            failed = occupancy
            occupancy = 0
            return 0
        }
        let count = Double(units)
        let step = curve.step(from: occupancy / count, arrivals: arrivals / count, over: seconds)
        utilisation = step.utilisation
        let most = station.capacity * patience + Double(station.servers)
        failed = max(0, step.occupancy - most) * count
        occupancy = min(step.occupancy, most) * count
        return step.departures * count
    }

    /// The wait and service of a request now: in long-run figures, and seconds on top of them that a pile of earlier
    /// requests costs everybody.
    func now(units: Int) -> (figures: QueueFigures?, backlogTime: Double) {
        guard units > 0, station.capacity.isFinite else { return (station.figures(at: 0), 0) }
        let capacity = station.capacity
        let figures = station.figures(at: min(utilisation, Self.calm) * capacity)
        let queued = occupancy / Double(units)
        guard utilisation > Self.calm, let figures else { return (figures, 0) }
        return (figures, max(0, queued - figures.meanInSystem) / capacity)
    }

    /// Requests that wait.
    func backlog(units: Int) -> Double { max(0, occupancy - utilisation * Double(units * station.servers)) }
}
