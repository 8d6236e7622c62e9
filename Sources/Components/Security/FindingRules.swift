import MainstayConstructs
import MainstayEvents

/// Rules that tell a topic of serious findings.
struct FindingRules {
    let group: Group
    let topic: Topic
    let configuration: ThreatDetection.Configuration

    func make() -> [Events.Rule] {
        topic.allowService("events.amazonaws.com")
        var rules: [Events.Rule] = []
        if configuration.protections != nil {
            let severe: JSONValue = .object([
                "numeric": JSONValue.array([">=", configuration.severity])
            ])
            rules.append(
                add(
                    "GuardDutyFindings", "aws.guardduty", "GuardDuty Finding",
                    detail: .object(["severity": JSONValue.array([severe])])))
        }
        if !configuration.standards.isEmpty {
            rules.append(
                add(
                    "SecurityHubFindings", "aws.securityhub", "Security Hub Findings - Imported",
                    detail: .object([
                        "findings": JSONValue.object([
                            "RecordState": JSONValue.array(["ACTIVE"]),
                            "Severity": JSONValue.object(["Label": JSONValue(labels)]),
                            "Workflow": JSONValue.object(["Status": JSONValue.array(["NEW"])]),
                        ])
                    ])))
        }
        if configuration.inspector {
            rules.append(
                add(
                    "InspectorFindings", "aws.inspector2", "Inspector2 Finding",
                    detail: .object(["severity": JSONValue(labels), "status": JSONValue.array(["ACTIVE"])])))
        }
        if configuration.accessAnalyzer {
            rules.append(
                add(
                    "AccessFindings", "aws.access-analyzer", "Access Analyzer Finding",
                    detail: .object(["status": JSONValue.array(["ACTIVE"])])))
        }
        if configuration.macie {
            rules.append(
                add(
                    "MacieFindings", "aws.macie", "Macie Finding",
                    detail: .object([
                        "severity": JSONValue.object(["description": JSONValue.array(["High"])])
                    ])))
        }
        return rules
    }

    /// Severities by name that are as serious as the number.
    private var labels: [String] {
        switch configuration.severity {
        case 9...: ["CRITICAL"]
        case 7...: ["CRITICAL", "HIGH"]
        case 4...: ["CRITICAL", "HIGH", "MEDIUM"]
        default: ["CRITICAL", "HIGH", "LOW", "MEDIUM"]
        }
    }

    private func add(_ id: String, _ source: String, _ kind: String, detail: JSONValue) -> Events.Rule {
        Events.Rule(
            id, in: group, description: StringValue("\(kind) of severity \(String(configuration.severity)) or more"),
            eventPattern: .object([
                "detail": detail, "detail-type": JSONValue.array([kind]), "source": JSONValue.array([source]),
            ]), state: .enabled, targets: [.init(arn: topic.arn, id: "Topic")])
    }
}
