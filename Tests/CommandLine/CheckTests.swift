import MainstayTemplate
import Testing

@Suite struct CheckTests {
    private let folder: Folder
    private let tool: Tool

    init() throws {
        folder = try Folder()
        tool = Tool(folder: folder)
    }

    @Test func aGoodTemplateIsFine() throws {
        try folder.write(Samples.template, to: "template.json")
        let result = try tool.run("check", "template.json")
        #expect(result.code == 0)
        #expect(result.output == "1 template checked: no findings\n")
        #expect(result.error.isEmpty)
    }

    @Test func whatTheSchemaRefusesIsAFinding() throws {
        try folder.write(
            "Resources:\n  Queue:\n    Type: AWS::IoT::Thing\n    Properties:\n      ThingNam: q\n", to: "q.yaml")
        let result = try tool.run("check", "q.yaml")
        #expect(result.code == 1)
        #expect(result.output.contains("--> q.yaml:5:7"), "\(result.output)")
        #expect(result.output.contains("did you mean \"ThingName\"?"))
        #expect(result.output.hasSuffix("1 template checked: 1 error\n"))
    }

    @Test func brokenJSONIsAFindingWithItsPlace() throws {
        try folder.write("{\n  \"Resources\": {,}\n}", to: "broken.json")
        let result = try tool.run("check", "broken.json")
        #expect(result.code == 1)
        #expect(result.output.contains("--> broken.json:2:17"))
        #expect(result.output.contains("1 template checked: 1 error"))
    }

    @Test func brokenYAMLIsAFindingWithItsPlace() throws {
        try folder.write("Resources:\n  Queue: [unclosed\n", to: "broken.yaml")
        let result = try tool.run("check", "broken.yaml")
        #expect(result.code == 1)
        #expect(result.output.contains("--> broken.yaml:"))
    }

    @Test func missingFileIsBadInputAndTheOthersAreStillChecked() throws {
        try folder.write("{\"Resources\": ", to: "broken.json")
        let result = try tool.run("check", "nowhere.json", "broken.json")
        #expect(result.code == 2)
        #expect(result.error == "error: there is no file or folder nowhere.json\n")
        #expect(result.output.contains("--> broken.json:1:"))
    }

    @Test func findingsOfManyFilesAreInTheOrderOfTheirNames() throws {
        for number in 10..<40 {
            try folder.write(
                "Resources:\n  Queue:\n    Type: AWS::IoT::Thing\n    Properties: {Nothing\(number): 1}\n",
                to: "all/q\(number).yaml")
        }
        let expected = (10..<40).map { "Nothing\($0)" }
        let named = (10..<40).reversed().map { "all/q\($0).yaml" }
        for arguments in [["check", "all"], ["check"] + named] {
            let result = try tool.start(arguments).wait()
            #expect(result.code == 1)
            let found = result.output.split(separator: "\"").map(String.init).filter { $0.hasPrefix("Nothing") }
            #expect(found == expected)
            #expect(result.output.hasSuffix("30 templates checked: 30 errors\n"))
        }
    }

    @Test func oneBrokenFileOfAFolderCostsNothingElse() throws {
        try folder.write(Samples.template, to: "all/a.json")
        try folder.write("AWSTemplateFormatVersion: 2010-09-09\nResources: [\n", to: "all/b.yaml")
        try folder.write(Samples.yamlTemplate, to: "all/deep/c.yml")
        try folder.write("{\"name\": \"not a template\"}", to: "all/package.json")
        try folder.write("{broken", to: "all/other.json")
        try folder.write("kind: Deployment\nspec: {Resources: 3}\n", to: "all/kubernetes.yaml")
        try folder.write("text", to: "all/notes.txt")
        let result = try tool.run("check", "all")
        #expect(result.code == 1)
        #expect(result.output.contains("--> all/b.yaml:"))
        #expect(!result.output.contains("other.json"))
        #expect(result.output.contains("3 templates checked (3 other files ignored): "))
    }

    @Test func foldersOfToolsAreSkippedAndLinkLoopsEnd() throws {
        try folder.write(Samples.template, to: "all/a.json")
        for skipped in [".build", ".git", "node_modules"] {
            try folder.write(Samples.template, to: "all/\(skipped)/x.json")
        }
        try folder.link("all/loop", to: "..")
        try folder.link("all/self", to: ".")
        let result = try tool.run("check", "all")
        #expect(result.output == "1 template checked: no findings\n")
    }

