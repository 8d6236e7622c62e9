import MainstaySimulation
import Testing

/// Examples that AWS has published, reproduced.
@Suite("published examples")
struct PublishedArchitectureTests {
    private typealias Model = ReliabilityModel

    /// How often an hour's outage must come a year for a part to be available just so much.
    private func rate(_ level: Double) -> Double {
        // -ln(level) by its series around 1.
        let missing = 1 - level
        var term = 1.0
        var sum = 0.0
        for number in 1..<60 {
            term *= missing
            sum += term / Double(number)
        }
        return sum * 8760
    }

    private func spares(_ units: Int, level: Double) -> Model {
        Model(
            parts: [.init("subsystem", units: units)],
            causes: (0..<units).map {
                .init(
                    "failure", group: "subsystem", rate: rate(level), duration: .fixed(1),
                    effects: [.init(part: 0, units: 1 << UInt64($0))])
            }, goals: [.init("workload", .part(0))])
    }

    /// Availability and Beyond, "Availability with redundancy".
    @Test("two subsystems of 99 % are 99.99 %, and 99.5 % with two spares is 99.9999875 %")
    func redundancy() {
        let two = AnalyticAvailability(spares(2, level: 0.99)).result(0).availability
        #expect(abs(two - 0.9999) < 1e-9)
        let three = AnalyticAvailability(spares(3, level: 0.995)).result(0).availability
        #expect(abs(three - 0.999999875) < 1e-12)
        let drawn = MonteCarlo(years: 1_500, seed: 29).run(spares(2, level: 0.99))[0]
        #expect(abs((1 - drawn.availability) / (1 - two) - 1) < 0.08)
    }

    /// Reliability Pillar, "Calculating availability with hard dependencies" and "with redundant components".
    @Test("99.99 % with two hard dependencies of 99.99 % is 99.97 %; 99.9 % twice is 99.9999 %")
    func dependencies() {
        let chain = Model(
            parts: [.init("workload"), .init("one"), .init("two")],
            causes: (0..<3).map {
                .init("failure", group: "part", rate: rate(0.9999), duration: .fixed(1), effects: [.whole($0)])
            }, goals: [.init("workload", .all([.part(0), .part(1), .part(2)]))])
        let series = AnalyticAvailability(chain).result(0).availability
        #expect(abs(series - 0.9997) < 1e-7)
        let pair = AnalyticAvailability(spares(2, level: 0.999)).result(0).availability
        #expect(abs(pair - 0.999999) < 1e-9)
    }
}
