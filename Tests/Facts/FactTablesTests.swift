import MainstayDiagnostics
import MainstayFacts
import Testing

@Suite struct FactTablesTests {
    let facts = FactTables.builtIn

    @Test func aPriceHasItsUnitDateAndSource() throws {
        let price = try #require(facts.price("ElasticLoadBalancing", "alb:hour", region: "us-east-1"))
        #expect(price.usd == 0.0225)
        #expect(price.unit == "hour")
        #expect(price.confidence == .exact)
        #expect(price.asOf.description.hasPrefix("20"))
        #expect(price.source.contains("lb_test"))
    }

    @Test func aPriceThatARegionDoesNotHaveIsAbsent() {
        #expect(facts.price("ElasticLoadBalancing", "alb:hour", region: "eu-central-1") == nil)
        #expect(facts.price("ElasticLoadBalancing", "alb", region: "us-east-1") == nil)
        #expect(facts.price("", "", region: "") == nil)
    }

    @Test func itemsAreFoundInAllOfTheirRegions() {
        let prices = facts.prices("VPC", "nat-gateway:hour")
        #expect(prices.count == 11)
        #expect(prices.map(\.region) == prices.map(\.region).sorted())
        #expect(prices.allSatisfy { $0.item == "nat-gateway:hour" })
        #expect(facts.prices("S3", itemPrefix: "bucket:standard:").allSatisfy { $0.item.hasPrefix("bucket:standard:") })
        #expect(!facts.prices("S3", itemPrefix: "bucket:standard:").isEmpty)
    }

    /// The first and the last line of a table are where a search by halving goes wrong.
    @Test(arguments: FactTable.allCases) func everyRowIsFoundByItsKey(table: FactTable) {
        let rows = facts.rows(of: table)
        #expect(rows.count > 50)
        for fields in [rows.first, rows.last].compactMap(\.self) + rows {
            switch table {
            case .prices: #expect(facts.price(fields[0], fields[1], region: fields[2])?.unit == fields[3])
            case .slas: #expect(facts.serviceLevel(fields[0], fields[1])?.source == fields[4])
            case .recoveryTimes: #expect(facts.recoveryTime(fields[0])?.note == fields[6])
            case .quotas: #expect(facts.quota(fields[0], fields[1])?.text == fields[2])
            case .instanceSpecifications: #expect(facts.instance(fields[0])?.vcpus == Int(fields[2]))
            case .priceMap: #expect(facts.mappings(fields[0]).contains { $0.selectedBy == fields[5] })
            }
        }
    }

    /// Reading a table as a user's own finds every fault that a row of it could have.
    @Test(arguments: FactTable.allCases) func theTablesAreSoundAndSorted(table: FactTable) {
        let rows = facts.rows(of: table)
        #expect(rows.count == Set(rows.map { $0.joined(separator: "\u{1F}") }).count)
        var reader = FactReader(file: "\(table.rawValue).csv")
        var tables = FactTables()
        let text = ([table.columns] + rows).map { fields in
            fields.map {
                "\"" + $0.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
            }
            .joined(separator: ",")
        }.joined(separator: "\n")
        #expect(reader.read(Array(text.utf8), into: &tables) == table)
        #expect(reader.diagnostics == [])
        #expect(tables.rows(of: table) == rows)
    }

    @Test func serviceLevelsTellPromisesFromDesign() throws {
        #expect(facts.serviceLevel("RDS", "sla:multi-az-instance")?.monthlyUptime == 99.95)
        #expect(try #require(facts.serviceLevel("RDS", "sla:multi-az-instance")).isPromised)
        #expect(try !#require(facts.serviceLevel("S3", "design:standard")).isPromised)
        #expect(facts.serviceLevels("S3").count > 5)
        // A name with a comma in it stands in quotes.
        #expect(facts.serviceLevel("VPC", "sla:nat gateway (per gateway, one AZ)")?.monthlyUptime == 99.9)
    }

    @Test func recoveryTimesAreRanges() throws {
        let failover = try #require(facts.recoveryTime("rds:multi-az-instance:failover"))
        #expect((failover.low, failover.high) == (60, 120))
        #expect(failover.unit == "seconds")
        #expect(facts.recoveryTime("rds:multi-az-cluster:failover")?.low == nil)
        #expect(facts.recoveryTime("route53:health-check:healthy-fraction")?.unit == "fraction")
    }

    @Test func quotasAreNumbersOrFormulas() throws {
        let lambda = try #require(facts.quota("Lambda", "concurrent executions"))
        #expect(lambda.value == 1000)
        #expect(lambda.isAdjustable)
        #expect(facts.quota("RDS", "max_connections MySQL")?.value == nil)
        #expect(facts.quota("RDS", "max_connections MySQL")?.text == "DBInstanceClassMemory/12582880")
    }

    @Test(arguments: ["m7g.large", "db.m7g.large", "cache.m7g.large"]) func instancesAreFoundUnderTheNamesOfServices(
        type: String
    ) throws {
        let instance = try #require(facts.instance(type))
        #expect(instance.vcpus == 2)
        #expect(instance.memoryMiB == 8192)
        #expect(instance.architecture == "arm64")
    }

    @Test func sourcesCanBeLookedUp() {
        for fields in facts.rows(of: .prices) {
            #expect(!fields[6].isEmpty)
            #expect(!fields[6].contains("file id"))
        }
    }
}
