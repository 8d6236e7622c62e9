import MainstayFiles

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A folder of our own for as long as it is needed.
struct TemporaryFolder {
    let path: String

    init() throws(Failure) {
        let parent = FileSystem.environmentVariable("TMPDIR") ?? "/tmp"
        var template = Array(Paths.join(parent, "mainstay.XXXXXX").utf8CString)
        guard mkdtemp(&template) != nil else {
            throw Failure("cannot make a folder in \(parent): \(String(cString: strerror(errno)))", exitCode: 1)
        }
        path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    func remove() { try? FileSystem.remove(path) }
}
