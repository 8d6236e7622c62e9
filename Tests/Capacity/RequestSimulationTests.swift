import MainstayCapacity
import Testing

struct RequestSimulationTests {
    /// Mainstay's own `mainstay-measure-events` runs the same with millions, to 1 %.
    @Test(arguments: [(1, 0.5), (4, 0.5), (16, 0.7)])
    func agreesWithErlang(servers: Int, utilisation: Double) throws {
        let station = Station(servers: servers, serviceTime: 0.01)
        let rate = utilisation * station.capacity
        let figures = try #require(station.figures(at: rate))
        let result = RequestSimulation([.init(station)]).run(requests: 300_000, at: rate, seed: 3)
        #expect(isClose(result.responses.mean, figures.meanResponse, within: 0.01))
        #expect(isClose(result.responses.quantile(0.95), figures.responseQuantile(0.95), within: 0.02))
        // Little's law holds in the simulation too.
        #expect(isClose(Double(result.responses.count) / (result.duration * 0.9), rate, within: 0.01))
    }

    @Test func sameSeedSameResult() {
        let simulation = RequestSimulation([.init(Station(servers: 2, serviceTime: 0.01), queues: 3)])
        let first = simulation.run(requests: 5_000, at: 300, seed: 42)
        let second = simulation.run(requests: 5_000, at: 300, seed: 42)
        let other = simulation.run(requests: 5_000, at: 300, seed: 43)
        #expect(first.events == second.events)
        #expect(first.responses.quantile(0.99) == second.responses.quantile(0.99))
        #expect(first.responses.mean == second.responses.mean)
        #expect(first.responses.mean != other.responses.mean)
    }

    @Test func overloadEnds() {
        let result = RequestSimulation([.init(Station(servers: 1, serviceTime: 1_000))])
            .run(requests: 10_000_000, at: 10_000, seed: 1)
        #expect(result.isOverloaded)
    }

    @Test func routesShareRequests() {
        // Nine in ten go the quick way, of 10 ms, the rest the slow one, of 100 ms.
        let stages: [RequestSimulation.Stage] = [
            .init(Station(servers: 1000, serviceTime: 0.01, variation: 0)),
            .init(Station(servers: 1000, serviceTime: 0.1, variation: 0)),
        ]
        let result = RequestSimulation(
            stages, routes: [.init(share: 9, stages: [0]), .init(share: 1, stages: [1])]
        ).run(requests: 30_000, at: 100, seed: 5)
        #expect(abs(result.responses.shareAbove(0.05) - 0.1) < 0.01)
    }

    @Test func withoutRequestsThereIsNothing() {
        let simulation = RequestSimulation([.init(Station(servers: 1, serviceTime: 0.01))])
        #expect(simulation.run(requests: 100, at: 0, seed: 1).responses.count == 0)
        #expect(simulation.run(requests: 100, at: .infinity, seed: 1).responses.count == 0)
        let nowhere = RequestSimulation([], routes: [.init(stages: [3])])
        #expect(nowhere.run(requests: 100, at: 1, seed: 1).responses.count == 0)
    }
}

struct TimeHistogramTests {
    @Test func quantilesOfKnownTimes() {
        var histogram = TimeHistogram()
        for step in 1...10_000 { histogram.add(Double(step) / 10_000) }
        #expect(isClose(histogram.quantile(0.5), 0.5))
        #expect(isClose(histogram.quantile(0.99), 0.99))
        #expect(isClose(histogram.mean, 0.50005, within: 1e-9))
        #expect(abs(histogram.shareAbove(0.9) - 0.1) < 0.01)
    }

    @Test func extremesStayWithin() {
        var histogram = TimeHistogram()
        histogram.add(0)
        histogram.add(1e300)
        #expect(histogram.count == 2)
        #expect(histogram.quantile(1) > 1e8)
        #expect(TimeHistogram().quantile(0.5) == 0)
    }
}

struct RandomSourceTests {
    @Test func knownNumbers() {
        // The reference implementation of xoshiro256**, its state filled by SplitMix64 from 0.
        var random = RandomSource(seed: 0)
        #expect(random.next() == 0x99EC_5F36_CB75_F2B4)
        #expect(random.next() == 0xBF6E_1F78_4956_452A)
    }
}
