import MainstayConstructs

/// How a load balancer finds out whether a target can be sent requests.
public struct TargetHealthCheck: Hashable, Sendable {
    /// Nil takes the path that the target names.
    public var path: String?
    /// Time between checks, 5 to 300 seconds.
    public var interval = TimeSpan.seconds(30)
    /// Time within which a target must answer, 2 to 120 seconds, shorter than the interval.
    public var timeout = TimeSpan.seconds(5)
    /// Good answers in a row that make a target healthy, 2 to 10.
    public var healthyThreshold = 2
    /// Failures in a row that make it unhealthy, 2 to 10.
    public var unhealthyThreshold = 3
    /// Status codes that are good answers: `200`, `200-299`, `200,204`.
    public var matcher = "200"

    public init() {}

    /// Reports what Elastic Load Balancing would refuse.
    func check(for node: Node) {
        func refuse(_ message: String, _ help: String) { node.report("invalid-health-check", message, help: help) }
        if let path, !path.hasPrefix("/") {
            refuse("the health check path \"\(path)\" does not begin with a slash", "write it as /\(path)")
        }
        if !(5...300).contains(interval.seconds) {
            refuse("a health check every \(interval.seconds) seconds is out of range", "use 5 to 300 seconds")
        }
        if !(2...120).contains(timeout.seconds) {
            refuse("a health check timeout of \(timeout.seconds) seconds is out of range", "use 2 to 120 seconds")
        } else if timeout >= interval {
            refuse(
                "the health check timeout of \(timeout.seconds) seconds is not shorter than the interval of "
                    + "\(interval.seconds)", "shorten the timeout")
        }
        for (name, threshold) in [("healthy", healthyThreshold), ("unhealthy", unhealthyThreshold)]
        where !(2...10).contains(threshold) {
            refuse("the \(name) threshold \(threshold) is out of range", "use 2 to 10 answers")
        }
    }
}