    @Test func anAssemblyIsReadByItsManifest() throws {
        try folder.write(Samples.assembly(), below: "cdk.out")
        try folder.write(Samples.template, to: "cdk.out/unlisted.json")
        #expect(try tool.run("check", "cdk.out").output == "1 template checked: no findings\n")
        #expect(try tool.run("check", ".").output == "1 template checked: no findings\n")
    }

    @Test func aManifestOfSomethingElseIsNoAssembly() throws {
        try folder.write("{\"name\": \"a web app\"}", to: "site/manifest.json")
        try folder.write(Samples.template, to: "site/t.json")
        #expect(try tool.run("check", "site").output == "1 template checked (1 other file ignored): no findings\n")
    }

    @Test func standardInputIsATemplate() throws {
        #expect(try tool.run("check", "-", input: Samples.yamlTemplate).output == "1 template checked: no findings\n")
        let broken = try tool.run("check", "-", input: "{\"Resources\": {]}")
        #expect(broken.code == 1)
        #expect(broken.output.contains("--> <standard input>:1:"))
    }

    @Test func aPipeWithANameIsReadToo() throws {
        try folder.write(Samples.template, to: "template.json")
        try folder.write(
            "#!/bin/sh\ncat '\(folder.path)/template.json' | '\(Tool.path)' check /dev/stdin\n", to: "pipe",
            isExecutable: true)
        let result = try tool.runScript("pipe")
        #expect(result.output == "1 template checked: no findings\n", "\(result.error)")
    }

    @Test func withoutArgumentsThePackagesAssemblyIsChecked() throws {
        let none = try tool.run("check")
        #expect(none.code == 2)
        #expect(none.error.contains("there is no platform here"))
        try folder.write("// swift-tools-version: 6.2\n", to: "Package.swift")
        let unwritten = try tool.run("check")
        #expect(unwritten.code == 2)
        #expect(unwritten.error.contains("there is no assembly in cdk.out"))
        try folder.write(Samples.assembly(), below: "cdk.out")
        #expect(try tool.run("check").code == 0)
    }

    @Test func jsonIsOneDocumentWithEveryFinding() throws {
        try folder.write("{\"Resources\": {,}}", to: "broken.json")
        let result = try tool.run("check", "broken.json", "--json")
        #expect(result.code == 1)
        let report = try JSON(result.output)
        #expect(report["version"]?.int == 1)
        #expect(report["command"]?.string == "check")
        #expect(report["summary"]?["errors"]?.int == 1)
        #expect(report["templates"]?.int == 1)
        #expect(report["findings"]?.array?.first?["file"]?.string == "broken.json")
        #expect(report["findings"]?.array?.first?["line"]?.int == 1)
    }

    @Test func controlCharactersAreShownNotSent() throws {
        try folder.write("{\"a\u{7F}\u{9B}2J\": 1, \"a\u{7F}\u{9B}2J\": 2}", to: "evil\u{1B}[2J.json")
        let result = try tool.run("check", "evil\u{1B}[2J.json", "no\u{1B}[2Jwhere")
        #expect(result.output.contains("evil\\u{1b}[2J.json"))
        for text in [result.output, result.error] {
            #expect(!text.unicodeScalars.contains { $0 != "\n" && ($0.value < 32 || (0x7F...0x9F).contains($0.value)) })
        }
    }

    @Test func findingsComeSortedByFileAndPlace() throws {
        try folder.write("{\"a\": 1,\n \"a\": 2,\n \"a\": 3}", to: "b.json")
        try folder.write("{\"a\": 1, \"a\": 2}", to: "a.json")
        let result = try tool.run("check", "b.json", "a.json", "--quiet")
        let places = result.output.split(separator: "\n").filter { $0.contains("-->") }.map { line in
            let parts = line.dropFirst("  --> ".count).split(separator: ":")
            return (file: String(parts[0]), line: Int(parts[1]) ?? 0, column: Int(parts[2]) ?? 0)
        }
        #expect(places.contains { $0 == ("a.json", 1, 10) })
        #expect(places.contains { $0 == ("b.json", 3, 2) })
        #expect(zip(places, places.dropFirst()).allSatisfy { $0 <= $1 })
        #expect(!result.output.contains("checked"))
    }
}
