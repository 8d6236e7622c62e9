public import MainstayConstructs

/// The request to let an account send mail to everybody, as a runbook: new accounts may write to their own addresses
/// alone, and AWS's people decide after they have read what the mail is for.
///
/// CloudFormation has no resource for that. Run it once in an account and region; the first step shows whether it was
/// granted before.
public struct MailProductionAccess: Construct {
    public enum MailType: String, Hashable, Sendable {
        /// Mail that somebody's own action causes.
        case transactional = "TRANSACTIONAL"
        case marketing = "MARKETING"
    }

    public let node: Node
    public let runbook: Runbook

    /// - Parameters:
    ///   - website: the sender's, over HTTPS.
    ///   - useCase: what is sent to whom and how addresses come onto lists and off them; up to 5000 characters.
    ///   - contacts: one to four addresses that AWS writes to.
    @discardableResult
    public init(
        _ id: String, in scope: any Construct, website: String, useCase: String, contacts: [String],
        type: MailType = .transactional, fileID: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        node = Node(component: id, in: scope, fileID, line, column)
        let read = AlarmResponse.Step(
            "ReadState", service: "sesv2", api: "GetAccount", inputs: [:], allowing: ["ses:GetAccount"], on: ["*"])
        let request = AlarmResponse.Step(
            "Request", service: "sesv2", api: "PutAccountDetails",
            inputs: [
                "AdditionalContactEmailAddresses": .array(contacts), "ContactLanguage": "EN",
                "MailType": JSONValue(type.rawValue), "ProductionAccessEnabled": true,
                "UseCaseDescription": JSONValue(useCase), "WebsiteURL": JSONValue(website),
            ], allowing: ["ses:PutAccountDetails"], on: ["*"])
        runbook = Runbook(
            "Runbook", in: Group(node: node), "Asks AWS to let this account send mail to everybody",
            steps: [read, request])
        if !website.hasPrefix("https://") || website.utf8.count > 1_000 {
            node.report(
                "invalid-mail-request", "\"\(website)\" is no address of a website", help: "begin it with https://")
        }
        if !(1...5_000).contains(useCase.utf8.count) {
            node.report(
                "invalid-mail-request", "the use case has \(useCase.utf8.count) bytes", help: "write 1 to 5000")
        }
        if !(1...4).contains(contacts.count) || !contacts.allSatisfy({ $0.contains("@") }) {
            node.report(
                "invalid-mail-request", "AWS cannot write to \(contacts)", help: "name one to four e-mail addresses")
        }
    }
}
