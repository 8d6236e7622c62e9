import Foundation
import MainstayCommandLine
import Testing

@Suite struct WatchTests {
    private let folder: Folder

    init() throws { folder = try Folder() }

    /// A running `mainstay check --watch`, read line by line; reading waits, so that nothing has to sleep.
    private final class Watching {
        let process = Process()
        private let output: FileHandle
        private var rest = Data()

        init(_ folder: Folder, _ arguments: [String]) throws {
            let pipe = Pipe()
            process.executableURL = URL(filePath: Tool.path)
            process.arguments = ["check", "--watch"] + arguments
            process.currentDirectoryURL = URL(filePath: folder.path)
            process.standardOutput = pipe
            process.standardError = FileHandle.nullDevice
            process.standardInput = FileHandle.nullDevice
            try process.run()
            output = pipe.fileHandleForReading
        }

        deinit { if process.isRunning { process.terminate() } }

        /// How long a report may take on a machine that has much else to do.
        private static let patience: Int32 = 600_000

        /// The next line that ends a report; nil where none comes.
        func summary() -> String? {
            while true {
                while let end = rest.firstIndex(of: 10) {
                    let line = String(decoding: rest[rest.startIndex..<end], as: UTF8.self)
                    rest = rest[(end + 1)...]
                    if line.contains(" checked") { return line }
                }
                var request = pollfd(fd: output.fileDescriptor, events: Int16(POLLIN), revents: 0)
                guard poll(&request, 1, Self.patience) > 0 else { return nil }
                let more = output.availableData
                if more.isEmpty { return nil }
                rest.append(more)
            }
        }
    }

    private static let good = "1 template checked: no findings"
    private static let bad = "1 template checked: 1 error"

    @Test func eachSaveIsChecked() throws {
        try folder.write(Samples.plainTemplate, to: "t/q.yaml")
        let watching = try Watching(folder, ["t"])
        #expect(watching.summary() == Self.good)
        try folder.write(Samples.wrongTemplate, to: "t/q.yaml")
        #expect(watching.summary() == Self.bad)
        // As editors save: a new file that takes the place of the old one.
        try folder.write(Samples.plainTemplate, to: "t/.q.yaml.swp")
        try #require(rename("\(folder.path)/t/.q.yaml.swp", "\(folder.path)/t/q.yaml") == 0)
        #expect(watching.summary() == Self.good)
        try folder.write(Samples.wrongTemplate, to: "t/new/deep/r.yaml")
        #expect(watching.summary()?.hasPrefix("2 templates checked: 1 error") == true)
        try FileManager.default.removeItem(atPath: "\(folder.path)/t/new")
        #expect(watching.summary() == Self.good)
        watching.process.interrupt()
        watching.process.waitUntilExit()
        #expect(watching.process.terminationStatus == 130)
    }

    @Test func oneFileIsWatchedThroughItsLinkAndItsConfigurationToo() throws {
        try folder.write(Samples.wrongTemplate, to: "real/q.yaml")
        try folder.link("q.yaml", to: "real/q.yaml")
        let watching = try Watching(folder, ["q.yaml", "--output", "json=report.json"])
        #expect(watching.summary() == Self.bad)
        try folder.write("checks: {skip: [{rule: unknown-property, reason: r, owner: o}]}", to: "mainstay.yaml")
        // A configuration that is new is not noticed; the save of the template is.
        try folder.write(Samples.wrongTemplate, to: "real/q.yaml")
        #expect(watching.summary() == Self.good + ", 1 waived")
        try folder.write("checks: {failOn: never}", to: "mainstay.yaml")
        #expect(watching.summary() == Self.bad)
        watching.process.interrupt()
        watching.process.waitUntilExit()
        #expect(watching.process.terminationStatus == 130)
    }

    @Test func whatCannotBeWatchedIsRefused() throws {
        let tool = Tool(folder: folder)
        #expect(try tool.run("check", "--watch", "-").code == 2)
        #expect(try tool.run("check", "--watch", "nowhere.yaml").code == 2)
    }

    @Test func lookingAgainFindsWhatChanged() throws {
        try folder.write("a", to: "t/a.yaml")
        try folder.write("b", to: "t/b.yaml")
        let source = PolledChanges()
        source.watch(["\(folder.path)/t"])
        #expect(source.changes(within: 0).isEmpty)
        try folder.write("longer", to: "t/a.yaml")
        #expect(source.changes(within: 0).paths == ["\(folder.path)/t/a.yaml"])
        try folder.write("c", to: "t/c/d.yaml")
        #expect(source.changes(within: 0).paths == ["\(folder.path)/t/c"])
        try FileManager.default.removeItem(atPath: "\(folder.path)/t/b.yaml")
        #expect(source.changes(within: 0).paths == ["\(folder.path)/t/b.yaml"])
        #expect(source.changes(within: 0).isEmpty)
    }

    @Test func onlyWhatIsCheckedMatters() throws {
        try folder.write(Samples.plainTemplate, to: "t/q.yaml")
        try folder.write("", to: "t/node_modules/x.json")
        let plan = WatchPlan(paths: ["\(folder.path)/t"], ignored: ["\(folder.path)/t/report.json"])
        #expect(plan.folders == ["\(folder.path)/t"])
        func matters(_ path: String) -> Bool {
            plan.matters(Changes(paths: ["\(folder.path)/\(path)"]))
        }
        #expect(matters("t/q.yaml"))
        #expect(matters("t/other.json"))
        #expect(!matters("t/notes.txt"))
        #expect(!matters("t/report.json"))
        #expect(!matters("t/.report.json.partial"))
        #expect(!matters("t/node_modules"))
        #expect(!matters("u/q.yaml"))
    }
}
