import Mainstay
import MainstayDiagnostics
import MainstayEC2
import MainstayFiles
import MainstayRDS
import MainstayS3
import MainstayTemplate

/// Something that people get wrong, and what they are told.
struct Mistake {
    var name: String
    var rule: String
    /// What the message must say: the value given, or the name of what is wrong.
    var says: String
    /// What the help must say: how to mend it.
    var helps: String
    /// Makes the mistake in a fresh app with one stack.
    var make: (App, Stack) -> Void

    init(_ name: String, _ rule: String, says: String, helps: String, _ make: @escaping (App, Stack) -> Void) {
        self.name = name
        self.rule = rule
        self.says = says
        self.helps = helps
        self.make = make
    }
}

struct Settings: Decodable {
    var domainName: String
    var desiredCount: Int
    var network: CIDRBlock
}

/// Writes one settings file, decodes it, and removes it.
func decodeSettings(_ text: String, in app: App) {
    let folder = "\(FileSystem.temporaryDirectory)/mainstay-mistake-\(UInt64.random(in: 0 ... .max))"
    do {
        try FileSystem.createDirectory(folder)
        defer { try? FileSystem.remove(folder) }
        try FileSystem.write(Array(text.utf8), to: "\(folder)/staging.json")
        _ = app.environments(as: Settings.self, from: folder)
    } catch {
        app.report(Diagnostic("failed-test-setup", .error, "\(error)"))
    }
}
