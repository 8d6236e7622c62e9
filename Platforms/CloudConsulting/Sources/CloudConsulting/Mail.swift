import Mainstay

/// Mail from the platform's domain: signed, with events that the backend is told of, and three templates.
struct Mail {
    let domain: MailDomain
    let events: MailEvents
    let webhook: Webhook
    let templates: [MailTemplate]
    let request: MailProductionAccess

    /// Where the backend takes what became of mail. It writes them with `record_email_event` of the migrations.
    static let webhookPath = "/api/v1/webhooks/ses"

    init(_ place: Place) {
        let scope = Group("Mail", in: place.scope)
        let topic = Topic("MailTopic", in: scope, key: place.key, displayName: "Events of mail")
        events = MailEvents("Events", in: scope, to: topic)
        let events = events
        domain = MailDomain("Domain", in: scope, zone: place.zone) {
            $0.handling = .quarantine
            $0.reportsTo = "dmarc@\(place.domain)"
            $0.events = events
        }
        webhook = Webhook(
            "Webhook", in: scope, of: topic, url: StringValue("https://\(place.apiName)\(Self.webhookPath)"),
            alarms: place.topic)
        templates = ["inquiry-confirmation", "inquiry-notification", "report-ready"].map { name in
            MailTemplate(
                name, in: scope, from: "mail/\(name)", named: "consulting-\(place.environment.name)-\(name)")
        }
        request = MailProductionAccess(
            "ProductionAccess", in: scope, website: "https://\(place.frontendName)",
            useCase: """
                We confirm inquiries that people make on our website, tell our staff of them, and send the reports that \
                were asked for. Each message goes to one person because of something that person did. Addresses come \
                from our own forms, are confirmed, and are taken off as soon as mail to them bounces or is complained \
                about.
                """, contacts: [place.config.alertEmail])
    }
}
