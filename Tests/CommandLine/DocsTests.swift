import Testing

@Suite("mainstay docs")
struct DocsCommandTests {
    private static let catalogue = """
        catalogue: Shop
        documents: [Paper]
        requirements:
          - {id: A, text: things, source: Paper, checks: [{resource: AWS::IoT::Thing}]}
          - {id: B, text: inventory, source: Paper, checks: [{document: docs/platform/inventory.md}]}

        """

    private func folder() throws -> Folder {
        let folder = try Folder()
        try folder.write(Samples.assembly(), below: "cdk.out")
        try folder.write(Self.catalogue, to: "requirements.yaml")
        return folder
    }

    @Test("Documents are missing, then written, then current; one that was changed is stale")
    func lifeOfDocuments() throws {
        let folder = try folder()
        let tool = Tool(folder: folder)
        let missing = try tool.run("docs", "cdk.out", "--check")
        #expect(missing.code == 1)
        #expect(missing.output.contains("docs/platform/inventory.md is missing"))
        let written = try tool.run("docs", "cdk.out")
        #expect(written.code == 0)
        #expect(written.output.contains("wrote docs/platform/recovery.md"))
        // A requirement is about a document, and a document about the requirement: both are right at once.
        #expect(try tool.run("docs", "cdk.out", "--check").code == 0)
        #expect(try folder.read("docs/platform/compliance.md").contains("| met | 2 |"))
        try folder.write(try folder.read("docs/platform/inventory.md") + "more\n", to: "docs/platform/inventory.md")
        let stale = try tool.run("docs", "cdk.out", "--check", "--json")
        #expect(stale.code == 1)
        #expect(stale.output.contains("\"state\": \"stale\""))
        #expect(try tool.run("docs", "cdk.out").output.contains("wrote docs/platform/inventory.md"))
        #expect(try tool.run("docs", "cdk.out", "--check").code == 0)
    }

    @Test("What people wrote is not written over, and nothing else is written then")
    func foreignFiles() throws {
        let folder = try folder()
        let tool = Tool(folder: folder)
        try folder.write("# Ours\n", to: "book/recovery.md")
        let refused = try tool.run("docs", "cdk.out", "--output", "book")
        #expect(refused.code == 2)
        #expect(refused.error.contains("book/recovery.md was not written by this command"))
        #expect(try folder.read("book/recovery.md") == "# Ours\n")
        #expect(throws: (any Error).self) { try folder.read("book/inventory.md") }
    }

    @Test("One framework alone")
    func frameworks() throws {
        let folder = try folder()
        let tool = Tool(folder: folder)
        #expect(try tool.run("docs", "cdk.out", "--framework", "soc-2").code == 0)
        let text = try folder.read("docs/platform/compliance.md")
        #expect(text.contains("SOC 2") && !text.contains("PCI DSS"))
    }

    @Test(
        "Wrong usage ends with 2 and says what was meant",
        arguments: [
            (["docs", "nowhere"], "there is no folder nowhere"),
            (["docs", "cdk.out", "--catalogue", "other.yaml"], "there is no file other.yaml"),
            (["docs", "cdk.out", "--framework", "soc2"], "did you mean \"soc-2\"?"),
            (["docs", "cdk.out", "--output", "requirements.yaml"], "it is not a folder"),
        ])
    func usage(arguments: [String], message: String) throws {
        let result = try Tool(folder: try folder()).start(arguments).wait()
        #expect(result.code == 2)
        #expect(result.error.contains(message), "\(result.error)")
    }
}
