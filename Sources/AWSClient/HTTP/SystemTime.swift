#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension TimeSource {
    /// The machine's own clock.
    public static var system: TimeSource {
        TimeSource(
            now: {
                var time = timespec()
                clock_gettime(CLOCK_REALTIME, &time)
                return AWSTimestamp(milliseconds: Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000)
            },
            sleep: { try await Task.sleep(for: $0) },
            random: { Double.random(in: 0..<1) })
    }
}
