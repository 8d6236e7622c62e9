internal import MainstayDiagnostics
internal import MainstayTemplate

/// The paths that events add to an API whose definition is left to the transform.
///
/// Of the OpenAPI document, the paths and their integrations are made: they say which function an API calls. What only
/// API Gateway reads in it (models, CORS answers, security schemes) is not.
struct InterfaceDefinition {
    struct Method {
        let path: String
        let name: String
        let integration: TemplateValue
        let condition: String?
    }

    let isHTTP: Bool
    private(set) var methods: [Method] = []
    private var unconditional: Set<String> = []

    init(isHTTP: Bool) { self.isHTTP = isHTTP }

    /// False where the path has the method already, whatever conditions come to.
    mutating func add(_ method: Method) -> Bool {
        if method.condition == nil, !unconditional.insert("\(method.name) \(method.path)").inserted { return false }
        methods.append(method)
        return true
    }

    func body(_ make: ValueMaker, title: TemplateValue, version: String?) -> TemplateValue {
        var paths: [(path: String, methods: [TemplateObject.Member])] = []
        var numbers: [String: Int] = [:]
        for method in methods {
            let definition = make.object([
                "x-amazon-apigateway-integration": method.integration, "responses": make.object([]),
            ])
            let value = method.condition.map { make.either($0, definition, make.ref("AWS::NoValue")) } ?? definition
            let member = make.member(method.name, value)
            if let number = numbers[method.path] {
                paths[number].methods.append(member)
            } else {
                numbers[method.path] = paths.count
                paths.append((method.path, [member]))
            }
        }
        return make.object([
            isHTTP || version != nil
                ? make.member("openapi", make.text(version ?? "3.0.1"))
                : make.member("swagger", make.text("2.0")),
            make.member("info", make.object(["version": make.text("1.0"), "title": title])),
            make.member("paths", make.object(paths.map { make.member($0.path, make.object($0.methods)) })),
        ])
    }
}

/// How an API calls a function or starts a state machine.
enum Integration {
    static func lambda(_ make: ValueMaker, _ target: EventTarget, isHTTP: Bool) -> TemplateValue {
        make.object([
            "httpMethod": make.text("POST"), "type": make.text("aws_proxy"),
            "uri": make.sub(
                "arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/"
                    + "\(target.arnInText)/invocations"),
            "payloadFormatVersion": isHTTP ? make.text("2.0") : nil,
        ])
    }

    static func stateMachine(_ make: ValueMaker, role: GeneratedResource) -> TemplateValue {
        make.object([
            "httpMethod": make.text("POST"), "type": make.text("aws"), "credentials": role.arn,
            "uri": make.sub("arn:${AWS::Partition}:apigateway:${AWS::Region}:states:action/StartExecution"),
        ])
    }
}
