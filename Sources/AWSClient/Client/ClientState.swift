internal import Synchronization

/// What the copies of a client have learnt together.
final class ClientState: Sendable {
    let quota = RetryQuota()
    private let clockSkew = Mutex(0.0)
    private let bucketRegions = Mutex<[String: String]>([:])

    /// How far AWS's clock is ahead of this machine's, in seconds.
    var skew: Double { clockSkew.withLock { $0 } }

    /// Takes note of AWS's clock, and returns by how many seconds that changes what was thought before.
    func setSkew(_ seconds: Double) -> Double {
        clockSkew.withLock { current in
            defer { current = seconds }
            return abs(current - seconds)
        }
    }

    /// The region of a bucket that turned out to be elsewhere.
    func region(ofBucket name: String) -> String? { bucketRegions.withLock { $0[name] } }

    func setRegion(_ region: String, ofBucket name: String) { bucketRegions.withLock { $0[name] = region } }
}
