import MainstayDiagnostics
import MainstayTemplate

/// `role-name-with-path`: `Ref` gives a role's name without its path, and CodeBuild does not find it then.
enum ProjectRoles {
    static func check(_ subject: RuleSubject) {
        for place in subject.places("ServiceRole") {
            guard case .ref = place.value.intrinsic,
                let role = subject.resource(behind: place.value, type: "AWS::IAM::Role"),
                let path = role.properties["Path"]?.literalText, path != "/"
            else { continue }
            subject.report(
                "role-name-with-path", place,
                "Ref gives the name of \(role.resource.name) without its path \(Wording.quoted(path))",
                help: "use Fn::GetAtt \(role.resource.name).Arn")
        }
    }
}
