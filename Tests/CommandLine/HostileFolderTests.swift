import Foundation
import MainstayTemplate
import Testing

/// A folder in which somebody put everything that ends or stalls a checker, and two templates between it.
@Suite("A folder with hostile files")
struct HostileFolderTests {
    private let folder: Folder
    private let tool: Tool

    init() throws {
        folder = try Folder()
        tool = Tool(folder: folder)
        try folder.write(Samples.wrongTemplate, to: "all/a-first.yaml")
        try folder.write(Samples.wrongTemplate, to: "all/sub/z-last.yaml")
        try folder.write(
            "Resources:\n  A:\n    Type: {Ref: Kind}\n    Properties: [1]\n  B:\n    Type: AWS::SNS::Topic\n",
            to: "all/map-type.yaml")
        try folder.write("Resources:\n  A: {Type: [AWS::S3::Bucket]}\n  B: 1\n  C:\n", to: "all/no-types.yaml")
        let deep = String(repeating: "[", count: 100_000)
        try folder.write("{\"AWSTemplateFormatVersion\": \"2010-09-09\", \"Resources\": \(deep)", to: "all/deep.json")
        try folder.write(Self.aliases, to: "all/aliases.yaml")
        try write([0xFF, 0xFE, 0x00, 0x52] + Array("Resources: AWS::".utf8) + [0x80, 0xC3], to: "all/encoding.yaml")
        try write((0..<65_536).map { UInt8(truncatingIfNeeded: $0 &* 7) }, to: "all/binary.template")
        try Self.makeLarge("\(folder.path)/all/large.yaml")
        try folder.link("all/loop", to: ".")
        try folder.link("all/self.yaml", to: "self.yaml")
        try folder.link("all/gone.yaml", to: "nowhere.yaml")
        #expect(mkfifo("\(folder.path)/all/pipe.yaml", 0o644) == 0)
        #expect(mkfifo("\(folder.path)/all/sub/manifest.json", 0o644) == 0)
    }

    @Test("gives the findings of all other files")
    func search() throws {
        let result = try tool.run("check", "--format", "json", "all")
        #expect(result.code == 1, "\(result.error)")
        #expect(result.error.isEmpty, "\(result.error)")
        #expect(try Self.gates(result) == ["all/a-first.yaml", "all/sub/z-last.yaml"])
        for broken in ["all/map-type.yaml", "all/deep.json", "all/aliases.yaml", "all/encoding.yaml"] {
            #expect(result.output.contains("\"\(broken)\""), "nothing is said about \(broken)")
        }
    }

    @Test("gives them too when a file cannot be read, and says which")
    func unreadable() throws {
        try folder.write(Samples.wrongTemplate, to: "all/locked.yaml")
        try FileManager.default.setAttributes(
            [.posixPermissions: 0], ofItemAtPath: "\(folder.path)/all/locked.yaml")
        let result = try tool.run("check", "--format", "json", "all")
        // Nothing is locked to the system's administrator.
        let isLocked = access("\(folder.path)/all/locked.yaml", R_OK) != 0
        #expect(result.code == (isLocked ? 2 : 1), "\(result.error)")
        #expect(result.error.contains("cannot read all/locked.yaml") == isLocked)
        #expect(Set(try Self.gates(result)).isSuperset(of: ["all/a-first.yaml", "all/sub/z-last.yaml"]))
    }

    @Test("gives them too when the assembly beside them names pipes, itself and what is no file")
    func assembly() throws {
        let stage = #"{"type": "cdk:cloud-assembly", "properties": {"directoryName": "."}}"#
        let stages = (0..<30).map { "\"Stage\($0)\": \(stage)" }.joined(separator: ", ")
        let stacks = ["pipe.json", ".", "gone.json", "../large.yaml", "manifest.json"].map { file in
            #""\#(file)": {"type": "aws:cloudformation:stack", "properties": {"templateFile": "\#(file)"}}"#
        }
        try folder.write(
            "{\"version\": \"36.0.0\", \"artifacts\": {\(stages), \(stacks.joined(separator: ", "))}}",
            to: "all/cdk.out/manifest.json")
        #expect(mkfifo("\(folder.path)/all/cdk.out/pipe.json", 0o644) == 0)
        let result = try tool.run("check", "--format", "json", "all")
        #expect(result.code == 1, "\(result.error)")
        #expect(try Self.gates(result) == ["all/a-first.yaml", "all/sub/z-last.yaml"])
        for file in ["pipe.json", "gone.json", "large.yaml"] { #expect(result.output.contains(file)) }
    }

    /// The files whose wrong property was found.
    private static func gates(_ result: Tool.Result) throws -> [String] {
        let findings = try JSON(result.output)["findings"]?.array ?? []
        return findings.filter { $0["message"]?.string?.contains("Coun") == true }.compactMap { $0["file"]?.string }
    }

    private func write(_ bytes: [UInt8], to name: String) throws {
        try Data(bytes).write(to: URL(filePath: "\(folder.path)/\(name)"))
    }

    /// A hundred megabytes, of which the disk stores nothing.
    private static func makeLarge(_ path: String) throws {
        try Data("Resources:\n".utf8).write(to: URL(filePath: path))
        let file = try FileHandle(forWritingTo: URL(filePath: path))
        try file.truncate(atOffset: 100_000_000)
        try file.close()
    }

    private static let aliases: String = {
        var text = "Resources: {A: {Type: 'AWS::SNS::Topic'}}\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1..<15 {
            let uses = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
            text += "a\(level): &a\(level) [\(uses)]\n"
        }
        return text
    }()
}
