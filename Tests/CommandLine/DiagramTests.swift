import Testing

@Suite("mainstay diagram")
struct DiagramCommandTests {
    private static let template = """
        Resources:
          Files: {Type: AWS::S3::Bucket}
          Jobs: {Type: AWS::SQS::Queue}

        """

    private func tool() throws -> (Tool, Folder) {
        let folder = try Folder()
        try folder.write(Self.template, to: "shop.yaml")
        return (Tool(folder: folder), folder)
    }

    @Test("A template is drawn to standard output, in each format")
    func formats() throws {
        let (tool, _) = try tool()
        let svg = try tool.run("diagram", "shop.yaml")
        #expect(svg.code == 0)
        #expect(svg.output.hasPrefix("<svg "))
        #expect(svg.output.contains("data-id=\"shop/Files\""))
        let mermaid = try tool.run("diagram", "shop.yaml", "--format", "mermaid")
        #expect(mermaid.output.contains("flowchart TB"))
        let dot = try tool.run("diagram", "shop.yaml", "--format", "dot", "--view", "stacks")
        #expect(dot.output.contains("digraph platform {"))
    }

    @Test("The ending of a file decides the format; what is no diagram is not written over")
    func files() throws {
        let (tool, folder) = try tool()
        for (file, start) in [("a.svg", "<svg "), ("a.mmd", "---\n"), ("a.dot", "// Drawn by mainstay diagram.")] {
            // The second time it is written over.
            for _ in 0..<2 {
                let result = try tool.run("diagram", "shop.yaml", "-o", file)
                #expect(result.code == 0)
                #expect(result.output.isEmpty)
            }
            #expect(try folder.read(file).hasPrefix(start))
        }
        #expect(try tool.run("diagram", "shop.yaml", "-o", "shop.yaml").code == 2)
        #expect(try folder.read("shop.yaml") == Self.template)
        #expect(try tool.run("diagram", "shop.yaml", "-o", "shop.yaml", "--force").code == 0)
    }

    @Test("Of several environments production is drawn, and standard error names the others")
    func environments() throws {
        let folder = try Folder()
        let stacks = ["Shop-production", "Shop-staging"]
        let artifacts = stacks.map { stack in
            """
            "\(stack)": {"type": "aws:cloudformation:stack", "environment": "aws://unknown-account/eu-west-1",
            "properties": {"templateFile": "\(stack).json"}}
            """
        }
        try folder.write(
            #"{"version": "36.0.0", "artifacts": {"# + artifacts.joined(separator: ",") + "}}",
            to: "cdk.out/manifest.json")
        try folder.write(
            #"{"version": 1, "environments": {"Shop-production": "production", "Shop-staging": "staging"}, "edges": []}"#,
            to: "cdk.out/mainstay.json")
        for stack in stacks {
            try folder.write(
                #"{"Resources": {"In\#(stack.suffix(4))": {"Type": "AWS::S3::Bucket"}}}"#, to: "cdk.out/\(stack).json")
        }
        let tool = Tool(folder: folder)
        let chosen = try tool.run("diagram", "cdk.out")
        #expect(chosen.code == 0)
        #expect(chosen.output.contains("Shop-production/Intion"))
        #expect(chosen.error.contains("--environment: staging"))
        let staging = try tool.run("diagram", "cdk.out", "--environment", "staging")
        #expect(staging.output.contains("Shop-staging/Inging"))
        #expect(staging.error.isEmpty)
        let wrong = try tool.run("diagram", "cdk.out", "--environment", "stagin")
        #expect(wrong.code == 2)
        #expect(wrong.error.contains("did you mean") && wrong.error.contains("staging"))
        let stack = try tool.run("diagram", "cdk.out", "--stack", "Shop-staging")
        #expect(stack.output.contains("Shop-staging/Inging"))
        #expect(try tool.run("diagram", "cdk.out", "--stack", "Shop").code == 2)
    }

    @Test("What cannot be drawn ends with 2", arguments: [["nothing.yaml"], ["shop.yaml", "--view", "seen"]])
    func mistakes(_ arguments: [String]) throws {
        let (tool, _) = try tool()
        let result = try tool.start(["diagram"] + arguments).wait()
        #expect(result.code == 2)
        #expect(!result.error.isEmpty)
    }
}
