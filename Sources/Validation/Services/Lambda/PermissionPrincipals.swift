import MainstayDiagnostics
import MainstayTemplate

/// `mismatched-principal`: a permission is given to another service than the one whose resource it names.
enum PermissionPrincipals {
    private static let principals = [
        "AWS::ApiGateway::RestApi": "apigateway", "AWS::ApiGatewayV2::Api": "apigateway",
        "AWS::Cognito::UserPool": "cognito-idp", "AWS::Config::ConfigRule": "config",
        "AWS::ElasticLoadBalancingV2::TargetGroup": "elasticloadbalancing", "AWS::Events::Rule": "events",
        "AWS::IoT::TopicRule": "iot", "AWS::Logs::LogGroup": "logs", "AWS::S3::Bucket": "s3", "AWS::SNS::Topic": "sns",
    ]

    static func check(_ subject: RuleSubject) {
        guard let principal = subject.literal("Principal"), let text = principal.literalText,
            text.hasSuffix(".amazonaws.com"), let source = subject.properties["SourceArn"]
        else { return }
        let name: String?
        switch source.intrinsic {
        case .ref(let target): name = target.string
        case .getAtt(let target, _): name = target.string
        default: name = nil
        }
        guard let name, let number = subject.context.number(of: name) else { return }
        let type = subject.context.template.resources[number].type
        guard let service = principals[type], text.split(separator: ".").first.map(String.init) != service else {
            return
        }
        subject.report(
            "mismatched-principal", as: .warning, at: principal.position, ["Properties", "Principal"],
            "\(text) calls for no \(type): \(name) invokes the function as \(service).amazonaws.com",
            help: "use \(service).amazonaws.com")
    }
}
