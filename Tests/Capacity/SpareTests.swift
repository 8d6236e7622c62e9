import MainstayCapacity
import Testing

struct SpareTests {
    private func analysis(_ model: CapacityModel, users: Double, latency: Double = 0.2) -> CapacityAnalysis {
        CapacityAnalysis(
            model, target: CapacityTarget(users: users, latency: latency), assumptions: plainAssumptions())
    }

    /// A database of 16 vCPU for 120 users, whose 360 queries a second take 0.36 of one: the smallest of the ladder does.
    @Test func aDatabaseThatIsTooLargeIsFound() {
        let found = analysis(sampleModel(database: 16), users: 120).spare()
        #expect(
            found.contains(
                SpareSize(
                    component: "Database", setting: "DBInstanceClass", change: .size(from: "db.16.0", to: "db.2.0"))))
    }

    /// M/M/1 per task at 50 a second each: twenty tasks for 60 users are far too many, and one zone's loss has to be borne.
    @Test func tasksThatNobodyNeedsAreFound() throws {
        let spare = try #require(analysis(sampleModel(units: 20, database: nil), users: 60).spare().first)
        #expect(spare.component == "Service" && spare.setting == "desired count")
        guard case .units(20, let fewer) = spare.change else {
            Issue.record("\(spare)")
            return
        }
        // p95 = ln 20 / (50 - λ) <= 0.2 s: λ <= 35.02 for each, with half of them gone 60 / 35.02 = 1.7, so two of four.
        #expect(fewer == 4)
    }

    @Test func whatIsLeftStillMeetsTheTarget() {
        var model = sampleModel(units: 12, database: 16)
        let before = analysis(model, users: 100)
        for spare in before.spare() {
            switch spare.change {
            case .units(_, let to):
                model.services[0].scaling.initial = to
                model.services[0].scaling.minimum = to
            case .size(_, let to):
                model.databases[0].size = model.databases[0].sizes.first { $0.name == to } ?? model.databases[0].size
            }
        }
        let after = analysis(model, users: 100)
        #expect(after.examine(.expected).isMet)
        #expect(after.examineWithoutZone().isMet == before.examineWithoutZone().isMet)
        #expect(after.examine(.low).isMet == before.examine(.low).isMet)
        #expect(after.spare().isEmpty)
    }

    @Test func nothingIsSpareWhereTheTargetIsMissed() {
        #expect(analysis(sampleModel(database: 16), users: 100_000).spare().isEmpty)
    }

    /// 2 MB an hour and request: the units that a load balancer is charged by are the largest of three.
    @Test func theLoadBalancerIsChargedByItsLargestDimension() throws {
        var model = sampleModel(database: nil)
        model.edge.loadBalancerUnit = LoadBalancerUse.Unit(
            newConnections: 25, activeConnections: 3000, gigabytes: 1, source: "test")
        var assumptions = plainAssumptions()
        assumptions[.responseSize] = .measured(10, source: "test")
        assumptions[.requestsPerConnection] = .measured(10, source: "test")
        assumptions[.connectionTime] = .measured(60, source: "test")
        let target = CapacityTarget(users: 100, latency: 0.2)
        let use = try #require(
            CapacityAnalysis(model, target: target, assumptions: assumptions).examine(.expected).point.loadBalancer)
        // 100 requests a second: 10 new connections, 600 open ones, 3.6 GB an hour.
        #expect(isClose(use.units[.newConnections] ?? 0, 0.4, within: 1e-9))
        #expect(isClose(use.units[.activeConnections] ?? 0, 0.2, within: 1e-9))
        #expect(isClose(use.units[.processedBytes] ?? 0, 3.6, within: 1e-9))
        #expect(use.dimension == .processedBytes && use.charged == use.units[.processedBytes])
        assumptions[.requestsPerConnection] = .measured(1, source: "test")
        assumptions[.responseSize] = .measured(1, source: "test")
        let other = CapacityAnalysis(model, target: target, assumptions: assumptions).examine(.expected).point
        #expect(other.loadBalancer?.dimension == .newConnections)
    }

    /// Another engine has another formula: what caps PostgreSQL's connections must not cap MySQL's.
    @Test func connectionsGrowToTheCeilingOfTheirEngine() throws {
        var model = sampleModel(units: 2, maximum: 4000, database: 2)
        model.databases[0].connectionCeiling = 100_000
        model.databases[0].maximumConnections = 4_000
        model.limits = [
            ResourceLimit(
                "connections of Database", available: 4_000, .connections(to: "Database", from: ["Service"]),
                unit: "connections", source: "test")
        ]
        var assumptions = plainAssumptions()
        assumptions[.poolSize] = .measured(100, source: "test")
        let target = CapacityTarget(users: 2_500, latency: 0.5)
        let plan = try #require(CapacityAnalysis(model, target: target, assumptions: assumptions).changes())
        #expect(plan.changes.contains { $0.component == "Database" })
        #expect(plan.model.limits[0].available > 5_000)
    }
}
