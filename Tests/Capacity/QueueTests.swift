import MainstayCapacity
import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Whether two numbers differ by no more than a share of the second.
func isClose(_ value: Double, _ expected: Double, within share: Double = 0.01) -> Bool {
    abs(value - expected) <= share * abs(expected)
}

struct ErlangTests {
    @Test func blockingOfTables() {
        // Erlang B tables: 10 erlangs on 15 servers, 100 on 117, one on one.
        #expect(isClose(Erlang.blocking(servers: 15, load: 10), 0.0365, within: 0.005))
        #expect(isClose(Erlang.blocking(servers: 117, load: 100), 0.01, within: 0.03))
        #expect(Erlang.blocking(servers: 1, load: 1) == 0.5)
    }

    @Test func waitingOfTextbooks() {
        // Two servers: C = 2ρ²/(1+ρ).
        for utilisation in [0.1, 0.5, 0.9, 0.99] {
            let expected = 2 * utilisation * utilisation / (1 + utilisation)
            #expect(isClose(Erlang.waiting(servers: 2, load: 2 * utilisation), expected, within: 1e-9))
        }
        #expect(Erlang.waiting(servers: 2, load: 2) == 1)
        #expect(Erlang.waiting(servers: 0, load: 1) == 1)
    }

    @Test func manyServersStayFinite() {
        let waiting = Erlang.waiting(servers: 200_000, load: 199_500)
        #expect(waiting > 0 && waiting < 1)
        #expect(Erlang.blocking(servers: 100_000, load: 1) >= 0)
        #expect(Erlang.waiting(servers: .max, load: 10) >= 0)
    }
}

struct StationTests {
    @Test func oneServer() throws {
        // λ = 8/s, μ = 10/s: response 0.5 s on average and exponential, so the 95th percentile is 0.5 ln 20.
        let figures = try #require(Station(servers: 1, serviceTime: 0.1).figures(at: 8))
        #expect(isClose(figures.utilisation, 0.8, within: 1e-12))
        #expect(isClose(figures.meanResponse, 0.5, within: 1e-9))
        #expect(isClose(figures.meanInSystem, 4, within: 1e-9))
        #expect(isClose(figures.meanQueueLength, 3.2, within: 1e-9))
        #expect(isClose(figures.responseQuantile(0.95), 0.5 * log(20), within: 1e-4))
        #expect(isClose(figures.responseQuantile(0.5), 0.5 * log(2), within: 1e-4))
        #expect(isClose(figures.waitQuantile(0.95), 0.5 * log(0.8 / 0.05), within: 1e-6))
        #expect(figures.waitQuantile(0.1) == 0)
    }

    @Test func severalServers() throws {
        // Three servers, two erlangs: C = 4/9, wait C/(cμ-λ).
        let figures = try #require(Station(servers: 3, serviceTime: 1).figures(at: 2))
        #expect(isClose(figures.probabilityOfWaiting, 4.0 / 9, within: 1e-9))
        #expect(isClose(figures.meanWait, 4.0 / 9, within: 1e-9))
        // P(T > t) = e^-t (1 + C (1 - e^(-t(c-1-a))) / (c-1-a)), here with c-1-a = 0: e^-t (1 + Ct).
        for time in [0.5, 1, 3, 6] {
            let expected = exp(-time) * (1 + 4.0 / 9 * time)
            #expect(isClose(figures.responseExceeds(time), expected, within: 1e-5))
        }
    }

    @Test func constantServiceHalvesTheWait() throws {
        // Pollaczek and Khinchine: λ = 5/s, 0.1 s each: 0.05 s with constant service, 0.1 s with exponential.
        let constant = try #require(Station(servers: 1, serviceTime: 0.1, variation: 0).figures(at: 5))
        #expect(isClose(constant.meanWait, 0.05, within: 1e-9))
        let exponential = try #require(Station(servers: 1, serviceTime: 0.1).figures(at: 5))
        #expect(isClose(exponential.meanWait, 0.1, within: 1e-9))
    }

