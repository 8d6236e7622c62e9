import MainstayAWSClient
import MainstayDeployment
import MainstayTemplate
import Testing

@Suite struct ReleaseTests {
    private func platform(_ display: String) -> Platform {
        Platform(
            .init(
                name: "shop", template: Templates.resources("\"Topic\": \(Templates.topic(display))"),
                environment: "staging"))
    }

    private func release(_ aws: PretendedAWS, _ display: String, run: String) async throws -> DeployableAssembly {
        let assembly = try platform(display).assembly()
        let plan = try await aws.plan(assembly, run: run)
        let result = await aws.carryOut(plan)
        aws.clock.pass(60)
        try await ReleaseKeeper(connections: aws).keep(
            plan, result, assembly: assembly, note: ReleaseNote(), commit: "abc", isDirty: false, time: aws.clock.now)
        return assembly
    }

    @Test func deploymentsAreKeptAndFoundTheNewestFirst() async throws {
        let aws = PretendedAWS()
        try await aws.bootstrap()
        let first = try await release(aws, "one", run: "1")
        _ = try await release(aws, "two", run: "2")
        let store = try #require(try await ReleaseKeeper(connections: aws).store(for: first.stacks))
        let releases = try await store.releases(of: "staging")
        #expect(releases.count == 2)
        #expect(releases.allSatisfy { $0.succeeded && $0.commit == "abc" })
        #expect(releases[0].time > releases[1].time)
        // Going back deploys the very template that was there.
        let archive = try await store.assembly(releases[1].assembly)
        let template = archive.entries.first { $0.path == "shop.template.json" }
        #expect(template.map { String(decoding: $0.bytes, as: UTF8.self) } == first.stacks.first?.templateText)
    }

    @Test func aKeptAssemblyThatSomebodyChangedIsRefused() async throws {
        let aws = PretendedAWS()
        try await aws.bootstrap()
        let first = try await release(aws, "one", run: "1")
        let store = try #require(try await ReleaseKeeper(connections: aws).store(for: first.stacks))
        let digest = try #require(try await store.releases(of: "staging").first?.assembly)
        let calls = aws.client(Target(account: PretendedAWS.account, region: "us-east-1"))
        try await ReleaseStore(calls: calls, bucket: store.bucket).overwrite(digest)
        await #expect(throws: DeploymentProblem.self) { try await store.assembly(digest) }
    }

    @Test func promotionComparesCounterpartsAndWantsDifferencesDeclared() throws {
        func part(_ name: String, _ environment: String, _ display: String, asset: String) -> Platform.Part {
            Platform.Part(
                name: name, template: Templates.resources("\"Topic\": \(Templates.topic(display))"),
                environment: environment, asset: asset)
        }
        let assembly = try Platform(
            part("ShopStaging", "staging", "small", asset: "code"),
            part("ShopProduction", "production", "large", asset: "code")
        ).assembly()
        let open = PromotionComparison(from: "staging", to: "production", declared: [], day: "2027-01-01")
        let found = try open.compare(assembly)
        #expect(found.map(\.text) == ["Topic DisplayName changed"])
        #expect(found.allSatisfy { !$0.isCode && $0.declaredBy == nil })
        let entry = AllowedDrift(
            stack: "ShopProduction", resource: "Topic", property: "/DisplayName", reason: "size", owner: "shop")
        let declared = PromotionComparison(from: "staging", to: "production", declared: [entry], day: "2027-01-01")
        #expect(try declared.compare(assembly).allSatisfy { $0.declaredBy == entry })
        let other = try Platform(
            part("ShopStaging", "staging", "small", asset: "code"),
            part("ShopProduction", "production", "small", asset: "other code")
        ).assembly()
        #expect(try open.compare(other).contains(where: \.isCode))
        let more = try Platform(
            part("ShopStaging", "staging", "small", asset: "code"),
            part("ShopProduction", "production", "small", asset: "code"),
            part("DeliveryProduction", "production", "small", asset: "code")
        ).assembly()
        #expect(try open.compare(more).map(\.stack) == ["DeliveryProduction"])
        let whole = AllowedDrift(
            stack: "DeliveryProduction", resource: "*", property: nil, reason: "it is the pipeline", owner: "shop")
        let accepted = PromotionComparison(from: "staging", to: "production", declared: [whole], day: "2027-01-01")
        #expect(try accepted.compare(more).map(\.declaredBy) == [whole])
        #expect(throws: DeploymentProblem.self) {
            try PromotionComparison(from: "test", to: "production", declared: [], day: "2027-01-01").compare(assembly)
        }
    }

    @Test func stacksAreDeletedInOrder() async throws {
        let aws = PretendedAWS()
        let parts: [Platform.Part] = [
            .init(name: "a", template: Templates.resources("\"T\": \(Templates.topic())")),
            .init(name: "b", template: Templates.resources("\"T\": \(Templates.topic())"), needs: ["a"]),
        ]
        try await aws.deploy(Platform(parts: parts))
        let calls = aws.client(Target(account: PretendedAWS.account, region: "us-east-1"))
        let recording = Recording()
        let outcomes = try await DestructionRun(run: "1", pace: aws.pace, sink: recording.sink).run(
            ["a", "b"].map { .init(id: $0, name: $0, calls: calls, role: nil) },
            graph: try StackGraph(["a": [], "b": ["a"]]))
        #expect(outcomes == ["a": .deleted, "b": .deleted])
        let order = recording.all.compactMap { if case .finished(let id, _, _, _) = $0 { id } else { nil } }
        #expect(order == ["b", "a"])
        #expect(try await aws.phase("a") == nil)
    }

    @Test func zipFilesAreTheSameEachTimeAndReadBack() throws {
        let archive = ZipArchive(entries: [
            .init(path: "a/b.txt", bytes: Array("hello".utf8)),
            .init(path: "run", bytes: [1, 2, 3], isExecutable: true),
        ])
        #expect(archive.bytes() == archive.bytes())
        let read = try #require(ZipArchive(bytes: archive.bytes()))
        #expect(read.entries.map(\.path) == ["a/b.txt", "run"])
        #expect(read.entries.map(\.bytes) == archive.entries.map(\.bytes))
        var broken = archive.bytes()
        broken[40] ^= 1
        #expect(ZipArchive(bytes: broken) == nil)
        let outside = ZipArchive(entries: [.init(path: "../x", bytes: [])])
        #expect(ZipArchive(bytes: outside.bytes()) == nil)
    }
}
