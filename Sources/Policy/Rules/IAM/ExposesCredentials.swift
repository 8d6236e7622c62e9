/// Finds policies that hand out credentials of others.
struct ExposesCredentials: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "exposes-credentials", .warning, .security, "the policy hands out credentials for everything",
            why: """
                Credentials that an action returns carry the rights of somebody else, and live on where the caller \
                keeps them.
                """,
            mend: "name the roles, users or databases whose credentials may be had",
            limits: """
                Actions that know no resources, such as ecr:GetAuthorizationToken, and those of privilege-escalation \
                are not reported.
                """,
            controls: [.wellArchitected("SEC03-BP02")],
            equivalents: ["CKV_AWS_107"])
    }

    let types = IdentityPolicies.types

    private static let actions = ActionList([
        "sts": ["AssumeRole", "AssumeRoleWithSAML", "AssumeRoleWithWebIdentity"], "rds-db": ["connect"],
        "redshift": ["GetClusterCredentials", "GetClusterCredentialsWithIAM"],
        "redshift-serverless": ["GetCredentials"], "dsql": ["DbConnectAdmin"],
        "iam": ["CreateServiceSpecificCredential", "ResetServiceSpecificCredential"],
        "lightsail": ["GetInstanceAccessDetails", "GetRelationalDatabaseMasterUserPassword"],
    ])

    func check(_ resource: ResourceView, _ violations: Violations) {
        for statement in IdentityPolicies.documents(of: resource).flatMap(\.statements) {
            for (action, covered) in Self.actions.allowedOnEverything(by: statement) {
                violations.report(action, "\(covered[0]) is allowed on everything, and returns credentials of others")
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
                      Action: sts:AssumeRole
                      Resource: arn:aws:iam::111122223333:role/orders
            """,
            """
            Policy:
              Type: AWS::IAM::ManagedPolicy
              Properties:
                PolicyDocument:
                  Version: '2012-10-17'
                  Statement:
                    - Effect: Allow
                      Action: ecr:GetAuthorizationToken
                      Resource: '*'
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
                      Action: sts:AssumeRole
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
                      Action: rds-db:connect
                      Resource: '*'
            """,
        ]
    }
}
