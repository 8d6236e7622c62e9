import MainstayConstructs

/// What a recovery starts, in whichever order it was named.
final class StandbyServices {
    enum Service {
        case tasks(ContainerService, count: Int, maximum: Int?)
        case instances(InstanceService, count: Int)

        var node: Node {
            switch self {
            case .tasks(let service, _, _): service.node
            case .instances(let service, _): service.node
            }
        }
    }

    private var services: [Service] = []

    /// Whether the service is new.
    func add(_ service: Service) -> Bool {
        if services.contains(where: { $0.node === service.node }) { return false }
        services.append(service)
        return true
    }

    var sorted: [Service] { services.sorted { $0.node.path < $1.node.path } }
}

/// The state machine of a ``RegionalFailover``, in the Amazon States Language.
struct RecoverySteps {
    let replica: StringValue
    let fence: StringValue?
    let topic: TopicARN
    let name: String
    let limit: TimeSpan
    let interval: TimeSpan
    let backups: TimeSpan
    let services: StandbyServices

    private typealias States = [(String, JSONValue)]

    var definition: JSONValue {
        var states: States = [
            ("LookAtReplica", look(next: "IsReplicaWell")),
            ("IsReplicaWell", isReplicaWell),
            ("RefuseReplica", announce("\(name): the replica is not available; nothing was changed", next: "Failed")),
        ]
        if let fence {
            // Disabled it would count as healthy; inverted as well it never does.
            states.append(
                (
                    "Fence",
                    task(
                        "route53:updateHealthCheck",
                        ["Disabled": true, "HealthCheckId": fence, "Inverted": true], next: "Promote")
                ))
        }
        states += [
            (
                "Promote",
                task(
                    "rds:promoteReadReplica",
                    ["BackupRetentionPeriod": backups.days, "DbInstanceIdentifier": replica], next: "WaitForDatabase")
            ),
            ("WaitForDatabase", wait(next: "LookAtDatabase")),
            ("LookAtDatabase", look(next: "IsDatabaseThere")),
            ("IsDatabaseThere", isDatabaseThere),
        ]
        let started = services.sorted
        if !started.isEmpty {
            states.append(
                (
                    "StartServices",
                    .object([
                        "Type": "Parallel", "Branches": started.map(branch), "Catch": [caught],
                        "ResultPath": "$.result",
                        "Next": "AnnounceRecovery",
                    ])
                ))
        }
        states += [
            ("AnnounceRecovery", announce("\(name): this region has taken over", next: "Recovered")),
            ("Recovered", .object(["Type": "Succeed"])),
            ("AnnounceFailure", announce("\(name): the recovery failed; look at the state machine", next: "Failed")),
            ("Failed", .object(["Type": "Fail", "Error": "RecoveryFailed", "Cause": "See the run's history"])),
        ]
        return .object([
            "Comment": "Brings \(name) up in this region", "StartAt": "LookAtReplica", "TimeoutSeconds": limit.seconds,
            "States": Self.object(states),
        ])
    }

    private var afterDatabase: String { services.sorted.isEmpty ? "AnnounceRecovery" : "StartServices" }

    // MARK: - The database

    private func look(next: String) -> JSONValue {
        task(
            "rds:describeDBInstances", ["DbInstanceIdentifier": replica], next: next,
            resultPath: "$.database")
    }

    private static let status = "$.database.DbInstances[0].DbInstanceStatus"
    private static let source = "$.database.DbInstances[0].ReadReplicaSourceDBInstanceIdentifier"

    private var isReplicaWell: JSONValue {
        let isAvailable: JSONValue = .object(["Variable": Self.status, "StringEquals": "available"])
        return .object([
            "Type": "Choice",
            "Choices": [
                // A run before this one has promoted it already.
                JSONValue.object([
                    "And": [isAvailable, .object(["Variable": Self.source, "IsPresent": false])],
                    "Next": afterDatabase,
                ]), .object(["And": [isAvailable], "Next": fence == nil ? "Promote" : "Fence"]),
            ], "Default": "RefuseReplica",
        ])
    }

    private var isDatabaseThere: JSONValue {
        .object([
            "Type": "Choice",
            "Choices": [
                JSONValue.object([
                    "And": [
                        JSONValue.object(["Variable": Self.status, "StringEquals": "available"]),
                        .object(["Variable": Self.source, "IsPresent": false]),
                    ], "Next": afterDatabase,
                ])
            ], "Default": "WaitForDatabase",
        ])
    }

    // MARK: - The services

    private func branch(_ service: StandbyServices.Service) -> JSONValue {
        let states: States =
            switch service {
            case .tasks(let service, let count, let maximum): startTasks(of: service, count, maximum)
            case .instances(let service, let count): startInstances(of: service, count)
            }
        return .object(["StartAt": states.first?.0 ?? "Running", "States": Self.object(states)])
    }

