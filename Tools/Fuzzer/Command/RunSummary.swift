/// What a run came to.
struct RunSummary {
    var inputs = 0
    var time = Duration.zero
    /// In bytes.
    var peakMemory = 0
    /// The input that took longest, of those that ended.
    private(set) var slowest: (number: UInt64, time: Duration)?
    var problems: [String] = []

    mutating func note(_ number: UInt64, _ time: Duration) {
        inputs += 1
        if time > slowest?.time ?? .zero { slowest = (number, time) }
    }

    var text: String {
        let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
        let rate = seconds > 0 ? Int(Double(inputs) / seconds) : 0
        var lines = problems
        lines.append("\(inputs) inputs in \(Int(seconds)) s, \(rate) a second; \(problems.count) problems")
        if let slowest { lines.append("slowest: input \(slowest.number) with \(slowest.time)") }
        lines.append("peak memory of a worker: \(peakMemory >> 20) MiB")
        return lines.joined(separator: "\n")
    }
}
