#if canImport(System)
    import System
#else
    import SystemPackage
#endif

/// What another program pipes into the command.
enum StandardInput {
    /// Everything up to the end, or up to the limit in bytes, whichever comes first.
    static func read(limit: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        while bytes.count < limit {
            let count = buffer.withUnsafeMutableBytes { try? FileDescriptor.standardInput.read(into: $0) } ?? 0
            if count == 0 { break }
            bytes += buffer[..<count]
        }
        return bytes
    }
}
