/// Finds policies that let all objects, items, parameters or secrets be read.
struct ReadsAllData: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "reads-all-data", .warning, .security, "the policy lets all data of a service be read",
            why: """
                One leaked credential is then a leak of everything that the service holds, also what is added later.
                """,
            mend: "name the buckets, tables, parameters or secrets by their ARNs",
            controls: [.wellArchitected("SEC03-BP02")],
            equivalents: ["CKV_AWS_108"])
    }

    let types = IdentityPolicies.types

    private static let actions = ActionList([
        "s3": ["GetObject", "GetObjectVersion"], "secretsmanager": ["GetSecretValue", "BatchGetSecretValue"],
        "ssm": ["GetParameter", "GetParameters", "GetParametersByPath", "GetParameterHistory"],
        "dynamodb": ["GetItem", "BatchGetItem", "Query", "Scan", "PartiQLSelect"], "es": ["ESHttpGet"],
        "rds-data": ["ExecuteStatement", "BatchExecuteStatement"], "kinesis": ["GetRecords"],
        "redshift-data": ["ExecuteStatement"], "codecommit": ["GitPull"],
    ])

    func check(_ resource: ResourceView, _ violations: Violations) {
        for statement in IdentityPolicies.documents(of: resource).flatMap(\.statements) {
            for (action, covered) in Self.actions.allowedOnEverything(by: statement) {
                violations.report(action, "\(covered[0]) is allowed on everything")
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
                      Action: s3:GetObject
                      Resource: arn:aws:s3:::orders/*
            """,
            """
            Policy:
              Type: AWS::IAM::ManagedPolicy
              Properties:
                PolicyDocument:
                  Version: '2012-10-17'
                  Statement:
                    - Effect: Allow
                      Action: ssm:GetParameter
                      Resource: arn:aws:ssm:eu-west-1:111122223333:parameter/orders/*
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
                      Action: secretsmanager:GetSecretValue
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
                      Action: 's3:Get*'
                      Resource: 'arn:aws:s3:::*'
            """,
        ]
    }
}
