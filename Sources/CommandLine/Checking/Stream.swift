#if canImport(System)
    import System
#else
    import SystemPackage
#endif

/// Input that is no file: it has no size beforehand, and perhaps no end.
enum Stream {
    /// Everything up to the end, or up to the limit in bytes, whichever comes first.
    ///
    /// - Parameter path: nil for standard input.
    static func read(_ path: String?, limit: Int) throws(Failure) -> [UInt8] {
        do {
            guard let path else { return try read(.standardInput, limit: limit) }
            let descriptor = try FileDescriptor.open(FilePath(path), .readOnly)
            return try descriptor.closeAfter { try read(descriptor, limit: limit) }
        } catch {
            throw Failure("cannot read \(path ?? "standard input"): \(error)")
        }
    }

    private static func read(_ descriptor: FileDescriptor, limit: Int) throws -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        while bytes.count < limit {
            let count = try buffer.withUnsafeMutableBytes { try descriptor.read(into: $0) }
            if count == 0 { break }
            bytes += buffer[..<count]
        }
        return bytes
    }
}
