package import MainstaySchema

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// The package that the generator reads from and writes to.
package struct PackageTree {
    /// The folder of `Package.swift`.
    package let root: String

    package init(root: String) {
        self.root = root
    }

    /// What would have to change for the tree to hold what the list and the database say.
    package func difference(from database: SchemaDatabase) throws(GenerationError) -> Difference {
        let list = try TypeList(parsing: read(Generation.listPath))
        let generation = try Generation(list, from: database)
        let manifest = try read("Package.swift")
        var generated = generation.files
        generated["Package.swift"] = try PackageManifest.replacingServices(in: manifest, with: generation.services)
        var existing = try existingFiles()
        existing["Package.swift"] = manifest
        return Difference(generated: generated, existing: existing)
    }

    /// Writes what is new or different and deletes what is stale; files that are right keep their dates.
    package func apply(_ difference: Difference) throws(GenerationError) {
        let writes = difference.added.merging(difference.changed) { _, changed in changed }
        for (path, text) in writes.sorted(by: { $0.key < $1.key }) {
            try perform("write \(path)") {
                let url = url(path)
                try FileManager.default.createDirectory(
                    at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(text.utf8).write(to: url, options: .atomic)
            }
        }
        for path in difference.stale {
            try perform("delete \(path)") {
                try FileManager.default.removeItem(at: url(path))
                let folder = url(path).deletingLastPathComponent()
                if try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty {
                    try FileManager.default.removeItem(at: folder)
                }
            }
        }
    }

    private func existingFiles() throws(GenerationError) -> [String: String] {
        guard FileManager.default.fileExists(atPath: url(Generation.folder).path) else { return [:] }
        var files: [String: String] = [:]
        for path in try perform("list \(Generation.folder)", { try subpaths(of: Generation.folder) }) {
            files[path] = try read(path)
        }
        return files
    }

    private func subpaths(of folder: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: url(folder).path)
            .filter { $0.hasSuffix(".swift") }
            .map { "\(folder)/\($0)" }
    }

    private func read(_ path: String) throws(GenerationError) -> String {
        let data = try perform("read \(path)") { try Data(contentsOf: url(path)) }
        return String(decoding: data, as: UTF8.self)
    }

    private func url(_ path: String) -> URL {
        URL(fileURLWithPath: root).appendingPathComponent(path)
    }

    private func perform<Result>(_ action: String, _ body: () throws -> Result) throws(GenerationError) -> Result {
        do {
            return try body()
        } catch {
            throw GenerationError("cannot \(action): \(error)")
        }
    }
}
