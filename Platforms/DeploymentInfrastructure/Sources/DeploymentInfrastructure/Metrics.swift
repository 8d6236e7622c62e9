import Mainstay
import MainstayLogs

/// What alarms, dashboards and service levels look at.
struct Metrics {
    let requests: Metric
    let edgeRequests: Metric
    let responseTime: Metric
    let slowestResponses: Metric
    let serverErrors: Metric
    let applicationErrors: Metric
    let edgeErrors: Metric
    let health: Metric
    let certificateDays: Metric
    let blocked: Metric
    /// By the names of services.
    let cpu: [(name: String, metric: Metric)]
    let memory: [(name: String, metric: Metric)]
    let logErrors: [(name: String, metric: Metric)]
    /// Of both target groups of each server.
    let unhealthy: [(name: String, metric: Metric)]
    let databaseReplicaLag: [(name: String, metric: Metric)]
    let natPortErrors: [Metric]
    let queueAge: Metric
    let queueLength: Metric
    let failedJobs: Metric
    let failedBackups: Metric

    init(
        _ context: EnvironmentStacks.Context, _ networking: Networking, _ database: Database, _ jobs: Jobs,
        _ compute: Compute, _ traffic: Traffic
    ) {
        let balancer = traffic.loadBalancer
        requests = balancer.metric("RequestCount", .sum)
        responseTime = balancer.metric("TargetResponseTime", .percentile(95))
        slowestResponses = balancer.metric("TargetResponseTime", .percentile(99))
        serverErrors = balancer.metric("HTTPCode_ELB_5XX_Count", .sum)
        applicationErrors = balancer.metric("HTTPCode_Target_5XX_Count", .sum)
        let edge: KeyValuePairs<String, StringValue> = [
            "DistributionId": traffic.distribution.distributionID, "Region": "Global",
        ]
        edgeRequests = Metric("AWS/CloudFront", "Requests", dimensions: edge, .sum)
        edgeErrors = Metric("AWS/CloudFront", "5xxErrorRate", dimensions: edge, .average)
        health = traffic.healthCheck.status()
        certificateDays = Metric(
            "AWS/CertificateManager", "DaysToExpiry",
            dimensions: ["CertificateArn": StringValue(traffic.certificate.arn)],
            .minimum, period: .days(1))
        blocked = traffic.edgeFirewall.metric("BlockedRequests", .sum)
        let named = [("Web", compute.web), ("API", compute.api), ("Worker", compute.worker)]
        cpu = named.map { ($0.0, $0.1.metric("CPUUtilization", .average)) }
        memory = named.map { ($0.0, $0.1.metric("MemoryUtilization", .average)) }
        logErrors = named.map { ($0.0, Self.count(errorsOf: $0.1, $0.0, context)) }
        unhealthy = zip(["Web", "API"], traffic.targets).flatMap { name, targets in
            zip(["", "Alternate"], targets.groups).map { part, group in
                (name + part, group.metric("UnHealthyHostCount", .maximum))
            }
        }
        databaseReplicaLag = database.replicas.enumerated().map { number, replica in
            (
                "Reader\(number + 1)",
                Metric(
                    "AWS/RDS", "ReplicaLag", dimensions: ["DBInstanceIdentifier": replica.resource.ref], .maximum)
            )
        }
        natPortErrors = networking.network.natGateways.map {
            Metric("AWS/NATGateway", "ErrorPortAllocation", dimensions: ["NatGatewayId": $0.ref], .sum)
        }
        queueAge = jobs.queue.metric("ApproximateAgeOfOldestMessage", .maximum)
        queueLength = jobs.queue.metric("ApproximateNumberOfMessagesVisible", .maximum)
        failedJobs = Metric(
            "AWS/SQS", "ApproximateNumberOfMessagesVisible",
            dimensions: ["QueueName": jobs.queue.deadLetters.queueName], .maximum)
        failedBackups = Metric(
            "AWS/Backup", "NumberOfBackupJobsFailed", .sum, period: .hours(1))
    }

    /// Entries of a service's log that tell of errors.
    private static func count(
        errorsOf service: ContainerService, _ name: String, _ context: EnvironmentStacks.Context
    ) -> Metric {
        let namespace = "DeploymentInfrastructure/\(context.name)"
        Logs.MetricFilter(
            "LogErrors", in: service, filterPattern: "?ERROR ?Exception ?FATAL", logGroupName: service.logGroup.ref,
            metricTransformations: [
                .init(
                    defaultValue: 0, metricName: StringValue("\(name)Errors"), metricNamespace: StringValue(namespace),
                    metricValue: "1")
            ])
        return Metric(namespace, "\(name)Errors", .sum)
    }
}
