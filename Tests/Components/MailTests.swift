import MainstayComponents
import MainstayConstructs
import MainstayTemplate
import MainstayTesting
import Testing

@Suite("Mail")
struct MailTests {
    private let core = CoreStack(region: "us-east-1")

    @Test("A domain is signed, has one SPF record a name, and says what becomes of forged mail")
    func domain() throws {
        MailDomain("Mail", in: core.stack, zone: HostedZone("Zone", in: core.stack, name: "example.com")) {
            $0.reportsTo = "dmarc@example.com"
            $0.handling = .reject
        }
        let template = try core.template()
        #expect(template.count(of: "AWS::Route53::RecordSet", ["Type": "CNAME"]) == 3)
        for (name, text) in [
            ("example.com", "\"v=spf1 include:amazonses.com ~all\""),
            ("mail.example.com", "\"v=spf1 include:amazonses.com -all\""),
            ("_dmarc.example.com", "\"v=DMARC1; p=reject; rua=mailto:dmarc@example.com; adkim=r; aspf=r\""),
        ] {
            try template.require(
                "AWS::Route53::RecordSet",
                ["Type": "TXT", "Name": .exactly(.string(name)), "ResourceRecords": [.exactly(.string(text))]])
        }
    }

    @Test("Events reach a topic that SES may publish to, and a webhook keeps what was not taken")
    func events() throws {
        let topic = Topic("Events", in: core.stack)
        MailEvents("Set", in: core.stack, to: topic)
        Webhook(
            "Webhook", in: core.stack, of: topic, url: "https://api.example.com/mail",
            alarms: Topic("Alerts", in: core.stack))
        let template = try core.template()
        try template.require("AWS::SES::ConfigurationSet", ["DeliveryOptions": ["TlsPolicy": "REQUIRE"]])
        try template.require("AWS::SNS::Subscription", ["Protocol": "https", "RedrivePolicy": .any])
        #expect(
            template.resources("AWS::SNS::TopicPolicy").contains { policy in
                policy.statements().contains { $0["Principal"]?["Service"] == "ses.amazonaws.com" }
            })
    }

    @Test("Values go into all texts, and those of HTML are escaped")
    func rendering() throws {
        let text = MailTemplateText(subject: "Hello {{name}}", html: "<p>{{ name }}</p>", plain: "{{name}}")
        let rendered = try #require(text.rendered(with: ["name": "<Jo> & \"Co\""]))
        #expect(rendered.subject == "Hello <Jo> & \"Co\"")
        #expect(rendered.html == "<p>&lt;Jo&gt; &amp; &quot;Co&quot;</p>")
        #expect(text.placeholders == ["name"])
        #expect(text.rendered(with: [:]) == nil)
    }

    @Test("A template whose files are missing, and requests that AWS would refuse, are reported")
    func refusals() {
        MailTemplate("Template", in: core.stack, from: "no/such/folder", named: "none")
        MailProductionAccess(
            "Access", in: core.stack, website: "http://example.com", useCase: "", contacts: ["nobody"])
        let found = Set(core.findings)
        #expect(found == ["missing-mail-template", "invalid-mail-template", "invalid-mail-request"])
    }
}
