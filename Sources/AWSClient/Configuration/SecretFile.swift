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

    /// The bytes of a file; nil where there is none. Devices and pipes are read too: `AWS_CONFIG_FILE=/dev/null` is how
    /// people say that there is no configuration.
    static func read(_ path: String) throws -> [UInt8]? {
        guard let file = fopen(path, "rb") else {
            if errno == ENOENT || errno == ENOTDIR { return nil }
            throw Failure(reason: "error \(errno)")
        }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 16 << 10)
        // No file of credentials comes near this; an endless device would.
        while bytes.count < 16 << 20 {
            let count = fread(&chunk, 1, chunk.count, file)
            guard count > 0 else { break }
            bytes += chunk[..<count]
        }
        guard ferror(file) == 0 else { throw Failure(reason: "it cannot be read to its end") }
        return bytes
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
