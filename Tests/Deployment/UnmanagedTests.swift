import MainstayAWSClient
import MainstayAWSOperations
import MainstayDeployment
import Testing

@Suite struct UnmanagedTests {
    private let target = Target(account: PretendedAWS.account, region: "us-east-1")

    @Test func whatCarriesTheTagsAndBelongsToNoStackIsFound() async throws {
        let aws = PretendedAWS()
        let tagged = #""A": {"Type": "AWS::SNS::Topic", "Properties": {"Tags": [{"Key": "Project", "Value": "shop"}]}}"#
        let kept =
            #"{"Type": "AWS::SNS::Topic", "DeletionPolicy": "Retain", "Properties": {"TopicName": "left", "Tags": [{"Key": "Project", "Value": "shop"}]}}"#
        try await aws.deploy(
            Platform(
                .init(name: "shop", template: Templates.resources(tagged)),
                .init(name: "old", template: Templates.resources("\"A\": \(kept)"))))
        _ = try await aws.recovery().carryOut(.delete(retaining: []), on: "old", token: "x")
        let search = UnmanagedSearch(calls: aws.client(target), target: target)
        let found = try await search.find([("Project", "shop")], known: [])
        #expect(found.map(\.arn) == ["arn:aws:sns:us-east-1:\(PretendedAWS.account):left"])
        #expect(try await search.find([("Project", "shop")], known: ["left"]).isEmpty)
        #expect(try await search.find([("Project", "other")], known: []).isEmpty)
        // Without a tag that is the platform's own, everything of the account would be.
        #expect(try await search.find([], known: []).isEmpty)
    }
}
