/// Finds policies by which their holder can give himself more rights.
struct PrivilegeEscalation: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "privilege-escalation", .high, .security, "whoever has the policy can give himself every right",
            why: """
                Changing policies, taking over users, or passing any role to a machine of one's own is as good as \
                being administrator, without looking like it.
                """,
            mend: """
                limit the statement to named roles and users, or by a condition on iam:PermissionsBoundary or \
                iam:PassedToService
                """,
            limits: """
                It looks at one policy at a time; what several policies of a role come to together, a check of the \
                whole template finds.
                """,
            controls: [.wellArchitected("SEC03-BP02")],
            equivalents: ["CKV_AWS_110", "F38", "F39", "F40"])
    }

    let types = IdentityPolicies.types

    private static let takeovers = ActionList([
        "iam": [
            "CreatePolicyVersion", "SetDefaultPolicyVersion", "AttachUserPolicy", "AttachRolePolicy",
            "AttachGroupPolicy", "PutUserPolicy", "PutRolePolicy", "PutGroupPolicy", "AddUserToGroup",
            "UpdateAssumeRolePolicy", "CreateAccessKey", "CreateLoginProfile", "UpdateLoginProfile",
        ]
    ])
    private static let passRole = ActionList(["iam": ["PassRole"]])
    /// What runs code of the caller's with a role that he passes.
    private static let machines = ActionList([
        "lambda": ["CreateFunction"], "ec2": ["RunInstances"], "ecs": ["RegisterTaskDefinition"],
        "cloudformation": ["CreateStack", "CreateChangeSet"], "glue": ["CreateJob", "CreateDevEndpoint"],
        "sagemaker": ["CreateNotebookInstance", "CreateTrainingJob", "CreateProcessingJob"],
        "codebuild": ["CreateProject", "UpdateProject"], "datapipeline": ["CreatePipeline"],
        "states": ["CreateStateMachine"], "batch": ["RegisterJobDefinition"],
    ])

    func check(_ resource: ResourceView, _ violations: Violations) {
        for document in IdentityPolicies.documents(of: resource) {
            var carriers: [String] = []
            var passing: PropertyView?
            for statement in document.statements {
                for (element, actions) in Self.takeovers.allowedOnEverything(by: statement, countsWholeServices: true) {
                    violations.report(element, "\(actions[0]) on everything is a way to every right")
                }
                for (element, actions) in Self.passRole.allowedOnEverything(by: statement) where !actions.isEmpty {
                    passing = element
                }
                for (_, actions) in Self.machines.allowedOnEverything(by: statement, countsWholeServices: true) {
                    carriers += actions
                }
            }
            if let passing, let carrier = carriers.first {
                violations.report(
                    passing, "iam:PassRole on every role together with \(carrier) is a way to every right")
            }
        }
    }

    var conforming: [String] {
        [
            """
            Policy:
              Type: AWS::IAM::ManagedPolicy
              Properties:
                PolicyDocument:
                  Version: '2012-10-17'
                  Statement:
                    - Effect: Allow
                      Action: iam:PassRole
                      Resource: arn:aws:iam::111122223333:role/orders
                    - Effect: Allow
                      Action: lambda:CreateFunction
                      Resource: '*'
            """,
            """
            Policy:
              Type: AWS::IAM::ManagedPolicy
              Properties:
                PolicyDocument:
                  Version: '2012-10-17'
                  Statement:
                    - Effect: Allow
                      Action: iam:AttachRolePolicy
                      Resource: '*'
                      Condition: {ArnEquals: {'iam:PermissionsBoundary': 'arn:aws:iam::111122223333:policy/boundary'}}
            """,
        ]
    }

    var violating: [String] {
        [
            """
            Policy:
              Type: AWS::IAM::ManagedPolicy
              Properties:
                PolicyDocument:
                  Version: '2012-10-17'
                  Statement:
                    - Effect: Allow
                      Action: iam:CreatePolicyVersion
                      Resource: '*'
            """,
            """
            Policy:
              Type: AWS::IAM::ManagedPolicy
              Properties:
                PolicyDocument:
                  Version: '2012-10-17'
                  Statement:
                    - Effect: Allow
                      Action: ['iam:Put*']
                      Resource: 'arn:aws:iam::*:role/*'
            """,
            """
            Policy:
              Type: AWS::IAM::ManagedPolicy
              Properties:
                PolicyDocument:
                  Version: '2012-10-17'
                  Statement:
                    - Effect: Allow
                      Action: iam:PassRole
                      Resource: '*'
                    - Effect: Allow
                      Action: lambda:CreateFunction
                      Resource: '*'
            """,
            """
            Policy:
              Type: AWS::IAM::ManagedPolicy
              Properties:
                PolicyDocument:
                  Version: '2012-10-17'
                  Statement:
                    - Effect: Allow
                      Action: 'iam:*'
                      Resource: '*'
            """,
        ]
    }
}
