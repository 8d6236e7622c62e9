import MainstayAssembly
import MainstayFiles
import MainstayTemplate

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A folder that an assembly is written to, in two steps: beside it first, then moved into place.
///
/// A run that is stopped on the way leaves the earlier assembly as it was. Files of others in the folder are left alone.
package struct OutputFolder: Sendable {
    package let path: String
    /// Where the new assembly is written: in the same folder as the old one, so that moving it is renaming.
    package let staging: String

    /// - Throws: where the path leads to a file, or to a folder with a `manifest.json` that is no assembly's.
    package init(_ path: String) throws(Failure) {
        self.path = Paths.absolute(path)
        staging = Paths.join(Paths.parent(of: self.path), ".\(Paths.name(of: self.path)).\(getpid()).partial")
        guard let status = Paths.status(of: self.path) else { return }
        guard status.kind == .directory else {
            throw Failure("cannot write to \(Paths.display(self.path)): it is not a folder")
        }
        if FileSystem.exists(Paths.join(self.path, "manifest.json")), !AssemblyFolder.isAssembly(self.path) {
            throw Failure(
                "cannot write to \(Paths.display(self.path)): its manifest.json is not that of an assembly",
                help: "choose another folder with --output")
        }
    }

    /// Replaces the earlier assembly. Its manifest goes first and the new one comes last: a folder without a manifest
    /// is one whose writing did not finish.
    package func commit() throws {
        guard FileSystem.exists(path) else {
            try FileSystem.createDirectory(Paths.parent(of: path))
            return try Paths.move(staging, to: path)
        }
        let new = Set(try FileSystem.list(staging).map(\.name))
        if FileSystem.exists(Paths.join(path, "manifest.json")) {
            try FileSystem.remove(Paths.join(path, "manifest.json"))
            for entry in try FileSystem.list(path) where AssemblyFolder.isPart(entry, of: path) {
                // Assets are named by their content: what is there already is what would come.
                if entry.isDirectory, entry.name.hasPrefix("asset."), new.contains(entry.name) { continue }
                try FileSystem.remove(Paths.join(path, entry.name))
            }
        }
        for name in new.subtracting(["manifest.json"]).sorted() {
            let target = Paths.join(path, name)
            if FileSystem.isDirectory(target), name.hasPrefix("asset.") { continue }
            try Paths.move(Paths.join(staging, name), to: target)
        }
        try Paths.move(Paths.join(staging, "manifest.json"), to: Paths.join(path, "manifest.json"))
        discard()
    }

    /// Removes what was not moved into place.
    package func discard() {
        if FileSystem.exists(staging) { try? FileSystem.remove(staging) }
    }
}

/// What tells a folder with an assembly from others.
package enum AssemblyFolder {
    /// Whether the folder's `manifest.json` is a cloud assembly's; many other things have a file of that name.
    package static func isAssembly(_ folder: String) -> Bool {
        let path = Paths.join(folder, "manifest.json")
        let parser = TemplateParser(file: path)
        guard let bytes = try? FileSystem.read(path, upTo: parser.limits.bytes) else { return false }
        let manifest = parser.parse(bytes).value
        return manifest?["artifacts"]?.object != nil && manifest?["version"] != nil
    }

    /// Files that an assembly is made of.
    static func isPart(_ entry: FileSystem.Entry, of folder: String) -> Bool {
        if entry.name == KubernetesFolder.name { return KubernetesFolder.isWritten(Paths.join(folder, entry.name)) }
        if entry.name.hasPrefix("asset.") { return entry.name.dropFirst(6).prefix { $0.isHexDigit }.count == 64 }
        if entry.isDirectory { return false }
        return entry.name.hasSuffix(".template.json") || entry.name.hasSuffix(".assets.json")
            || ["tree.json", "mainstay.json", "cdk.out"].contains(entry.name)
    }
}
