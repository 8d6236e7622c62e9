import MainstayDiagnostics
import MainstayReports
import MainstayTemplate
import MainstayTerraform

/// What became of each file, and of each resource.
struct TerraformResult {
    enum State: String {
        case current
        case stale
        case missing
        /// Of a stack that is no more.
        case leftOver
        /// Somebody else wrote it.
        case foreign
    }

    struct File {
        let path: String
        let state: State
    }

    let folder: String
    let export: TerraformExport
    let files: [File]
    let isCheck: Bool

    var findings: [Diagnostic] { Findings.sorted(export.diagnostics.filter { $0.severity >= .warning }) }

    /// 1 where something could not be translated, or a check found something else than would be written.
    var exitCode: Int32 {
        let isStale = isCheck && files.contains { $0.state != .current }
        return isStale || export.diagnostics.contains { $0.severity == .error } ? 1 : 0
    }

    private var exported: Int { export.stacks.reduce(0) { $0 + $1.exported } }
    private var refused: Int { export.stacks.reduce(0) { $0 + $1.refused.count } }

    var text: String {
        var lines: [String] = []
        let other = files.filter { $0.state != .current }
        if isCheck {
            lines += other.map { file in
                switch file.state {
                case .foreign: "\(folder)/\(file.path) is somebody else's"
                case .leftOver: "\(folder)/\(file.path) belongs to no stack any more"
                default: "\(folder)/\(file.path) is \(file.state.rawValue)"
                }
            }
            lines.append(
                other.isEmpty ? "\(files.count) files in \(folder) are current" : "write them with: mainstay terraform")
        } else {
            let removed = other.count { $0.state == .leftOver }
            lines.append(
                "\(Findings.plural(files.count - removed, "file")) in \(folder): \(other.count - removed) written"
                    + (removed == 0 ? "" : ", \(removed) removed"))
        }
        lines.append(
            "\(Findings.plural(exported, "resource")) in \(Findings.plural(export.stacks.count, "module"))"
                + (refused == 0 ? "" : ", \(refused) not translated"))
        return lines.joined(separator: "\n")
    }

    var json: String {
        JSONPrinter.pretty.string(
            .object([
                "version": .int(JSONRenderer.version), "command": "terraform", "folder": .string(folder),
                "isCheck": .bool(isCheck), "resources": .int(exported), "refused": .int(refused),
                "stacks": .array(
                    export.stacks.map { stack in
                        .object([
                            "id": .string(stack.id), "environment": .string(stack.environment),
                            "module": .string(stack.module), "resources": .int(stack.exported),
                            "refused": .array(
                                stack.refused.map {
                                    .object(["logicalId": .string($0.logicalID), "type": .string($0.type)])
                                }),
                        ])
                    }),
                "files": .array(
                    files.map { .object(["path": .string($0.path), "state": .string($0.state.rawValue)]) }),
                "findings": .array(export.diagnostics.map(Self.finding)),
            ]))
    }

    private static func finding(_ finding: Diagnostic) -> TemplateValue {
        var members = [
            TemplateObject.Member("rule", .string(finding.rule)),
            TemplateObject.Member("severity", .string(finding.severity.rawValue)),
            TemplateObject.Member("message", .string(finding.message)),
        ]
        for (name, text) in [
            ("construct", finding.construct), ("property", finding.property), ("help", finding.help),
        ] {
            if let text { members.append(TemplateObject.Member(name, .string(text))) }
        }
        return .object(members)
    }
}
