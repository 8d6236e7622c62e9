import ArgumentParser
import MainstayFiles
import MainstayFuzzing

/// Runs workers and watches them; or runs one file alone.
struct Run: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Try inputs for some time (the default).")

    @OptionGroup var options: InputOptions

    @Option(help: "For how long.")
    var minutes = 1.0

    @Option(help: "How many inputs at most.")
    var inputs: UInt64?

    @Option(help: "The number of the first input.")
    var first: UInt64 = 0

    @Option(help: "Workers at a time.")
    var jobs = 1

    @Option(help: ArgumentHelp("How much of the processor's time one input may take.", valueName: "seconds"))
    var limit = 5.0

    @Option(help: ArgumentHelp("Where inputs are saved that something is wrong with.", valueName: "folder"))
    var output = "out/fuzz"

    @Option(help: ArgumentHelp("Run this file alone, in this process.", valueName: "file"))
    var reproduce: String?

    func validate() throws {
        guard (1...256).contains(jobs) else { throw ValidationError("--jobs must be from 1 to 256") }
        guard limit > 0, minutes > 0, minutes < 100_000, limit < 100_000 else {
            throw ValidationError("--minutes and --limit must be more than zero")
        }
    }

    func run() throws {
        if let reproduce { return try tryAlone(reproduce) }
        try FileSystem.createDirectory(output)
        var supervisor = Supervisor(
            options: options, first: first, inputs: inputs, jobs: jobs, limit: limit,
            deadline: .now + .seconds(minutes * 60), output: output)
        let summary = supervisor.run()
        print(summary.text)
        if !summary.problems.isEmpty { throw ExitCode(1) }
    }

    private func tryAlone(_ path: String) throws {
        let input = FuzzInput(
            name: path.hasSuffix("json") ? "input.json" : "input.yaml", bytes: try FileSystem.read(path))
        let subject = try Subject(scratch: "\(FileSystem.temporaryDirectory)/mainstay-fuzz-reproduce")
        let timer = WorkTimer(limit: 0)
        let broken = SmallStack.run { subject.run(input) } ?? []
        let time = Duration.microseconds(timer.stop())
        for line in broken { print(line) }
        print("\(input.bytes.count) bytes in \(time)")
        if !broken.isEmpty { throw ExitCode(1) }
    }
}

/// Writes one input to standard output.
struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Print the input of a number.")

    @OptionGroup var options: InputOptions

    @Argument(help: "The number of the input.")
    var number: UInt64

    func run() throws {
        let mutator = Mutator(corpus: try Corpus(folders: options.corpus), seed: options.seed)
        StandardOutput.write(mutator.input(number).bytes)
    }
}

/// Writes the seeds as files, for other fuzzers.
struct Seeds: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Write every seed into a folder.")

    @OptionGroup var options: InputOptions

    @Argument(help: "The folder.")
    var folder: String

    func run() throws {
        try FileSystem.createDirectory(folder)
        for (number, input) in try Corpus(folders: options.corpus).inputs.enumerated() {
            try FileSystem.write(input.bytes, to: "\(folder)/seed-\(number)")
        }
    }
}
