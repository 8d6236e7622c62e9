import MainstayReports
import MainstayTemplate

/// What became of each document.
struct DocsResult {
    enum State: String {
        /// As it would be written.
        case current
        case stale
        case missing
        /// Somebody else wrote it.
        case foreign
    }

    let folder: String
    let files: [(name: String, state: State)]
    let isCheck: Bool

    var exitCode: Int32 { isCheck && files.contains { $0.state != .current } ? 1 : 0 }

    var text: String {
        if isCheck {
            let other = files.filter { $0.state != .current }
            if other.isEmpty { return "\(files.count) documents in \(folder) are current" }
            return
                (other.map { "\(folder)/\($0.name) is \($0.state == .foreign ? "somebody else's" : $0.state.rawValue)" }
                + ["write them with: mainstay docs"]).joined(separator: "\n")
        }
        let written = files.filter { $0.state != .current }
        return
            (written.map { "wrote \(folder)/\($0.name)" }
            + ["\(files.count) documents in \(folder), \(files.count - written.count) were current"])
            .joined(separator: "\n")
    }

    var json: String {
        let values = files.map { file in
            TemplateValue.object(["name": .string(file.name), "state": .string(file.state.rawValue)])
        }
        return JSONPrinter.pretty.string(
            .object([
                "version": .int(JSONRenderer.version), "command": "docs", "folder": .string(folder),
                "isCheck": .bool(isCheck), "documents": .array(values),
            ]))
    }
}
