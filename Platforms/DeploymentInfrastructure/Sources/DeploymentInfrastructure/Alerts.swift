import Mainstay

/// Where alarms and events go.
struct Alerts {
    let topic: Topic

    init(_ context: EnvironmentStacks.Context) {
        topic = Topic("Alerts", in: context.stack, displayName: "Deployment infrastructure \(context.name)")
        topic.subscribe(email: context.config.operationsEmail)
        Output("AlertsTopic", in: context.stack, topic.arn, description: "Where alarms and events go")
    }
}

/// The document that says what to do, with a section for every alarm.
enum Guide {
    static let path = "docs/runbooks.md"

    /// An alarm's description, with the place where its runbook is.
    static func text(_ what: String, _ section: String) -> String {
        let anchor = String(section.lowercased().map { $0 == " " ? "-" : $0 })
        return "\(what). Runbook: \(path)#\(anchor)"
    }
}
