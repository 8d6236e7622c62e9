import Mainstay

/// What watches deployments, undoes those that go wrong, and keeps quiet while maintenance is planned.
struct DeploymentSafety {
    @discardableResult
    init(
        _ context: EnvironmentStacks.Context, _ alerts: Alerts, _ compute: Compute, _ traffic: Traffic,
        _ monitoring: Monitoring
    ) {
        let group = Group("Deployments", in: context.stack)
        // Of the load balancer, whichever of the two groups a version is in; told to nobody beside ECS.
        let failing = Alarm(
            "NewVersionFails", in: group, traffic.loadBalancer.metric("HTTPCode_Target_5XX_Count", .sum), .above(5),
            periods: 2, breaching: 2, description: Guide.text("The new version fails requests", "Deployment undone"))
        let slow = Alarm(
            "NewVersionSlow", in: group, traffic.loadBalancer.metric("TargetResponseTime", .percentile(95)),
            .above(0.5), periods: 3, breaching: 3,
            description: Guide.text("The new version is slow", "Deployment undone"))
        for service in compute.servers {
            service.rollBack(on: failing)
            service.rollBack(on: slow)
        }
        DeploymentEvents("Events", in: group, from: [.services, .stacks], topic: alerts.topic)
        // The hours of the database's and the cache's maintenance windows.
        AlarmMute(
            "MaintenanceHours", in: group, of: monitoring.quietInMaintenance, on: .sunday, at: 3, 30,
            lasting: .minutes(150))
    }
}
