public import MainstayConstructs
public import MainstayEvents

/// Tells a topic how deployments go: of pipelines, of CodeDeploy, of services on ECS and of stacks.
public struct DeploymentEvents: Construct {
    /// What is listened to.
    public enum Source: String, Hashable, Sendable, CaseIterable {
        case pipelines, codeDeploy, services, stacks

        fileprivate var pattern: (source: String, kind: String, detail: JSONValue) {
            switch self {
            case .pipelines:
                (
                    "aws.codepipeline", "CodePipeline Pipeline Execution State Change",
                    .object(["state": ["FAILED", "STOPPED", "SUCCEEDED", "SUPERSEDED"]])
                )
            case .codeDeploy:
                (
                    "aws.codedeploy", "CodeDeploy Deployment State-change Notification",
                    .object(["state": ["FAILURE", "STOP", "SUCCESS"]])
                )
            case .services:
                (
                    "aws.ecs", "ECS Deployment State Change",
                    .object(["eventName": ["SERVICE_DEPLOYMENT_COMPLETED", "SERVICE_DEPLOYMENT_FAILED"]])
                )
            case .stacks:
                (
                    "aws.cloudformation", "CloudFormation Stack Status Change",
                    .object([
                        "status-details": JSONValue.object([
                            "status": [
                                "CREATE_COMPLETE", "CREATE_FAILED", "DELETE_FAILED", "ROLLBACK_COMPLETE",
                                "UPDATE_COMPLETE", "UPDATE_FAILED", "UPDATE_ROLLBACK_COMPLETE",
                                "UPDATE_ROLLBACK_FAILED",
                            ]
                        ])
                    ])
                )
            }
        }
    }

    public let node: Node
    /// By what they listen to, in the order of ``Source/allCases``.
    public let rules: [Events.Rule]

    /// - Parameter sources: what is told of; in the account and region, whoever deploys.
    @discardableResult
    public init(
        _ id: String, in scope: any Construct, from sources: Set<Source> = Set(Source.allCases), topic: Topic,
        fileID: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        node = Node(component: id, in: scope, fileID, line, column)
        let group = Group(node: node)
        topic.allowService("events.amazonaws.com")
        rules = Source.allCases.filter(sources.contains).map { source in
            let (name, kind, detail) = source.pattern
            return Events.Rule(
                source.rawValue.capitalisedParts, in: group, description: StringValue("\(kind), for people"),
                eventPattern: .object([
                    "detail": detail, "detail-type": JSONValue.array([kind]), "source": JSONValue.array([name]),
                ]), state: .enabled, targets: [.init(arn: topic.arn, id: "Topic")])
        }
        if sources.isEmpty {
            node.report("empty-deployment-events", "nothing is listened to", help: "name a source, or leave it out")
        }
    }

    /// How many deployments were told of, by what became of a rule's matches.
    public func metric(of rule: Events.Rule) -> Metric {
        Metric("AWS/Events", "MatchedEvents", dimensions: ["RuleName": rule.ref], .sum, period: .minutes(5))
    }
}
