/// Requests simulated one by one: Poisson arrivals, each on a route of stations.
///
/// The second opinion on ``StationSeries``, and what stands in for it where the formulas are approximations. A stage has
/// as many queues as there are tasks; a request takes one of them at random, as a load balancer without knowledge of
/// their lengths does.
public struct RequestSimulation: Sendable {
    public struct Stage: Sendable {
        /// One task, or the database.
        public var station: Station
        /// How many of them share the requests, each with its own queue.
        public var queues: Int
        public var visits: Double
        public var probability: Double

        public init(_ station: Station, queues: Int = 1, visits: Double = 1, probability: Double = 1) {
            self.station = station
            self.queues = max(1, min(queues, AutoScaling.mostUnits))
            self.visits = max(0, min(visits, 1_000_000))
            self.probability = max(0, min(1, probability))
        }
    }

    /// The way of some of the requests.
    public struct Route: Sendable {
        /// The share of the requests that take it.
        public var share: Double
        /// Indices of stages, in order.
        public var stages: [Int]
        /// Seconds beside the stations.
        public var fixedTime: Double

        public init(share: Double = 1, stages: [Int], fixedTime: Double = 0) {
            self.share = max(0, share)
            self.stages = stages
            self.fixedTime = max(0, fixedTime)
        }
    }

    public var stages: [Stage]
    public var routes: [Route]

    /// Every request passes all stages.
    public init(_ stages: [Stage], fixedTime: Double = 0) {
        self.init(stages, routes: [Route(stages: Array(stages.indices), fixedTime: fixedTime)])
    }

    /// - Parameter routes: those that name a stage that does not exist are left out.
    public init(_ stages: [Stage], routes: [Route]) {
        self.stages = stages
        self.routes = routes.filter { $0.share > 0 && $0.stages.allSatisfy(stages.indices.contains) }
    }

    public struct Result: Sendable {
        /// Of the requests that were answered after the warm-up.
        public var responses: TimeHistogram
        /// Arrivals and departures that were worked on.
        public var events: Int
        /// Simulated seconds.
        public var duration: Double
        /// Whether requests piled up beyond ``RequestSimulation/mostInFlight``, so that the run was ended.
        public var isOverloaded: Bool
    }

    /// Requests in flight at once at most.
    public static let mostInFlight = 1 << 18

    /// Runs until so many requests were answered; the first tenth is warm-up and is not counted.
    ///
    /// - Parameters:
    ///   - requests: at most 100 million.
    ///   - rate: requests a second that arrive.
    ///   - seed: the same seed gives the same result.
    public func run(requests: Int, at rate: Double, seed: UInt64) -> Result {
        guard rate > 0, rate.isFinite, !routes.isEmpty else {
            return Result(responses: TimeHistogram(), events: 0, duration: 0, isOverloaded: false)
        }
        let wanted = max(1, min(requests, 100_000_000))
        var run = RequestRun(self, seed: seed)
        run.setRate(rate)
        run.advance(to: .infinity, orAnswered: wanted / 10)
        _ = run.takeResponses()
        run.advance(to: .infinity, orAnswered: wanted)
        return Result(
            responses: run.takeResponses(), events: run.events, duration: run.now, isOverloaded: run.isOverloaded)
    }
}
