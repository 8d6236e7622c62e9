import MainstayCapacity
import Testing

struct TimelineTests {
    private func analysis(_ maximum: Int?, users: Double, units: Int = 4) -> CapacityAnalysis {
        CapacityAnalysis(
            sampleModel(units: units, maximum: maximum, database: 4),
            target: CapacityTarget(users: users, latency: 0.3), assumptions: plainAssumptions())
    }

    @Test func steadyTrafficIsTheLongRun() throws {
        let analysis = analysis(nil, users: 120)
        var simulation = FluidSimulation(analysis, traffic: Traffic(.steady, users: 120))
        let timeline = simulation.run()
        let last = try #require(timeline.minutes.last)
        let expected = try #require(analysis.examine(.expected).point.response(0.95))
        #expect(isClose(last.latency, expected, within: 0.02))
        #expect(timeline.isMet)
        #expect(timeline.shareFailed == 0)
        #expect(timeline.recoveryTime == nil)
    }

    @Test func aSpikeIsMissedAndRecoveredFrom() throws {
        let analysis = analysis(40, users: 900)
        var simulation = FluidSimulation(analysis, traffic: Traffic(.spike, users: 900))
        let timeline = simulation.run()
        #expect(!timeline.isMet || timeline.timeMissed > 0)
        #expect(timeline.shareFailed > 0)
        let recovery = try #require(timeline.recoveryTime)
        #expect(recovery > 240 && recovery < 1800)
        // 900 requests of 20 ms at 60 % take thirty tasks.
        let most = timeline.minutes.compactMap { $0.services.first?.inService }.max()
        #expect(most.map { (30...40).contains($0) } == true)
        // 180 requests of 20 ms at 60 % take six; scaling in rounds up.
        #expect(timeline.minutes.last?.services.first.map { (6...7).contains($0.inService) } == true)
    }

    /// The stated error of the fluid steps: see Documentation/reference/capacity.md.
    @Test func fluidStepsAgreeWithSingleRequests() throws {
        // A spike that the present tasks can bear, and one that they cannot until others have started.
        for (users, units) in [(70.0, 2), (120, 2)] {
            let analysis = analysis(8, users: users, units: units)
            let traffic = Traffic(.spike, users: users)
            var fluid = FluidSimulation(analysis, traffic: traffic)
            let coarse = fluid.run()
            let fine = try #require(BurstSimulation(analysis, traffic: traffic)).run(seed: 9)
            #expect(abs(coarse.shareInTime - fine.shareInTime) < 0.03)
            let most = [coarse, fine].map { $0.minutes.compactMap { $0.services.first?.inService }.max() ?? 0 }
            #expect(abs(most[0] - most[1]) <= 1)
            // Minute by minute, where requests do not pile up: within a fifth, of which half is chance.
            var errors: [Double] = []
            for (one, other) in zip(coarse.minutes, fine.minutes) where other.latency < 0.3 {
                errors.append(abs(one.latency - other.latency) / other.latency)
            }
            #expect(errors.reduce(0, +) / Double(errors.count) < 0.1)
        }
    }

    @Test func singleRequestsAreReproducible() throws {
        let analysis = analysis(12, users: 12)
        let simulation = try #require(BurstSimulation(analysis, traffic: Traffic(.spike, users: 12)))
        let first = simulation.run(seed: 4)
        #expect(first.steps == simulation.run(seed: 4).steps)
        #expect(first.steps != simulation.run(seed: 5).steps)
        #expect(isClose(Double(first.steps), 8 * simulation.expectedRequests, within: 0.5))
    }

    @Test func aDayFollowsItsCurve() throws {
        let analysis = analysis(60, users: 1000)
        var simulation = FluidSimulation(analysis, traffic: Traffic(.day, users: 1000))
        let timeline = simulation.run()
        #expect(timeline.minutes.count == 1440)
        let evening = timeline.minutes[20 * 60 - 1]
        let night = timeline.minutes[4 * 60 - 1]
        #expect(isClose(evening.users, 1000))
        #expect(isClose(night.users, 150))
        let units = [evening, night].compactMap { $0.services.first?.inService }
        #expect(units.count == 2 && units[0] >= 33 && units[1] <= 8)
        #expect(timeline.isMet, "\(timeline.shareInTime) in time, \(timeline.timeMissed) s missed")
    }

    @Test func withoutScalingOverloadFails() throws {
        let analysis = analysis(nil, users: 400)
        var simulation = FluidSimulation(analysis, traffic: Traffic(.steady, users: 400))
        let timeline = simulation.run()
        // Half of the requests are more than four tasks can answer; the queue is thirty seconds long.
        let last = try #require(timeline.minutes.last)
        #expect(isClose(last.shareFailed, 0.5, within: 0.02))
        #expect(last.latency > 29)
        #expect(timeline.recoveryTime == nil)
        #expect(!timeline.isMet)
    }
}
