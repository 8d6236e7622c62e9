import MainstayCapacity

/// Measures how many events a second the simulation of single requests works on, on one core: three stations, many
/// tasks, and a database that is asked several times.
@main
struct EventRate {
    static func main() {
        let cases: [(String, RequestSimulation, Double)] = [
            ("one queue", RequestSimulation([.init(Station(servers: 1, serviceTime: 0.01))]), 80),
            (
                "100 tasks, cache, database",
                RequestSimulation([
                    .init(Station(servers: 2, serviceTime: 0.02), queues: 100),
                    .init(Station(servers: 1, serviceTime: 0.00002), visits: 3),
                    .init(Station(servers: 16, serviceTime: 0.001), visits: 3, probability: 0.4),
                ]), 7000
            ),
        ]
        for (name, simulation, rate) in cases {
            let clock = ContinuousClock()
            var events = 0
            let time = clock.measure { events = simulation.run(requests: 3_000_000, at: rate, seed: 1).events }
            let (seconds, fraction) = time.components
            let elapsed = Double(seconds) + Double(fraction) / 1e18
            print("\(name): \(events) events in \(elapsed) s, \(Int(Double(events) / elapsed)) a second")
        }
        for (servers, utilisation) in [(1, 0.5), (1, 0.8), (4, 0.9), (16, 0.95)] { compare(servers, utilisation) }
    }

    /// The simulation beside Erlang's formula, over ten million requests.
    private static func compare(_ servers: Int, _ utilisation: Double) {
        let station = Station(servers: servers, serviceTime: 0.01)
        let rate = utilisation * station.capacity
        guard let figures = station.figures(at: rate) else { return }
        let responses = RequestSimulation([.init(station)]).run(requests: 10_000_000, at: rate, seed: 1).responses
        let mean = responses.mean / figures.meanResponse - 1
        let tail = responses.quantile(0.95) / figures.responseQuantile(0.95) - 1
        print("M/M/\(servers) at \(utilisation): mean off by \(mean * 100) %, 95th percentile by \(tail * 100) %")
    }
}
