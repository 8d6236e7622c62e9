/// Finds identities that may not do everything, but can get there by steps that each look harmless.
struct PermissionPathToAdministration: GraphRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "path-to-administration", .high, .security, "the identity can make itself an administrator",
            why: """
                Whoever may write policies, act as a mightier role, or run code as one, has that role's permissions as \
                well. Each policy looks limited; together they are not. The path counts every policy of the identity, \
                wherever it is written.
                """,
            mend: "name the roles and policies that it needs in Resource, or give it a permissions boundary",
            limits: "Conditions are taken to stop the path, and permissions boundaries too.",
            controls: [.fsbp("IAM.1"), .fsbp("IAM.21"), .nist("AC-6"), .pci("7.2.2"), .wellArchitected("SEC03-BP02")])
    }

    func check(_ template: TemplateView, _ violations: Violations) {
        let model = template.access
        let paths = EscalationPaths(model: model)
        for identity in model.identities {
            guard let steps = paths.steps(from: identity) else { continue }
            let callers = model.services(trustedBy: identity)
            let start = callers.isEmpty ? [] : [callers.joined(separator: ", ")]
            violations.report(
                identity.resource, "\(identity.name) can make itself an administrator in \(steps.count - 1) steps",
                trail: start + steps)
        }
    }

    private static func example(target: String) -> String {
        """
        Deployer:
          Type: AWS::IAM::Role
          Properties:
            AssumeRolePolicyDocument:
              Version: '2012-10-17'
              Statement:
                - {Effect: Allow, Principal: {Service: codebuild.amazonaws.com}, Action: 'sts:AssumeRole'}
        PassRoles:
          Type: AWS::IAM::RolePolicy
          Properties:
            PolicyName: pass
            RoleName: !Ref Deployer
            PolicyDocument:
              Version: '2012-10-17'
              Statement:
                - {Effect: Allow, Action: 'iam:PassRole', Resource: !GetAtt \(target).Arn}
        CreateFunctions:
          Type: AWS::IAM::RolePolicy
          Properties:
            PolicyName: functions
            RoleName: !Ref Deployer
            PolicyDocument:
              Version: '2012-10-17'
              Statement:
                - {Effect: Allow, Action: ['lambda:CreateFunction', 'lambda:InvokeFunction'], Resource: '*'}
        Operator:
          Type: AWS::IAM::Role
          Properties:
            ManagedPolicyArns: ['arn:aws:iam::aws:policy/AdministratorAccess']
            AssumeRolePolicyDocument:
              Version: '2012-10-17'
              Statement:
                - {Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: 'sts:AssumeRole'}
        Reader:
          Type: AWS::IAM::Role
          Properties:
            ManagedPolicyArns: ['arn:aws:iam::aws:policy/ReadOnlyAccess']
            AssumeRolePolicyDocument:
              Version: '2012-10-17'
              Statement:
                - {Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: 'sts:AssumeRole'}
        """
    }

    var conforming: [String] { [Self.example(target: "Reader")] }
    var violating: [String] { [Self.example(target: "Operator")] }
}
