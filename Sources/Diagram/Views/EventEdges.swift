import MainstayPolicy
import MainstaySimulation

/// What starts what without a request: rules, schedules, subscriptions, notifications, state machines.
struct EventEdges {
    static func add(to diagram: inout ArchitectureDiagram) {
        addRules(&diagram)
        let platform = diagram.platform
        for subscription in platform.resources("AWS::SNS::Subscription") {
            guard let topic = subscription["TopicArn"].reference.flatMap({ diagram.environmentNode($0) }) else {
                continue
            }
            let reader = subscription["Protocol"].string ?? ""
            if let target = subscription["Endpoint"].reference.flatMap({ diagram.environmentNode($0) }) {
                diagram.builder.connect(topic, target, .event, reader)
            } else if !reader.isEmpty {
                diagram.builder.update(topic) { node in
                    let detail = "to \(reader)"
                    if !node.details.contains(detail) { node.details.append(detail) }
                }
            }
        }
        for mapping in platform.resources("AWS::Lambda::EventSourceMapping") {
            guard let source = mapping["EventSourceArn"].reference.flatMap({ diagram.environmentNode($0) }),
                let target = mapping["FunctionName"].reference.flatMap({ diagram.environmentNode($0) })
            else { continue }
            diagram.builder.connect(source, target, .event, "event source")
        }
        link("AWS::S3::Bucket", ["NotificationConfiguration"], "notification", &diagram)
        link(
            "AWS::StepFunctions::StateMachine", ["DefinitionString", "DefinitionSubstitutions", "Definition"], "step",
            &diagram)
        link("AWS::SQS::Queue", ["RedrivePolicy"], "dead letters", &diagram)
    }

    private static func link(
        _ type: String, _ properties: [String], _ label: String, _ diagram: inout ArchitectureDiagram
    ) {
        for resource in diagram.platform.resources(type) {
            guard let from = diagram.environmentNode(resource.name) else { continue }
            for property in properties {
                for target in resource[property].mentioned {
                    if let to = diagram.environmentNode(target.name) {
                        diagram.builder.connect(from, to, .event, label)
                    }
                }
            }
        }
    }

    private struct Key: Hashable {
        let region: String?
        let isSchedule: Bool
        let targets: [String]
    }

    /// Rules of a region with the same targets are one node.
    private static func addRules(_ diagram: inout ArchitectureDiagram) {
        let platform = diagram.platform
        var groups: [Key: [(id: String, detail: String)]] = [:]
        for rule in platform.resources("AWS::Events::Rule", "AWS::Scheduler::Schedule") {
            let isSchedule = rule["ScheduleExpression"].isPresent
            let targets = rule["Targets"].elements.isEmpty ? [rule["Target"]] : rule["Targets"].elements
            let ids = targets.flatMap { platform.mentionedNodes($0, diagram) }
            guard !ids.isEmpty else { continue }
            let sources = rule["EventPattern"]["source"].elements.compactMap(\.string).map {
                $0.replacing("aws.", with: "")
            }
            let detail = isSchedule ? rule["ScheduleExpression"].rendered ?? "" : sources.joined(separator: ", ")
            let key = Key(
                region: platform.region(of: rule.name), isSchedule: isSchedule, targets: Set(ids).sorted())
            groups[key, default: []].append((rule.name, detail))
        }
        for (key, rules) in groups {
            let sorted = rules.sorted { $0.id < $1.id }
            guard let first = sorted.first else { continue }
            var node = DiagramNode(
                id: first.id, path: platform.path(of: first.id),
                label: sorted.count == 1
                    ? platform.shortName(of: first.id) : key.isSchedule ? "schedules" : "event rules",
                details: [key.isSchedule ? "EventBridge schedule" : "EventBridge rule"],
                kind: key.isSchedule ? .schedule : .rule, container: diagram.regionContainer(key.region))
            var details: [String] = []
            for rule in sorted where !rule.detail.isEmpty && !details.contains(rule.detail) {
                details.append(rule.detail)
            }
            if !details.isEmpty { node.details.append(details.joined(separator: ", ")) }
            node.count = sorted.count
            node.resources = sorted.map(\.id)
            diagram.builder.add(node)
            for target in key.targets { diagram.builder.connect(node.id, target, .event) }
        }
    }
}

extension DescribedEnvironment {
    /// The nodes of what a value names.
    func mentionedNodes(_ property: PropertyView, _ diagram: ArchitectureDiagram) -> [String] {
        property["Arn"].mentioned.compactMap { diagram.environmentNode($0.name) }
    }
}
