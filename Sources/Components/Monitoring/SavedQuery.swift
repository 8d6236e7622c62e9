public import MainstayConstructs
public import MainstayLogs

/// A query of CloudWatch Logs Insights that is there for everybody when it is needed.
public struct SavedQuery: Construct {
    public let node: Node
    public let resource: Logs.QueryDefinition

    /// - Parameters:
    ///   - query: in the Logs Insights language; 1 to 10000 characters.
    ///   - groups: which log groups it searches, up to 50; whoever runs it chooses where there are none.
    ///   - name: as the console lists it, where slashes make folders; the path where none is given.
    @discardableResult
    public init(
        _ id: String, in scope: any Construct, query: String, groups: [LogGroupName] = [], name: String? = nil,
        fileID: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        node = Node(component: id, in: scope, fileID, line, column)
        let ordered = groups.sorted { $0.property.sortKey < $1.property.sortKey }
        let title = name ?? node.path
        resource = Logs.QueryDefinition(
            "Resource", in: Group(node: node), logGroupNames: ordered.isEmpty ? nil : ordered,
            name: StringValue(title), queryString: StringValue(query))
        if !(1...10_000).contains(query.count) {
            node.report(
                "invalid-query", "the query has \(query.count) characters; CloudWatch Logs saves 1 to 10000",
                help: "give it a query such as \"fields @timestamp, @message | limit 20\"")
        }
        if groups.count > 50 {
            node.report(
                "invalid-query", "the query names \(groups.count) log groups; 50 are the most", help: "save two queries"
            )
        }
        if !(1...255).contains(title.count) {
            node.report(
                "invalid-query", "the name of the query has \(title.count) characters; it may have 1 to 255",
                help: "give it a shorter `name`")
        }
    }
}

extension SavedQuery {
    /// The queries that most incidents begin with, over structured logs: what failed, what was slow, who was refused, and
    /// how often.
    ///
    /// - Parameters:
    ///   - level, status, duration: the fields in which entries have them; duration in milliseconds.
    @discardableResult
    public static func standard(
        in scope: any Construct, groups: [LogGroupName], level: String = "level", status: String = "status",
        duration: String = "duration"
    ) -> [SavedQuery] {
        let queries = [
            (
                "Errors",
                "fields @timestamp, @log, @message | filter \(level) in [\"ERROR\", \"error\", \"FATAL\", \"fatal\"] "
                    + "or \(status) >= 500 | sort @timestamp desc | limit 200"
            ),
            (
                "ErrorRate",
                "filter \(status) >= 500 | stats count(*) as errors by bin(5m) as time, @log | sort time desc"
            ),
            (
                "Slow",
                "filter ispresent(\(duration)) | stats pct(\(duration), 50) as p50, pct(\(duration), 95) as p95, "
                    + "max(\(duration)) as slowest by bin(5m) as time | sort time desc"
            ),
            (
                "Refused",
                "fields @timestamp, @log, @message | filter \(status) in [401, 403] | sort @timestamp desc | limit 200"
            ),
        ]
        let group = Group("StandardQueries", in: scope)
        return queries.map { SavedQuery($0.0, in: group, query: $0.1, groups: groups) }
    }
}
