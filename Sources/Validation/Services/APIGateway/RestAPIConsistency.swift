import MainstayDiagnostics
import MainstayTemplate

/// `mixed-rest-apis`, `mismatched-authorizer`: what belongs together has to belong to the same API.
enum RestAPIConsistency {
    static func checkStage(_ subject: RuleSubject) {
        guard
            let deployment = subject.resource(
                behind: subject.properties["DeploymentId"], type: "AWS::ApiGateway::Deployment")
        else { return }
        checkSameAPI(subject, deployment)
    }

    static func checkMethod(_ subject: RuleSubject) {
        guard let value = subject.properties["AuthorizerId"],
            let authorizer = subject.resource(behind: value, type: "AWS::ApiGateway::Authorizer")
        else { return }
        checkSameAPI(subject, authorizer)
        guard let kind = subject.properties["AuthorizationType"]?.literalText,
            let type = authorizer.properties["Type"]?.literalText
        else { return }
        let isRight =
            switch kind {
            case "CUSTOM": type == "TOKEN" || type == "REQUEST"
            case "COGNITO_USER_POOLS": type == "COGNITO_USER_POOLS"
            default: true
            }
        if isRight { return }
        authorizer.report(
            "mismatched-authorizer", at: authorizer.properties["Type"]?.position ?? value.position,
            ["Properties", "Type"],
            "the authorizer is of type \(type), and the method \(subject.resource.name) is authorized by \(kind)",
            help: "use an authorizer of the kind that AuthorizationType names")
    }

    private static func checkSameAPI(_ one: RuleSubject, _ other: RuleSubject) {
        guard let mine = one.properties["RestApiId"].flatMap(name), let value = other.properties["RestApiId"],
            let theirs = name(value), mine != theirs
        else { return }
        other.report(
            "mixed-rest-apis", at: value.position, ["Properties", "RestApiId"],
            "it belongs to the API \(theirs), and \(one.resource.name), which uses it, to \(mine)",
            help: "use one API for both")
    }

    private static func name(_ value: TemplateValue) -> String? {
        if case .ref(let name)? = value.intrinsic { return name.string }
        return value.literalText
    }
}
