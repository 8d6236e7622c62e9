import MainstayFiles

/// Visits every file below a folder once, sorted by name within each folder.
///
/// Links to folders are followed; a folder that was visited is not visited again, so that loops end.
struct DirectoryWalk {
    /// Folders that hold what tools made or fetched.
    static let skippedFolders: Set<String> = [".build", ".git", "node_modules"]

    /// Asked for each folder before it is entered; false leaves it out.
    var shouldEnter: (String) -> Bool = { _ in true }
    private let skipped: Set<String>
    private var visited: Set<String> = []
    /// Folders that could not be read.
    private(set) var failures: [FileError] = []

    init(skipping names: Set<String> = []) { skipped = Self.skippedFolders.union(names) }

    mutating func visit(_ folder: String, file: (String) -> Void) {
        guard let real = Paths.real(folder), visited.insert(real).inserted else { return }
        let entries: [FileSystem.Entry]
        do {
            entries = try FileSystem.list(folder)
        } catch {
            failures.append(error)
            return
        }
        for entry in entries {
            let path = Paths.join(folder, entry.name)
            if entry.isDirectory {
                if !skipped.contains(entry.name), shouldEnter(path) { visit(path, file: file) }
            } else {
                file(path)
            }
        }
    }
}
