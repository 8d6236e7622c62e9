import Mainstay
import MainstayCloudWatch
import MainstayEvents

/// What watches deployments, undoes those that go wrong, and keeps quiet while maintenance is planned.
struct DeploymentSafety {
    init(
        _ context: EnvironmentStacks.Context, _ alerts: Alerts, _ compute: Compute, _ traffic: Traffic,
        _ monitoring: Monitoring
    ) {
        let group = Group("Deployments", in: context.stack)
        // Of the load balancer, whichever of the two groups a version is in; told to nobody beside ECS.
        let failing = Alarm(
            "NewVersionFails", in: group, traffic.loadBalancer.metric("HTTPCode_Target_5XX_Count", .sum), .above(5),
            periods: 2, breaching: 2, description: Runbook.text("The new version fails requests", "Deployment undone"))
        let slow = Alarm(
            "NewVersionSlow", in: group, traffic.loadBalancer.metric("TargetResponseTime", .percentile(95)),
            .above(0.5), periods: 3, breaching: 3,
            description: Runbook.text("The new version is slow", "Deployment undone"))
        for service in compute.servers {
            service.rollBack(on: failing)
            service.rollBack(on: slow)
        }
        alerts.topic.allowService("events.amazonaws.com")
        let states: [(String, String, String)] = [
            ("ServiceDeployments", "aws.ecs", "ECS Deployment State Change"),
            ("StackChanges", "aws.cloudformation", "CloudFormation Stack Status Change"),
        ]
        for (id, source, kind) in states {
            let rule = Events.Rule(
                id, in: group, description: StringValue("Tells of each \(kind)"),
                eventPattern: .object(["detail-type": JSONValue.array([kind]), "source": JSONValue.array([source])]),
                state: .enabled, targets: [.init(arn: StringValue(alerts.topic.arn), id: "Alerts")])
            rule.depend(on: alerts.topic.policy)
        }
        // The hours of the database's and the cache's maintenance windows: Sunday, 03:30 to 06:00 UTC.
        CloudWatch.AlarmMuteRule(
            "MaintenanceHours", in: group, description: "Planned maintenance, excluded from alarms",
            muteTargets: .init(alarmNames: monitoring.quietInMaintenance.map(\.name)),
            name: StringValue("deployment-infrastructure-\(context.name)-maintenance"),
            rule: .init(schedule: .init(duration: "PT2H30M", expression: "cron(30 3 * * 0)", timezone: "UTC")))
    }
}
