internal import MainstayDiagnostics
internal import MainstayPolicy
internal import MainstayTemplate

/// A document that is there, with a heading and with texts in it.
struct DocumentCheck: Check {
    static let head = "document"
    static let members = ["heading", "contains"]
    private let path: String
    private let heading: String?
    private let texts: [String]

    init?(_ reader: inout MemberReader) {
        guard let path = reader.text("document", required: true) else { return nil }
        self.path = path
        heading = reader.text("heading")
        texts = reader.texts("contains") ?? []
    }

    var summary: String {
        var text = path
        if let heading { text += " with the heading \"\(heading)\"" }
        if !texts.isEmpty { text += " with \(texts.map { "\"\($0)\"" }.joined(separator: ", "))" }
        return text
    }

    func run(_ run: inout CheckRun) {
        guard let content = run.documents.content(of: path) else { return run.fail("there is no file \(path)") }
        let text = DocumentText(content)
        run.hold(
            Evidence(
                "\(path) is there", holds: true, role: .subject, place: .file(path, part: []),
                location: SourceLocation(file: path, position: .unknown)))
        if let heading { run.keep(path, "heading \"\(heading)\"", heading, text.line(ofHeading: heading)) }
        for wanted in texts { run.keep(path, "\"\(wanted)\"", wanted, text.line(of: wanted)) }
    }
}

/// Something that people do, held by a section of a document that tells them how.
struct ProcedureCheck: Check {
    static let head = "procedure"
    static let members = ["section"]
    private let path: String
    private let section: String?

    init?(_ reader: inout MemberReader) {
        guard let path = reader.text("procedure", required: true) else { return nil }
        self.path = path
        section = reader.text("section")
    }

    var summary: String { "procedure in \(path)" + (section.map { ", \"\($0)\"" } ?? "") }

    func run(_ run: inout CheckRun) {
        guard let content = run.documents.content(of: path) else { return run.fail("there is no file \(path)") }
        let text = DocumentText(content)
        if let section { run.keep(path, "section \"\(section)\"", section, text.line(ofHeading: section)) }
        if section == nil {
            run.hold(
                Evidence(
                    "\(path) is there", holds: true, place: .file(path, part: []),
                    location: SourceLocation(file: path, position: .unknown)))
        }
        run.end(with: .procedure)
    }
}

extension CheckRun {
    /// Keeps whether something stands in a file.
    fileprivate mutating func keep(_ path: String, _ what: String, _ part: String, _ line: Int?) {
        guard let line else { return fail("\(path) has no \(what)") }
        hold(
            Evidence(
                "\(path) has the \(what)", holds: true, place: .file(path, part: [part]),
                location: SourceLocation(file: path, line: line, column: 1)))
    }
}

/// The lines of a document.
struct DocumentText {
    private let lines: [Substring]

    init(_ bytes: [UInt8]) {
        lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    }

    /// The line of a Markdown heading with a text in it, whatever its level.
    func line(ofHeading text: String) -> Int? {
        let wanted = text.lowercased()
        return lines.firstIndex { $0.hasPrefix("#") && $0.lowercased().contains(wanted) }.map { $0 + 1 }
    }

    func line(of text: String) -> Int? { lines.firstIndex { $0.contains(text) }.map { $0 + 1 } }
}
