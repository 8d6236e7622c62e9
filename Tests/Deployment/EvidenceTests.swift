import MainstayAWSClient
import MainstayDeployment
import Testing

/// What other services tell of a failure; their answers are written down here, since the local AWS runs nothing.
@Suite struct EvidenceTests {
    /// Answers by the name of the operation; whatever else is asked is refused, as without permission.
    private struct Answers: AWSCalls {
        var answers: [String: AWSValue]

        func output(_ operation: AWSOperation, _ input: AWSValue, body: HTTPBody?) async throws(AWSError) -> AWSValue {
            guard let answer = answers[operation.name] else {
                throw AWSError(kind: .service, code: "AccessDeniedException", message: "not allowed")
            }
            return answer
        }
    }

    private func evidence(_ event: AWSValue, _ answers: [String: AWSValue]) async throws -> [FailureEvidence] {
        var answers = answers
        answers["DescribeStackEvents"] = ["StackEvents": [event]]
        let report = FailureReport(cloudFormation: CloudFormation(Answers(answers: answers)))
        let diagnosis = await report.diagnosis(of: "shop", token: nil, phase: "CREATE_FAILED", sources: [])
        return try #require(diagnosis?.root).evidence
    }

    private func failure(_ type: String, _ physicalID: String = "", _ properties: String = "{}") -> AWSValue {
        [
            "EventId": "1", "StackId": "arn:stack", "StackName": "shop", "LogicalResourceId": "It",
            "PhysicalResourceId": .string(physicalID), "ResourceType": .string(type),
            "ResourceStatus": "CREATE_FAILED", "ResourceStatusReason": "it failed",
            "ResourceProperties": .string(properties), "Timestamp": .timestamp(AWSTimestamp(seconds: 1_800_000_000)),
        ]
    }

    @Test func cloudTrailTellsTheCallThatWasRefused() async throws {
        let refused =
            #"{"eventName": "CreateDBInstance", "errorCode": "InvalidParameterCombination", "errorMessage": "no such class", "sourceIPAddress": "cloudformation.amazonaws.com"}"#
        let others = [
            #"{"eventName": "DescribeDBInstances", "sourceIPAddress": "cloudformation.amazonaws.com"}"#,
            #"{"eventName": "CreateDBInstance", "errorCode": "AccessDenied", "sourceIPAddress": "203.0.113.9"}"#,
            "no JSON",
        ]
        let events = ([refused] + others).map { text -> AWSValue in ["CloudTrailEvent": .string(text)] }
        let found = try await evidence(
            failure("AWS::RDS::DBInstance"), ["LookupEvents": ["Events": .list(events)]])
        #expect(
            found == [
                FailureEvidence(
                    source: "CloudTrail", lines: ["CreateDBInstance InvalidParameterCombination: no such class"])
            ])
    }

    @Test func anECSServiceTellsWhyItsTasksStopped() async throws {
        let found = try await evidence(
            failure("AWS::ECS::Service", "arn:aws:ecs:eu-west-1:123456789012:service/shop/web"),
            [
                "DescribeServices": [
                    "services": [["events": [["message": "(service web) was unable to place a task"]]]]
                ],
                "ListTasks": ["taskArns": ["arn:aws:ecs:eu-west-1:123456789012:task/shop/abc"]],
                "DescribeTasks": [
                    "tasks": [
                        [
                            "taskArn": "arn:aws:ecs:eu-west-1:123456789012:task/shop/abc",
                            "taskDefinitionArn": "arn:definition", "stoppedReason": "Essential container exited",
                            "containers": [["name": "app", "exitCode": 1, "reason": "OutOfMemoryError"]],
                        ]
                    ]
                ],
                "DescribeTaskDefinition": [
                    "taskDefinition": [
                        "containerDefinitions": [
                            [
                                "name": "app",
                                "logConfiguration": [
                                    "options": ["awslogs-group": "/shop/web", "awslogs-stream-prefix": "web"]
                                ],
                            ]
                        ]
                    ]
                ],
                "GetLogEvents": ["events": [["message": "cannot reach the database\nmore"]]],
            ])
        #expect(
            found == [
                FailureEvidence(source: "ECS service web", lines: ["(service web) was unable to place a task"]),
                FailureEvidence(
                    source: "ECS task abc",
                    lines: ["Essential container exited", "container app: exit code 1, OutOfMemoryError"]),
                FailureEvidence(source: "log group /shop/web", lines: ["cannot reach the database"]),
            ])
    }

    @Test func theLogOfACustomResourceIsRead() async throws {
        let found = try await evidence(
            failure(
                "Custom::Seed", "",
                #"{"ServiceToken": "arn:aws:lambda:eu-west-1:123456789012:function:seed", "Password": "secret"}"#),
            [
                "FilterLogEvents": [
                    "events": [["message": "[ERROR] KeyError: 'table'"], ["message": "[ERROR] KeyError: 'table'"]]
                ]
            ])
        #expect(found == [FailureEvidence(source: "log group /aws/lambda/seed", lines: ["[ERROR] KeyError: 'table'"])])
    }

    /// A permission that is missing for the evidence hides nothing of the failure.
    @Test(arguments: [
        "AWS::RDS::DBInstance", "AWS::ECS::Service", "Custom::Seed", "AWS::CloudFormation::CustomResource",
    ])
    func whatCannotBeAskedIsLeftOut(_ type: String) async throws {
        #expect(try await evidence(failure(type, "no ARN", "no JSON"), [:]).isEmpty)
    }
}
