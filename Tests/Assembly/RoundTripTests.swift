import MainstayAssembly
import MainstayDiagnostics
import MainstayFiles
import MainstayTemplate
import Testing

@Suite("Assemblies on disk")
struct RoundTripTests {
    private func sample() -> Assembly {
        var stack = StackArtifact(
            id: "Shop", template: ["Resources": ["B": ["Type": "AWS::S3::Bucket"]]], templateFile: "Shop.template.json")
        stack.stackName = "shop"
        stack.account = "123456789012"
        stack.region = "eu-west-1"
        stack.environment = "staging"
        stack.terminationProtection = true
        stack.tags = [("Project", "Shop")]
        stack.sources = [
            ElementSource(
                logicalID: "B", path: "Shop/B", location: SourceLocation(file: "Shop/Shop.swift", line: 7, column: 9))
        ]
        let edge = AssemblyEdge(from: "Shop/A", to: "Shop/B", kind: "grant", detail: ["s3:GetObject"])
        return Assembly(stacks: [stack], edges: [edge], tree: nil)
    }

    private func inFolder(_ body: (String) throws -> Void) throws {
        let folder = "\(FileSystem.temporaryDirectory)/mainstay-assembly-\(UInt64.random(in: 0 ... .max))"
        defer { try? FileSystem.remove(folder) }
        try body(folder)
    }

    @Test("Stages that name their own folder are read once, not a billion times")
    func circles() throws {
        try inFolder { folder in
            try AssemblyWriter().write(sample(), to: folder)
            let stage =
                #"{"type": "cdk:cloud-assembly", "properties": {"directoryName": "../\#(Self.name(of: folder))/."}}"#
            let stack = #"{"type": "aws:cloudformation:stack", "properties": {"templateFile": "Shop.template.json"}}"#
            let stages = (0..<20).map { "\"S\($0)\": \(stage)" }.joined(separator: ",")
            let manifest = #"{"version": "36.0.0", "artifacts": {\#(stages), "Shop": \#(stack)}}"#
            try FileSystem.write(Array(manifest.utf8), to: "\(folder)/manifest.json")
            let result = AssemblyReader().read(folder)
            #expect(result.assembly.stacks.map(\.id) == ["Shop"])
        }
    }

    private static func name(of path: String) -> Substring { path.split(separator: "/").last ?? "" }

    @Test("What is written is read back")
    func roundTrip() throws {
        try inFolder { folder in
            try AssemblyWriter().write(sample(), to: folder)
            let result = AssemblyReader().read(folder)
            #expect(result.diagnostics.isEmpty)
            let stack = try #require(result.assembly.stacks.first)
            let expected = sample().stacks[0]
            #expect(stack.template == expected.template)
            #expect(stack.sources == expected.sources)
            #expect(stack.stackName == "shop" && stack.account == "123456789012" && stack.region == "eu-west-1")
            #expect(stack.environment == "staging" && stack.terminationProtection)
            #expect(stack.tags.map(\.value) == ["Shop"])
            #expect(result.assembly.edges == sample().edges)
        }
    }

    @Test("Writing again removes what is gone and touches nothing else")
    func rewriting() throws {
        try inFolder { folder in
            try AssemblyWriter().write(sample(), to: folder)
            try FileSystem.write(Array("mine".utf8), to: "\(folder)/notes.txt")
            var other = sample()
            other.stacks[0].id = "Other"
            other.stacks[0].templateFile = "Other.template.json"
            try AssemblyWriter().write(other, to: folder)
            let names = try FileSystem.list(folder).map(\.name)
            #expect(!names.contains("Shop.template.json"))
            #expect(names.contains("Other.template.json") && names.contains("notes.txt"))
        }
    }

    @Test("A missing template costs only its own stack")
    func missingTemplate() throws {
        try inFolder { folder in
            var assembly = sample()
            var second = assembly.stacks[0]
            second.id = "Zoo"
            second.templateFile = "Zoo.template.json"
            assembly.stacks.append(second)
            try AssemblyWriter().write(assembly, to: folder)
            try FileSystem.remove("\(folder)/Shop.template.json")
            let result = AssemblyReader().read(folder)
            #expect(result.assembly.stacks.map(\.id) == ["Zoo"])
            #expect(result.diagnostics.map(\.rule) == ["missing-file"])
        }
    }
}
