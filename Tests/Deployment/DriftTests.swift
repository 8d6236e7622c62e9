import MainstayAWSClient
import MainstayDeployment
import MainstayDiagnostics
import Testing

@Suite struct DriftTests {
    private let changed = DriftedResource(
        logicalID: "Service", type: "AWS::ECS::Service",
        changes: [
            .init(path: "/DesiredCount", expected: "2", actual: "5", kind: "NOT_EQUAL")
        ])

    @Test func whatIsAllowedIsToldWithWhoDid() {
        let entry = AllowedDrift(
            stack: "shop-*", resource: "Service", property: "/DesiredCount", reason: "autoscaler", owner: "platform",
            expires: "2027-06-30")
        let found = StackDrift(stack: "shop-staging", found: [changed], allowing: [entry], on: "2027-01-01")
        #expect(found.isClean)
        #expect(found.allowed.map(\.by.owner) == ["platform"])
        let late = StackDrift(stack: "shop-staging", found: [changed], allowing: [entry], on: "2027-07-01")
        #expect(!late.isClean)
        let other = StackDrift(stack: "web", found: [changed], allowing: [entry], on: "2027-01-01")
        #expect(!other.isClean)
    }

    @Test func aLostResourceIsNeverLetBeByAPropertyOfIt() {
        let entry = AllowedDrift(stack: "*", resource: "*", property: "/DesiredCount", reason: "r", owner: "o")
        let gone = DriftedResource(logicalID: "Service", type: "AWS::ECS::Service", isDeleted: true)
        #expect(!StackDrift(stack: "s", found: [gone], allowing: [entry], on: "2027-01-01").isClean)
    }

    @Test func anEntryWithoutOwnerIsRefused() throws {
        let good = "- {stack: a, resource: b, reason: c, owner: d, expires: \"2027-06-30\"}"
        #expect(try AllowListReader.read(Array(good.utf8), file: "f").count == 1)
        for bad in [
            "- {stack: a, resource: b, reason: c}", "- {stack: a, resource: b, reason: c, owner: d, until: x}", "a: b",
            "- {stack: a, resource: b, reason: c, owner: d, expires: \"2027-02-30\"}",
        ] {
            #expect(throws: DiagnosticError.self) { try AllowListReader.read(Array(bad.utf8), file: "f") }
        }
    }

    @Test func driftIsFoundAndNothingIsChanged() async throws {
        let aws = PretendedAWS()
        try await aws.deploy(
            Platform(
                .init(
                    name: "shop",
                    template: Templates.resources("\"A\": \(Templates.topic("one")), \"B\": \(Templates.topic("two"))"))
            ))
        let calls = aws.client(Target(account: PretendedAWS.account, region: "us-east-1"))
        let detection = DriftDetection(calls: calls, pace: aws.pace)
        #expect(try await detection.detect("shop").isEmpty)
        try aws.tamper("shop", "A", set: [(path: "/DisplayName", json: "\"other\"")])
        try aws.tamper("shop", "B", deletes: true)
        let found = try await detection.detect("shop")
        #expect(found.map(\.logicalID).sorted() == ["A", "B"])
        let a = try #require(found.first { $0.logicalID == "A" })
        #expect(a.changes.map(\.path) == ["/DisplayName"])
        #expect(a.changes.first?.actual == "other")
        #expect(found.first { $0.logicalID == "B" }?.isDeleted == true)
        #expect(try await aws.phase("shop") == "CREATE_COMPLETE")
    }
}
