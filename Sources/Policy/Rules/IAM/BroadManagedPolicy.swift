/// Finds roles with one of AWS's policies that allow a whole service.
struct BroadManagedPolicy: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "broad-managed-policy", .warning, .security, "the policy of AWS allows everything in its services",
            why: """
                These policies are made for starting; they allow deleting and sharing what the role only has to \
                read.
                """,
            mend: "write a policy with the actions and resources that are needed",
            controls: [.wellArchitected("SEC03-BP02")],
            equivalents: ["W44"])
    }

    let types = ["AWS::IAM::Role", "AWS::IAM::User", "AWS::IAM::Group", "AWS::SSO::PermissionSet"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        for (element, name) in IdentityPolicies.managedByAWS(of: resource) {
            guard name.hasSuffix("FullAccess") || name == "PowerUserAccess" else { continue }
            violations.report(element, "\(name) allows everything in its services")
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
                ManagedPolicyArns: ['arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole']
            """
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
                      Principal: {Service: lambda.amazonaws.com}
                      Action: sts:AssumeRole
                ManagedPolicyArns: ['arn:aws:iam::aws:policy/AmazonS3FullAccess']
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
                ManagedPolicyArns: [!Sub 'arn:${AWS::Partition}:iam::aws:policy/PowerUserAccess']
            """,
        ]
    }
}
