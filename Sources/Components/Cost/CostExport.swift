public import MainstayBCMDataExports
public import MainstayCE
public import MainstayConstructs

/// What AWS charges, line by line, in files of a bucket that Athena can query: renewed several times a day.
///
/// AWS Data Exports is reached in `us-east-1` alone.
public struct CostExport: Construct {
    public struct Configuration {
        /// Holds the files; it makes one where none is given. With S3's own keys.
        public var bucket: Bucket?
        /// How long the bucket that the export makes keeps files.
        public var retention: TimeSpan = .days(1_095)
        /// Goes before the names of the files, without slashes at the ends.
        public var prefix = "costs"
        /// Names every resource, and so makes the files larger.
        public var namesResources = true
    }

    public let node: Node
    public let resource: BCMDataExports.Export
    public let bucket: Bucket
    /// As Data Exports knows it; a folder of the bucket.
    public let name: String
    let prefix: String
    /// Each with its type, as Athena calls it.
    let columns: [(name: String, type: String)]

    @discardableResult
    public init(
        _ id: String, in scope: any Construct, fileID: String = #fileID, line: Int = #line, column: Int = #column,
        configure: (inout Configuration) -> Void = { _ in }
    ) {
        var configuration = Configuration()
        configure(&configuration)
        node = Node(component: id, in: scope, fileID, line, column)
        let group = Group(node: node)
        name = node.explicitName(limit: 128)
        prefix = configuration.prefix
        columns = Self.columns(configuration)
        let bucket = configuration.bucket ?? Bucket.forLogs("Bucket", in: group, keeping: configuration.retention)
        self.bucket = bucket
        bucket.allowCostExports(prefix: configuration.prefix)
        resource = BCMDataExports.Export(
            "Resource", in: group,
            export: .init(
                dataQuery: .init(
                    queryStatement: StringValue(
                        "SELECT \(columns.map(\.name).joined(separator: ", ")) FROM COST_AND_USAGE_REPORT"),
                    tableConfigurations: [
                        "COST_AND_USAGE_REPORT": [
                            "INCLUDE_RESOURCES": configuration.namesResources ? "TRUE" : "FALSE",
                            "INCLUDE_SPLIT_COST_ALLOCATION_DATA": "TRUE", "TIME_GRANULARITY": "DAILY",
                        ]
                    ]),
                description: StringValue("Costs of \(node.pathInStack)"),
                destinationConfigurations: .init(
                    s3Destination: .init(
                        s3Bucket: bucket.name,
                        s3OutputConfigurations: .init(
                            compression: .parquet, format: .parquet, outputType: .custom,
                            overwrite: .overwriteReport), s3Prefix: StringValue(configuration.prefix),
                        s3Region: AWS.region)),
                name: StringValue(name), refreshCadence: .init(frequency: .synchronous)))
        // Data Exports tries to write when the export is made.
        resource.depend(on: bucket.policy)
        if let region = node.region, region != "us-east-1" {
            node.report(
                "cost-export-region", "costs cannot be exported from \(region)",
                help: "declare it in a stack whose destination is us-east-1")
        }
        if prefix.isEmpty || prefix.hasPrefix("/") || prefix.hasSuffix("/") {
            node.report(
                "invalid-prefix", "the prefix \"\(prefix)\" is empty, or begins or ends in a slash",
                help: "name a folder: costs")
        }
    }

    /// Who was charged for what, by service, resource and tag.
    private static func columns(_ configuration: Configuration) -> [(name: String, type: String)] {
        var texts = [
            "line_item_line_item_description", "line_item_line_item_type", "line_item_product_code",
            "line_item_usage_account_id", "line_item_usage_type", "product_region_code",
        ]
        if configuration.namesResources { texts.append("line_item_resource_id") }
        let others = [
            ("bill_billing_period_start_date", "timestamp"), ("line_item_unblended_cost", "double"),
            ("line_item_usage_amount", "double"), ("line_item_usage_start_date", "timestamp"),
            ("resource_tags", "map<string,string>"),
        ]
        return (texts.map { ($0, "string") } + others).sorted { $0.0 < $1.0 }
    }
}

extension Bucket {
    /// Lets AWS Data Exports write files.
    fileprivate func allowCostExports(prefix: String) {
        let services: [Principal] = [
            .service("bcm-data-exports.amazonaws.com"), .service("billingreports.amazonaws.com"),
        ]
        let exports: StringValue = "arn:\(AWS.partition):bcm-data-exports:us-east-1:\(AWS.accountID):export/*"
        let reports: StringValue = "arn:\(AWS.partition):cur:us-east-1:\(AWS.accountID):definition/*"
        let condition: [String: [String: JSONValue]] = [
            "StringEquals": ["aws:SourceAccount": JSONValue(AWS.accountID)],
            "StringLike": ["aws:SourceArn": JSONValue([exports, reports])],
        ]
        for service in services {
            add(PolicyStatement(actions: ["s3:GetBucketPolicy"], on: [arn], by: [service], when: condition))
            add(PolicyStatement(actions: ["s3:PutObject"], on: [objects("\(prefix)/")], by: [service], when: condition))
        }
    }
}

/// Groups costs by the values of a tag, with everything that has none under a name of its own.
public struct CostCategory: Construct {
    public let node: Node
    public let resource: CE.CostCategory

    /// - Parameters:
    ///   - tag: whose values are told apart; activated for cost allocation.
    ///   - others: what costs without the tag are called.
    @discardableResult
    public init(
        _ id: String, in scope: any Construct, byTag tag: String, others: String = "Untagged",
        fileID: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        node = Node(component: id, in: scope, fileID, line, column)
        let rule: JSONValue = .object([
            "Type": "INHERITED_VALUE",
            "InheritedValue": JSONValue.object(["DimensionName": "TAG", "DimensionKey": "user:\(tag)"]),
        ])
        resource = CE.CostCategory(
            "Resource", in: Group(node: node), defaultValue: StringValue(others),
            name: StringValue(node.explicitName(limit: 50)), rules: StringValue(json: JSONValue([rule])),
            ruleVersion: .costCategoryExpressionV1)
        if !(1...128).contains(tag.utf8.count) || !(1...50).contains(others.utf8.count) {
            node.report(
                "invalid-cost-category", "costs cannot be grouped by \"\(tag)\" with \"\(others)\" for the rest",
                help: "name a tag's key, and a name of up to 50 characters")
        }
    }
}
