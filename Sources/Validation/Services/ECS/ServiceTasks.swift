import MainstayDiagnostics
import MainstayTemplate

/// `mismatched-task-definition`: a service and the task definition that it runs.
enum ServiceTasks {
    static func check(_ subject: RuleSubject) {
        guard let value = subject.properties["TaskDefinition"],
            let task = subject.resource(behind: value, type: "AWS::ECS::TaskDefinition")
        else { return }
        let mode = task.properties["NetworkMode"]
        if mode?.literalText == "awsvpc", Presence(of: "NetworkConfiguration", in: subject.properties) == .none {
            subject.report(
                "mismatched-task-definition",
                "\(task.resource.name) has the network mode awsvpc, and the service has no NetworkConfiguration",
                help: "add NetworkConfiguration with the subnets of the tasks")
        }
        guard subject.literal("LaunchType")?.literalText == "FARGATE", mode == nil || mode?.literalText != nil,
            mode?.literalText != "awsvpc"
        else { return }
        let compatibilities = task.properties["RequiresCompatibilities"]
        let names = compatibilities?.array?.compactMap(\.literalText)
        guard compatibilities == nil || names?.count == compatibilities?.array?.count && compatibilities?.array != nil,
            names?.contains("FARGATE") != true
        else { return }
        let position = compatibilities?.position ?? task.resource.value["Properties"]?.position
        task.report(
            "mismatched-task-definition", at: position ?? value.position, ["Properties", "RequiresCompatibilities"],
            "the service \(subject.resource.name) runs it on Fargate, which it is not made for",
            help: "give it RequiresCompatibilities with FARGATE and the network mode awsvpc")
    }
}
