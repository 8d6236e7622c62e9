import MainstayFiles

/// Which folders a run has to watch, and which changes in them matter to it.
package struct WatchPlan {
    /// From the root, links followed.
    package private(set) var folders: Set<String> = []
    /// Files that matter whatever their name says.
    private var files: Set<String> = []
    /// Folders whose templates matter.
    private var trees: Set<String> = []
    private let ignored: Set<String>

    /// - Parameters:
    ///   - paths: what is checked.
    ///   - others: files besides that the result depends on: the configuration, the baseline.
    ///   - ignored: files that the run itself writes.
    ///   - isExcluded: folders that are not searched.
    package init(
        paths: [String], others: [String] = [], ignored: [String] = [],
        isExcluded: @escaping (String) -> Bool = { _ in false }
    ) {
        self.ignored = Set(ignored)
        for path in paths {
            if Paths.status(of: path)?.kind == .directory {
                addTree(path, isExcluded)
            } else {
                addFile(path)
            }
        }
        for path in others { addFile(path) }
    }

    /// The folder of a file, since editors put a new file in the place of the old one; and that of what a link leads to.
    private mutating func addFile(_ path: String) {
        let absolute = Paths.absolute(path)
        var places = [
            Paths.join(Paths.real(Paths.parent(of: absolute)) ?? Paths.parent(of: absolute), Paths.name(of: absolute))
        ]
        if let real = Paths.real(path) { places.append(real) }
        for place in places {
            files.insert(place)
            folders.insert(Paths.parent(of: place))
        }
    }

    private mutating func addTree(_ path: String, _ isExcluded: @escaping (String) -> Bool) {
        guard let real = Paths.real(path) else { return }
        trees.insert(real)
        var found: Set<String> = [real]
        var walk = DirectoryWalk()
        walk.shouldEnter = { folder in
            if isExcluded(folder) { return false }
            if let real = Paths.real(folder) { found.insert(real) }
            return true
        }
        walk.visit(real) { _ in }
        folders.formUnion(found)
    }

    /// Whether something that changed is part of what is checked.
    package func matters(_ changes: Changes) -> Bool {
        changes.isIncomplete || changes.paths.contains(where: matters)
    }

    private func matters(_ path: String) -> Bool {
        if ignored.contains(path) || path.hasSuffix(".partial") { return false }
        if files.contains(path) || folders.contains(path) { return true }
        guard trees.contains(where: { path.hasPrefix($0 + "/") }) || trees.contains("/") else { return false }
        if DirectoryWalk.skippedFolders.contains(Paths.name(of: path)) { return false }
        // A folder that is new, or one that is gone and no longer says what it was.
        return TemplateRecognition.mayHoldTemplate(path) || Paths.status(of: path)?.kind == .directory
    }
}
