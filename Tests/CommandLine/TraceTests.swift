import Testing

@Suite("mainstay trace")
struct TraceCommandTests {
    private static let catalogue = """
        catalogue: Shop
        documents: [Paper]
        requirements:
          - {id: A, text: files, source: Paper, checks: [{resource: AWS::S3::Bucket}]}
          - {id: B, text: notes, source: Paper, checks: [{document: notes.md}]}

        """

    private func folder(_ catalogue: String = catalogue) throws -> Folder {
        let folder = try Folder()
        try folder.write(Samples.assembly(), below: "cdk.out")
        try folder.write(catalogue, to: "requirements.yaml")
        return folder
    }

    @Test("The catalogue beside the assembly is found; what is violated ends with 1, and with 0 when it is mended")
    func exitCodes() throws {
        let folder = try folder()
        let tool = Tool(folder: folder)
        let violated = try tool.run("trace", "cdk.out")
        #expect(violated.code == 1)
        #expect(violated.output.contains("there is no file notes.md"))
        #expect(violated.output.contains("Paper: 2 requirements: 1 met, 1 violated"))
        try folder.write("notes", to: "notes.md")
        #expect(try tool.run("trace", "cdk.out").code == 0)
        #expect(try tool.run("trace", "cdk.out", "--fail-on", "met").code == 1)
    }

    @Test("Filters, formats and a file")
    func options() throws {
        let folder = try folder()
        let tool = Tool(folder: folder)
        #expect(!(try tool.run("trace", "cdk.out", "--status", "met").output.contains("notes")))
        #expect(try tool.run("trace", "cdk.out", "--requirement", "B").output.contains("notes"))
        #expect(try tool.run("trace", "cdk.out", "--json").output.hasPrefix("{"))
        let written = try tool.run("trace", "cdk.out", "--format", "html", "--output", "trace.html")
        #expect(written.output.isEmpty)
        #expect(try folder.read("trace.html").hasPrefix("<!DOCTYPE html>"))
        // Written over by the next one; what is no trace is not.
        #expect(try tool.run("trace", "cdk.out", "--format", "html", "--output", "trace.html").code == 1)
        let refused = try tool.run("trace", "cdk.out", "--output", "requirements.yaml")
        #expect(refused.code == 2)
        #expect(refused.error.contains("requirements.yaml is no trace"))
    }

    @Test(
        "Wrong usage ends with 2 and says what was meant",
        arguments: [
            (["trace", "cdk.out", "--requirement", "C"], "has no requirement C"),
            (["trace", "cdk.out", "--status", "violatd"], "did you mean \"violated\"?"),
            (["trace", "cdk.out", "--catalogue", "other.yaml"], "there is no file other.yaml"),
            (["trace", "nowhere"], "there is no folder nowhere"),
            (["trace", "cdk.out", "--json", "--format", "html"], "exclude each other"),
        ])
    func usage(arguments: [String], message: String) throws {
        let result = try Tool(folder: try folder()).start(arguments).wait()
        #expect(result.code == 2)
        #expect(result.error.contains(message), "\(result.error)")
    }

    @Test("A catalogue that cannot be read is refused at its place")
    func wrongCatalogue() throws {
        let folder = try folder(Self.catalogue.replacing("checks", with: "cheks"))
        let result = try Tool(folder: folder).run("trace", "cdk.out")
        #expect(result.code == 2)
        #expect(result.error.contains("requirements.yaml:4:"), "\(result.error)")
        #expect(result.error.contains("did you mean \"checks\"?"))
    }
}