    @Test(arguments: [0.25, 0.5, 2, 4])
    func percentilesOfGeneralServiceAgreeWithSimulation(variation: Double) throws {
        let station = Station(servers: 1, serviceTime: 0.01, variation: variation)
        let figures = try #require(station.figures(at: 30))
        let simulated = RequestSimulation([.init(station)]).run(requests: 300_000, at: 30, seed: 7).responses
        #expect(isClose(simulated.mean, figures.meanResponse, within: 0.03))
        #expect(isClose(simulated.quantile(0.95), figures.responseQuantile(0.95), within: 0.04))
    }

    @Test func moreThanItsCapacityHasNoLongRun() {
        let station = Station(servers: 4, serviceTime: 0.1)
        #expect(station.capacity == 40)
        #expect(station.figures(at: 40) == nil)
        #expect(station.figures(at: -1) == nil)
        #expect(station.figures(at: .nan) == nil)
    }
}

struct StationSeriesTests {
    @Test func twoStationsOfOneServer() throws {
        // Independent exponentials of rates 2 and 5: P(T > t) = (5e^-2t - 2e^-5t) / 3.
        let first = try #require(Station(servers: 1, serviceTime: 0.1).figures(at: 8))
        let second = try #require(Station(servers: 1, serviceTime: 1.0 / 13).figures(at: 8))
        let series = StationSeries([.init("service", first), .init("database", second)])
        #expect(isClose(series.meanResponse, 0.5 + 0.2, within: 1e-9))
        for time in [0.1, 0.7, 2] {
            let expected = (5 * exp(-2 * time) - 2 * exp(-5 * time)) / 3
            #expect(isClose(series.responseExceeds(time), expected, within: 1e-5))
        }
    }

    @Test func fixedTimeMovesEverything() throws {
        let figures = try #require(Station(servers: 1, serviceTime: 0.1).figures(at: 8))
        let series = StationSeries([.init("service", figures)], fixedTime: 0.03)
        #expect(isClose(series.responseQuantile(0.95), 0.03 + 0.5 * log(20), within: 1e-4))
        #expect(series.responseExceeds(0.02) == 1)
        #expect(StationSeries([], fixedTime: 0.03).responseQuantile(0.99) == 0.03)
    }

    @Test func visitsAndMissesAgreeWithSimulation() throws {
        // A service, then 2.5 queries of which a cache answers three of five.
        let service = Station(servers: 2, serviceTime: 0.02)
        let database = Station(servers: 4, serviceTime: 0.01)
        let rate = 50.0
        let series = StationSeries(
            [
                .init("service", try #require(service.figures(at: rate))),
                .init("database", try #require(database.figures(at: rate)), visits: 2.5, probability: 0.4),
            ], fixedTime: 0.005)
        let simulated = RequestSimulation(
            [.init(service), .init(database, visits: 2.5, probability: 0.4)], fixedTime: 0.005
        ).run(requests: 200_000, at: rate, seed: 11)
        #expect(isClose(simulated.responses.mean, series.meanResponse, within: 0.02))
        #expect(isClose(simulated.responses.quantile(0.95), series.responseQuantile(0.95), within: 0.03))
    }
}

struct ConnectionPoolTests {
    @Test func waitsForAConnection() throws {
        // Ten connections, six busy on average: Erlang C of (10, 6) is 0.1013.
        let pool = ConnectionPool(size: 10, holdTime: 0.03)
        let figures = try #require(pool.figures(at: 200))
        #expect(isClose(figures.probabilityOfWaiting, 0.1013, within: 0.005))
        #expect(pool.figures(at: 334) == nil)
    }

    @Test func smallestPool() throws {
        let size = try #require(ConnectionPool.size(for: 200, holdTime: 0.03, waitingAtMost: 0.11))
        #expect(size == 10)
        #expect(ConnectionPool.size(for: 1e9, holdTime: 10, waitingAtMost: 0.01) == nil)
    }
}