    private func startTasks(of service: ContainerService, _ count: Int, _ maximum: Int?) -> States {
        let cluster = service.cluster.arn
        var states: States = []
        if let maximum {
            states.append(
                (
                    "Scale",
                    task(
                        "applicationautoscaling:registerScalableTarget",
                        [
                            "MaxCapacity": maximum, "MinCapacity": count,
                            "ResourceId": "service/\(service.cluster.name)/\(service.name)" as StringValue,
                            "ScalableDimension": "ecs:service:DesiredCount", "ServiceNamespace": "ecs",
                        ], next: "Start", isCaught: false)
                ))
        }
        states += [
            (
                "Start",
                task(
                    "ecs:updateService", ["Cluster": cluster, "DesiredCount": count, "Service": service.name],
                    next: "Wait", isCaught: false)
            ),
            ("Wait", wait(next: "Look")),
            (
                "Look",
                task(
                    "ecs:describeServices", ["Cluster": cluster, "Services": [service.name]], next: "IsRunning",
                    resultPath: "$.service", isCaught: false)
            ),
            (
                "IsRunning",
                .object([
                    "Type": "Choice",
                    "Choices": [
                        JSONValue.object([
                            "Variable": "$.service.Services[0].RunningCount", "NumericGreaterThanEquals": count,
                            "Next": "Running",
                        ])
                    ], "Default": "Wait",
                ])
            ),
            ("Running", .object(["Type": "Succeed"])),
        ]
        return states
    }

    private func startInstances(of service: InstanceService, _ count: Int) -> States {
        [
            (
                "Start",
                task(
                    "autoscaling:updateAutoScalingGroup",
                    ["AutoScalingGroupName": service.name, "DesiredCapacity": count, "MinSize": count], next: "Wait",
                    isCaught: false)
            ),
            ("Wait", wait(next: "Look")),
            (
                "Look",
                task(
                    "autoscaling:describeAutoScalingGroups", ["AutoScalingGroupNames": [service.name]],
                    next: "IsRunning",
                    selecting: .object([
                        "running.$":
                            "States.ArrayLength($.AutoScalingGroups[0].Instances[?(@.LifecycleState == 'InService')])"
                    ]), resultPath: "$.group", isCaught: false)
            ),
            (
                "IsRunning",
                .object([
                    "Type": "Choice",
                    "Choices": [
                        JSONValue.object([
                            "Variable": "$.group.running", "NumericGreaterThanEquals": count, "Next": "Running",
                        ])
                    ], "Default": "Wait",
                ])
            ),
            ("Running", .object(["Type": "Succeed"])),
        ]
    }

    // MARK: - States

    private var caught: JSONValue {
        .object(["ErrorEquals": ["States.ALL"], "ResultPath": "$.error", "Next": "AnnounceFailure"])
    }

    private func task(
        _ call: String, _ parameters: KeyValuePairs<String, any PropertyConvertible>, next: String,
        selecting selector: JSONValue? = nil, resultPath: String? = nil, isCaught: Bool = true
    ) -> JSONValue {
        let retry: JSONValue = .object([
            "ErrorEquals": ["States.ALL"], "IntervalSeconds": 5, "MaxAttempts": 3, "BackoffRate": 2,
        ])
        var bag = PropertyBag()
        bag.set("Type", "Task")
        bag.set("Resource", "arn:\(AWS.partition):states:::aws-sdk:\(call)" as StringValue)
        bag.set("Parameters", JSONValue(property: .object(parameters.map { .init($0.key, $0.value.property) })))
        bag.set("ResultSelector", selector)
        // A template takes no null, which would leave the result out.
        bag.set("ResultPath", resultPath ?? "$.result")
        bag.set("Retry", [retry])
        // In a branch, the state that holds the branches catches.
        if isCaught { bag.set("Catch", [caught]) }
        bag.set("Next", next)
        return JSONValue(property: bag.property)
    }

    private func wait(next: String) -> JSONValue {
        .object(["Type": "Wait", "Seconds": interval.seconds, "Next": next])
    }

    private func announce(_ message: String, next: String) -> JSONValue {
        .object([
            "Type": "Task", "Resource": "arn:\(AWS.partition):states:::sns:publish" as StringValue,
            "Parameters": JSONValue.object([
                "Message": message, "Subject": "Regional failover", "TopicArn": topic,
            ]), "ResultPath": "$.result", "Next": next,
        ])
    }

    private static func object(_ states: States) -> JSONValue {
        JSONValue(property: .object(states.map { .init($0.0, $0.1.property) }))
    }
}
