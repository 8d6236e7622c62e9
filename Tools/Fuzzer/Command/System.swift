#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

enum StandardOutput {
    /// Unbuffered: what a worker said must be out before it crashes.
    static func write(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { system_write(1, $0.baseAddress, $0.count) }
            if count <= 0 { return }
            rest = rest.dropFirst(count)
        }
    }
}

private func system_write(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    #if canImport(Glibc)
        Glibc.write(file, bytes, count)
    #elseif canImport(Musl)
        Musl.write(file, bytes, count)
    #else
        Darwin.write(file, bytes, count)
    #endif
}

/// Counts the processor's time of one input: what others do on the machine is none of it.
///
/// Where it takes longer than it may, the system ends the worker with the signal ``signal``.
struct WorkTimer {
    /// SIGPROF, which nothing here handles.
    static let signal = 27

    private let start = clock()

    /// - Parameter limit: in seconds.
    init(limit: Double) { Self.set(limit) }

    /// - Returns: microseconds.
    func stop() -> Int {
        Self.set(0)
        // POSIX: a million to the second on every system.
        return Int(clock() - start)
    }

    private static func set(_ seconds: Double) {
        var value = itimerval()
        value.it_value.tv_sec = numericCast(Int(seconds))
        value.it_value.tv_usec = numericCast(Int((seconds - seconds.rounded(.down)) * 1_000_000))
        // ITIMER_PROF, which the systems' modules give different types.
        setitimer(timer(2), &value, nil)
    }

    #if canImport(Glibc)
        private static func timer(_ number: UInt32) -> __itimer_which_t { __itimer_which_t(number) }
    #else
        private static func timer(_ number: Int32) -> Int32 { number }
    #endif
}
