import MainstaySimulation
import Testing

/// Models whose availability is known by formula.
@Suite("closed forms")
struct ClosedFormTests {
    private typealias Model = ReliabilityModel

    /// Whether two availabilities are as far from 1 as each other, within a share.
    private func agree(_ left: Double, _ right: Double, within share: Double = 0.01) -> Bool {
        abs((1 - left) - (1 - right)) <= share * max(1 - left, 1 - right)
    }

    /// Units that each fail so often a year, and are repaired in a mean number of hours.
    private func pool(_ units: Int, needed: Int, rate: Double, repair: Spread) -> Model {
        Model(
            parts: [.init("pool", units: units, needed: needed)],
            causes: (0..<units).map { unit in
                .init(
                    "unit \(unit)", group: "pool", rate: rate, duration: repair,
                    effects: [.init(part: 0, units: 1 << UInt64(unit))])
            }, goals: [.init("pool", .part(0))])
    }

    @Test("one unit that is restored at a fixed rate: repair over failure and repair")
    func restoreAtFixedRate() {
        // λ = 20 a year, μ = 8760/4 a year: availability μ/(λ+μ).
        let model = pool(1, needed: 1, rate: 20, repair: .exponential(mean: 4))
        let expected = (8760.0 / 4) / (20 + 8760.0 / 4)
        let drawn = MonteCarlo(years: 20_000, seed: 3).run(model)[0]
        let exact = AnalyticAvailability(model, points: 4096).result(0).availability
        #expect(agree(drawn.availability, expected))
        #expect(agree(exact, expected))
    }

    @Test("parts in series multiply")
    func series() {
        var model = Model(parts: [], causes: [], goals: [])
        var needs: [Model.Need] = []
        var expected = 1.0
        for (place, rate) in [5.0, 10, 20].enumerated() {
            model.parts.append(.init("part \(place)"))
            model.causes.append(
                .init("failure", group: "part", rate: rate, duration: .fixed(3), effects: [.whole(place)]))
            needs.append(.part(place))
            expected *= 8760 / (8760 + rate * 3)
        }
        model.goals = [.init("all", .all(needs))]
        let drawn = MonteCarlo(years: 20_000, seed: 5).run(model)[0]
        #expect(agree(drawn.availability, expected))
        #expect(agree(AnalyticAvailability(model).result(0).availability, expected))
    }

    @Test("parts in parallel fail together only", arguments: [2, 3])
    func parallel(units: Int) {
        // Each away for 438 of 8760 hours: 5 %.
        let model = pool(units, needed: 1, rate: 43.8, repair: .fixed(10))
        let away = 1 - Double.exponential(-0.05)
        var expected = 1.0
        for _ in 0..<units { expected *= away }
        let exact = AnalyticAvailability(model).result(0).availability
        #expect(agree(exact, 1 - expected, within: 1e-6))
        guard units == 2 else { return }
        let drawn = MonteCarlo(years: 8_000, seed: 7).run(model)[0]
        #expect(agree(drawn.availability, exact))
    }

    @Test("k of n is a sum of binomial terms")
    func enoughOfSeveral() {
        let model = pool(5, needed: 3, rate: 87.6, repair: .fixed(10))
        let (away, up) = (1 - Double.exponential(-0.1), Double.exponential(-0.1))
        // Three, four or five away of five.
        let down =
            10 * away * away * away * up * up + 5 * away * away * away * away * up
            + away * away * away * away * away
        let exact = AnalyticAvailability(model).result(0).availability
        #expect(agree(exact, 1 - down, within: 1e-6))
        #expect(agree(MonteCarlo(years: 2_000, seed: 11).run(model)[0].availability, exact))
    }

    @Test("a takeover costs its time and nothing more")
    func takeover() {
        let model = Model(
            parts: [.init("pair", units: 2)],
            causes: [
                .init(
                    "primary dies", group: "pair", rate: 12, duration: .fixed(5),
                    effects: [.init(part: 0, units: 1, gap: .fixed(0.025))])
            ], goals: [.init("pair", .part(0))])
        let expected = 1 - 12 * 0.025 / 8760
        #expect(agree(AnalyticAvailability(model).result(0).availability, expected, within: 1e-3))
        #expect(agree(MonteCarlo(years: 20_000, seed: 13).run(model)[0].availability, expected))
    }

    @Test("a second way is taken after the time that turning takes")
    func failover() {
        let model = Model(
            parts: [.init("first"), .init("second")],
            causes: [
                .init("first fails", group: "1", rate: 6, duration: .fixed(10), effects: [.whole(0)]),
                .init("second fails", group: "2", rate: 6, duration: .fixed(10), effects: [.whole(1)]),
            ], goals: [.init("either", .failover([.part(0), .part(1)], after: .fixed(0.05)))])
        let away = 1 - Double.exponential(-60 / 8760)
        let expected = (1 - 6 * 0.05 / 8760) * (1 - away * away)
        #expect(agree(AnalyticAvailability(model).result(0).availability, expected, within: 0.01))
        #expect(agree(MonteCarlo(years: 60_000, seed: 17).run(model)[0].availability, expected, within: 0.03))
    }

    @Test("what is soft costs nothing but a note of it")
    func degraded() {
        let model = Model(
            parts: [.init("store"), .init("cache")],
            causes: [.init("cache fails", group: "cache", rate: 4, duration: .fixed(2), effects: [.whole(1)])],
            goals: [.init("shop", .part(0), soft: [1])])
        let drawn = MonteCarlo(years: 20_000, seed: 19).run(model)[0]
        #expect(drawn.availability == 1)
        #expect(abs(drawn.degraded - 8) < 0.1)
        #expect(abs(AnalyticAvailability(model).result(0).degraded - 8) < 1e-6)
    }

    @Test("the same seed gives the same figures, another one others")
    func seeds() {
        let model = pool(2, needed: 1, rate: 40, repair: .between(1, 5, 20))
        let first = MonteCarlo(years: 2_000, seed: 1).run(model)
        #expect(first == MonteCarlo(years: 2_000, seed: 1).run(model))
        #expect(first != MonteCarlo(years: 2_000, seed: 2).run(model))
    }

    @Test("the yearly interval holds nine of ten years, and the target its share")
    func interval() {
        let model = pool(1, needed: 1, rate: 4, repair: .fixed(2))
        let drawn = MonteCarlo(years: 20_000, seed: 23).run(model, target: 1 - 8.0 / 8760)[0]
        #expect(drawn.badYear < drawn.medianYear && drawn.medianYear < drawn.goodYear)
        // Poisson with mean 4: at most four failures, eight hours, in 62.9 % of years; overlaps make it a little more.
        let share = drawn.yearsOnTarget ?? 0
        #expect(abs(share - 0.629) < 0.02)
        #expect(abs(drawn.outagesPerYear - 4) < 0.1)
    }
}

extension Double {
    /// `exp`, by its series: tests use no functions of the library under test.
    static func exponential(_ value: Double) -> Double {
        var term = 1.0
        var sum = 1.0
        for number in 1..<40 {
            term *= value / Double(number)
            sum += term
        }
        return sum
    }
}
