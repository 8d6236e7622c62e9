import MainstaySimulation
import MainstayTemplate
import Testing

@Suite("availability of templates")
struct AvailabilityTests {
    private func run(
        _ text: String, target: Double? = 0.999, _ change: (inout AvailabilityEngine) -> Void = { _ in }
    ) throws -> AvailabilityReport {
        var engine = AvailabilityEngine()
        engine.target = target
        engine.monteCarlo = MonteCarlo(years: 500, seed: 1)
        change(&engine)
        return engine.run(try Models.read(text))
    }

    @Test("three figures, each with its interval, and drawn as the formula has it")
    func figures() throws {
        let report = try run(Templates.shop) { $0.monteCarlo.years = 10_000 }
        #expect(report.together.map(\.figure) == [.floor, .design, .correlated])
        for estimate in report.together {
            let (drawn, exact) = (1 - estimate.simulated.availability, 1 - estimate.analytic)
            // Within 1 %, or within what chance allows of so many years.
            let allowed = max(0.01 * exact, 4 * estimate.simulated.standardError)
            #expect(abs(drawn - exact) < allowed, "\(estimate.figure): \(drawn) and \(exact)")
            #expect(estimate.worst <= estimate.analytic && estimate.analytic <= estimate.best)
            #expect(estimate.simulated.badYear <= estimate.simulated.goodYear)
        }
        let (design, correlated) = (report.together[1].analytic, report.together[2].analytic)
        #expect(correlated < design)
    }

