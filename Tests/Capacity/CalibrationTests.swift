import MainstayCapacity
import MainstayDiagnostics
import Testing

struct CalibrationReaderTests {
    private func read(_ text: String) -> (Calibration?, [Diagnostic]) {
        var reader = CalibrationReader(file: "measured.yaml")
        let calibration = reader.read(Array(text.utf8))
        return (
            calibration, reader.diagnostics + (calibration.map { reader.unknownNames($0, in: sampleModel()) } ?? [])
        )
    }

    @Test func valuesReplaceAssumptions() throws {
        let (found, findings) = read(
            """
            source: load test
            think-time: 9s
            file-hit-ratio: 85%
            queries-per-request: [2, 4, 5]
            components:
              Service: {processor-time: [9ms, 12ms, 15 ms], start-time: 1min, memory-use: 60%}
              Database: {query-time: 800us}
            mix: {Service: 2}
            """)
        #expect(findings.isEmpty)
        let calibration = try #require(found)
        let set = calibration.assumptions
        #expect(set[.thinkTime] == .measured(9, source: "load test"))
        #expect(set[.fileHitRatio].expected == 0.85)
        #expect(set[.queriesPerRequest].high == 5)
        #expect(isClose(set[.processorTime, of: "Service"].expected, 0.012, within: 1e-9))
        #expect(set[.processorTime].expected == CapacityAssumption.processorTime.standard.expected)
        #expect(isClose(set[.queryTime, of: "Database"].expected, 0.0008, within: 1e-9))
        var model = sampleModel()
        calibration.apply(to: &model)
        #expect(model.services[0].startTime?.expected == 60)
        #expect(model.services[0].memoryUse == 60)
    }

    @Test(arguments: [
        ("think-tme: 9s", "did you mean \"think-time\"?"), ("think-time: 9", "12ms"), ("file-hit-ratio: 1.2", "0.8"),
        ("file-hit-ratio: 120%", "0.8"), ("think-time: [3s, 1s, 2s]", "lowest"), ("think-time: [1s, 2s]", "12ms"),
        ("processor-time: -3ms", "12ms"), ("processor-time: fast", "12ms"), ("mix: 3", "share"),
        ("components: {Servce: {processor-time: 3ms}}", "did you mean \"Service\"?"),
        ("components: {Service: {procesor-time: 3ms}}", "did you mean \"processor-time\"?"),
        ("components: {Service: {think-time: 3s}}", "it knows"), ("mix: {Database: 1}", "Service"),
        ("mix: {Service: -1}", "zero or more"), ("quotas: {nothing: 3}", "none"), ("queries-per-request: .inf", "3"),
    ])
    func mistakesAreErrorsWithHelp(text: String, help: String) throws {
        let (_, findings) = read(text)
        #expect(findings.count == 1)
        let finding = try #require(findings.first)
        #expect(finding.severity == .error)
        #expect(finding.help?.contains(help) == true, "\(finding.help ?? "")")
        #expect(finding.location?.file == "measured.yaml")
    }

    @Test func noObjectIsNoCalibration() {
        #expect(read("- 3").0 == nil)
        #expect(!read("- 3").1.isEmpty)
        #expect(!read("a: [").1.isEmpty)
    }

    @Test(arguments: [
        ("200ms", 0.2), ("1.5 s", 1.5), ("2min", 120), ("80us", 0.00008), ("1h", 3600),
    ])
    func durations(text: String, seconds: Double) {
        #expect(CalibrationReader.duration(text).map { isClose($0, seconds, within: 1e-9) } == true)
    }

    @Test(arguments: ["200", "ms", "", "-1s", "nan s", "inf s", "1e999s", "1 second"])
    func noDurations(text: String) { #expect(CalibrationReader.duration(text) == nil) }
}
