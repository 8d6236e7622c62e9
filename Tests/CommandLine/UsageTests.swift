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

    /// What is wrong with the words is found before AWS is asked anything.
    @Test(arguments: [
        ["deploy", "--concurrency", "0"], ["deploy", "--parameter", "Size"], ["deploy", "--deny", "everything"],
        ["deploy", "--progress", "loud"], ["deploy", "--assembly", "nowhere", "--local"], ["destroy"],
        ["destroy", "staging", "--concurrency", "1000"], ["drift", "--allow-list", "nowhere.yaml"],
        ["promote", "staging"], ["promote", "staging", "production", "--allow-list", "nowhere.yaml"], ["rollback"],
        ["history", "production", "--last", "0"], ["history"], ["events", "--last", "-1"], ["import", "Shop"],
        ["import", "Shop", "Bucket"], ["import", "Shop", "Bucket=a", "Bucket=b"], ["bootstrap", "--trust", "12"],
        ["outputs", "--yaml"], ["status", "--yaml"], ["recover", "--now"], ["local", "--port", "70000"],
        ["diff", "--change-set", "staging", "--from", "before"], ["diff", "--change-set", "staging", "a", "b"],
    ])
    func wrongWordsOfDeploymentsEndWithTwo(arguments: [String]) throws {
        let result = try tool.start(arguments).wait()
        #expect(result.code == 2, "\(result.output)\(result.error)")
        #expect(result.output.isEmpty)
        #expect(result.error.lowercased().hasPrefix("error: "))
    }

    @Test func anUnknownCommandIsASuggestion() throws {
        let result = try tool.run("sinth")
        #expect(result.code == 2)
        #expect(result.error == "error: there is no command sinth\n  help: did you mean \"synth\"?\n")
    }

    @Test(arguments: [
        [], ["--help"], ["check", "--help"], ["synth", "--help"], ["list", "--help"], ["init", "--help"],
        ["bootstrap", "--help"], ["deploy", "--help"], ["destroy", "--help"], ["diff", "--help"], ["drift", "--help"],
        ["events", "--help"], ["history", "--help"], ["import", "--help"], ["local", "--help"], ["outputs", "--help"],
        ["promote", "--help"], ["recover", "--help"], ["rollback", "--help"], ["status", "--help"],
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
