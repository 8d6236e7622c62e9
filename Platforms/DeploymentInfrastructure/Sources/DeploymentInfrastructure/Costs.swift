import Mainstay
import MainstayBCMDataExports
import MainstayCE

/// What the environment costs: told before it is too much, and laid out by service, environment and tag.
struct Costs {
    init(_ context: EnvironmentStacks.Context, _ topic: Topic) {
        let stack = context.stack
        let monthly = MonthlyCost.dollars(Double(context.config.monthlyBudget))
        Budget("Budget", in: stack, limit: monthly, tag: (key: "Environment", value: context.name), topic: topic)
        CostAnomalies("CostAnomalies", in: stack, above: .dollars(monthly.dollars / 50), topic: topic)
        CE.CostCategory(
            "CostCategory", in: stack, defaultValue: "Other", name: "deployment-infrastructure",
            rules: StringValue(
                json: JSONValue.array([
                    Self.rule("Compute", ["Amazon Elastic Container Service", "AWS Lambda"]),
                    Self.rule("Data", ["Amazon Relational Database Service", "Amazon ElastiCache"]),
                    Self.rule("Network", ["Amazon Virtual Private Cloud", "Amazon CloudFront", "AWS WAF"]),
                ])), ruleVersion: .costCategoryExpressionV1)
        addExport(context)
    }

    private static func rule(_ name: StringValue, _ services: [StringValue]) -> JSONValue {
        .object([
            "Type": "REGULAR", "Value": name,
            "Rule": JSONValue.object([
                "Dimensions": JSONValue.object([
                    "Key": "SERVICE_CODE", "MatchOptions": JSONValue.array(["CONTAINS"]), "Values": services,
                ])
            ]),
        ])
    }

    /// Every line of the bill, every day, for reports of one's own.
    private func addExport(_ context: EnvironmentStacks.Context) {
        let group = Group("CostExport", in: context.stack)
        let bucket = Bucket.forLogs("Bucket", in: group, keeping: .days(Retention.costExports))
        bucket.waive(
            "bucket-without-access-log", because: "Costs are no secret within the account, and nothing else is in it.",
            owner: EnvironmentStacks.Context.owner)
        let here: [String: [String: JSONValue]] = ["StringEquals": ["aws:SourceAccount": JSONValue(AWS.accountID)]]
        bucket.add(
            PolicyStatement(
                actions: ["s3:GetBucketPolicy"], on: [bucket.arn],
                by: [.service("bcm-data-exports.amazonaws.com"), .service("billingreports.amazonaws.com")], when: here))
        bucket.add(
            PolicyStatement(
                actions: ["s3:PutObject"], on: [bucket.objects("costs/")],
                by: [.service("bcm-data-exports.amazonaws.com"), .service("billingreports.amazonaws.com")], when: here))
        let export = BCMDataExports.Export(
            "Export", in: group,
            export: .init(
                dataQuery: .init(
                    queryStatement:
                        "SELECT line_item_usage_start_date, line_item_product_code, line_item_usage_type, line_item_unblended_cost, resource_tags FROM COST_AND_USAGE_REPORT"
                ), description: "Costs by service, usage and tag",
                destinationConfigurations: .init(
                    s3Destination: .init(
                        s3Bucket: bucket.name,
                        s3OutputConfigurations: .init(
                            compression: .parquet, format: .parquet, outputType: .custom, overwrite: .overwriteReport),
                        s3Prefix: "costs", s3Region: AWS.region)),
                name: StringValue("deployment-infrastructure-\(context.name)"),
                refreshCadence: .init(frequency: .synchronous)))
        export.depend(on: bucket.policy)
    }
}
