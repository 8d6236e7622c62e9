/// Finds roles that anybody with an account of AWS may take on.
struct AnyoneMayAssumeRole: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "anyone-may-assume-role", .high, .security, "anybody may take on the role",
            why: "Every account of AWS in the world can take on the role, and has its rights.",
            mend: "name the accounts, roles or services in Principal",
            controls: [.wellArchitected("SEC03-BP07")],
            equivalents: ["CKV_AWS_60"])
    }

    let types = ["AWS::IAM::Role"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        for statement in resource.trustPolicy?.statements ?? [] {
            guard let principal = statement.openPrincipal else { continue }
            // Only who knows the id gets in, which is a secret of sorts.
            if statement.conditions.contains(where: { $0.key == "sts:externalid" && $0.isPositive }) { continue }
            violations.report(principal)
        }
    }

    var conforming: [String] {
        [
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
            """,
            """
            Role:
              Type: AWS::IAM::Role
              Properties:
                AssumeRolePolicyDocument:
                  Version: '2012-10-17'
                  Statement:
                    - Effect: Allow
                      Principal: '*'
                      Action: sts:AssumeRole
                      Condition: {StringEquals: {'aws:PrincipalOrgID': o-1234567890}}
            """,
        ]
    }

    var violating: [String] {
        [
            """
            Role:
              Type: AWS::IAM::Role
              Properties:
                AssumeRolePolicyDocument:
                  Version: '2012-10-17'
                  Statement:
                    - Effect: Allow
                      Principal: '*'
                      Action: sts:AssumeRole
            """,
            """
            Role:
              Type: AWS::IAM::Role
              Properties:
                AssumeRolePolicyDocument:
                  Version: '2012-10-17'
                  Statement:
                    - Effect: Allow
                      Principal: {AWS: ['*']}
                      Action: sts:AssumeRole
            """,
        ]
    }
}
