import MainstayFiles

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Paths as text: how they join, relate and read to a person.
package enum Paths {
    package enum Kind {
        case file
        case directory
        /// A pipe, a socket, a device: reading it may never end.
        case other
    }

    /// What a path leads to, links followed, and how many bytes it has; nil where it leads nowhere.
    static func status(of path: String) -> (kind: Kind, size: Int)? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        let kind: Kind =
            switch status.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .directory
            default: .other
            }
        return (kind, Int(status.st_size))
    }

    /// Gives a file the permissions of another, where there is another.
    static func copyMode(of path: String, to copy: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return }
        _ = chmod(copy, status.st_mode & 0o7777)
    }

    /// The path without links, `.` and `..`; nil where it leads nowhere.
    package static func real(_ path: String) -> String? { FileSystem.real(path) }

    /// The path from the root, with `.` and `..` worked out in the text alone; it need not lead anywhere.
    package static func absolute(_ path: String, in directory: String = FileSystem.currentDirectory) -> String {
        var parts: [Substring] = []
        for part in (path.hasPrefix("/") ? path : "\(directory)/\(path)").split(separator: "/") {
            switch part {
            case ".": continue
            case "..": _ = parts.popLast()
            default: parts.append(part)
            }
        }
        return "/" + parts.joined(separator: "/")
    }

    static func join(_ folder: String, _ path: String) -> String {
        if path.hasPrefix("/") || folder.isEmpty || folder == "." { return path }
        return folder.hasSuffix("/") ? folder + path : "\(folder)/\(path)"
    }

    static func parent(of path: String) -> String {
        let parts = path.split(separator: "/").dropLast()
        return (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
    }

    static func name(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

    /// The way from one folder to a path, both absolute: `../Toolkit`.
    package static func relative(_ path: String, to directory: String) -> String {
        let from = directory.split(separator: "/")
        let to = path.split(separator: "/")
        var common = 0
        while common < min(from.count, to.count), from[common] == to[common] { common += 1 }
        let parts = Array(repeating: "..", count: from.count - common) + to[common...].map(String.init)
        return parts.isEmpty ? "." : parts.joined(separator: "/")
    }

    /// How to name a path to a person who is in a folder: relative where it lies below, else in full.
    static func display(_ path: String, in directory: String = FileSystem.currentDirectory) -> String {
        let full = absolute(path, in: directory)
        let base = directory.hasSuffix("/") ? directory : directory + "/"
        if full == directory { return "." }
        return full.hasPrefix(base) ? String(full.dropFirst(base.count)) : full
    }

    /// Moves a file or folder within a file system; what is there already is replaced where it is a file.
    static func move(_ path: String, to destination: String) throws(Failure) {
        guard rename(path, destination) == 0 else {
            throw Failure("cannot move \(path) to \(destination): \(String(cString: strerror(errno)))", exitCode: 1)
        }
    }

    /// The file of the program that runs, links followed.
    static var executable: String? {
        #if os(Linux)
            return real("/proc/self/exe")
        #else
            var size: UInt32 = 4096
            var buffer = [CChar](repeating: 0, count: Int(size))
            guard _NSGetExecutablePath(&buffer, &size) == 0 else { return nil }
            return buffer.withUnsafeBufferPointer { $0.baseAddress.flatMap { real(String(cString: $0)) } }
        #endif
    }
}
