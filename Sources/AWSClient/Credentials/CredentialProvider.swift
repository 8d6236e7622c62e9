/// Where a client gets the keys that it signs with.
public protocol CredentialProvider: Sendable {
    /// Credentials that are good for at least some minutes.
    func credentials() async throws(AWSError) -> AWSCredentials

    /// Takes note that AWS calls these expired.
    ///
    /// - Returns: Whether other ones may be had.
    func discard(_ credentials: AWSCredentials) async -> Bool
}

/// Credentials that are given and never change.
public struct StaticCredentials: CredentialProvider {
    private let value: AWSCredentials

    public init(_ value: AWSCredentials) { self.value = value }

    public func credentials() async throws(AWSError) -> AWSCredentials { value }
    public func discard(_ credentials: AWSCredentials) async -> Bool { false }
}

/// Keeps credentials until shortly before they end, and then gets new ones, once for everybody who waits.
public actor CachedCredentials: CredentialProvider {
    private let source: @Sendable () async throws(AWSError) -> AWSCredentials
    private let time: TimeSource
    private var current: AWSCredentials?
    private var pending: Task<Result<AWSCredentials, AWSError>, Never>?

    /// Seconds before their end at which new ones are tried for, and at which the old ones will no longer do.
    private static let advisoryWindow = 15.0 * 60
    private static let mandatoryWindow = 10.0 * 60

    public init(time: TimeSource = .system, source: @escaping @Sendable () async throws(AWSError) -> AWSCredentials) {
        self.time = time
        self.source = source
    }

    public func credentials() async throws(AWSError) -> AWSCredentials {
        let known = current
        if let known, !ends(known, within: Self.advisoryWindow) { return known }
        switch await renew() {
        case .success(let fresh): return fresh
        case .failure(let error):
            // Old ones with some time left are better than none.
            if let known, !ends(known, within: Self.mandatoryWindow) { return known }
            throw error
        }
    }

    public func discard(_ credentials: AWSCredentials) async -> Bool {
        if current == credentials { current = nil }
        return true
    }

    private func ends(_ credentials: AWSCredentials, within seconds: Double) -> Bool {
        guard let expiration = credentials.expiration else { return false }
        return expiration < time.now().adding(seconds: seconds)
    }

    private func renew() async -> Result<AWSCredentials, AWSError> {
        if let pending { return await pending.value }
        let source = source
        // A task of its own: that one of those who wait is cancelled must not take the answer from the others.
        let task = Task { () async -> Result<AWSCredentials, AWSError> in
            do throws(AWSError) {
                return .success(try await source())
            } catch {
                return .failure(error)
            }
        }
        pending = task
        let result = await task.value
        pending = nil
        if case .success(let fresh) = result { current = fresh }
        return result
    }
}
