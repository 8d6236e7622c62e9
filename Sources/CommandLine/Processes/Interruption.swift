import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The command was told to stop.
struct Interrupted: Error {
    /// 128 and the number of the signal that Ctrl-C sends, as shells report it.
    static let exitCode: Int32 = 130
}

/// Ctrl-C while another program runs for us: it and everything it started is told to stop, and then we clean up.
///
/// The first signal is passed on, so that `swift build` can leave its files in order; the second one kills.
enum Interruption {
    /// The process group of the running child, 0 where none runs.
    private static let childGroup = Atomic<Int32>(0)
    private static let wasInterrupted = Atomic<Bool>(false)

    /// From now on signals end children first, and the command at its next ``check()``.
    static func handle() {
        // Both are set up lazily; not for the first time within the handler.
        _ = childGroup.load(ordering: .relaxed)
        _ = wasInterrupted.load(ordering: .relaxed)
        let signals = [SIGINT, SIGTERM, SIGHUP]
        // Who starts us from a thread that blocks signals, as worker threads do, hands that down: nothing would stop us.
        var mask = sigset_t()
        sigemptyset(&mask)
        for number in signals { sigaddset(&mask, number) }
        pthread_sigmask(SIG_UNBLOCK, &mask, nil)
        for number in signals {
            signal(number) { number in
                let isFirst = !Interruption.wasInterrupted.exchange(true, ordering: .sequentiallyConsistent)
                let group = Interruption.childGroup.load(ordering: .sequentiallyConsistent)
                if group > 0 { kill(-group, isFirst ? number : SIGKILL) }
            }
        }
    }

    static func check() throws(Interrupted) {
        if wasInterrupted.load(ordering: .sequentiallyConsistent) { throw Interrupted() }
    }

    /// Whether a signal came since this was asked last: for work that asks what to do instead of ending.
    static func take() -> Bool { wasInterrupted.exchange(false, ordering: .sequentiallyConsistent) }

    static func begin(group: Int32) {
        childGroup.store(group, ordering: .sequentiallyConsistent)
        // The signal may have come between the start of the child and this line.
        if wasInterrupted.load(ordering: .sequentiallyConsistent) { kill(-group, SIGTERM) }
    }

    static func end() { childGroup.store(0, ordering: .sequentiallyConsistent) }
}
