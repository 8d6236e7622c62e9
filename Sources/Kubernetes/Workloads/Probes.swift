import MainstayConstructs

extension Kubernetes {
    /// How Kubernetes finds out whether a container works.
    public struct Probe {
        let action: JSONValue
        /// Seconds between two looks.
        public var period: Int
        /// Seconds after which no answer is a bad one.
        public var timeout: Int
        /// How many bad answers in a row count.
        public var failures: Int

        private init(_ action: JSONValue, period: Int = 10, timeout: Int = 2, failures: Int = 3) {
            self.action = action
            self.period = period
            self.timeout = timeout
            self.failures = failures
        }

        public static func http(_ path: String, port: Int, period: Int = 10, timeout: Int = 2, failures: Int = 3)
            -> Probe
        {
            Probe(
                fields(["httpGet": fields(["path": path, "port": port])]), period: period, timeout: timeout,
                failures: failures)
        }

        public static func tcp(port: Int, period: Int = 10, timeout: Int = 2, failures: Int = 3) -> Probe {
            Probe(fields(["tcpSocket": ["port": port]]), period: period, timeout: timeout, failures: failures)
        }

        public static func grpc(port: Int, period: Int = 10, timeout: Int = 2, failures: Int = 3) -> Probe {
            Probe(fields(["grpc": ["port": port]]), period: period, timeout: timeout, failures: failures)
        }

        public static func command(_ arguments: [String], period: Int = 10, timeout: Int = 2, failures: Int = 3)
            -> Probe
        {
            Probe(fields(["exec": ["command": arguments]]), period: period, timeout: timeout, failures: failures)
        }

        var value: JSONValue {
            guard case .object(var all) = action.property else { return action }
            all += members(of: ["periodSeconds": period, "timeoutSeconds": timeout, "failureThreshold": failures])
            return JSONValue(property: .object(all))
        }
    }

    /// The probes of a container: none of them may be forgotten in silence.
    public struct Probes {
        /// Without it no requests come.
        public var readiness: Probe?
        /// Without it the container is started anew.
        public var liveness: Probe?
        /// Until it is well for the first time, the others wait.
        public var startup: Probe?
        let isDecided: Bool

        public init(readiness: Probe, liveness: Probe, startup: Probe? = nil) {
            self.readiness = readiness
            self.liveness = liveness
            self.startup = startup
            isDecided = true
        }

        private init(isDecided: Bool) { self.isDecided = isDecided }

        /// The same path answers for both; a start may take five minutes.
        public static func http(_ path: String, port: Int) -> Probes {
            Probes(
                readiness: .http(path, port: port), liveness: .http(path, port: port, failures: 6),
                startup: .http(path, port: port, failures: 30))
        }

        public static func tcp(port: Int) -> Probes {
            Probes(
                readiness: .tcp(port: port), liveness: .tcp(port: port, failures: 6),
                startup: .tcp(port: port, failures: 30))
        }

        /// Nobody looks whether the container works: for one that ends by itself or has nothing to ask.
        public static var none: Probes { Probes(isDecided: true) }

        /// Nothing was said.
        static var undecided: Probes { Probes(isDecided: false) }
    }
}
