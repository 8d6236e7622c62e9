import MainstayDiagnostics
import MainstayFacts
import Testing

@Suite struct FactReaderTests {
    private let titles = "service,item,region,unit,usd,as_of,source,confidence"

    @Test func aNewerTableGoesOverTheBuiltInOne() throws {
        var tables = FactTables()
        var reader = FactReader(file: "mine.csv")
        let table = reader.read(
            Array(
                """
                \(titles)
                VPC,nat-gateway:hour,us-east-1,hour,0.05,2026-11-01,our contract,exact
                VPC,nat-gateway:hour,xx-north-1,hour,0.06,2026-11,"our contract, page 3",exact\r

                """.utf8), into: &tables)
        #expect(table == .prices)
        #expect(reader.diagnostics == [])
        #expect(tables.price("VPC", "nat-gateway:hour", region: "us-east-1")?.usd == 0.05)
        #expect(tables.price("VPC", "nat-gateway:hour", region: "xx-north-1")?.source == "our contract, page 3")
        #expect(tables.price("VPC", "nat-gateway:hour", region: "eu-west-1")?.usd == 0.048)
        let all = tables.prices("VPC", "nat-gateway:hour")
        #expect(all.count == 12)
        #expect(all.first { $0.region == "us-east-1" }?.source == "our contract")
        #expect(FactTables.builtIn.price("VPC", "nat-gateway:hour", region: "us-east-1")?.usd == 0.045)
    }

    @Test func theLastTableWins() {
        var tables = FactTables()
        for usd in ["1", "2"] {
            var reader = FactReader(file: "mine.csv")
            reader.read(Array("\(titles)\nA,b,c,hour,\(usd),2026,s,exact".utf8), into: &tables)
        }
        #expect(tables.price("A", "b", region: "c")?.usd == 2)
    }

    @Test(arguments: [
        ("A,b,c,hour,1,2026,s", "the row has 7 fields, and the table 8"),
        ("A,b,c,hour,-1,2026,s,exact", "usd is \"-1\", and has to be a number of US dollars, zero or more"),
        ("A,b,c,hour,nan,2026,s,exact", "usd is \"nan\", and has to be a number of US dollars, zero or more"),
        (
            "A,b,c,hour,1,yesterday,s,exact",
            "as_of is \"yesterday\", and has to be a day, month or year: 2026-11-21, 2026-11, 2026"
        ),
        (
            "A,b,c,hour,1,2026-02-30,s,exact",
            "as_of is \"2026-02-30\", and has to be a day, month or year: 2026-11-21, 2026-11, 2026"
        ),
        ("A,b,c,hour,1,2026,,exact", "source is \"\", and has to be given"),
        ("A,b,c,hour,1,2026,s,sure", "confidence is \"sure\", and has to be one of exact, derived, old"),
        ("A,\"b,c,hour,1,2026,s,exact", "a quote is not closed"),
    ]) func aBadRowIsReportedWithItsLineAndLeftOut(line: String, message: String) {
        var tables = FactTables()
        var reader = FactReader(file: "mine.csv")
        reader.read(Array("\(titles)\nGood,b,c,hour,1,2026,s,exact\n\(line)\n".utf8), into: &tables)
        #expect(reader.diagnostics.map(\.message) == [message])
        #expect(reader.diagnostics.first?.location == SourceLocation(file: "mine.csv", line: 3, column: 1))
        #expect(tables.price("Good", "b", region: "c") != nil)
        #expect(tables.price("A", "b", region: "c") == nil)
    }

    @Test func aRowThatIsThereTwiceIsReported() {
        var tables = FactTables()
        var reader = FactReader(file: "mine.csv")
        reader.read(
            Array("\(titles)\nA,b,c,hour,1,2026,s,exact\nA,b,c,hour,2,2026,s,exact".utf8), into: &tables)
        #expect(reader.diagnostics.map(\.message) == ["A,b,c is there already, in line 2"])
        #expect(tables.price("A", "b", region: "c")?.usd == 1)
    }

    @Test(arguments: ["", "\n", "service,item\n", "\u{0}\u{1}", "{}"]) func whatIsNoTableIsRefused(text: String) {
        var tables = FactTables()
        var reader = FactReader(file: "mine.csv")
        #expect(reader.read(Array(text.utf8), into: &tables) == nil)
        #expect(reader.diagnostics.map(\.rule) == ["invalid-fact-table"])
    }

    @Test func datesThatAreLessPreciseCountFromTheirFirstDay() throws {
        let day = try #require(FactDate("2026-11-21"))
        #expect(try #require(FactDate("2026-11-20")).days(before: day) == 1)
        #expect(try #require(FactDate("2026-11")).days(before: day) == 20)
        #expect(try #require(FactDate("2026")).days(before: day) == 324)
        #expect(try #require(FactDate("2024-02-29")).days(before: #require(FactDate("2024-03-01"))) == 1)
        #expect(try #require(FactDate("2023-02-28")).days(before: #require(FactDate("2023-03-01"))) == 1)
        for text in ["", "26", "2026-13", "2026-00-01", "2023-02-29", "2026-1-1", "2026-01-01-01", "-026", "20é6"] {
            #expect(FactDate(text) == nil)
        }
    }
}
