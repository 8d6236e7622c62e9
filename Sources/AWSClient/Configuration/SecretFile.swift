internal import MainstayFiles

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A file that nobody but its owner may read.
enum SecretFile {
    struct Failure: Error {
        var reason: String
    }

    /// Replaces the file in one step: who reads it meanwhile sees the old or the new whole.
    static func write(_ bytes: [UInt8], to path: String) throws {
        let temporary = "\(path).\(getpid())"
        let file = open(temporary, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        guard file >= 0 else {
            throw Failure(reason: "cannot write \(path): error \(errno)")
        }
        let written = bytes.withUnsafeBytes { bytes -> Int in
            guard let start = bytes.baseAddress else { return 0 }
            #if canImport(Glibc)
                return Glibc.write(file, start, bytes.count)
            #elseif canImport(Musl)
                return Musl.write(file, start, bytes.count)
            #else
                return Darwin.write(file, start, bytes.count)
            #endif
        }
        close(file)
        guard written == bytes.count else {
            unlink(temporary)
            throw Failure(reason: "cannot write \(path): error \(errno)")
        }
        try FileSystem.move(temporary, to: path)
    }
}
