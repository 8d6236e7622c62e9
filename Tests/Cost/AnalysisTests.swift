import MainstayCost
import MainstayFacts
import Testing

@Suite struct AnalysisTests {
    private static let network = """
        {A: {Type: 'AWS::EC2::NatGateway', Properties: {ConnectivityType: private}},
         B: {Type: 'AWS::EC2::NatGateway', Properties: {ConnectivityType: private}}}
        """

    private func advice(_ environment: String, _ resources: String, usage: String = "") throws -> [Advice] {
        var options = try Sample().options()
        if !usage.isEmpty { options.usage = try Sample.usage(usage) }
        return Estimator(options).estimate([try Sample.stack(environment, resources)]).advice(
            options.usage, AdviceSources())
    }

    @Test func aGatewayIsSharedWhereNoFloorForbidsIt() throws {
        let staging = try #require(try advice("staging", Self.network).first { $0.kind == .natConsolidation })
        #expect(isSame(staging.saving.expected, 32.85))
        #expect(staging.floor == nil)
        let production = try #require(try advice("production", Self.network).first { $0.kind == .natConsolidation })
        #expect(production.floor == "at least 2 zones have to keep their way out")
        let told = try advice(
            "production", Self.network, usage: "environments: {production: {floors: {zones: 1}}}")
        #expect(told.first { $0.kind == .natConsolidation }?.floor == nil)
        let strict = try advice("staging", Self.network, usage: "floors: {zones: 3}")
        #expect(strict.first { $0.kind == .natConsolidation }?.floor != nil)
    }

    @Test func gatewayEndpointsSaveTraffic() throws {
        let usage = "usage: {natProcessedGB: 100}"
        let one = "A: {Type: 'AWS::EC2::NatGateway', Properties: {ConnectivityType: private}}"
        let found = try #require(try advice("staging", "{\(one)}", usage: usage).first { $0.kind == .gatewayEndpoint })
        #expect(found.saving.low == 0 && isSame(found.saving.high, 4.50))
        let has = "{\(one), E: {Type: 'AWS::EC2::VPCEndpoint', Properties: {VpcEndpointType: Gateway}}}"
        #expect(!(try advice("staging", has, usage: usage).contains { $0.kind == .gatewayEndpoint }))
    }

    @Test func gravitonSavesWhatThePricesDiffer() throws {
        let found = try advice(
            "production",
            "{R: {Type: 'AWS::RDS::DBInstance', Properties: {Engine: postgres, DBInstanceClass: db.m6i.large, AllocatedStorage: '20'}}}"
        )
        let graviton = try #require(found.first { $0.kind == .graviton })
        let prices = ["db.m6i.large", "db.m6g.large"].map {
            FactTables.builtIn.price("RDS", "instance:\($0):postgres:single-az", region: "us-east-1")?.usd ?? 0
        }
        let newer = FactTables.builtIn.price("RDS", "instance:db.m7g.large:postgres:single-az", region: "us-east-1")?
            .usd
        #expect(isSame(graviton.saving.expected, (prices[0] - (newer ?? prices[1])) * 730))
        let arm = try advice("production", "{R: {Type: 'AWS::EC2::Instance', Properties: {InstanceType: m7g.large}}}")
        #expect(!arm.contains { $0.kind == .graviton })
    }

    private func spareAdvice(
        _ environment: String, _ resources: String, _ change: SpareCapacity.Change, setting: String = "x"
    ) throws -> Advice? {
        let spare = SpareCapacity(
            resource: "Shop-\(environment)/R", setting: setting, change: change, load: "10 users")
        return Estimator(try Sample().options()).estimate([try Sample.stack(environment, resources)])
            .advice(UsageProfiles(), AdviceSources(spare: [spare])).first { $0.kind == .rightSizing }
    }

