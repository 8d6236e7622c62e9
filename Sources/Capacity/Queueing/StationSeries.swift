/// An open network that a request passes in series: load balancer, service, database, cache.
///
/// Each stage is taken to be independent of the others, which is exact for M/M/c stations that a request visits once
/// (Jackson, Burke) and an approximation otherwise.
public struct StationSeries: Sendable {
    /// One station on the way of a request.
    public struct Stage: Sendable {
        public var name: String
        public var figures: QueueFigures
        /// How often a request goes there, one visit after the other.
        public var visits: Double
        /// The share of these visits that really take place: 0.2 where a cache answers four of five.
        public var probability: Double
        /// How long these requests are served, where it differs from what the station serves on average.
        public var ownService: Station?

        public init(_ name: String, _ figures: QueueFigures, visits: Double = 1, probability: Double = 1) {
            self.name = name
            self.figures = figures
            self.visits = max(0, visits)
            self.probability = min(1, max(0, probability))
        }

        /// Seconds of a request's time spent here, on average.
        public var meanTime: Double { meanWait + visits * probability * service.serviceTime }
        /// Of these, the seconds spent waiting.
        public var meanWait: Double { visits * probability * figures.meanWait }
        private var service: Station { ownService ?? figures.station }

        fileprivate func transform(_ s: Complex) -> Complex {
            figures.waitTransform(s) * QueueFigures.serviceTransform(service, s)
        }
    }

    public var stages: [Stage]
    /// Seconds that every request takes beside the stations: the network, the load balancer.
    public var fixedTime: Double

    public init(_ stages: [Stage], fixedTime: Double = 0) {
        self.stages = stages
        self.fixedTime = max(0, fixedTime)
    }

    public var meanResponse: Double { fixedTime + stages.reduce(0) { $0 + $1.meanTime } }

    /// The time that a share of the requests is answered within, in seconds: 0.95 for the 95th percentile.
    public func responseQuantile(_ share: Double) -> Double {
        let variable = meanResponse - fixedTime
        guard variable > 0 else { return fixedTime }
        return fixedTime + LaplaceInversion(transform: transform).quantile(share, mean: variable)
    }

    /// The probability that an answer takes longer than this many seconds.
    public func responseExceeds(_ time: Double) -> Double {
        guard time > fixedTime else { return 1 }
        return meanResponse > fixedTime ? LaplaceInversion(transform: transform).exceeds(time - fixedTime) : 0
    }

    /// Independent times add, so transforms multiply. 3.4 visits are three, and a fourth in 40 % of the cases.
    private func transform(_ s: Complex) -> Complex {
        stages.reduce(Complex(1)) { product, stage in
            let visit =
                Complex(1 - stage.probability) + stage.probability * stage.transform(s)
            let whole = stage.visits.rounded(.down)
            let rest = stage.visits - whole
            let last = Complex(1 - rest) + rest * visit
            return product * visit.power(whole) * last
        }
    }
}
