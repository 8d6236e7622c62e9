public import MainstayCloudWatch
public import MainstayConstructs

/// An alarm of alarms: tells its topics once of what several of them see, and keeps quiet while another says why.
public struct CompositeAlarm: Construct {
    /// When it goes off.
    public indirect enum Rule {
        case alarm(Alarm)
        case composite(CompositeAlarm)
        case any([Rule])
        case all([Rule])
        case not(Rule)
        /// At least so many of them: worth telling when one alone is not.
        case atLeast(Int, of: [Rule])
    }

    public let node: Node
    public let resource: CloudWatch.CompositeAlarm

    /// - Parameters:
    ///   - topics: told when it goes off and when it recovers.
    ///   - suppressor: an alarm that keeps it quiet, such as one that is on during maintenance.
    @discardableResult
    public init(
        _ id: String, in scope: any Construct, when rule: Rule, description: String, topics: [Topic] = [],
        actions: [StringValue] = [], suppressor: Alarm? = nil, fileID: String = #fileID, line: Int = #line,
        column: Int = #column
    ) {
        node = Node(component: id, in: scope, fileID, line, column)
        let arns: [StringValue] = topics.map(\.arn)
        var writer = RuleWriter(node: node)
        let text = writer.text(rule, depth: 0)
        resource = CloudWatch.CompositeAlarm(
            "Resource", in: Group(node: node), actionsSuppressor: suppressor?.arn,
            actionsSuppressorExtensionPeriod: suppressor == nil ? nil : 60,
            actionsSuppressorWaitPeriod: suppressor == nil ? nil : 60,
            alarmActions: arns.isEmpty && actions.isEmpty ? nil : arns + actions,
            alarmDescription: StringValue(description),
            // Found by others by its name, as alarms of alarms find each other.
            alarmName: StringValue(node.explicitName(limit: 255)), alarmRule: text,
            okActions: arns.isEmpty ? nil : arns)
    }

    public var arn: StringValue { resource.arn }
    public var name: StringValue { resource.ref }
}

/// Writes a rule as CloudWatch reads it.
private struct RuleWriter {
    /// CloudWatch takes 100 alarms in a rule; deeper nesting than that means nothing.
    private static let deepest = 20

    let node: Node
    private var hasReported = false

    init(node: Node) { self.node = node }

    mutating func text(_ rule: CompositeAlarm.Rule, depth: Int) -> StringValue {
        if depth > Self.deepest {
            report("the rule is nested more than \(Self.deepest) deep", "write it flat")
            return "FALSE"
        }
        switch rule {
        case .alarm(let alarm): return "ALARM(\"\(alarm.name)\")"
        case .composite(let alarm): return "ALARM(\"\(alarm.name)\")"
        case .not(let inner): return "NOT \(text(inner, depth: depth + 1))"
        case .any(let rules): return joined(rules, " OR ", depth)
        case .all(let rules): return joined(rules, " AND ", depth)
        case .atLeast(let count, let rules):
            if !(1...max(rules.count, 1)).contains(count) || rules.isEmpty {
                report("\(count) of \(rules.count) alarms can never be", "use 1 to the number of alarms")
            }
            return "AT_LEAST(\(count), ALARM, (\(names(rules))))"
        }
    }

    private mutating func joined(_ rules: [CompositeAlarm.Rule], _ separator: String, _ depth: Int) -> StringValue {
        if rules.isEmpty {
            report("the rule names no alarm", "name one at least")
            return "FALSE"
        }
        let parts = rules.map { text($0, depth: depth + 1) }.sorted { $0.property.sortKey < $1.property.sortKey }
        var result: StringValue = "(\(parts[0])"
        for part in parts.dropFirst() { result = "\(result)\(separator)\(part)" }
        return "\(result))"
    }

    private mutating func names(_ rules: [CompositeAlarm.Rule]) -> StringValue {
        var names: [StringValue] = []
        for rule in rules {
            switch rule {
            case .alarm(let alarm): names.append("\"\(alarm.name)\"")
            case .composite(let alarm): names.append("\"\(alarm.name)\"")
            default: report("at least so many are counted of alarms alone", "name alarms, or make one of the others")
            }
        }
        names.sort { $0.property.sortKey < $1.property.sortKey }
        var result: StringValue = ""
        for (index, name) in names.enumerated() { result = index == 0 ? name : "\(result), \(name)" }
        return result
    }

    private mutating func report(_ message: String, _ help: String) {
        if hasReported { return }
        hasReported = true
        node.report("invalid-alarm-rule", message, help: help)
    }
}
