public import MainstayConstructs
public import MainstayDynamoDB

/// A DynamoDB table: encrypted, restorable to any second, protected against deletion, and kept when it leaves the
/// template.
///
/// Always a global table, of one region where no other is named: a region more is then no new table.
public struct Table: Construct, BackupTarget {
    public let node: Node
    public let resource: DynamoDB.GlobalTable
    private let key: Key?
    private let hasIndexes: Bool

    /// - Parameter key: the attribute by which items are spread and found.
    @discardableResult
    public init(
        _ id: String, in scope: any Construct, key attribute: Attribute, fileID: String = #fileID, line: Int = #line,
        column: Int = #column, configure: (inout Configuration) -> Void = { _ in }
    ) {
        var configuration = Configuration()
        configure(&configuration)
        node = Node(component: id, in: scope, fileID, line, column)
        key = configuration.key
        hasIndexes = !configuration.indexes.isEmpty
        TableRules(node: node, key: attribute, configuration: configuration).check()
        resource = TableBuilder(node: node, key: attribute, configuration: configuration).makeTable()
    }

    public var name: StringValue { resource.ref }
    public var arn: StringValue { resource.arn }
    /// Where functions read changes; only with a ``Configuration/stream`` or replicas.
    public var streamARN: StringValue { resource.streamArn }
    public var backupARN: StringValue { arn }

    private var withIndexes: [StringValue] { hasIndexes ? [arn, "\(arn)/index/*"] : [arn] }

    /// Reading items, one by one or by query.
    public func grantRead(to grantee: some Grantee) {
        grant(
            [
                "dynamodb:BatchGetItem", "dynamodb:ConditionCheckItem", "dynamodb:DescribeTable", "dynamodb:GetItem",
                "dynamodb:Query", "dynamodb:Scan",
            ], on: withIndexes, to: grantee)
        key?.allow(["kms:Decrypt"], to: grantee.role, through: "dynamodb")
    }

    /// Writing and deleting items; not reading them.
    public func grantWrite(to grantee: some Grantee) {
        grant(
            ["dynamodb:BatchWriteItem", "dynamodb:DeleteItem", "dynamodb:PutItem", "dynamodb:UpdateItem"], on: [arn],
            to: grantee)
        key?.allow(Key.useActions, to: grantee.role, through: "dynamodb")
    }

    public func grantReadWrite(to grantee: some Grantee) {
        grantRead(to: grantee)
        grantWrite(to: grantee)
    }

    /// Reading changes.
    public func grantStreamRead(to grantee: some Grantee) {
        grant(
            ["dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator"], on: [streamARN],
            to: grantee)
        key?.allow(["kms:Decrypt"], to: grantee.role, through: "dynamodb")
    }

    /// A metric of the table, such as `ThrottledRequests` or `ConsumedReadCapacityUnits`.
    public func metric(_ name: String, _ statistic: Metric.Statistic, period: TimeSpan = .minutes(1)) -> Metric {
        Metric("AWS/DynamoDB", name, dimensions: ["TableName": self.name], statistic, period: period)
    }
}
