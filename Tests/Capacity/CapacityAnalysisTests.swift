import MainstayCapacity
import Testing

/// A service of four tasks of one vCPU, with or without a policy, in front of a database of two.
func sampleModel(
    units: Int = 4, maximum: Int? = nil, size: Double = 1, zones: Int = 2, database: Double? = 2,
    limits: [ResourceLimit] = []
) -> CapacityModel {
    let sizes = [0.25, 0.5, 1, 2, 4].map { UnitSize("\($0) vCPU", vCPU: $0, memoryMiB: 2048 * $0) }
    let scaling =
        maximum.map {
            AutoScaling(
                minimum: units, maximum: $0, policies: [.targetTracking(TargetTracking(.processor, target: 60))],
                startTime: 90)
        } ?? .fixed(units)
    let service = ServiceTier(
        "Service", kind: .fargate, size: UnitSize("\(size) vCPU", vCPU: size, memoryMiB: 2048), sizes: sizes,
        scaling: scaling, zones: zones, databases: database == nil ? [] : [0], maximumProperty: "MaxCapacity")
    let databases = database.map {
        [
            DatabaseTier(
                "Database", size: UnitSize("db.\($0)", vCPU: $0, memoryMiB: 4096 * $0),
                sizes: [2, 4, 8, 16].map { UnitSize("db.\($0)", vCPU: $0, memoryMiB: 4096 * $0) },
                maximumConnections: Int(400 * $0), connectionCeiling: 5_000, sizeProperty: "DBInstanceClass")
        ]
    }
    return CapacityModel(
        edge: Edge(distribution: "CDN", filesComeFromStorage: true, loadBalancer: "ALB"), services: [service],
        databases: databases ?? [], limits: limits)
}

/// One request a second and user, of 20 ms, three queries of 1 ms, nothing else.
func plainAssumptions() -> CapacityAssumptions {
    var assumptions = CapacityAssumptions()
    for (assumption, value) in [
        (CapacityAssumption.thinkTime, 1.0), (.requestsPerInteraction, 1), (.processorTime, 0.02), (.variation, 1),
        (.networkTime, 0), (.queriesPerRequest, 3), (.queryTime, 0.001), (.queryRoundTrip, 0),
    ] {
        assumptions[assumption] = .measured(value, source: "test")
    }
    return assumptions
}

struct CapacityAnalysisTests {
    @Test func operatingPointByHand() throws {
        // 120 requests a second over four tasks: 30 each at 50 a second. 360 queries of 1 ms on two processors.
        let analysis = CapacityAnalysis(
            sampleModel(), target: CapacityTarget(users: 120, latency: 0.2), assumptions: plainAssumptions())
        let found = analysis.examine(.expected)
        let service = try #require(found.point.components.first)
        let database = try #require(found.point.components.last)
        #expect(isClose(service.utilisation, 0.6, within: 1e-9))
        #expect(isClose(database.utilisation, 0.18, within: 1e-9))
        #expect(service.units == 4)
        let series = try #require(found.point.paths.first?.series)
        // M/M/1 at 0.6: 50 ms; M/M/2 at 0.18: 1 ms / (1 - 0.18²), three times.
        #expect(isClose(series.meanResponse, 0.05 + 3 * 0.001 / (1 - 0.0324), within: 1e-6))
        #expect(found.isMet)
    }

    @Test func largestLoadOfOneQueueIsKnown() {
        // M/M/1 per task: p95 = ln 20 / (50 - λ) <= 0.2 s gives λ = 35.02, four times that in users.
        let analysis = CapacityAnalysis(
            sampleModel(database: nil), target: CapacityTarget(users: 200, latency: 0.2),
            assumptions: plainAssumptions())
        let found = analysis.examine(.expected)
        #expect(isClose(found.largest.users, 140.08, within: 0.01))
        #expect(!found.isMet)
        #expect(found.largest.bottleneck == Bottleneck("Service", .slow))
        // At 200 requests a second all four are busy.
        #expect(found.bottleneck == Bottleneck("Service", .exhausted))
        #expect(analysis.exhaustion().first?.users.map { isClose($0, 200) } == true)
    }

    @Test func worseAssumptionsServeFewer() {
        let analysis = CapacityAnalysis(sampleModel(maximum: 40), target: CapacityTarget(users: 1000, latency: 0.3))
        let users = CapacityAssumptions.View.allCases.map { analysis.examine($0).largest.users }
        #expect(users[0] < users[1] && users[1] < users[2])
    }

    @Test func scalingAddsUnitsUpToTheMaximum() throws {
        let assumptions = plainAssumptions()
        for (users, units) in [(100.0, 4), (300, 10), (2000, 20)] {
            let analysis = CapacityAnalysis(
                sampleModel(maximum: 20, database: nil), target: CapacityTarget(users: users, latency: 0.2),
                assumptions: assumptions)
            #expect(analysis.examine(.expected).point.components.first?.units == units)
        }
    }

    @Test func aLostZoneTakesItsShare() throws {
        let analysis = CapacityAnalysis(
            sampleModel(database: nil), target: CapacityTarget(users: 120, latency: 0.2),
            assumptions: plainAssumptions())
        let found = analysis.examineWithoutZone()
        #expect(found.point.components.first?.units == 2)
        #expect(!found.isMet)
        #expect(isClose(found.largest.users, 70.04, within: 0.02))
    }

