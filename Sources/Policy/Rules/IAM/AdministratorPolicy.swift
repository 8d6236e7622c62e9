/// Finds policies that allow everything on everything.
struct AdministratorPolicy: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "administrator-policy", .high, .security, "the policy allows every action on every resource",
            why: """
                Whoever gets hold of one credential of it owns the account: the data, the logs that would show it, \
                and the other credentials.
                """,
            mend: "allow the actions that are needed, on the resources that they are needed on",
            limits: """
                A statement with a condition, and a managed policy that the template uses as a permissions boundary \
                only, are not reported.
                """,
            controls: [.fsbp("IAM.1"), .cis("1.15")],
            equivalents: [
                "CKV_AWS_62", "CKV_AWS_274", "CKV_AWS_275", "IAMPolicyNoStatementsWithAdminAccess", "W43", "F2",
            ])
    }

    let types = IdentityPolicies.types

    func check(_ resource: ResourceView, _ violations: Violations) {
        for statement in IdentityPolicies.documents(of: resource).flatMap(\.statements) {
            guard statement.isAllow, !statement.hasConditions, statement.resource(covering: "*") != nil else {
                continue
            }
            if let action = statement.action(covering: "*") { violations.report(action) }
        }
        for policy in IdentityPolicies.managedByAWS(of: resource) where policy.name == "AdministratorAccess" {
            violations.report(policy.element, "AdministratorAccess allows every action on every resource")
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
                      Action: '*'
                      Resource: '*'
                      Condition: {Bool: {'aws:MultiFactorAuthPresent': 'true'}}
            """,
            """
            Boundary:
              Type: AWS::IAM::ManagedPolicy
              Properties:
                PolicyDocument:
                  Version: '2012-10-17'
                  Statement:
                    - Effect: Allow
                      Action: '*'
                      Resource: '*'
            Role:
              Type: AWS::IAM::Role
              Properties:
                AssumeRolePolicyDocument:
                  Version: '2012-10-17'
                  Statement:
                    - Effect: Allow
                      Principal: {Service: lambda.amazonaws.com}
                      Action: sts:AssumeRole
                PermissionsBoundary: !Ref Boundary
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
                      Action: '*'
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
                      Action: ['s3:GetObject', '*']
                      Resource: ['*']
            """,
            """
            Role:
              Type: AWS::IAM::Role
              Properties:
                AssumeRolePolicyDocument:
                  Version: '2012-10-17'
                  Statement:
                    - Effect: Allow
                      Principal: {Service: lambda.amazonaws.com}
                      Action: sts:AssumeRole
                ManagedPolicyArns: [!Sub 'arn:${AWS::Partition}:iam::aws:policy/AdministratorAccess']
            """,
            """
            Administrators:
              Type: AWS::SSO::PermissionSet
              Properties:
                Name: administrators
                InstanceArn: arn:aws:sso:::instance/ssoins-0123456789abcdef
                InlinePolicy: '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}'
            """,
        ]
    }
}
