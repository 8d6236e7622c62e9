/// What an assembly leaves open until it is known where it goes: `${AWS::AccountId}`, `${AWS::Region}`, `${AWS::Partition}`.
package struct Placeholders: Hashable, Sendable {
    package var account: String
    package var region: String
    package var partition: String

    package init(account: String, region: String, partition: String) {
        self.account = account
        self.region = region
        self.partition = partition
    }

    package func filled(_ text: String) -> String {
        guard text.contains("${") else { return text }
        var result = text
        for (name, value) in [("AccountId", account), ("Region", region), ("Partition", partition)] {
            result = result.replacing("${AWS::\(name)}", with: value)
        }
        return result
    }
}
