import MainstayCommandLine
import Testing

@Suite struct InitTests {
    private let folder: Folder
    private let tool: Tool

    init() throws {
        folder = try Folder()
        try folder.write("let package = Package(\n    name: \"Mainstay\",\n)\n", to: "toolkit/Package.swift")
        tool = Tool(folder: folder, variables: ["MAINSTAY_TOOLKIT": "toolkit"])
    }

    @Test func writesAPackage() throws {
        let result = try tool.run("init", "WebShop")
        #expect(result.code == 0, "\(result.error)")
        #expect(result.output.contains("cd WebShop"))
        #expect(result.output.contains("mainstay synth"))
        let manifest = try folder.read("WebShop/Package.swift")
        #expect(manifest.contains(".package(path: \"../toolkit\")"))
        #expect(manifest.contains("package: \"toolkit\""))
        #expect(try folder.read("WebShop/Sources/WebShop/WebShop.swift").contains("struct WebShop: Platform"))
        for file in ["config/staging.json", "config/production.json", "cdk.json", ".gitignore", "README.md"] {
            #expect(folder.exists("WebShop/\(file)"))
        }
    }

    @Test func neverOverwrites() throws {
        try folder.write("mine", to: "WebShop/config/staging.json")
        let result = try tool.run("init", "WebShop")
        #expect(result.code == 2)
        #expect(result.error.contains("WebShop/config/staging.json is in the way"))
        #expect(try folder.read("WebShop/config/staging.json") == "mine")
        #expect(try folder.names(in: "WebShop") == ["config"])
    }

    @Test func aFolderWithOtherFilesWillDo() throws {
        try folder.write("mine", to: "infrastructure/notes.txt")
        #expect(try tool.run("init", "WebShop", "--directory", "infrastructure").code == 0)
        #expect(folder.exists("infrastructure/Package.swift"))
    }

    @Test func aFolderNamedLikeTheToolkitDoesNotResolve() throws {
        let result = try tool.run("init", "WebShop", "--directory", "inner/Toolkit")
        #expect(result.code == 2)
        #expect(result.error.contains("SwiftPM takes the two for one package"))
        #expect(!folder.exists("inner"))
    }

    @Test(arguments: [
        ("web-shop", "WebShop"), ("2fast", "Platform2fast"), ("class", "Class"), ("Stack", "MyStack"),
        ("MainstayShop", "Shop"), ("a/b", "AB"), ("日本", "WebShop"), ("", "WebShop"),
    ])
    func namesMustBeModuleNames(name: String, suggestion: String) throws {
        let failure = #expect(throws: Failure.self) { try PlatformName(name) }
        #expect(failure?.help == "call it \(suggestion)")
        #expect(try PlatformName(suggestion).module == suggestion)
    }

    @Test func aToolkitMustBeOne() throws {
        try folder.write("let package = Package(name: \"Other\")\n", to: "other/Package.swift")
        let result = try tool.run("init", "WebShop", "--toolkit", "other")
        #expect(result.code == 2)
        #expect(result.error.contains("--toolkit other is no checkout of the toolkit"))
        #expect(!folder.exists("WebShop"))
    }

    @Test func aRepositoryIsAToolkitToo() throws {
        #expect(try tool.run("init", "WebShop", "--toolkit", "https://example.com/team/mainstay.git").code == 0)
        let manifest = try folder.read("WebShop/Package.swift")
        #expect(manifest.contains(".package(url: \"https://example.com/team/mainstay.git\", branch: \"main\")"))
        #expect(manifest.contains("package: \"mainstay\""))
    }

    @Test func theCheckoutAroundTheProgramIsFound() throws {
        let found = try Toolkit.find(nil, executable: "\(folder.path)/toolkit/.build/debug/mainstay")
        #expect(found == .folder("\(folder.path)/toolkit"))
    }
}
