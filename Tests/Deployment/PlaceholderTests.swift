import MainstayDeployment
import Testing

@Suite struct PlaceholderTests {
    @Test func openPlacesAreFilled() {
        let places = Placeholders(account: "123456789012", region: "eu-central-1", partition: "aws")
        #expect(
            places.filled("arn:${AWS::Partition}:iam::${AWS::AccountId}:role/x-${AWS::Region}")
                == "arn:aws:iam::123456789012:role/x-eu-central-1")
        #expect(places.filled("plain") == "plain")
    }
}
