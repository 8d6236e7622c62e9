import MainstayFiles

/// Starts workers, listens to them, ends those that take too long, and starts others in their place.
struct Supervisor {
    private struct Job {
        var process: WorkerProcess
        /// The input that is tried, since when.
        var current: (number: UInt64, start: ContinuousClock.Instant)?
        /// Its share of the inputs begins here where it is started anew.
        var next: UInt64
        var unread: [UInt8] = []
        var isTooSlow = false
        let errors: String
    }

    /// More would say nothing new.
    private static let mostProblems = 40

    let options: InputOptions
    let first: UInt64
    let inputs: UInt64?
    let jobs: Int
    /// Seconds of the processor for one input.
    let limit: Double
    let deadline: ContinuousClock.Instant
    let output: String
    private let clock = ContinuousClock()
    private var summary = RunSummary()
    private var running: [Job] = []

    init(
        options: InputOptions, first: UInt64, inputs: UInt64?, jobs: Int, limit: Double,
        deadline: ContinuousClock.Instant, output: String
    ) {
        self.options = options
        self.first = first
        self.inputs = inputs
        self.jobs = jobs
        self.limit = limit
        self.deadline = deadline
        self.output = output
    }

    mutating func run() -> RunSummary {
        let beginning = clock.now
        for index in 0..<jobs { start(first &+ UInt64(index), number: index) }
        while !running.isEmpty {
            let ready = WorkerProcess.wait(for: running.map(\.process), milliseconds: 100)
            for index in running.indices.reversed() {
                if ready[index] { listen(to: index) } else { watch(index) }
            }
        }
        summary.time = clock.now - beginning
        summary.peakMemory = WorkerProcess.peakMemory
        return summary
    }

    private mutating func start(_ next: UInt64, number: Int) {
        let left = deadline - clock.now
        guard left > .zero, summary.problems.count < Self.mostProblems else { return }
        let seconds = Double(left.components.seconds) + Double(left.components.attoseconds) / 1e18
        var arguments = [
            "work", "--first", "\(next)", "--step", "\(jobs)", "--seconds", "\(seconds)", "--limit", "\(limit)",
            "--scratch", "\(output)/scratch-\(number)",
        ]
        if let inputs { arguments += ["--end", "\(first &+ inputs)"] }
        arguments += inputArguments
        let errors = "\(output)/worker-\(number).log"
        if let process = WorkerProcess.start(arguments, errors: errors) {
            running.append(Job(process: process, next: next, errors: errors))
        } else {
            summary.problems.append("no worker could be started")
        }
    }

    private var inputArguments: [String] {
        ["--seed", "\(options.seed)"] + options.corpus.flatMap { ["--corpus", $0] }
    }

    private mutating func listen(to index: Int) {
        let bytes = running[index].process.read()
        if bytes.isEmpty { return finish(index) }
        running[index].unread += bytes
        while let end = running[index].unread.firstIndex(of: UInt8(ascii: "\n")) {
            let line = String(decoding: running[index].unread[..<end], as: UTF8.self)
            running[index].unread.removeSubrange(...end)
            note(line, of: index)
        }
    }

    private mutating func note(_ line: String, of index: Int) {
        let words = line.split(separator: " ", maxSplits: 2)
        guard words.count >= 2, let number = UInt64(words[1]) else { return }
        switch words[0] {
        case "m", "b": running[index].current = (number, clock.now)
        case "p":
            save(number, running[index], what: words.count > 2 ? String(words[2]) : "a promise is broken")
        case "e":
            running[index].current = nil
            running[index].next = number &+ UInt64(jobs)
            let time = Duration.microseconds(words.count > 2 ? Int64(words[2]) ?? 0 : 0)
            summary.note(number, time)
        default: return
        }
    }

    /// A worker that takes the processor's time is ended by its own timer; this is for one that waits for ever.
    private mutating func watch(_ index: Int) {
        guard !running[index].isTooSlow, let current = running[index].current,
            clock.now - current.start > .seconds(limit * 20)
        else {
            return
        }
        running[index].isTooSlow = true
        running[index].process.kill()
    }

    private mutating func finish(_ index: Int) {
        let job = running.remove(at: index)
        let end = job.process.end()
        guard let current = job.current else {
            if let end { summary.problems.append("a worker \(end) before it tried anything: see \(job.errors)") }
            return
        }
        summary.inputs += 1
        let message = (try? FileSystem.read(job.errors)).map { String(decoding: $0.prefix(300), as: UTF8.self) } ?? ""
        let isTooSlow = job.isTooSlow || end == .signal(WorkTimer.signal)
        let how = "\(end.map(\.description) ?? "ended early") \(message.split(separator: "\n").first ?? "")"
        save(current.number, job, what: isTooSlow ? "takes more than \(limit) seconds" : how)
        start(current.number &+ UInt64(jobs), number: Int((current.number &- first) % UInt64(jobs)))
    }

    /// Has the input made again and written down: the worker that had it may be gone.
    private mutating func save(_ number: UInt64, _ job: Job, what: String) {
        guard summary.problems.count < Self.mostProblems else { return }
        let path = "\(output)/seed-\(options.seed)-input-\(number)"
        let arguments = ["show", "\(number)"] + inputArguments
        let end = WorkerProcess.start(arguments, errors: "\(path).log", outputFile: path)?.end()
        summary.problems.append(
            "input \(number): \(what); \(end.map { "cannot be made: it \($0)" } ?? "saved as \(path)")")
    }
}
