import ArgumentParser
import MainstayFuzzing

/// A worker: tries its share of the inputs and says of each when it begins, what is wrong, and when it ends.
///
/// Whoever reads that knows which input was tried when the worker fell silent or ended.
struct Work: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Try some of the inputs.", shouldDisplay: false)

    @OptionGroup var options: InputOptions

    @Option var first: UInt64 = 0
    @Option var step: UInt64 = 1
    @Option var end: UInt64 = .max
    @Option var seconds = 60.0
    @Option var limit = 5.0
    @Option var scratch: String

    func run() throws {
        let mutator = Mutator(corpus: try Corpus(folders: options.corpus), seed: options.seed)
        let subject = try Subject(scratch: scratch)
        let clock = ContinuousClock()
        let deadline = clock.now + .seconds(seconds)
        var number = first
        while number < end, clock.now < deadline {
            StandardOutput.write(Array("m \(number)\n".utf8))
            let input = mutator.input(number)
            StandardOutput.write(Array("b \(number)\n".utf8))
            let timer = WorkTimer(limit: limit)
            for line in SmallStack.run({ subject.run(input) }) ?? ["there was no memory for a thread"] {
                StandardOutput.write(Array("p \(number) \(line.split(separator: "\n").first ?? "")\n".utf8))
            }
            StandardOutput.write(Array("e \(number) \(timer.stop())\n".utf8))
            let (next, isOver) = number.addingReportingOverflow(step)
            if isOver { return }
            number = next
        }
    }
}
