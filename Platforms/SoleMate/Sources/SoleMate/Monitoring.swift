import Mainstay

/// Who is told of alarms, the dashboard, tracing, saved queries and the budget.
struct Monitoring {
    @discardableResult
    init(
        _ context: SolemateStack.Context, _ networking: Networking, _ database: Database, _ compute: Compute,
        _ security: Security, _ delivery: Delivery
    ) {
        let stack = context.stack
        let monitoring = Group("Monitoring", in: stack)
        let topic = Topic("SolemateAlerts", in: stack, displayName: "SoleMate \(context.environment.name)")
        topic.subscribe(email: context.operations.alertEmail)
        topic.subscribe(url: StringValue(context.operations.monitoringUrl), named: "Monitoring")
        let metrics = Metrics(networking, database, compute, security, delivery)
        let alarms = Alarms(in: monitoring, metrics, topic, context.sizing).make()
        Dashboard(
            "SolemateDashboard", in: stack,
            rows: [
                [.text("# SoleMate \(context.environment.name)")],
                [.alarms("Alarms", alarms)],
                [
                    .graph("Response time", [metrics.responseTime]), .graph("Requests", [metrics.requests]),
                    .graph("Errors", [metrics.serverErrors, metrics.edgeErrors]),
                ],
                [
                    .graph("Service", [metrics.serviceCPU, metrics.serviceMemory]),
                    .graph("Backend", [metrics.backendCPU]),
                ],
                [
                    .graph("Database", [metrics.databaseCPU, metrics.databaseConnections]),
                    .graph("Database storage", [metrics.databaseStorage]),
                ],
                [
                    .logs(
                        "Errors in the service's log",
                        query: "fields @timestamp, @message | filter @message like /(?i)error/ | limit 20",
                        groups: [compute.service.logGroup.ref])
                ],
            ])
        Tracing("SolemateTracing", in: stack, name: "solemate-\(context.environment.name)")
        SavedQuery(
            "ServiceErrors", in: monitoring,
            query: "fields @timestamp, @message | filter @message like /(?i)error/ | sort @timestamp desc | limit 100",
            groups: [compute.service.logGroup.ref], name: "SoleMate/\(context.environment.name)/service-errors")
        Budget(
            "SolemateBudget", in: stack, limit: .dollars(context.sizing.budget),
            tag: (key: "Environment", value: context.environment.name), topic: topic)
        Output("AlertsTopicArn", in: stack, topic.arn, description: "Where alarms go")
    }
}
