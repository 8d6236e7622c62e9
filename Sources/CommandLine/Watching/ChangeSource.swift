/// What changed in some folders since it was last asked.
package struct Changes: Sendable {
    /// Paths from the root of files that were written, moved there, or are gone, and of folders that are new.
    package var paths: Set<String>
    /// Whether more changed than can be told.
    package var isIncomplete = false

    package init(paths: Set<String> = []) { self.paths = paths }

    package var isEmpty: Bool { paths.isEmpty && !isIncomplete }

    package mutating func merge(_ other: Changes) {
        paths.formUnion(other.paths)
        isIncomplete = isIncomplete || other.isIncomplete
    }
}

/// Notices changes of files in folders; a folder in another folder is one of its own.
package protocol ChangeSource: AnyObject {
    /// Folders from the root to look at from now on, besides or instead of those before.
    func watch(_ folders: Set<String>)

    /// Waits for the next change, for a signal, or for so many milliseconds.
    func changes(within milliseconds: Int32) -> Changes
}

/// The best source that the system has.
enum ChangeSources {
    static func make() -> any ChangeSource {
        #if os(Linux) && canImport(Glibc)
            if let source = NotifiedChanges() { return source }
        #endif
        return PolledChanges()
    }
}
