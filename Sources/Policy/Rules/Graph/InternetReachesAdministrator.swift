/// Finds functions that anyone on the internet can call and that may do everything.
struct InternetReachesAdministrator: GraphRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "internet-reaches-administrator", .high, .security,
            "anyone on the internet can call a function that may do everything",
            why: """
                One fault in such a function, or in a library that it uses, gives the whole account to whoever sends the \
                right request. What is open to everyone has to be what can do least.
                """,
            mend: "give the function a role with just what it needs, or let callers prove who they are",
            limits: "Only functions with a URL of their own are followed, not those behind an API.",
            controls: [.fsbp("Lambda.1"), .nist("AC-6"), .wellArchitected("SEC03-BP02")])
    }

    func check(_ template: TemplateView, _ violations: Violations) {
        guard template.contains(type: "AWS::Lambda::Url") else { return }
        let model = template.access
        let paths = EscalationPaths(model: model)
        for url in template.resources(ofType: "AWS::Lambda::Url") where url["AuthType"].is("NONE") {
            guard let function = url["TargetFunctionArn"].resource, function.type == "AWS::Lambda::Function",
                let role = function["Role"].reference.flatMap({ model.identity($0) })
            else { continue }
            let power = role.administration.map { ["\(role.name)", "everything, by \($0)"] } ?? paths.steps(from: role)
            guard let power else { continue }
            violations.report(
                url["AuthType"], "anyone can call \(function.name), whose role \(role.name) can do everything",
                trail: ["the internet", "URL \(url.name), without authorization", "function \(function.name)"] + power,
                in: url)
        }
    }

    private static func example(authorization: String) -> String {
        """
        Role:
          Type: AWS::IAM::Role
          Properties:
            AssumeRolePolicyDocument:
              Version: '2012-10-17'
              Statement:
                - {Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: 'sts:AssumeRole'}
            Policies:
              - PolicyName: all
                PolicyDocument:
                  Version: '2012-10-17'
                  Statement: [{Effect: Allow, Action: '*', Resource: '*'}]
        Function:
          Type: AWS::Lambda::Function
          Properties:
            Role: !GetAtt Role.Arn
            Handler: index.handler
            Runtime: nodejs22.x
            Code: {ZipFile: 'exports.handler = async () => ({});'}
        Url:
          Type: AWS::Lambda::Url
          Properties: {TargetFunctionArn: !GetAtt Function.Arn, AuthType: \(authorization)}
        """
    }

    var conforming: [String] { [Self.example(authorization: "AWS_IAM")] }
    var violating: [String] { [Self.example(authorization: "NONE")] }
}
