#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A process of this program's own, whose output is read here.
struct WorkerProcess {
    let id: pid_t
    /// The reading end of its standard output.
    let output: Int32

    /// - Parameters:
    ///   - errors: the file that its standard error is written to.
    ///   - outputFile: where standard output goes in place of the pipe.
    /// - Returns: nil where the system starts no more.
    static func start(_ arguments: [String], errors: String, outputFile: String? = nil) -> WorkerProcess? {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return nil }
        // Neither end belongs to any other worker: it would keep the pipe open.
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
        #else
            var actions = posix_spawn_file_actions_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        let mode = O_WRONLY | O_CREAT | O_TRUNC
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        if let outputFile {
            posix_spawn_file_actions_addopen(&actions, 1, outputFile, mode, 0o644)
        } else {
            posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
        }
        posix_spawn_file_actions_addopen(&actions, 2, errors, mode, 0o644)
        let program = CommandLine.arguments.first ?? "mainstay-fuzz"
        var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) }
        words.append(nil)
        // Describing a crash takes longer than the crash; --reproduce describes it.
        var variables: [UnsafeMutablePointer<CChar>?] = [
            strdup("SWIFT_BACKTRACE=enable=no"), strdup("PATH=\(path())"), nil,
        ]
        defer { for word in words + variables { free(word) } }
        var id: pid_t = 0
        let status = posix_spawnp(&id, program, &actions, nil, &words, &variables)
        close(ends[1])
        guard status == 0 else {
            close(ends[0])
            return nil
        }
        return WorkerProcess(id: id, output: ends[0])
    }

    private static func path() -> String { getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin" }

    /// Waits for bytes of any of the processes.
    ///
    /// - Returns: for each whether there is something to read, its end included.
    static func wait(for processes: [WorkerProcess], milliseconds: Int32) -> [Bool] {
        var files = processes.map { pollfd(fd: $0.output, events: Int16(POLLIN), revents: 0) }
        guard poll(&files, nfds_t(files.count), milliseconds) > 0 else { return processes.map { _ in false } }
        return files.map { $0.revents != 0 }
    }

    /// What there is to read; empty at the end.
    func read() -> [UInt8] {
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        let count = buffer.withUnsafeMutableBytes { bytes in
            #if canImport(Glibc)
                Glibc.read(output, bytes.baseAddress, bytes.count)
            #elseif canImport(Musl)
                Musl.read(output, bytes.baseAddress, bytes.count)
            #else
                Darwin.read(output, bytes.baseAddress, bytes.count)
            #endif
        }
        return Array(buffer.prefix(max(0, count)))
    }

    func kill() { _ = signal(id, SIGKILL) }

    private func signal(_ id: pid_t, _ number: Int32) -> Int32 {
        #if canImport(Glibc)
            Glibc.kill(id, number)
        #elseif canImport(Musl)
            Musl.kill(id, number)
        #else
            Darwin.kill(id, number)
        #endif
    }

    /// Waits for its end.
    ///
    /// - Returns: nil for a good one, else what it ended with.
    func end() -> WorkerEnd? {
        var status: Int32 = 0
        close(output)
        while waitpid(id, &status, 0) < 0, errno == EINTR {}
        let number = status & 0x7F
        if number != 0 { return .signal(Int(number)) }
        let code = (status >> 8) & 0xFF
        return code == 0 ? nil : .code(Int(code))
    }

    /// The largest memory that any worker had, in bytes.
    static var peakMemory: Int {
        var usage = rusage()
        // RUSAGE_CHILDREN, which the systems' modules give different types.
        getrusage(-1, &usage)
        #if canImport(Darwin)
            return Int(usage.ru_maxrss)
        #else
            return Int(usage.ru_maxrss) * 1024
        #endif
    }
}

/// A bad end.
enum WorkerEnd: Equatable, CustomStringConvertible {
    case signal(Int)
    case code(Int)

    var description: String {
        switch self {
        case .signal(let number): "ended by signal \(number)"
        case .code(let code): "ended with code \(code)"
        }
    }
}
