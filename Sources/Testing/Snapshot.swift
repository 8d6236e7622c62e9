import MainstayFiles
import MainstayTemplate

extension SynthesizedTemplate {
    /// Compares the template with the one recorded in a file.
    ///
    /// The file is written by running the tests with `RECORD=1`, and only then; with `CI` set that is refused, because
    /// a run that records proves nothing.
    ///
    /// - Parameters:
    ///   - name: the file's path, relative to the folder of the test's source.
    /// - Throws: ``TestFailure`` where they differ, with the first lines that do.
    public func requireSnapshot(_ name: String, filePath: String = #filePath) throws {
        let folder = filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        try requireSnapshot(
            name, at: "\(folder)/\(name)", isRecording: FileSystem.environmentVariable("RECORD") == "1",
            isCI: FileSystem.environmentVariable("CI") != nil)
    }

    func requireSnapshot(_ name: String, at path: String, isRecording: Bool, isCI: Bool) throws {
        let current = JSONPrinter.pretty.print(value)
        if isRecording {
            if isCI {
                throw TestFailure("RECORD=1 is refused where CI is set: record on your machine and commit the file")
            }
            if let last = path.lastIndex(of: "/") { try FileSystem.createDirectory(String(path[..<last])) }
            try FileSystem.write(current, to: path)
            return
        }
        guard FileSystem.exists(path) else {
            throw TestFailure(
                "there is no snapshot \(name): run the tests once with RECORD=1, and read it before you commit it")
        }
        let recorded = try FileSystem.read(path)
        if recorded != current { throw TestFailure(Self.difference(recorded, current, name)) }
    }

    private static func difference(_ recorded: [UInt8], _ current: [UInt8], _ name: String) -> String {
        let old = String(decoding: recorded, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        let new = String(decoding: current, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        var first = 0
        while first < min(old.count, new.count), old[first] == new[first] { first += 1 }
        var end = 0
        while end < min(old.count, new.count) - first, old[old.count - 1 - end] == new[new.count - 1 - end] { end += 1 }
        let removed = old[first..<(old.count - end)].prefix(10).map { "-\($0)" }
        let added = new[first..<(new.count - end)].prefix(10).map { "+\($0)" }
        return """
            the template differs from \(name) from line \(first + 1) on:
            \((removed + added).joined(separator: "\n"))
            If it should, record it with RECORD=1.
            """
    }
}
