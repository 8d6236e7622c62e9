import MainstayCodeDeploy
import MainstayConstructs
import MainstayECS

/// The alarms that undo a deployment, in whichever order they were added.
final class DeploymentAlarms {
    private var alarms: [Alarm] = []

    var isEmpty: Bool { alarms.isEmpty }

    /// Whether the alarm is new.
    func add(_ alarm: Alarm) -> Bool {
        if alarms.contains(where: { $0.node === alarm.node }) { return false }
        alarms.append(alarm)
        return true
    }

    private var names: [StringValue] { alarms.sorted { $0.node.path < $1.node.path }.map(\.name) }

    var ecsProperty: Property {
        ECS.Service.DeploymentAlarms(alarmNames: names, enable: true, rollback: true).property
    }

    var codeDeployProperty: Property {
        typealias Group = CodeDeploy.DeploymentGroup
        if isEmpty { return Group.AlarmConfiguration(enabled: false).property }
        return Group.AlarmConfiguration(alarms: names.map { Group.Alarm(name: $0) }, enabled: true).property
    }

    /// CodeDeploy takes the event of an alarm only where there is an alarm.
    var rollbackProperty: Property {
        var events: [CodeDeploy.DeploymentGroup.AutoRollbackConfiguration.EventsItem] = [
            .deploymentFailure, .deploymentStopOnRequest,
        ]
        if !isEmpty { events.insert(.deploymentStopOnAlarm, at: 1) }
        return CodeDeploy.DeploymentGroup.AutoRollbackConfiguration(enabled: true, events: events).property
    }
}
