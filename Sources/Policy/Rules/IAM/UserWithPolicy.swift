/// Finds policies that are given to users one by one.
struct UserWithPolicy: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "user-with-policy", .warning, .security, "rights are given to a user directly",
            why: """
                Rights of single users are forgotten when people change their work; a group or a role shows who may \
                do what.
                """,
            mend: "give the policy to a group or a role",
            controls: [.fsbp("IAM.2"), .cis("1.14")],
            equivalents: ["CKV_AWS_40", "IAMUserNoPolicies", "F10", "F11", "F12"])
    }

    let types = ["AWS::IAM::User", "AWS::IAM::Policy", "AWS::IAM::ManagedPolicy", "AWS::IAM::UserPolicy"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        switch resource.type {
        case "AWS::IAM::User":
            for property in ["Policies", "ManagedPolicyArns"] where !resource[property].isEmpty {
                violations.report(resource[property])
            }
        case "AWS::IAM::UserPolicy": violations.report(resource)
        default: if !resource["Users"].isEmpty { violations.report(resource["Users"]) }
        }
    }

    var conforming: [String] {
        [
            """
            Ada:
              Type: AWS::IAM::User
              Properties:
                Groups: [developers]
            """,
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
        ]
    }

    var violating: [String] {
        [
            """
            Ada:
              Type: AWS::IAM::User
              Properties:
                ManagedPolicyArns: ['arn:aws:iam::aws:policy/ReadOnlyAccess']
            """,
            """
            Rights:
              Type: AWS::IAM::UserPolicy
              Properties:
                UserName: ada
                PolicyName: orders
                PolicyDocument:
                  Version: '2012-10-17'
                  Statement: [{Effect: Allow, Action: 's3:GetObject', Resource: 'arn:aws:s3:::orders/*'}]
            """,
        ]
    }
}
