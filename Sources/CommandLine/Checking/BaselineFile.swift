import MainstayDiagnostics
import MainstayFiles
import MainstayReports

/// A baseline on the disk. It names files relative to its own folder, so that it holds wherever it is used from.
struct BaselineFile: Sendable {
    static let usualName = "mainstay-baseline.json"

    /// From the root.
    let path: String
    private let baseline: Baseline

    init(reading path: String) throws {
        self.path = path
        let bytes: [UInt8]
        do {
            bytes = try FileSystem.read(path)
        } catch {
            throw Failure(
                error.code == .notFound ? "there is no baseline \(Paths.display(path))" : error.description,
                help: error.code == .notFound ? "write it with: mainstay baseline --output \(Paths.display(path))" : nil
            )
        }
        baseline = try Baseline(reading: bytes, file: Paths.display(path))
    }

    /// - Parameter files: those that were looked at, as findings name them.
    /// - Returns: what the baseline lists and nothing answered to.
    func apply(to findings: inout [Finding], files: Set<String>) -> [BaselineEntry] {
        let folder = Paths.parent(of: path)
        let checked = Set(files.map { Self.name(of: $0, in: folder) })
        return baseline.apply(
            to: &findings, path: { Self.name(of: $0, in: folder) },
            isChecked: { checked.contains($0) || !FileSystem.exists(Paths.absolute($0, in: folder)) })
    }

    static func bytes(of findings: [Finding], at path: String) -> (bytes: [UInt8], count: Int) {
        let folder = Paths.parent(of: Paths.absolute(path))
        let baseline = Baseline(of: findings) { name(of: $0, in: folder) }
        return (baseline.bytes, baseline.entries.reduce(0) { $0 + $1.count })
    }

    private static func name(of file: String, in folder: String) -> String {
        if file.isEmpty || file.hasPrefix("<") { return file }
        return Paths.relative(Paths.absolute(file), to: folder)
    }
}
