import MainstayDeployment
import Testing

@Suite struct FailureCatalogueTests {
    private func name(_ message: String, type: String = "AWS::SNS::Topic", status: String = "CREATE_FAILED") -> String?
    {
        FailureCatalogue.bundled.advice(type: type, status: status, message: message)?.name
    }

    @Test func itKnowsMoreThanFiftyFailuresEachOnce() {
        let names = FailureCatalogue.bundled.names
        #expect(names.count >= 50)
        #expect(Set(names).count == names.count)
    }

    /// Messages as they stand in public reports of failures.
    @Test(arguments: [
        (
            "AWS::CloudFormation::Stack", "UPDATE_ROLLBACK_IN_PROGRESS",
            "Export Stack1:ExportsOutputFnGetAtt-sg1-C785ABD5GroupId30372C66 cannot be deleted as it is in use by Stack2",
            "export-in-use"
        ),
        (
            "AWS::CloudFormation::Stack", "UPDATE_ROLLBACK_IN_P",
            "Export ci-storage:Table cannot be updated as it is in use by ci-api", "export-in-use"
        ),
        (
            "AWS::SES::EmailIdentity", "CREATE_FAILED",
            "Resource handler returned message: \"Resource of type 'AWS::SES::EmailIdentity' with identifier 'x.social' already exists.\" (RequestToken: b4171337, HandlerErrorCode: AlreadyExists)",
            "already-exists"
        ),
        (
            "AWS::EC2::SecurityGroup", "DELETE_FAILED",
            "resource sg-0b8b2fcf05a0509b6 has a dependent object (Service: AmazonEC2; Status Code: 400; Error Code: DependencyViolation; Request ID: b4bd0dec)",
            "security-group-in-use"
        ),
        (
            "AWS::EC2::Subnet", "DELETE_FAILED",
            "The subnet 'subnet-00974e267b4554553' has dependencies and cannot be deleted. (Service: AmazonEC2; Status Code: 400; Error Code: DependencyViolation)",
            "subnet-in-use"
        ),
        (
            "Custom::Thing", "CREATE_FAILED",
            "Custom Resource failed to stabilize in expected time. If you are using the Python cfn-response module, you may need to update your Lambda function code so that CloudFormation can attach the updated version.",
            "custom-resource-silent"
        ),
        (
            "Custom::CDKBucketDeployment", "CREATE_FAILED",
            "CloudFormation did not receive a response from your Custom Resource. Please check your logs for requestId [x].",
            "custom-resource-silent"
        ),
        (
            "AWS::ECS::Service", "UPDATE_FAILED",
            "Resource handler returned message: \"Error occurred during operation 'ECS Deployment Circuit Breaker was triggered'.\" (RequestToken: x, HandlerErrorCode: GeneralServiceException)",
            "ecs-circuit-breaker"
        ),
        (
            "AWS::S3::Bucket", "DELETE_FAILED",
            "The bucket you tried to delete is not empty (Service: Amazon S3; Status Code: 409; Error Code: BucketNotEmpty)",
            "bucket-not-empty"
        ),
        (
            "AWS::Lambda::Function", "CREATE_FAILED",
            "The role defined for the function cannot be assumed by Lambda. (Service: Lambda, Status Code: 400)",
            "lambda-role"
        ),
        (
            "AWS::IAM::Role", "CREATE_FAILED",
            "API: iam:CreateRole User: arn:aws:sts::1:assumed-role/x is not authorized to perform: iam:CreateRole on resource: y with an explicit deny in a service control policy",
            "control-policy"
        ),
        (
            "AWS::SQS::Queue", "CREATE_FAILED",
            "CloudFormation cannot update a stack when a custom-named resource requires replacing. Rename q and update the stack again.",
            "custom-name-replacement"
        ),
        (
            "AWS::EC2::EIP", "CREATE_FAILED",
            "The maximum number of addresses has been reached. (Service: AmazonEC2; Error Code: AddressLimitExceeded)",
            "addresses-exhausted"
        ),
        (
            "AWS::DynamoDB::Table", "UPDATE_FAILED",
            "Cannot perform more than one GSI creation or deletion in a single update", "table-index"
        ),
    ])
    func aKnownMessageIsRecognised(_ sample: (type: String, status: String, message: String, name: String)) {
        #expect(name(sample.message, type: sample.type, status: sample.status) == sample.name)
    }

    @Test func anUnknownMessageGetsNoAdvice() { #expect(name("the moon is full") == nil) }
}

@Suite struct FailureAnalysisTests {
    @Test func theFirstFailureOfItsOwnIsTheRoot() {
        let events = [
            StackEvent(stack: "s", logicalID: "B", status: "CREATE_FAILED", reason: "Resource creation cancelled"),
            StackEvent(stack: "s", logicalID: "A", status: "CREATE_FAILED", reason: "Rate exceeded"),
            StackEvent(stack: "s", logicalID: "C", status: "CREATE_FAILED", reason: "Resource creation cancelled"),
        ]
        let found = FailureAnalysis(stack: "s", sources: []).diagnose(events, phase: "ROLLBACK_COMPLETE")
        #expect(found.root?.logicalID == "A")
        #expect(found.cancelled == 2)
        #expect(found.root?.advice?.name == "throttled")
    }

    @Test func theCauseInANestedStackIsTold() {
        let outer = [
            StackEvent(
                stack: "s", logicalID: "Inner", type: "AWS::CloudFormation::Stack", status: "CREATE_FAILED",
                reason: "Embedded stack was not successfully created", physicalID: "inner-id")
        ]
        let inner = [StackEvent(stack: "inner-id", logicalID: "Queue", status: "CREATE_FAILED", reason: "no")]
        let found = FailureAnalysis(stack: "s", sources: []).diagnose(
            outer, phase: "ROLLBACK_COMPLETE", nested: ["inner-id": inner])
        #expect(found.root?.logicalID == "Queue")
        #expect(found.root?.stack == "Inner")
    }

    @Test func messagesLoseWhatOnlyMachinesWant() {
        let events = [
            StackEvent(
                stack: "s", logicalID: "A", status: "CREATE_FAILED",
                reason:
                    "Resource handler returned message: \"no such key\" (RequestToken: 1, HandlerErrorCode: NotFound)")
        ]
        let found = FailureAnalysis(stack: "s", sources: []).diagnose(events, phase: "ROLLBACK_COMPLETE")
        #expect(found.root?.message == "no such key")
    }
}
