internal import MainstayAWSClient
internal import Synchronization

/// The cloud, one request at a time.
///
/// What a call changed is in the state file before the call is answered, as long as writing is quick: a killed server
/// then forgets nothing that anybody was told. Everything that only time changes comes again by itself. Where there is so
/// much state that writing is slow, it is written once a second, and a killed server loses the last second.
final class LocalService: Sendable {
    private struct Content {
        var cloud: LocalCloud?
        var savesAtOnce = true
    }

    private static let quick = Duration.milliseconds(20)
    private let content = Mutex(Content())
    private let time: @Sendable () -> AWSTimestamp
    private let stateFile: StateFile?

    init(time: @escaping @Sendable () -> AWSTimestamp, stateFile: StateFile?) {
        self.time = time
        self.stateFile = stateFile
    }

    func open(_ settings: LocalCloud.Settings) throws {
        let (time, stateFile) = (time, stateFile)
        try content.withLock { content in
            let made = LocalCloud(settings: settings, now: time())
            try stateFile?.load(into: made)
            content.cloud = made
        }
    }

    /// nil where the connection is to be dropped.
    func answer(_ request: HTTPRequest, body: [UInt8]) -> LocalResponse? {
        let (now, stateFile) = (time(), stateFile)
        return content.withLock { content in
            guard let cloud = content.cloud else { return LocalResponse(status: 503) }
            cloud.engine.advance(to: now)
            let changedBefore = cloud.engine.takeChange()
            let response = cloud.answer(request, body: body, at: now)
            let changedNow = cloud.engine.takeChange()
            if changedBefore || changedNow { cloud.engine.noteChange() }
            if changedNow, content.savesAtOnce, let stateFile { Self.save(&content, to: stateFile) }
            return response
        }
    }

    /// Writes the state where it changed. A full disk must not end the rehearsal: it is tried again a second later.
    func save() {
        let (now, stateFile) = (time(), stateFile)
        guard let stateFile else { return }
        content.withLock { content in
            content.cloud?.engine.advance(to: now)
            Self.save(&content, to: stateFile)
        }
    }

    private static func save(_ content: inout Content, to stateFile: StateFile) {
        guard let cloud = content.cloud, cloud.engine.takeChange() else { return }
        let start = ContinuousClock.now
        if (try? stateFile.save(cloud)) == nil { cloud.engine.noteChange() }
        content.savesAtOnce = ContinuousClock.now - start < quick
    }
}
