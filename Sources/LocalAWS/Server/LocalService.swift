internal import MainstayAWSClient
internal import Synchronization

/// The cloud, one request at a time.
///
/// What a call changed is in the state file before the call is answered, as long as there is little to write: a killed
/// server then forgets nothing that anybody was told. Everything that only time changes comes again by itself. A larger
/// state is written once a second, and a killed server loses the last second.
final class LocalService: Sendable {
    /// Up to so many events of all stacks the state is written with every call.
    private static let quickLimit = 2000
    private let cloud = Mutex<LocalCloud?>(nil)
    private let time: @Sendable () -> AWSTimestamp
    private let stateFile: StateFile?

    init(time: @escaping @Sendable () -> AWSTimestamp, stateFile: StateFile?) {
        self.time = time
        self.stateFile = stateFile
    }

    func open(_ settings: LocalCloud.Settings) throws {
        let (time, stateFile) = (time, stateFile)
        try cloud.withLock { cloud in
            let made = LocalCloud(settings: settings, now: time())
            try stateFile?.load(into: made)
            cloud = made
        }
    }

    /// nil where the connection is to be dropped.
    func answer(_ request: HTTPRequest, body: [UInt8]) -> LocalResponse? {
        let (now, stateFile) = (time(), stateFile)
        return cloud.withLock { cloud in
            guard let cloud else { return LocalResponse(status: 503) }
            cloud.engine.advance(to: now)
            let changedBefore = cloud.engine.takeChange()
            let response = cloud.answer(request, body: body, at: now)
            let changedNow = cloud.engine.takeChange()
            if changedBefore || changedNow { cloud.engine.noteChange() }
            if changedNow, let stateFile, cloud.engine.eventCount <= Self.quickLimit { Self.save(cloud, to: stateFile) }
            return response
        }
    }

    /// Writes the state where it changed. A full disk must not end the rehearsal: it is tried again a second later.
    func save() {
        let (now, stateFile) = (time(), stateFile)
        guard let stateFile else { return }
        cloud.withLock { cloud in
            guard let cloud else { return }
            cloud.engine.advance(to: now)
            Self.save(cloud, to: stateFile)
        }
    }

    private static func save(_ cloud: LocalCloud, to stateFile: StateFile) {
        guard cloud.engine.takeChange() else { return }
        if (try? stateFile.save(cloud)) == nil { cloud.engine.noteChange() }
    }
}
