import Foundation
import MainstayFuzzing
import Testing

@Suite("Fuzzing")
struct SmokeTests {
    private static let corpora = ["Tests/Fixtures/Fuzz", "Tests/Transforms/Serverless", "Tests/Template/Fixtures"]

    @Test("A hundred inputs of a fixed seed break nothing, and none takes longer than it may")
    func smoke() throws {
        let output = NSTemporaryDirectory() + "mainstay-fuzz-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: output) }
        let corpora = Self.corpora.flatMap { ["--corpus", Self.root + $0] }
        let result = try Self.fuzz(
            ["--inputs", "100", "--seed", "3", "--minutes", "2", "--limit", "30", "--output", output] + corpora)
        #expect(result.code == 0, "\(result.output)")
        #expect(result.output.hasPrefix("100 inputs"), "\(result.output)")
    }

    @Test("A seed and a number always make the same input, and others make others")
    func deterministic() throws {
        let corpus = try Corpus(folders: Self.corpora.map { Self.root + $0 })
        let inputs = (0..<50).map { Mutator(corpus: corpus, seed: 7).input($0) }
        #expect(inputs == (0..<50).map { Mutator(corpus: corpus, seed: 7).input($0) })
        #expect(Set(inputs).count > 40)
        #expect(Mutator(corpus: corpus, seed: 8).input(0) != inputs[0])
    }

    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path()

    /// The built program lies beside the test bundle.
    private static func fuzz(_ arguments: [String]) throws -> (code: Int32, output: String) {
        let process = Process()
        let bundle = CommandLine.arguments.first { $0.contains(".xctest") } ?? CommandLine.arguments[0]
        var folder = URL(filePath: bundle).deletingLastPathComponent()
        while folder.path() != "/" {
            let candidate = folder.appending(path: "mainstay-fuzz")
            if FileManager.default.isExecutableFile(atPath: candidate.path()) {
                process.executableURL = candidate; break
            }
            folder.deleteLastPathComponent()
        }
        process.arguments = arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: output, as: UTF8.self))
    }
}
