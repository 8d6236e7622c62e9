import Testing

@Suite struct UsageTests {
    private let folder: Folder
    private let tool: Tool

    init() throws {
        folder = try Folder()
        tool = Tool(folder: folder)
    }

    @Test(arguments: [
        ["--colour"], ["check", "--fast"], ["synth", "--output"], ["init"], ["list", "a", "b"],
    ])
    func wrongUsageEndsWithTwo(arguments: [String]) throws {
        let result = try tool.start(arguments).wait()
        #expect(result.code == 2)
        #expect(result.output.isEmpty)
        #expect(result.error.hasPrefix("Error: "))
        #expect(result.error.contains("mainstay"))
    }

    @Test func anUnknownCommandIsASuggestion() throws {
        let result = try tool.run("sinth")
        #expect(result.code == 2)
        #expect(result.error == "error: there is no command sinth\n  help: did you mean \"synth\"?\n")
    }

    @Test(arguments: [
        [], ["--help"], ["check", "--help"], ["synth", "--help"], ["list", "--help"], ["init", "--help"],
    ])
    func helpHasExamples(arguments: [String]) throws {
        let result = try tool.start(arguments).wait()
        #expect(result.code == 0)
        #expect(result.output.contains("EXAMPLES"))
        #expect(result.error.isEmpty)
    }

    @Test func versionIsPrintedAlone() throws {
        let result = try tool.run("--version")
        #expect(result.code == 0)
        #expect(result.output == "0.1.0\n")
    }

    @Test(arguments: ["bash", "zsh", "fish"])
    func completionScriptsKnowTheCommands(shell: String) throws {
        let result = try tool.run("--generate-completion-script", shell)
        #expect(result.code == 0)
        for command in ["init", "list", "synth", "check"] { #expect(result.output.contains(command)) }
    }

    @Test func aPackageIsNeeded() throws {
        for command in ["synth", "list"] {
            let result = try tool.run(command)
            #expect(result.code == 2)
            #expect(result.error.contains("there is no platform here"))
            #expect(result.error.contains("mainstay init"))
        }
    }

    @Test func aReaderThatLeavesIsNoFailure() throws {
        for index in 0..<200 { try folder.write("{\"AWSTemplateFormatVersion\": {,}}", to: "all/\(index).json") }
        let shell = try Folder()
        try shell.write(
            "#!/bin/sh\n('\(Tool.path)' check '\(folder.path)/all'; echo $? > '\(shell.path)/code') | head -n 1\n",
            to: "pipe", isExecutable: true)
        let result = try Tool(folder: shell).runScript("pipe")
        #expect(result.error.isEmpty)
        #expect(try shell.read("code") == "1\n")
    }
}