    @Test func aSmallerClassSavesWhatThePricesDiffer() throws {
        let database = """
            {R: {Type: 'AWS::RDS::DBInstance',
             Properties: {Engine: postgres, DBInstanceClass: db.m6i.xlarge, AllocatedStorage: '20'}}}
            """
        let advice = try #require(
            try spareAdvice("production", database, .size(from: "db.m6i.xlarge", to: "db.m6i.large")))
        let prices = ["db.m6i.xlarge", "db.m6i.large"].map {
            FactTables.builtIn.price("RDS", "instance:\($0):postgres:single-az", region: "us-east-1")?.usd ?? 0
        }
        #expect(isSame(advice.saving.expected, (prices[0] - prices[1]) * 730))
        #expect(advice.floor == nil)
        #expect(try spareAdvice("production", database, .size(from: "db.m6i.xlarge", to: "db.unknown")) == nil)
    }

    @Test func fewerUnitsStopAtTheFloor() throws {
        let group = """
            {R: {Type: 'AWS::AutoScaling::AutoScalingGroup', Properties: {MinSize: '4', MaxSize: '4',
             LaunchTemplate: {LaunchTemplateId: {Ref: L}, Version: '1'}}},
             L: {Type: 'AWS::EC2::LaunchTemplate', Properties: {LaunchTemplateData: {InstanceType: m6g.large}}}}
            """
        let price = try #require(FactTables.builtIn.price("EC2", "instance:m6g.large:linux", region: "us-east-1"))
        let two = try #require(try spareAdvice("production", group, .units(from: 4, to: 2)))
        #expect(isSame(two.saving.expected, 2 * price.usd * 730))
        #expect(two.floor == nil)
        #expect(try #require(try spareAdvice("production", group, .units(from: 4, to: 1))).floor == "2 zones")
        #expect(try #require(try spareAdvice("staging", group, .units(from: 4, to: 1))).floor == nil)
        #expect(
            try #require(try spareAdvice("production", group, .units(from: 4, to: 1), setting: "shards")).floor == nil)
    }

    @Test func provisionedTablesHaveUnitsOfTheirOwn() throws {
        let table = """
            {R: {Type: 'AWS::DynamoDB::Table', Properties: {
             ProvisionedThroughput: {ReadCapacityUnits: 10, WriteCapacityUnits: 10}}}}
            """
        var sample = Sample()
        let plain = try sample.estimate(table).total.expected
        sample.usage = try Sample.usage("usage: {averageCapacity: 500}")
        #expect(isSame(try sample.estimate(table).total.expected, plain))
        sample.usage = try Sample.usage("usage: {averageReadUnits: 20}")
        let more = try sample.estimate(table).total.expected
        #expect(isSame(more - plain, 10 * 0.00013 * 730))
    }

    @Test func volumesMoveToGP3() throws {
        let found = try advice(
            "production", "{R: {Type: 'AWS::EC2::Volume', Properties: {Size: 100, VolumeType: gp2}}}")
        #expect(isSame(try #require(found.first { $0.kind == .generalPurposeStorage }).saving.expected, 2))
    }

    @Test func onlyWhatMayRestIsSwitchedOff() throws {
        let instance = "{R: {Type: 'AWS::EC2::Instance', Properties: {InstanceType: t3.medium}}}"
        let staging = try #require(try advice("staging", instance).first { $0.kind == .offAtNight })
        #expect(staging.floor == nil)
        #expect(isSame(staging.saving.expected, 0.0416 * 730 * (1 - 60.0 / 168)))
        #expect(
            try advice("production", instance).first { $0.kind == .offAtNight }?.floor == "it has to run day and night")
        // What is proposed comes before what is not.
        let all = try advice("production", instance)
        #expect(all.firstIndex { $0.floor != nil } ?? all.count >= all.lastIndex { $0.floor == nil } ?? 0)
    }

    @Test func logsThatAreNeverDeletedGrow() throws {
        let usage = "usage: {logIngestGB: 100, logStoredGB: 10}"
        let found = try #require(
            try advice("production", "{R: {Type: 'AWS::Logs::LogGroup'}}", usage: usage).first {
                $0.kind == .logRetention
            })
        #expect(isSame(found.saving.expected, 100 * 0.15 * 11 * 0.03))
        // Logs that have to be kept for half a year save less.
        let kept = try #require(
            try advice(
                "production", "{R: {Type: 'AWS::Logs::LogGroup'}}", usage: usage + "\nfloors: {logRetentionDays: 180}"
            ).first { $0.kind == .logRetention })
        #expect(isSame(kept.saving.expected, 100 * 0.15 * 6 * 0.03))
        let limited = "{R: {Type: 'AWS::Logs::LogGroup', Properties: {RetentionInDays: 30}}}"
        #expect(!(try advice("production", limited, usage: usage).contains { $0.kind == .logRetention }))
    }

    @Test func oldEnginesCostMore() throws {
        let found = try advice(
            "production",
            "{R: {Type: 'AWS::RDS::DBInstance', Properties: {Engine: postgres, EngineVersion: '12.3', DBInstanceClass: db.t3.large, AllocatedStorage: '20'}}}"
        )
        #expect(isSame(try #require(found.first { $0.kind == .oldEngine }).saving.expected, 146))
    }

    @Test func comparesTwoRevisions() throws {
        let sample = Sample()
        let before = try sample.estimate("{A: {Type: 'AWS::EC2::EIP'}, B: {Type: 'AWS::KMS::Key'}}")
        let after = try sample.estimate("{A: {Type: 'AWS::EC2::EIP'}, C: {Type: 'AWS::CloudWatch::Dashboard'}}")
        let comparison = EstimateComparison(before, after)
        #expect(isSame(comparison.difference, 2))
        #expect(comparison.changes.map(\.name) == ["Stack/C", "Stack/B"])
        #expect(comparison.changes[1].after == nil)
        #expect(EstimateComparison(before, before).changes.isEmpty)
    }

    @Test func comparesTwoEnvironments() throws {
        let options = try Sample().options()
        let small = Estimator(options).estimate([try Sample.stack("staging", "{A: {Type: 'AWS::EC2::EIP'}}")])
        let large = Estimator(options).estimate([
            try Sample.stack("production", "{A: {Type: 'AWS::EC2::EIP'}, B: {Type: 'AWS::EC2::EIP'}}")
        ])
        #expect(EstimateComparison(small, large, ignoringStacks: true).changes.map(\.name) == ["B"])
        #expect(EstimateComparison(small, large).changes.count == 3)
    }

    @Test func commitmentsAreForWhatAlwaysRuns() throws {
        let estimate = try Sample().estimate(
            """
            {R: {Type: 'AWS::AutoScaling::AutoScalingGroup', Properties: {MinSize: 2, MaxSize: 6,
              LaunchTemplate: {LaunchTemplateId: {Ref: T}}}},
             T: {Type: 'AWS::EC2::LaunchTemplate', Properties: {LaunchTemplateData: {InstanceType: m7g.large}}}}
            """)
        let options = estimate.purchaseOptions()
        let year = try #require(options.first { $0.kind == .reservedOneYear })
        #expect(isSame(year.onDemand, 2 * 0.0816 * 730))
        #expect(isSame(year.cost.expected, year.onDemand * (1 - 0.3831)))
        let plan = try #require(options.first { $0.kind == .savingsPlan })
        #expect(isSame(plan.cost.low, year.onDemand * 0.34))
        #expect(plan.cost.high == plan.onDemand)
        #expect(!options.contains { $0.kind == .spot })
    }

    @Test func rangesKeepTheirOrder() {
        let range = CostRange(low: 5, expected: 3, high: 1)
        #expect(range.low <= range.expected && range.expected <= range.high)
        #expect(CostRange(2) * CostRange(low: 1, expected: 2, high: 3) == CostRange(low: 2, expected: 4, high: 6))
    }
}
