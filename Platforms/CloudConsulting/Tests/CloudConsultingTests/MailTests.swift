import Mainstay
import MainstayTesting
import Testing

@testable import CloudConsulting

@Suite("Mail of the consulting platform")
struct MailTests {
    private let fixture = Fixture()

    private static let values = [
        "company": "Example & Sons", "email": "jo@example.com", "expires": "2026-12-31", "inquiry": "4711",
        "link": "https://www.example.com/r/1", "message": "Hello", "name": "Jo <Doe>", "services": "Migration",
        "title": "Your way to the cloud",
    ]

    @Test(
        "Templates render: every value goes in, and nothing of a name becomes HTML",
        arguments: ["inquiry-confirmation", "inquiry-notification", "report-ready"])
    func templates(_ name: String) throws {
        let template = try fixture.template("Production").require(
            "AWS::SES::Template", ["Template": ["TemplateName": .exactly(.string("consulting-production-\(name)"))]])
        let parts = template.properties["Template"]
        let text = MailTemplateText(
            subject: parts?["SubjectPart"]?.string ?? "", html: parts?["HtmlPart"]?.string ?? "",
            plain: parts?["TextPart"]?.string ?? "")
        #expect(!text.placeholders.isEmpty)
        let rendered = try #require(text.rendered(with: Self.values))
        #expect(!(rendered.subject + rendered.html + rendered.plain).contains("{{"))
        #expect(rendered.html.contains("Jo &lt;Doe&gt;") && rendered.plain.contains("Jo <Doe>"))
        #expect(text.rendered(with: [:]) == nil)
    }

    @Test("The domain is signed, has one SPF record a name, and says what becomes of forged mail")
    func records() throws {
        for (environment, domain) in [
            ("Production", "cloudpartner.pro"), ("Staging", "staging.cloudpartner.pro"),
            ("Development", "dev.cloudpartner.pro"),
        ] {
            let template = try fixture.template(environment)
            try template.require("AWS::SES::EmailIdentity", ["EmailIdentity": .exactly(.string(domain))])
            #expect(template.count(of: "AWS::Route53::RecordSet", ["Type": "CNAME"]) == 3)
            for name in [domain, "mail.\(domain)", "_dmarc.\(domain)"] {
                #expect(
                    template.count(of: "AWS::Route53::RecordSet", ["Type": "TXT", "Name": .exactly(.string(name))]) == 1
                )
            }
        }
    }

    @Test("Events of mail go to the backend over HTTPS, and into a queue where it does not take them")
    func webhook() throws {
        for environment in Fixture.environments {
            let template = try fixture.template(environment)
            let queue = try template.require("AWS::SQS::Queue", ["MessageRetentionPeriod": 1_209_600])
            #expect(queue.properties["KmsMasterKeyId"] != nil)
            try template.require(
                "AWS::SNS::Subscription",
                [
                    "Protocol": "https", "Endpoint": .text(containing: "/api/v1/webhooks/ses"),
                    "RedrivePolicy": ["deadLetterTargetArn": .any],
                ])
        }
    }
}
