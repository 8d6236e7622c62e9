internal import MainstayTemplate

/// What nothing here shows yet, named so that nobody takes it for done.
struct MissingCheck: Check {
    static let head = "missing"
    static let members: [String] = []
    private let text: String

    init?(_ reader: inout MemberReader) {
        guard let text = reader.text("missing", required: true) else { return nil }
        self.text = text
    }

    var summary: String { "missing: \(text)" }

    func run(_ run: inout CheckRun) { run.end(with: .unproven, waitsFor: text) }
}
