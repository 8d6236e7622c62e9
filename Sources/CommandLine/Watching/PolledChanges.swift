import MainstayFiles

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Changes found by looking again: where the system has nothing better. A thousand files take about two milliseconds a
/// round, thirty times a second.
package final class PolledChanges: ChangeSource {
    private struct Stamp: Equatable {
        var seconds: Int
        var nanoseconds: Int
        var size: Int
        var number: UInt64
    }

    private static let interval: Int32 = 30
    private var folders: Set<String> = []
    private var stamps: [String: Stamp] = [:]

    package init() {}

    package func watch(_ wanted: Set<String>) {
        guard wanted != folders else { return }
        let added = wanted.subtracting(folders)
        folders = wanted
        // What changed meanwhile in folders that are known must not be lost.
        for (path, stamp) in Self.look(at: added) { stamps[path] = stamp }
    }

    package func changes(within milliseconds: Int32) -> Changes {
        var left = milliseconds
        while true {
            let changes = compare()
            if !changes.isEmpty || left <= 0 { return changes }
            let pause = min(left, Self.interval)
            left -= pause
            // A signal ends the pause, and the caller looks whether it was told to stop.
            if poll(nil, 0, pause) != 0 { return Changes() }
        }
    }

    private func compare() -> Changes {
        let now = Self.look(at: folders)
        var changes = Changes()
        for (path, stamp) in now where stamps[path] != stamp { changes.paths.insert(path) }
        for path in stamps.keys where now[path] == nil { changes.paths.insert(path) }
        stamps = now
        return changes
    }

    private static func look(at folders: Set<String>) -> [String: Stamp] {
        var stamps: [String: Stamp] = [:]
        for folder in folders {
            for entry in (try? FileSystem.list(folder)) ?? [] {
                let path = Paths.join(folder, entry.name)
                var status = stat()
                guard stat(path, &status) == 0 else { continue }
                #if canImport(Darwin)
                    let time = status.st_mtimespec
                #else
                    let time = status.st_mtim
                #endif
                // A folder's own time changes with its content, which its files tell already.
                stamps[path] =
                    entry.isDirectory
                    ? Stamp(seconds: 0, nanoseconds: 0, size: 0, number: UInt64(status.st_ino))
                    : Stamp(
                        seconds: Int(time.tv_sec), nanoseconds: Int(time.tv_nsec), size: Int(status.st_size),
                        number: UInt64(status.st_ino))
            }
        }
        return stamps
    }
}
