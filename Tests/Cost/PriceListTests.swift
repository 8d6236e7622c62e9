import MainstayCost
import MainstayFacts
import Testing

@Suite struct PriceListTests {
    /// A product in the price list's format `aws_v1`: what the API gives as one text.
    private func product(
        _ attributes: [String: String], _ prices: [(begin: String, usd: String)] = [("0", "0.0480000000")],
        date: String? = "2026-11-18T21:16:06Z"
    ) -> String {
        let fields = attributes.sorted { $0.key < $1.key }.map { "\"\($0.key)\":\"\($0.value)\"" }.joined(
            separator: ",")
        let dimensions = prices.enumerated().map { index, price in
            """
            "S.T.\(index)":{"unit":"Hrs","endRange":"Inf","beginRange":"\(price.begin)","rateCode":"S.T.\(index)",\
            "pricePerUnit":{"USD":"\(price.usd)"},"appliesTo":[],"description":"a price"}
            """
        }.joined(separator: ",")
        let published = date.map { ",\"publicationDate\":\"\($0)\"" } ?? ""
        return """
            {"product":{"productFamily":"Any","attributes":{\(fields)},"sku":"S"},"serviceCode":"Any",\
            "terms":{"OnDemand":{"S.T":{"priceDimensions":{\(dimensions)},"sku":"S",\
            "effectiveDate":"2026-11-01T00:00:00Z","offerTermCode":"T","termAttributes":{}}}},\
            "version":"20261118211606"\(published)}
            """
    }

