import MainstayTemplate
import Testing

/// What the commands of deployments print and end with, against the local AWS; what they do is tested in Deployment.
@Suite struct DeployCommandTests {
    private let folder: Folder
    private let tool: Tool

    init() throws {
        folder = try Folder()
        tool = Tool(folder: folder)
        try folder.write(Environments.assembly(), below: "cdk.out")
    }

    /// Runs against a local AWS that lasts from one command to the next.
    private func run(_ arguments: String...) throws -> Tool.Result {
        try tool.start(
            arguments + [
                "--assembly", "cdk.out", "--local", "--local-state", "local.json", "--local-speed", "100000",
            ]
        ).wait()
    }

    /// As ``run(_:)``, where the command must go well.
    private func done(_ arguments: String...) throws -> String {
        let result = try tool.start(
            arguments + [
                "--assembly", "cdk.out", "--local", "--local-state", "local.json", "--local-speed", "100000",
            ]
        ).wait()
        #expect(result.code == 0, "\(arguments): \(result.output) \(result.error)")
        return result.output
    }

    @Test func deployShowsAndTellsOutputs() throws {
        let first = try done("deploy", "staging", "--progress", "plain")
        #expect(first.contains("shop-staging: new stack"))
        #expect(first.contains("1 to deploy, 0 unchanged"))
        #expect(first.contains("arn:aws:sns:us-east-1:123456789012:"))
        #expect(try done("deploy", "staging").contains("Nothing to deploy: 1 stack is as described."))
        try folder.write(Environments.assembly(display: "two"), below: "cdk.out")
        let brief = try done("deploy", "staging", "--brief")
        #expect(brief.hasPrefix("1 changed\n"))
        #expect(!brief.contains("DisplayName"))
    }

    @Test func progressIsOneDocumentALine() throws {
        let output = try done("deploy", "staging", "--progress", "json")
        let events = try output.split(separator: "\n").map { try JSON(String($0))["event"]?.string }
        #expect(events.first == "planned")
        for kind in ["started", "changeSet", "executing", "resource", "finished"] { #expect(events.contains(kind)) }
    }

    @Test func aLossOfDataIsRefusedUnlessItIsNamed() throws {
        _ = try done("deploy", "staging")
        try folder.write(Environments.assembly(key: "number"), below: "cdk.out")
        let refused = try run("deploy", "staging")
        #expect(refused.code == 1)
        #expect(refused.error.contains("refused: shop-staging"))
        #expect(refused.error.contains("--allow-replace Orders"))
        #expect(try run("deploy", "staging", "--show").code == 0)
        #expect(try done("deploy", "staging", "--allow-replace", "Orders").contains("replaced"))
    }

    @Test func statusOutputsAndEventsHaveOneShape() throws {
        let before = try JSON(try done("status", "staging", "--json"))
        #expect(before["stacks"]?.array?.first?["status"] == "NOT_DEPLOYED")
        _ = try done("deploy", "staging")
        let row = try JSON(try done("status", "staging", "--json"))["stacks"]?.array?.first
        #expect(row?["stack"] == "shop-staging" && row?["status"] == "CREATE_COMPLETE")
        #expect(row?["account"] == "123456789012" && row?["region"] == "us-east-1")
        let outputs = try JSON(try done("outputs", "staging", "--json"))
        #expect(outputs["stacks"]?["shop-staging"]?["Environment"] == "staging")
        #expect(try done("outputs", "staging").contains("Environment"))
        let events = try done("events", "staging", "--last", "3", "--json").split(separator: "\n")
        #expect(events.count == 3)
        #expect(try JSON(String(events.last ?? ""))["status"] == "CREATE_COMPLETE")
    }

    @Test func driftIsToldAndBroughtBack() throws {
        _ = try done("deploy", "staging")
        #expect(try JSON(try done("drift", "staging", "--json"))["stacks"]?.array?.first?["clean"] == true)
        try folder.write("- stack: shop-*\n", to: "drift-allowed.yaml")
        let broken = try run("drift", "staging")
        #expect(broken.code == 2)
        #expect(broken.error.contains("an entry needs stack, resource, reason and owner"))
    }

    @Test func releasesArePromotedAndRolledBack() throws {
        _ = try done("deploy", "staging")
        _ = try done("deploy", "production")
        try folder.write(Environments.assembly(display: "two"), below: "cdk.out")
        _ = try done("deploy", "staging")
        let undeclared = try run("promote", "staging", "production")
        #expect(undeclared.code == 1)
        #expect(undeclared.error.contains("--allow-differences"))
        let promoted = try run("promote", "staging", "production", "--allow-differences")
        #expect(promoted.code == 0)
        #expect(promoted.error.contains("Promoting "))
        let releases = try JSON(try done("history", "production", "--json"))["releases"]?.array ?? []
        #expect(releases.count == 2)
        #expect(releases.first?["reason"]?.string?.hasPrefix("promotion of staging ") == true)
        #expect(releases.first?["succeeded"] == true)
        let back = try run("rollback", "production")
        #expect(back.code == 0)
        #expect(back.error.contains("Back to \(releases.last?["id"]?.string ?? "?")"))
        let unknown = try run("rollback", "production", "--to", "yesterday")
        #expect(unknown.code == 2)
        #expect(unknown.error.contains("see them: mainstay history"))
    }

    @Test func destroyNeedsTheNameAndTheProtectionOff() throws {
        _ = try done("deploy", "production")
        #expect(try run("destroy", "production").code == 2)
        let wrong = try run("destroy", "production", "--confirm", "staging")
        #expect(wrong.code == 2)
        let protected = try run("destroy", "production", "--confirm", "production")
        #expect(protected.code == 1)
        let gone = try run("destroy", "production", "--confirm", "production", "--unprotect")
        #expect(gone.code == 0)
        #expect(gone.output.contains("stays: shop-production: AWS::DynamoDB::Table"))
        #expect(
            try done("destroy", "production", "--confirm", "production").contains("Nothing of production is deployed"))
    }

    @Test func recoverSaysThatNothingIsStuck() throws {
        #expect(try done("recover", "staging").contains("shop-staging: not deployed."))
        _ = try done("deploy", "staging")
        #expect(try done("recover", "staging").contains("CREATE_COMPLETE"))
    }

    @Test func cloudFormationIsAskedWithoutADeployment() throws {
        func ask() throws -> Tool.Result {
            try tool.run(
                "diff", "cdk.out", "--change-set", "staging", "--json", "--local", "--local-state", "local.json",
                "--local-speed", "100000")
        }
        _ = try done("deploy", "production")
        let first = try JSON(try ask().output)["stacks"]?.array?.first
        #expect(first?["kind"] == "CREATE")
        #expect(first?["changes"]?.array?.map { $0["action"]?.string } == ["Add", "Add"])
        #expect(try JSON(try done("status", "staging", "--json"))["stacks"]?.array?.first?["status"] == "NOT_DEPLOYED")
        _ = try done("deploy", "staging")
        try folder.write(Environments.assembly(display: "two"), below: "cdk.out")
        let change = try JSON(try ask().output)["stacks"]?.array?.first?["changes"]?.array?.first
        #expect(change?["logicalId"] == "Topic")
        #expect(change?["details"]?.array?.first?["after"] == "two")
    }
}
