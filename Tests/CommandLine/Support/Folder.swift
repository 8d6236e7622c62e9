import Foundation

/// A folder of a test's own, gone when the test ends.
final class Folder: Sendable {
    let path: String

    init() throws {
        // Without links, so that paths that the program prints can be compared.
        let root = URL(filePath: NSTemporaryDirectory()).resolvingSymlinksInPath().path()
        path = (root.hasSuffix("/") ? root : root + "/") + "mainstay-tests-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ text: String, to name: String, isExecutable: Bool = false) throws {
        let target = "\(path)/\(name)"
        let parent = URL(filePath: target).deletingLastPathComponent().path()
        try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(filePath: target))
        if isExecutable {
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: target)
        }
    }

    func read(_ name: String) throws -> String { try String(contentsOfFile: "\(path)/\(name)", encoding: .utf8) }

    func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: "\(path)/\(name)") }

    /// Names in the folder, hidden ones too.
    func names(in name: String = ".") throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: "\(path)/\(name)").sorted()
    }

    func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: "\(path)/\(name)", withDestinationPath: target)
    }
}