    private func listing(_ service: String, _ code: String? = nil, having item: String? = nil) throws -> PriceListing {
        try #require(
            PriceListing.all.first {
                $0.service == service && $0.serviceCode == (code ?? $0.serviceCode)
                    && (item.map($0.items.contains) ?? true)
            })
    }

    private func rows(_ products: [String], of listing: PriceListing, _ region: String = "eu-central-1")
        -> PriceListAnswers
    {
        var answers = PriceListAnswers(region: region)
        answers.take(products, of: listing)
        return answers
    }

    @Test func aProductBecomesARowOfTheTable() throws {
        let answers = rows(
            [product(["usagetype": "EUC1-BoxUsage:m7g.medium", "instanceType": "m7g.medium"])], of: try listing("EC2"))
        #expect(
            answers.rows.map(\.fields) == [
                [
                    "EC2", "instance:m7g.medium:linux", "eu-central-1", "hour", "0.048", "2026-11-18",
                    "AWS Price List, AmazonEC2", "exact",
                ]
            ])
    }

    /// us-east-1's usage types have a short name of the region, its whole name, or none; eu-west-1's short name has no digit.
    @Test(
        arguments: [
            ("NatGateway-Hours", true), ("EUC1-NatGateway-Hours", true), ("EU-NatGateway-Hours", true),
            ("eu-central-1-NatGateway-Hours", true), ("TS-NatGateway-Hours", false), ("NatGateway-Prvd-Hours", false),
        ])
    func theRegionIsNoPartOfAUsageType(_ usage: String, isTaken: Bool) throws {
        let answers = rows(
            [product(["usagetype": usage, "regionCode": "eu-central-1"])],
            of: try listing("VPC", having: "nat-gateway:hour"))
        #expect(answers.rows.map(\.item) == (isTaken ? ["nat-gateway:hour"] : []))
    }

    @Test func requestsAreCountedAsTheTableDoes() throws {
        let answers = rows(
            [product(["usagetype": "EUC1-Requests-Tier1"], [("0", "0.0000054000")])],
            of: try listing("S3", having: "bucket:standard:put-copy-post-list-requests"))
        #expect(answers.rows.map { "\($0.unit) \($0.fields[4])" } == ["1k requests 0.0054"])
    }

    @Test func tiersAreFoundByWhereTheyBegin() throws {
        let answers = rows(
            [
                product(
                    ["usagetype": "EUC1-DataTransfer-Out-Bytes"],
                    [("10240", "0.085"), ("0", "0.09"), ("51200", "0.07"), ("153600", "0.05")])
            ], of: try listing("DataTransfer"))
        let prices = Dictionary(uniqueKeysWithValues: answers.rows.map { ($0.item, $0.usd) })
        #expect(
            prices == [
                "internet-out:first-10tb": 0.09, "internet-out:next-40tb": 0.085, "internet-out:next-100tb": 0.07,
                "internet-out:over-150tb": 0.05,
            ])
    }

    @Test func aFreeAllowanceIsNotThePrice() throws {
        let answers = rows(
            [product(["usagetype": "EUC1-TimedStorage-ByteHrs"], [("0", "0"), ("25", "0.306")])],
            of: try listing("DynamoDB"))
        #expect(answers.rows.map(\.usd) == [0.306])
    }

    @Test func whereTheListHasSeveralPricesNoneIsTaken() throws {
        let type = ["usagetype": "EUC1-BoxUsage:m7g.large", "instanceType": "m7g.large"]
        let answers = rows([product(type), product(type, [("0", "0.05")])], of: try listing("EC2"))
        #expect(answers.rows.isEmpty)
        #expect(answers.ambiguous == ["EC2,instance:m7g.large:linux"])
        #expect(rows([product(type), product(type)], of: try listing("EC2")).rows.count == 1)
    }

    @Test(
        arguments: [
            "", "{", "[]", #"{"product":{"attributes":{}}}"#,
            #"{"product":{"attributes":{"usagetype":"BoxUsage:a"}},"terms":{"OnDemand":{}}}"#,
        ])
    func whatIsNoProductIsCounted(_ text: String) throws {
        let answers = rows([text], of: try listing("EC2"))
        #expect(answers.unreadable == 1)
        #expect(answers.rows.isEmpty)
    }

    /// The first tier of a price that has others is not the price of any amount.
    @Test func aPriceInTiersIsNotTakenForOneWithout() throws {
        let answers = rows(
            [product(["usagetype": "NatGateway-Hours"], [("0", "0.05"), ("100", "0.04")])],
            of: try listing("VPC", having: "nat-gateway:hour"))
        #expect(answers.rows.isEmpty)
    }

    @Test func aDateIsThatOfTheListOrOfThePrice() throws {
        let answers = rows(
            [product(["usagetype": "NatGateway-Hours"], date: nil)], of: try listing("VPC", having: "nat-gateway:hour"))
        #expect(answers.rows.map(\.date) == ["2026-11-01"])
    }

    @Test func whatDidNotComeIsMissing() throws {
        let listing = try listing("VPC", having: "nat-gateway:hour")
        let answers = rows([product(["usagetype": "NatGateway-Hours"])], of: listing)
        let missing = answers.missing(in: .builtIn, of: [listing]).map(\.item)
        #expect(!missing.contains("nat-gateway:hour"))
        // The table has this one in us-east-1 alone.
        #expect(!missing.contains("nat-gateway:data-processed"))
        let east = rows([], of: listing, "us-east-1").missing(in: .builtIn, of: [listing]).map(\.item)
        #expect(east == ["nat-gateway:data-processed", "nat-gateway:hour"])
    }

    /// An item that no table has would be fetched and never used: most likely a mistake in its name.
    @Test func everyItemIsOneThatEstimatesLookFor() {
        for listing in PriceListing.all {
            let known = FactTables.builtIn.prices(listing.service)
            for (item, unit) in zip(listing.items, listing.units) {
                let like = known.filter { PriceListing.covers(item, $0.item) }
                #expect(!like.isEmpty, "\(listing.service) \(item)")
                #expect(like.allSatisfy { $0.unit == unit }, "\(listing.service) \(item): \(unit)")
            }
        }
    }

    /// What is fetched goes over the tables like any newer table.
    @Test func rowsReadAsATable() throws {
        let answers = rows(
            [product(["usagetype": "NatGateway-Hours"], [("0", "0.0000002")])],
            of: try listing("VPC", having: "nat-gateway:hour"))
        let lines = [FactTable.prices.columns] + answers.rows.map(\.fields)
        var tables = FactTables()
        var reader = FactReader(file: "prices.csv")
        reader.read(Array(lines.map(FactTable.line(of:)).joined(separator: "\n").utf8), into: &tables)
        #expect(reader.diagnostics.isEmpty)
        #expect(tables.price("VPC", "nat-gateway:hour", region: "eu-central-1")?.usd == 0.0000002)
        #expect(tables.ownRows(of: .prices).map { $0[1] } == ["nat-gateway:hour"])
    }
}
