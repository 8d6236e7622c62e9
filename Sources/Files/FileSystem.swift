#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif
#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What went wrong with a file, in words for the person who named it.
public struct FileError: Error, Sendable, CustomStringConvertible {
    public enum Code: Sendable {
        case notFound
        case notReadable
        case notWritable
    }

    public let code: Code
    public let path: String
    /// The system's own reason.
    public let reason: String

    public var description: String {
        switch code {
        case .notFound: "there is no file \(path)"
        case .notReadable: "cannot read \(path): \(reason)"
        case .notWritable: "cannot write \(path): \(reason)"
        }
    }
}

/// The few things that the toolkit does with files; the one module that knows which Foundation provides them.
public enum FileSystem {
    public struct Entry: Hashable, Sendable {
        public var name: String
        public var isDirectory: Bool
        public var isExecutable: Bool
    }

    public static func read(_ path: String) throws(FileError) -> [UInt8] {
        do {
            return try [UInt8](Data(contentsOf: URL(filePath: path)))
        } catch {
            throw FileError(code: exists(path) ? .notReadable : .notFound, path: path, reason: reason(of: error))
        }
    }

    /// Reads a file that others named: a pipe or a device, which may never end, is none, and neither is one that is
    /// larger than it may be.
    ///
    /// - Parameter limit: in bytes.
    public static func read(_ path: String, upTo limit: Int) throws(FileError) -> [UInt8] {
        var status = stat()
        if stat(path, &status) == 0 {
            guard status.st_mode & S_IFMT == S_IFREG else {
                throw FileError(code: .notReadable, path: path, reason: "it is no file")
            }
            guard Int(status.st_size) <= limit else {
                throw FileError(
                    code: .notReadable, path: path,
                    reason: "it has \(status.st_size) bytes, above the limit of \(limit)")
            }
        }
        return try read(path)
    }

    /// The path without links, `.` and `..`; nil where it leads nowhere.
    public static func real(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// Writes a file, over one that is there; its folder must exist.
    ///
    /// Not by Foundation, which waits for the disk with every file: ten times the cost of the rest of a synthesis.
    /// Whoever writes files that belong together writes the one that names them last.
    public static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
        guard let file = fopen(path, "wb") else {
            throw FileError(code: .notWritable, path: path, reason: systemReason())
        }
        let written = fwrite(bytes, 1, bytes.count, file)
        // Before closing, which may set another error.
        let reason = systemReason()
        let isClosed = fclose(file) == 0
        guard written == bytes.count, isClosed else {
            throw FileError(
                code: .notWritable, path: path, reason: written == bytes.count ? systemReason() : reason)
        }
    }

    /// Makes a folder with those above it; one that exists is left as it is.
    public static func createDirectory(_ path: String) throws(FileError) {
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            throw FileError(code: .notWritable, path: path, reason: reason(of: error))
        }
    }

    /// What a folder holds, sorted by name so that results do not depend on the file system.
    public static func list(_ path: String) throws(FileError) -> [Entry] {
        do {
            return try FileManager.default.contentsOfDirectory(atPath: path).sorted().map { name in
                let full = "\(path)/\(name)"
                return Entry(
                    name: name, isDirectory: isDirectory(full),
                    isExecutable: FileManager.default.isExecutableFile(atPath: full))
            }
        } catch {
            throw FileError(code: exists(path) ? .notReadable : .notFound, path: path, reason: reason(of: error))
        }
    }

    public static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

    public static func isDirectory(_ path: String) -> Bool {
        var isDirectory: ObjCBoolOrBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory.value
    }

    public static func remove(_ path: String) throws(FileError) {
        do {
            try FileManager.default.removeItem(atPath: path)
        } catch {
            throw FileError(code: .notWritable, path: path, reason: reason(of: error))
        }
    }

    /// Gives a file or folder another name on the same disk, in one step.
    public static func move(_ path: String, to destination: String) throws(FileError) {
        guard rename(path, destination) == 0 else {
            throw FileError(code: .notWritable, path: destination, reason: systemReason())
        }
    }

    public static func copy(_ path: String, to destination: String) throws(FileError) {
        do {
            try FileManager.default.copyItem(atPath: path, toPath: destination)
        } catch {
            throw FileError(code: .notWritable, path: destination, reason: reason(of: error))
        }
    }

    /// The folder in which the process runs.
    public static var currentDirectory: String { FileManager.default.currentDirectoryPath }

    /// Where short-lived files belong; without a slash at its end.
    public static var temporaryDirectory: String {
        let path = FileManager.default.temporaryDirectory.path
        return path.hasSuffix("/") ? String(path.dropLast()) : path
    }

    /// A variable of the process's environment.
    public static func environmentVariable(_ name: String) -> String? {
        ProcessInfo.processInfo.environment[name]
    }

    /// What the last call to the system failed with.
    private static func systemReason() -> String {
        switch errno {
        case EACCES, EPERM: "no permission"
        case ENOSPC: "the disk is full"
        case EROFS: "the disk is read-only"
        case ENOENT: "there is no such file or folder"
        case EISDIR: "it is a folder"
        default: "error \(errno)"
        }
    }

    private static func reason(of error: any Error) -> String {
        guard let error = error as? CocoaError else { return "\(error)" }
        return switch error.code {
        case .fileReadNoPermission, .fileWriteNoPermission: "no permission"
        case .fileWriteOutOfSpace: "the disk is full"
        case .fileWriteVolumeReadOnly: "the disk is read-only"
        case .fileNoSuchFile, .fileReadNoSuchFile: "there is no such file or folder"
        case .fileWriteFileExists: "a file of that name exists"
        default: "error \(error.code.rawValue)"
        }
    }
}

#if canImport(FoundationEssentials)
    private typealias ObjCBoolOrBool = Bool
    extension Bool {
        fileprivate var value: Bool { self }
    }
#else
    private typealias ObjCBoolOrBool = ObjCBool
    extension ObjCBool {
        fileprivate var value: Bool { boolValue }
    }
#endif
