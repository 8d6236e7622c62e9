internal import MainstayFiles

/// The files of a platform that checks look into.
public protocol DocumentSource: Sendable {
    /// The bytes of a file by its path below the platform's folder; nil where there is none.
    func content(of path: String) -> [UInt8]?
}

/// The files in a folder.
public struct FolderDocuments: DocumentSource {
    private let folder: String

    public init(folder: String) { self.folder = folder }

    public func content(of path: String) -> [UInt8]? {
        // A catalogue names files of its own platform.
        guard !path.hasPrefix("/"), !path.split(separator: "/").contains("..") else { return nil }
        let full = folder.isEmpty ? path : "\(folder)/\(path)"
        return FileSystem.isDirectory(full) ? nil : try? FileSystem.read(full)
    }
}
