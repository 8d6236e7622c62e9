public import MainstayCloudWatch
public import MainstayConstructs

/// A CloudWatch dashboard: rows of graphs, numbers and alarms.
public struct Dashboard: Construct {
    /// One widget; the columns of a row share its width evenly.
    public enum Widget {
        /// A title or an explanation, in Markdown.
        case text(String)
        /// A graph of metrics over time.
        case graph(_ title: String, _ metrics: [Metric])
        /// The newest value of metrics, as numbers.
        case numbers(_ title: String, _ metrics: [Metric])
        /// The states of alarms.
        case alarms(_ title: String, _ alarms: [Alarm])
        /// The result of a Logs Insights query over log groups.
        case logs(_ title: String, query: String, groups: [StringValue])
    }

    public let node: Node
    public let resource: CloudWatch.Dashboard

    /// - Parameter rows: from the top down; each holds one to six widgets.
    @discardableResult
    public init(
        _ id: String, in scope: any Construct, rows: [[Widget]], fileID: String = #fileID, line: Int = #line,
        column: Int = #column
    ) {
        node = Node(component: id, in: scope, fileID, line, column)
        let stackRegion = node.region
        let region: StringValue = stackRegion.map { StringValue($0) } ?? AWS.region
        var widgets: [JSONValue] = []
        var top = 0
        for row in rows where !row.isEmpty {
            if row.count > 6 {
                node.report(
                    "invalid-dashboard", "a row has \(row.count) widgets; six fit", help: "begin another row")
            }
            let width = max(24 / row.count, 4)
            let height = row.map(\.height).max() ?? 6
            for (index, widget) in row.enumerated() {
                widgets.append(
                    .object([
                        "type": widget.type, "x": min(index * width, 20), "y": top, "width": width, "height": height,
                        "properties": widget.properties(region: region),
                    ]))
            }
            top += height
        }
        resource = CloudWatch.Dashboard(
            "Resource", in: Group(node: node), dashboardBody: StringValue(json: JSONValue.object(["widgets": widgets])))
    }
}

extension Dashboard.Widget {
    var type: String {
        switch self {
        case .text: "text"
        case .graph, .numbers: "metric"
        case .alarms: "alarm"
        case .logs: "log"
        }
    }

    var height: Int {
        switch self {
        case .text: 2
        case .numbers, .alarms: 4
        case .graph, .logs: 6
        }
    }

    func properties(region: StringValue) -> JSONValue {
        switch self {
        case .text(let markdown): return .object(["markdown": markdown])
        case .graph(let title, let metrics):
            return .object([
                "title": title, "view": "timeSeries", "stacked": false, "region": region,
                "metrics": metrics.map(\.graphEntry),
            ])
        case .numbers(let title, let metrics):
            return .object([
                "title": title, "view": "singleValue", "region": region, "metrics": metrics.map(\.graphEntry),
            ])
        case .alarms(let title, let alarms):
            return .object(["title": title, "alarms": alarms.map(\.arn)])
        case .logs(let title, let query, let groups):
            var text: [Property] = []
            for group in groups { text += [.string("SOURCE '"), group.property, .string("' | ")] }
            text.append(.string(query))
            return .object([
                "title": title, "view": "table", "region": region, "query": StringValue(property: .text(text)),
            ])
        }
    }
}
