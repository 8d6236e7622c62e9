import MainstayDeployment
import Testing

@Suite struct CommitTagTests {
    private let platform = Platform(
        .init(name: "shop", template: Templates.resources("\"A\": \(Templates.topic("one"))")))
    private let changed = Platform(
        .init(name: "shop", template: Templates.resources("\"A\": \(Templates.topic("two"))")))

    private func deploy(_ aws: PretendedAWS, _ platform: Platform, _ commit: String?, run: String) async throws
        -> [String: String]
    {
        let plan = try await aws.plan(try platform.assembly(), run: run) { $0.commit = commit }
        #expect(await aws.carryOut(plan).isSuccess)
        return try #require(try await aws.cloudFormation.stack("shop")).tags
    }

    @Test func aStackSaysFromWhichCommitItWasChangedLast() async throws {
        let aws = PretendedAWS()
        #expect(try await deploy(aws, platform, "abc", run: "1")[CommitTag.key] == "abc")
        // Another commit that changes nothing here is no reason to touch the stack.
        #expect(try await deploy(aws, platform, "def", run: "2")[CommitTag.key] == "abc")
        #expect(aws.calls(of: "ExecuteChangeSet") == 1)
        #expect(
            try await deploy(aws, changed, CommitTag.value("fed", isDirty: true), run: "3")[CommitTag.key]
                == "fed-dirty")
        // Nor is it one to know of none.
        #expect(try await deploy(aws, changed, nil, run: "4")[CommitTag.key] == "fed-dirty")
        #expect(aws.calls(of: "ExecuteChangeSet") == 2)
    }

    @Test func theSameWorkOfAnotherCommitIsFollowed() async throws {
        let aws = PretendedAWS()
        let one = try await aws.plan(try platform.assembly(), run: "1") { $0.commit = "abc" }
        let other = try await aws.plan(try platform.assembly(), run: "1") { $0.commit = "def" }
        #expect(one.stacks.first?.work.token == other.stacks.first?.work.token)
        #expect(one.stacks.first?.work.request.tags.map(\.key) == [CommitTag.key])
    }
}