    @Test("the promises of CloudFront, ALB, Fargate and RDS Multi-AZ multiply to 99.83 %, and the report says why")
    func floor() throws {
        let text = Templates.shop.split(separator: "\n").filter { !$0.contains("WebACLId") }.joined(separator: "\n")
        let report = try run(text) { $0.paths = ["shop.example/api/*"] }
        let levels = report.floor.promises.map { "\($0.service) \($0.level)" }
        #expect(
            levels == [
                "CloudFront 0.999", "RDS 0.9995", "ElasticLoadBalancing 0.9999", "Fargate 0.9999", "Route53 1.0",
            ])
        #expect(abs(report.floor.product - 0.9983) < 0.00001)
        #expect(report.floor.sum < report.floor.product)
        #expect(report.floor.outOfReach(0.999).map(\.service) == ["CloudFront"])
        let words = AvailabilityText().render(report)
        #expect(words.contains("= 99.83 %"))
        #expect(words.contains("That is no forecast"))
        #expect(words.contains("No design with CloudFront in it"))
    }

    @Test("held against the floor, the target is missed; against the design, it is met")
    func verdict() throws {
        let floor = try run(Templates.shop) { $0.figure = .floor }
        #expect(floor.verdict == .missed)
        let design = try run(Templates.shop) { $0.figure = .design }
        #expect(design.verdict == .met || design.verdict == .likely)
        let (open, strict) = (try run(Templates.shop, target: nil), try run(Templates.shop, target: 0.99999))
        #expect(open.verdict == .open && strict.verdict == .missed)
    }

    @Test("a zone takes the path down for the database's failover, and the NAT gateway's with what needs it")
    func zones() throws {
        let report = try run(Templates.shop)
        let first = try #require(report.scenarios.first { $0.name == "zone 1 of us-east-1 is lost" })
        let path = try #require(first.paths.first { $0.path == "shop.example/api/*" })
        #expect(path.state == .interrupted)
        let seconds = try #require(path.seconds)
        #expect(seconds.lowerBound >= 55 && seconds.upperBound <= 130)
        #expect(path.without.contains("Gateway"))
        #expect(first.remarks.contains { $0.contains("only way to the internet") })
        let second = try #require(report.scenarios.first { $0.name == "zone 2 of us-east-1 is lost" })
        // Only the share of requests on its way to the lost task and the lost node of the load balancer.
        #expect((second.paths.first?.seconds?.upperBound ?? 0) < 55)
    }

    @Test("without a standby the zone's loss lasts, and a standby is what is advised")
    func singleZone() throws {
        let report = try run(Templates.shop(production: "no"))
        let lost = try #require(report.scenarios.first { $0.name == "zone 1 of us-east-1 is lost" })
        #expect(lost.paths.first?.state == .down)
        let first = try #require(report.improvements.first { $0.kind == .multiZoneDatabase })
        #expect(first.component == "Database")
        #expect(first.hours > 0.1)
        #expect(first.monthlyCost == nil)
        let better = try run(Templates.shop)
        #expect(abs(better.together[2].analytic - first.availability) < 1e-5)
    }

    @Test("what is soft is degraded, what is hard is down, and a file can say which")
    func dependencies() throws {
        let soft = try run(Templates.shop)
        let cache = try #require(soft.scenarios.first { $0.name.hasPrefix("Cache ") })
        #expect(cache.paths.first?.state == .degraded)
        #expect(cache.paths.last?.state == .up)
        let hard = try run(Templates.shop) { $0.assumptions.strengths = ["Service -> Cache": .hard] }
        let lost = try #require(hard.scenarios.first { $0.name.hasPrefix("Cache ") })
        #expect(lost.paths.first?.state == .down)
        #expect(hard.together[1].analytic < soft.together[1].analytic)
    }

    @Test("money is asked for where somebody knows prices")
    func prices() throws {
        struct Prices: ImprovementPrices {
            func monthlyCost(of improvement: Improvement, in system: SystemModel) -> ClosedRange<Double>? {
                improvement.kind == .multiZoneDatabase ? 50...60 : nil
            }
        }
        let report = try run(Templates.shop(production: "no")) { $0.prices = Prices() }
        let first = try #require(report.improvements.first { $0.kind == .multiZoneDatabase })
        #expect(first.monthlyCost == 50...60)
        #expect(AvailabilityText().render(report).contains("for 50 to 60 USD a month"))
    }

    @Test("the assumption that would turn the verdict is named, with the value at which it does")
    func sensitivity() throws {
        let report = try run(Templates.shop, target: 0.9990)
        #expect(!report.sensitivities.isEmpty)
        let turning = try #require(report.sensitivities.first { $0.turn != nil })
        var engine = AvailabilityEngine()
        engine.target = 0.9990
        engine.monteCarlo = MonteCarlo(years: 10, seed: 1)
        let turn = try #require(turning.turn)
        engine.assumptions.set(turning.key, AssumedRange(turn * 1.05, turn * 1.05, turn * 1.05))
        let above = engine.run(try Models.read(Templates.shop)).verdict == .missed
        engine.assumptions.set(turning.key, AssumedRange(turn * 0.95, turn * 0.95, turn * 0.95))
        let below = engine.run(try Models.read(Templates.shop)).verdict == .missed
        #expect(above != below)
    }

    @Test("text keeps to 80 columns, and JSON and Markdown have what it has")
    func rendering() throws {
        let report = try run(Templates.shop)
        var text = AvailabilityText()
        text.isWhole = true
        for line in text.render(report).split(separator: "\n") {
            #expect(line.count <= 80 || !line.contains(" "), "\(line)")
        }
        let json = SimulationJSON.value(of: report)
        #expect(json["together"]?.array?.count == 3)
        #expect(json["floor"]?["promises"]?.array?.isEmpty == false)
        #expect(json["assumptions"]?.array?.first?["source"]?.string?.isEmpty == false)
        #expect(SimulationMarkdown().render(report).hasPrefix(SimulationMarkdown.mark))
    }

    @Test("templates without a way in say so")
    func nothing() throws {
        let report = try run("Resources: {Key: {Type: AWS::KMS::Key}}")
        #expect(report.paths.isEmpty)
        #expect(report.verdict == .open)
        #expect(AvailabilityText().render(report).contains("No path of users was found"))
    }
}
