public import MainstayAthena
public import MainstayConstructs
import MainstayGlue

/// Queries over a ``CostExport``, there for everybody when they are needed: what cost how much, by service, day, tag and
/// resource.
public struct CostQueries: Construct {
    public struct Configuration {
        /// How much a query may read before it is ended, in mebibytes, 10 at least: Athena charges by that.
        public var limit = 10_240
        /// A tag by whose values costs are told apart, as it is called in the export: `user_project`.
        public var tag = "user_project"
        /// From which month on files are there.
        public var since = "2025-01"
    }

    public let node: Node
    public let workGroup: Athena.WorkGroup
    public let queries: [Athena.NamedQuery]
    /// Holds the answers, for a month.
    public let results: Bucket

    @discardableResult
    public init(
        _ id: String, in scope: any Construct, of export: CostExport, fileID: String = #fileID, line: Int = #line,
        column: Int = #column, configure: (inout Configuration) -> Void = { _ in }
    ) {
        var configuration = Configuration()
        configure(&configuration)
        node = Node(component: id, in: scope, fileID, line, column)
        Self.check(configuration, node)
        let group = Group(node: node)
        let name = String(node.explicitName(limit: 128, lowercased: true).map { $0 == "-" ? "_" : $0 })
        let results = Bucket.forLogs("Results", in: group, keeping: .days(30))
        self.results = results
        let database = Glue.Database(
            "Database", in: group, catalogId: AWS.accountID,
            databaseInput: .init(description: "What AWS charges", name: StringValue(name)))
        Self.makeTable(of: export, database: database, since: configuration.since, in: group)
        let workGroup = Athena.WorkGroup(
            "WorkGroup", in: group, description: StringValue("Costs of \(node.pathInStack)"),
            name: StringValue(name), recursiveDeleteOption: true, state: .enabled,
            workGroupConfiguration: .init(
                bytesScannedCutoffPerQuery: IntValue(configuration.limit &* 1_048_576),
                enforceWorkGroupConfiguration: true, publishCloudWatchMetricsEnabled: true,
                resultConfiguration: .init(
                    encryptionConfiguration: .init(encryptionOption: .sseS3),
                    outputLocation: "s3://\(results.name)/answers/")))
        self.workGroup = workGroup
        queries = CostQuery.all(tag: configuration.tag).map { query in
            Athena.NamedQuery(
                query.id, in: group, database: database.ref, description: StringValue(query.purpose),
                name: StringValue(query.purpose), queryString: StringValue(query.text), workGroup: workGroup.ref)
        }
    }

    /// Files lie in folders by month, which Athena can work out: nothing has to look for new ones.
    private static func makeTable(of export: CostExport, database: Glue.Database, since: String, in group: Group) {
        let location: StringValue = "s3://\(export.bucket.name)/\(export.prefix)/\(export.name)/data"
        let format = "org.apache.hadoop.hive.ql.io.parquet.MapredParquet"
        Glue.Table(
            "Table", in: group, catalogId: AWS.accountID, databaseName: database.ref,
            tableInput: .init(
                name: "costs",
                parameters: .object([
                    "classification": "parquet", "projection.enabled": "true",
                    "projection.billing_period.format": "yyyy-MM",
                    "projection.billing_period.interval": "1", "projection.billing_period.interval.unit": "MONTHS",
                    "projection.billing_period.range": "\(since),NOW", "projection.billing_period.type": "date",
                    "storage.location.template": "\(location)/BILLING_PERIOD=${billing_period}" as StringValue,
                ]), partitionKeys: [.init(name: "billing_period", type: "string")],
                storageDescriptor: .init(
                    columns: export.columns.map { .init(name: StringValue($0.name), type: StringValue($0.type)) },
                    inputFormat: StringValue("\(format)InputFormat"), location: location,
                    outputFormat: StringValue("\(format)OutputFormat"),
                    serdeInfo: .init(
                        serializationLibrary: "org.apache.hadoop.hive.ql.io.parquet.serde.ParquetHiveSerDe")),
                tableType: .init("EXTERNAL_TABLE")))
    }

    private static func check(_ configuration: Configuration, _ node: Node) {
        if !(10...1_000_000).contains(configuration.limit) {
            node.report(
                "invalid-cost-queries", "queries cannot be ended after \(configuration.limit) MiB",
                help: "use 10 to 1000000")
        }
        let isKey = configuration.tag.utf8.allSatisfy { byte in
            UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
                || byte == UInt8(ascii: "_")
        }
        if !isKey || configuration.tag.isEmpty {
            node.report(
                "invalid-cost-queries", "\"\(configuration.tag)\" is not a tag as exports write it",
                help: "write user_ and the key, in small letters, digits and underscores: user_project")
        }
        let parts = configuration.since.split(separator: "-", omittingEmptySubsequences: false)
        if parts.count != 2 || parts[0].utf8.count != 4 || Int(parts[0]) == nil || parts[1].utf8.count != 2
            || !(1...12).contains(Int(parts[1]) ?? 0)
        {
            node.report(
                "invalid-cost-queries", "\"\(configuration.since)\" is not a month", help: "write it as 2026-01")
        }
    }
}

/// One query, in Athena's SQL.
private struct CostQuery {
    let id: String
    let purpose: String
    let text: String

    /// This month and the one before.
    private static let recent =
        "billing_period >= date_format(date_add('month', -1, current_date), '%Y-%m')"
    private static let cost = "round(sum(line_item_unblended_cost), 2) AS cost"

    static func all(tag: String) -> [CostQuery] {
        [
            CostQuery(
                id: "ByService", purpose: "Cost by service and month",
                text: "SELECT billing_period, line_item_product_code AS service, \(cost) FROM costs "
                    + "WHERE \(recent) GROUP BY 1, 2 ORDER BY 1 DESC, 3 DESC"),
            CostQuery(
                id: "ByDay", purpose: "Cost by day",
                text: "SELECT date(line_item_usage_start_date) AS day, \(cost) FROM costs "
                    + "WHERE \(recent) GROUP BY 1 ORDER BY 1"),
            CostQuery(
                id: "ByTag", purpose: "Cost by tag and month",
                text:
                    "SELECT billing_period, coalesce(element_at(resource_tags, '\(tag)'), 'untagged') AS tag, \(cost) "
                    + "FROM costs WHERE \(recent) GROUP BY 1, 2 ORDER BY 1 DESC, 3 DESC"),
            CostQuery(
                id: "ByUsage", purpose: "What costs most, by kind of use",
                text: "SELECT line_item_product_code AS service, line_item_usage_type AS usage, "
                    + "round(sum(line_item_usage_amount), 2) AS amount, \(cost) FROM costs "
                    + "WHERE \(recent) GROUP BY 1, 2 ORDER BY 4 DESC LIMIT 50"),
        ]
    }
}
