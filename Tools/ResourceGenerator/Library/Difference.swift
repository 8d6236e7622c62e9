/// How what is generated differs from what is there.
package struct Difference: Equatable, Sendable {
    /// Files to write, by path below the package's root.
    package var changed: [String: String] = [:]
    package var added: [String: String] = [:]
    /// Generated files that nothing generates any more.
    package var stale: [String] = []
    /// Files in the generator's folder that it did not write; never touched.
    package var foreign: [String] = []

    package init(generated: [String: String], existing: [String: String]) {
        for (path, text) in generated {
            switch existing[path] {
            case nil: added[path] = text
            case text: break
            default: changed[path] = text
            }
        }
        for (path, text) in existing where generated[path] == nil {
            if text.hasPrefix("// Generated from ") { stale.append(path) } else { foreign.append(path) }
        }
        stale.sort()
        foreign.sort()
    }

    package var isEmpty: Bool { changed.isEmpty && added.isEmpty && stale.isEmpty && foreign.isEmpty }

    /// One line a file.
    package var report: [String] {
        added.keys.sorted().map { "missing: \($0)" } + changed.keys.sorted().map { "differs: \($0)" }
            + stale.map { "stale: \($0)" } + foreign.map { "not generated, but in the generator's folder: \($0)" }
    }
}
