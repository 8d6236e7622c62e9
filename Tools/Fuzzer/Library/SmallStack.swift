import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Runs work on a thread with a stack of half a megabyte: what threads of the dispatch library have on macOS, where
/// whatever nests too deep would end the program.
public enum SmallStack {
    /// In bytes. Without optimisation a call takes several times as much, and nobody ships that.
    #if DEBUG
        public static let size = 8 << 20
    #else
        public static let size = 512 << 10
    #endif

    private final class Work: Sendable {
        let body: @Sendable () -> [String]
        let result = Mutex<[String]?>(nil)

        init(_ body: @escaping @Sendable () -> [String]) { self.body = body }

        func run() {
            let lines = body()
            result.withLock { $0 = lines }
        }
    }

    /// - Returns: nil where the system gives no thread.
    public static func run(_ body: @escaping @Sendable () -> [String]) -> [String]? {
        let work = Work(body)
        guard let thread = thread(Unmanaged.passRetained(work).toOpaque()) else { return nil }
        pthread_join(thread, nil)
        return work.result.withLock { $0 }
    }

    private static func thread(_ context: UnsafeMutableRawPointer) -> pthread_t? {
        let attributes = UnsafeMutablePointer<pthread_attr_t>.allocate(capacity: 1)
        defer { attributes.deallocate() }
        pthread_attr_init(attributes)
        pthread_attr_setstacksize(attributes, Self.size)
        #if canImport(Darwin)
            var thread: pthread_t?
        #else
            var thread = pthread_t()
        #endif
        let status = pthread_create(&thread, attributes, threadEntry, context)
        pthread_attr_destroy(attributes)
        return status == 0 ? thread : nil
    }
}

#if canImport(Darwin)
    private func threadEntry(_ context: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
        SmallStack.start(context)
    }
#else
    private func threadEntry(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
        context.flatMap { SmallStack.start($0) }
    }
#endif

extension SmallStack {
    fileprivate static func start(_ context: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
        Unmanaged<Work>.fromOpaque(context).takeRetainedValue().run()
        return nil
    }
}
