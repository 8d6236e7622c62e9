import MainstayCost
import MainstayFacts
import Testing

@Suite struct CoverageTests {
    /// Every type of the price map has a cost, is free, is paid for elsewhere, or says that it is unknown; never nothing.
    @Test func everyTypeOfThePriceMapIsKnown() throws {
        let types = Set(FactTables.builtIn.rows(of: .priceMap).map { $0[0] }).sorted()
        #expect(types.count > 290)
        for type in types {
            let resource = try Sample().estimate("{R: {Type: '\(type)'}}").resource()
            if case .charged = resource.status { #expect(!resource.lines.isEmpty, "\(type)") }
            if case .unknown(let reason) = resource.status {
                #expect(!reason.hasPrefix("no price of AWS::"), "\(type)")
            }
        }
    }

    @Test func whatUsageTheMapNamesIsAParameter() {
        for row in FactTables.builtIn.rows(of: .priceMap) where !row[6].isEmpty {
            #expect(UsageParameter.all[row[6]] != nil, "\(row[6])")
        }
    }

    /// A line whose price no table has is a mistake in an item's name.
    @Test func everyLineOfTheExamplesHasAPrice() throws {
        for example in WorkedExample.all {
            for line in try Sample(region: example.region).estimate(example.resources).resources.flatMap(\.lines) {
                if case .unknown(let reason) = line.state {
                    #expect(!reason.hasPrefix("no price of"), "\(example): \(reason)")
                }
            }
        }
    }

    @Test func freeResourcesAreFree() throws {
        for type in ["AWS::IAM::Role", "AWS::EC2::Subnet", "AWS::ECS::Cluster", "AWS::CertificateManager::Certificate"]
        {
            let resource = try Sample().estimate("{R: {Type: '\(type)'}}").resource()
            #expect(resource.status == .free)
            #expect(resource.cost == .zero)
        }
    }

    @Test func anUnheardOfTypeIsUnknown() throws {
        let resource = try Sample().estimate("{R: {Type: 'AWS::Moon::Base'}}").resource()
        #expect(resource.status == .unknown("no price of AWS::Moon::Base is known"))
        #expect(resource.unknowns == 1)
        #expect(
            try Sample().estimate("{R: {Type: 'Custom::Thing'}}").resource().status
                == .indirect("the function that makes it"))
    }
}
