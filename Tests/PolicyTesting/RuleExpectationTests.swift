import MainstayConstructs
import MainstayPolicy
import MainstayPolicyTesting
import MainstayTesting
import Testing

struct RuleExpectationTests {
    private static func template(owner: Bool, isWaived: Bool = false) throws -> SynthesizedTemplate {
        let app = App()
        let stack = Stack("Shop", in: app)
        let bucket = UntypedResource("Files", in: stack, type: "AWS::S3::Bucket", tags: .list("Tags"))
        if owner { bucket.tag("Owner", "data") }
        if isWaived { bucket.waive("bucket-without-owner", because: "Emptied every night.", owner: "data") }
        return try SynthesizedTemplate(of: app, stack: "Shop")
    }

    @Test func whatARuleFindsFailsTheTest() throws {
        try Self.template(owner: true).requireNoFindings(of: BucketWithoutOwner())
        try Self.template(owner: false, isWaived: true).requireNoFindings(of: BucketWithoutOwner())
        let bare = try Self.template(owner: false)
        #expect(throws: TestFailure.self) { try bare.requireNoFindings(of: BucketWithoutOwner()) }
        try bare.requireFinding(of: BucketWithoutOwner(), in: "Files")
        #expect(throws: TestFailure.self) { try bare.requireFinding(of: BucketWithoutOwner(), in: "Other") }
        #expect(bare.findings(of: BucketWithoutOwner()).map(\.logicalID) == ["Files"])
    }
}