    @Test func oneZoneLostOfOneIsEverything() {
        let analysis = CapacityAnalysis(
            sampleModel(zones: 1, database: nil), target: CapacityTarget(users: 1, latency: 0.2),
            assumptions: plainAssumptions())
        #expect(analysis.examineWithoutZone().largest.users == 0)
    }

    @Test func aLimitCanComeFirst() {
        let limit = ResourceLimit(
            "connections", available: 25, .connections(to: "Database", from: ["Service"]), unit: "connections",
            source: "test")
        var assumptions = plainAssumptions()
        assumptions[.poolSize] = .measured(10, source: "test")
        let found = CapacityAnalysis(
            sampleModel(limits: [limit]), target: CapacityTarget(users: 10, latency: 1), assumptions: assumptions
        ).examine(.expected)
        #expect(!found.isMet)
        #expect(found.bottleneck == Bottleneck("connections", .limit))
    }

    @Test func quotasAreNoFaultOfTheDesign() {
        let quota = ResourceLimit(
            "vCPU", available: 1, .processors(of: ["Service"]), isQuota: true, unit: "vCPU", source: "test")
        let found = CapacityAnalysis(
            sampleModel(limits: [quota]), target: CapacityTarget(users: 10, latency: 1),
            assumptions: plainAssumptions()
        ).examine(.expected)
        #expect(found.isMet)
        #expect(found.point.limits.first?.isExceeded == true)
    }

    @Test func smallestChangeIsSufficientAndSmall() throws {
        let analysis = CapacityAnalysis(
            sampleModel(maximum: 10), target: CapacityTarget(users: 2000, latency: 0.3),
            assumptions: plainAssumptions())
        let plan = try #require(analysis.changes())
        #expect(plan.isSufficient)
        #expect(plan.point.meets(analysis.target))
        #expect(plan.changes.contains { $0.setting == "DBInstanceClass" })
        // 2,000 requests of 20 ms at 60 % take 67 tasks.
        let maximum = plan.changes.first { $0.setting == "MaxCapacity" }
        #expect(maximum?.from == "10")
        #expect(maximum.flatMap { Int($0.to) }.map { (40...67).contains($0) } == true)
    }

    @Test func noChangeWhereTheTargetIsMet() {
        let analysis = CapacityAnalysis(
            sampleModel(), target: CapacityTarget(users: 10, latency: 0.3), assumptions: plainAssumptions())
        #expect(analysis.changes() == nil)
    }

    @Test func anImpossibleTargetHasAnObstacle() throws {
        let analysis = CapacityAnalysis(
            sampleModel(), target: CapacityTarget(users: 10, latency: 0.005), assumptions: plainAssumptions())
        let plan = try #require(analysis.changes())
        #expect(!plan.isSufficient)
        #expect(analysis.examine(.expected).bottleneck == Bottleneck("Service", .slowWhenIdle))
    }

    @Test func theAssumptionThatTurnsTheVerdictIsFound() throws {
        var assumptions = plainAssumptions()
        assumptions[.processorTime] = AssumptionRange(0.01, 0.02, 0.04)
        let analysis = CapacityAnalysis(
            sampleModel(database: nil), target: CapacityTarget(users: 120, latency: 0.2), assumptions: assumptions)
        let found = try #require(analysis.sensitivities().first)
        #expect(found.assumption == .processorTime)
        // ln 20 / (1/s - 30) = 0.2 s at s = 22.24 ms.
        #expect(isClose(try #require(found.turningPoint), 0.02224, within: 0.01))
    }

    @Test func formulasAgreeWithSingleRequests() throws {
        let analysis = CapacityAnalysis(
            sampleModel(), target: CapacityTarget(users: 120, latency: 0.2), assumptions: plainAssumptions())
        let check = try #require(analysis.crossCheck(at: 120, requests: 60_000, seed: 1))
        #expect(isClose(check.simulated, check.formula, within: 0.03))
    }

    @Test func nothingAnswersWithoutServices() {
        let analysis = CapacityAnalysis(CapacityModel(), target: CapacityTarget(users: 10, latency: 1))
        #expect(analysis.examine(.expected).bottleneck?.cause == .missing)
        #expect(analysis.examine(.expected).largest.users == 0)
        #expect(analysis.changes() == nil)
    }

    @Test func functionsAreHeldWhileTheyWait() throws {
        // 20 ms of work and 30 ms for the network to the database: 100 executions serve 2,000 a second.
        var model = sampleModel()
        model.services[0].kind = .function
        model.services[0].scaling = .fixed(100)
        var assumptions = plainAssumptions()
        assumptions[.queryRoundTrip] = .measured(0.01, source: "test")
        assumptions[.queryTime] = .measured(0, source: "test")
        let found = CapacityAnalysis(
            model, target: CapacityTarget(users: 1000, latency: 0.5), assumptions: assumptions
        ).examine(.expected)
        #expect(isClose(try #require(found.point.components.first).utilisation, 0.5, within: 1e-6))
    }
}
