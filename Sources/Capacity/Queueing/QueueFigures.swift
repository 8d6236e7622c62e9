/// How a station does in the long run at one arrival rate. Times are in seconds.
///
/// Exact for M/M/c and, by the transform of Pollaczek and Khinchine, for M/G/1. For M/G/c with several servers the mean
/// wait is Allen and Cunneen's approximation and its distribution the exponential with that mean.
public struct QueueFigures: Sendable, Hashable {
    public let station: Station
    /// Requests a second.
    public let arrivalRate: Double
    /// The share of requests that wait at all.
    public let probabilityOfWaiting: Double
    public let meanWait: Double

    init(station: Station, arrivalRate: Double) {
        self.station = station
        self.arrivalRate = arrivalRate
        let load = arrivalRate * station.serviceTime
        let waiting = Erlang.waiting(servers: station.servers, load: load)
        probabilityOfWaiting = waiting
        let free = Double(station.servers) - load
        meanWait = station.serviceTime * waiting / free * (1 + station.variation) / 2
    }

    public var utilisation: Double { station.utilisation(at: arrivalRate) }
    public var meanResponse: Double { meanWait + station.serviceTime }
    /// Little's law: how many wait is the arrival rate times how long.
    public var meanQueueLength: Double { arrivalRate * meanWait }
    /// Little's law again, with those in service.
    public var meanInSystem: Double { arrivalRate * meanResponse }

    /// The time that a share of the requests waits at most: 0.95 for the 95th percentile.
    public func waitQuantile(_ share: Double) -> Double {
        guard meanWait > 0, share > 1 - probabilityOfWaiting else { return 0 }
        if station.servers > 1 || station.variation == 1 {
            let meanOfThose = meanWait / probabilityOfWaiting
            return max(0, meanOfThose * Real.logarithm(probabilityOfWaiting / max(1 - share, 1e-12)))
        }
        return LaplaceInversion(transform: waitTransform).quantile(share, mean: meanWait)
    }

    /// The time that a share of the requests is answered within.
    public func responseQuantile(_ share: Double) -> Double {
        LaplaceInversion(transform: responseTransform).quantile(share, mean: meanResponse)
    }

    /// The probability that an answer takes longer.
    public func responseExceeds(_ time: Double) -> Double {
        LaplaceInversion(transform: responseTransform).exceeds(time)
    }

    func responseTransform(_ s: Complex) -> Complex { waitTransform(s) * Self.serviceTransform(station, s) }

    func waitTransform(_ s: Complex) -> Complex {
        guard meanWait > 0 else { return Complex(1) }
        if station.servers == 1, station.variation != 1 {
            let load = arrivalRate * station.serviceTime
            let residual = (Complex(1) - Self.serviceTransform(station, s)) / (station.serviceTime * s)
            return Complex(1 - load) / (Complex(1) - load * residual)
        }
        let rate = Complex(probabilityOfWaiting / meanWait)
        return Complex(1 - probabilityOfWaiting) + probabilityOfWaiting * (rate / (rate + s))
    }

    /// A gamma distribution with the station's mean and variation; what varies less than 0.01 counts as that.
    static func serviceTransform(_ station: Station, _ s: Complex) -> Complex {
        let variation = max(station.variation, 0.01)
        return Complex(1) / (Complex(1) + (variation * station.serviceTime) * s).power(1 / variation)
    }
}
