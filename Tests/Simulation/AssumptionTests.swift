import MainstayDiagnostics
import MainstaySimulation
import Testing

@Suite("assumptions")
struct AssumptionTests {
    private func read(_ text: String, for models: [SystemModel] = []) -> (Assumptions, [String]) {
        var reader = AssumptionReader(file: "own.yaml")
        let assumptions = reader.read(Array(text.utf8), for: models)
        return (assumptions, reader.diagnostics.map { "\($0.rule): \($0.message) \($0.help ?? "")" })
    }

    @Test("every one has its source and date, and its three numbers are in order")
    func catalogue() {
        #expect(Set(Assumption.all.map(\.key)).count == Assumption.all.count)
        for assumption in Assumption.all {
            #expect(!assumption.source.isEmpty && !assumption.asOf.isEmpty && !assumption.summary.isEmpty)
            #expect(
                assumption.range.low <= assumption.range.typical && assumption.range.typical <= assumption.range.high)
        }
    }

    @Test("a file puts numbers, ranges, strengths and sizes in their place")
    func file() throws {
        let model = try Models.read(Templates.shop)
        let (read, problems) = read(
            """
            assumptions:
              zone.loss.rate: 0.5
              zone.loss.hours: {low: 1, typical: 2, high: 3}
            dependencies:
              Service -> Cache: hard
            stores:
              Database: {size: 250}
            """, for: [model])
        #expect(problems.isEmpty)
        #expect(read["zone.loss.rate"] == AssumedRange(0.5, 0.5, 0.5))
        #expect(read["zone.loss.hours"] == AssumedRange(1, 2, 3))
        #expect(read["region.loss.hours"].typical == 4)
        #expect(read.strengths == ["Service -> Cache": .hard])
        #expect(read.sizes == ["Database": 250])
        #expect(read.all.first { $0.key == "zone.loss.rate" }?.source == "own.yaml")
    }

    @Test("what is not known is an error with what was probably meant")
    func mistakes() throws {
        let model = try Models.read(Templates.shop)
        let (_, problems) = read(
            """
            assumption: {}
            assumptions:
              zone.los.rate: 1
              region.loss.rate: -1
              task.failure.rate: {lo: 1}
              zone.loss.hours: {low: 3, typical: 2, high: 4}
            dependencies:
              Servce -> Cache: hard
              Service -> Cache: sof
            stores:
              Databse: {size: 1}
              Database: {siz: 1}
            """, for: [model])
        #expect(problems.contains("unknown-key: there is no \"assumption\" here did you mean \"assumptions\"?"))
        #expect(problems.contains("unknown-key: there is no \"zone.los.rate\" here did you mean \"zone.loss.rate\"?"))
        #expect(problems.contains { $0.contains("region.loss.rate must not be below zero") })
        #expect(problems.contains { $0.contains("there is no \"lo\" here") })
        #expect(problems.contains { $0.contains("in order") })
        #expect(problems.contains { $0.contains("did you mean \"Service -> Cache\"?") })
        #expect(problems.contains { $0.contains("hard, soft, start-up did you mean \"soft\"?") })
        #expect(problems.contains { $0.contains("did you mean \"Database\"?") })
        #expect(problems.contains { $0.contains("did you mean \"size\"?") })
    }

    @Test("a file that is no map says so", arguments: ["[1]", "text", "assumptions: 3"])
    func shapes(text: String) {
        let (_, problems) = read(text)
        #expect(problems.count == 1)
    }
}
