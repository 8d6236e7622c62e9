import MainstayAWSClient
import MainstayDeployment
import MainstayLocalAWS
import Synchronization

/// Time that passes when somebody waits, and not otherwise.
final class Clock: Sendable {
    private let milliseconds = Atomic<Int>(1_800_000_000_000)

    var now: AWSTimestamp { AWSTimestamp(milliseconds: milliseconds.load(ordering: .sequentiallyConsistent)) }

    func pass(_ seconds: Double) { reach(now.milliseconds + Int(seconds * 1000)) }

    private func reach(_ moment: Int) { milliseconds.max(moment, ordering: .sequentiallyConsistent) }

    var source: TimeSource {
        TimeSource(
            now: { self.now },
            sleep: { duration in
                let end =
                    self.now.milliseconds + Int(duration.components.seconds) * 1000
                    + Int(duration.components.attoseconds / 1_000_000_000_000_000)
                // Whoever has something to do at an earlier time gets the chance.
                for _ in 0..<20 { await Task.yield() }
                try Task.checkCancellation()
                self.reach(end)
            },
            random: { 0.5 })
    }
}

/// The local AWS in this process: requests go to it without a network.
final class PretendedAWS: HTTPTransport, Connections {
    static let account = "123456789012"
    let clock = Clock()
    private let cloud = Mutex<LocalCloud?>(nil)
    private let counts = Mutex<[String: Int]>([:])
    private let answering = Mutex<(@Sendable (String) -> Bool)?>(nil)
    private let arrived = Mutex<(@Sendable (String) -> Void)?>(nil)

    init(faults: FaultPlan = FaultPlan(), speed: Double = 1) {
        let now = clock.now
        cloud.withLock {
            $0 = LocalCloud(settings: .init(engine: .init(speed: speed, faults: faults)), now: now)
        }
    }

    /// Loses the answers to the operations for which this is true; what was asked for happens all the same.
    func loseAnswers(where isLost: @escaping @Sendable (String) -> Bool) { answering.withLock { $0 = isLost } }

    /// Called with the name of each operation before it is answered.
    func onRequest(_ body: @escaping @Sendable (String) -> Void) { arrived.withLock { $0 = body } }

    func calls(of operation: String) -> Int { counts.withLock { $0[operation] ?? 0 } }
    var allCalls: Int { counts.withLock { $0.values.reduce(0, +) } }
    func forgetCalls() { counts.withLock { $0 = [:] } }

    func setFaults(_ faults: FaultPlan) {
        cloud.withLock { $0?.engine.settings.faults = faults }
    }

    /// Changes a resource behind its stack's back.
    func tamper(_ stack: String, _ logicalID: String, set: [(path: String, json: String)] = [], deletes: Bool = false)
        throws
    {
        let scope = Scope(account: Self.account, region: "us-east-1")
        try cloud.withLock { cloud in
            try cloud?.engine.tamper(stack: stack, logicalID: logicalID, changes: set, deletes: deletes, in: scope)
        }
    }

    func send(_ request: HTTPRequest) async throws -> HTTPResponse {
        var bytes: [UInt8] = []
        if case .bytes(let body) = request.body { bytes = body }
        let text = String(decoding: bytes.prefix(200), as: UTF8.self)
        let operation =
            request.headers["X-Amz-Target"].flatMap { $0.split(separator: ".").last.map(String.init) }
            ?? text.split(separator: "&").first { $0.hasPrefix("Action=") }.map { String($0.dropFirst(7)) }
            ?? "\(request.method) object"
        counts.withLock { $0[operation, default: 0] += 1 }
        arrived.withLock { $0 }?(operation)
        let now = clock.now
        let body = bytes
        let answer = cloud.withLock { cloud -> (Int, [(String, String)], [UInt8])? in
            guard let found = cloud?.answer(request, body: body, at: now) else { return nil }
            return (found.status, found.headers + [("Content-Type", found.contentType)], found.body)
        }
        let isLost = answering.withLock { $0 }?(operation) ?? false
        guard let answer, !isLost else { throw HTTPTransportError(.interrupted, "the connection was lost") }
        var headers = HTTPHeaders()
        for (name, value) in answer.1 { headers.append(name, value) }
        return HTTPResponse(status: answer.0, headers: headers, bytes: answer.2)
    }

    // MARK: - Connections

    var region: String? { "us-east-1" }

    func identity() async throws(AWSError) -> Identity {
        Identity(account: Self.account, arn: "arn:aws:iam::\(Self.account):user/test")
    }

    func calls(to target: Target, as role: String?) async throws(AWSError) -> any AWSCalls { client(target) }

    func client(_ target: Target) -> AWSClient {
        var configuration = ClientConfiguration(region: target.region, endpoint: HTTPAddress("http://127.0.0.1:9"))
        configuration.usesPathStyle = true
        return AWSClient(
            configuration: configuration,
            credentials: StaticCredentials(AWSCredentials(accessKeyID: target.account, secretAccessKey: "local")),
            transport: self, time: clock.source)
    }

    var cloudFormation: CloudFormation {
        CloudFormation(client(Target(account: Self.account, region: "us-east-1")))
    }

    var pace: Pace { Pace(shortest: 1, longest: 5, time: clock.source) }
}
