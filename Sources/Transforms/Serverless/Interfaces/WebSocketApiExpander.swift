internal import MainstayDiagnostics
internal import MainstayTemplate

/// `AWS::Serverless::WebSocketApi`: a WebSocket API with its routes, integrations, stage, domain and authoriser.
struct WebSocketApiExpander {
    private static let createdBy = "websocketapi:createdBy"

    let expansion: ServerlessExpansion
    let resource: ServerlessResource
    let make: ValueMaker

    init(_ expansion: ServerlessExpansion, _ resource: ServerlessResource) {
        self.expansion = expansion
        self.resource = resource
        make = resource.make
    }

    func expand() -> [GeneratedResource] {
        var made = [api()]
        let auth = resource["Auth"].map { expansion.parameters.resolved($0) }
        var routes: [String] = []
        for member in resource["Routes"]?.object?.members ?? [] {
            let route = route(member, auth)
            routes.append(route.id)
            made += [route, integration(member), permission(member)]
        }
        made += VersionTwoDomain(expansion, resource).expand(tags: make.object([Self.createdBy: make.text("SAM")]))
        var stage = stage()
        if resource.given("RouteSettings") != nil, !routes.isEmpty { stage.depend(on: routes) }
        expansion.references[resource.id, default: [:]]["Stage"] = stage.id
        made.append(stage)
        if auth?["AuthType"]?.string == "CUSTOM", let auth, let function = auth["AuthArn"] {
            made.append(authoriser(auth, function))
            if auth["InvokeRole"] == nil {
                made.append(
                    Authoriser.permission(
                        resource.id + "AuthorizerPermission", function, api: resource.id,
                        partition: "${AWS::Partition}",
                        resource))
            }
        }
        return TagPropagation.apply(resource, to: made)
    }

    private func api() -> GeneratedResource {
        var api = GeneratedResource(resource.id, "AWS::ApiGatewayV2::Api", from: resource, isMain: true)
        api.copy(
            [
                "ApiKeySelectionExpression", "Description", "DisableExecuteApiEndpoint", "DisableSchemaValidation",
                "IpAddressType", "RouteSelectionExpression",
            ], from: resource)
        api["Name"] = resource["Name"] ?? make.text(resource.id)
        api["ProtocolType"] = make.text("WEBSOCKET")
        var tags = resource["Tags"]?.object ?? TemplateObject()
        tags[Self.createdBy] = make.text("SAM")
        api["Tags"] = TemplateValue(.object(tags), at: resource.position(of: "Tags"))
        return api
    }

    private func id(_ route: String, _ suffix: String) -> String {
        resource.id + route.alphanumericsOnly.capitalisedOnce + suffix
    }

    private func route(_ member: TemplateObject.Member, _ auth: TemplateValue?) -> GeneratedResource {
        var route = GeneratedResource(id(member.key, "Route"), "AWS::ApiGatewayV2::Route", from: resource)
        route["RouteKey"] = make.text(member.key)
        route["ApiId"] = make.ref(resource.id)
        for name in [
            "ApiKeyRequired", "ModelSelectionExpression", "OperationName", "RequestModels", "RequestParameters",
            "RouteResponseSelectionExpression",
        ] { route[name] = member.value[name] }
        route["Target"] = make.call(
            "Fn::Join",
            make.list([
                make.text("/"), make.list([make.text("integrations"), make.ref(id(member.key, "Integration"))]),
            ]))
        if member.key == "$connect", let kind = auth?["AuthType"] {
            route["AuthorizationType"] = kind
            if kind.string == "CUSTOM" { route["AuthorizerId"] = make.ref(resource.id + "ConnectAuthorizer") }
        }
        return route
    }

    private func integration(_ member: TemplateObject.Member) -> GeneratedResource {
        var integration = GeneratedResource(
            id(member.key, "Integration"), "AWS::ApiGatewayV2::Integration", from: resource)
        integration["ApiId"] = make.ref(resource.id)
        integration["IntegrationType"] = make.text("AWS_PROXY")
        integration["IntegrationUri"] = uri("FunctionArn", member.value["FunctionArn"])
        integration["TimeoutInMillis"] = member.value["IntegrationTimeout"]
        return integration
    }

    private func uri(_ name: String, _ function: TemplateValue?) -> TemplateValue {
        make.call(
            "Fn::Sub",
            make.list([
                make.text(
                    "arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${\(name)}/invocations"
                ),
                make.object(function.map { [make.member(name, $0)] } ?? []),
            ]))
    }

    private func permission(_ member: TemplateObject.Member) -> GeneratedResource {
        var permission = GeneratedResource(id(member.key, "Permission"), "AWS::Lambda::Permission", from: resource)
        permission["Action"] = make.text("lambda:InvokeFunction")
        permission["FunctionName"] = member.value["FunctionArn"]
        permission["Principal"] = make.text("apigateway.amazonaws.com")
        let prefix = "arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${\(resource.id).ApiId}/"
        let stage = resource["StageName"] ?? make.text("default")
        permission["SourceArn"] =
            stage.string.map { make.sub(prefix + $0 + "/" + member.key) }
            ?? make.sub(prefix + "${__StageName__}/" + member.key, ["__StageName__": stage])
        return permission
    }

    private func stage() -> GeneratedResource {
        let given = resource["StageName"] ?? make.text("default")
        let name = given.string ?? ""
        var stage = GeneratedResource(
            resource.id + (name == "default" ? "Default" : name.alphanumericsOnly) + "Stage",
            "AWS::ApiGatewayV2::Stage",
            from: resource)
        stage["ApiId"] = make.ref(resource.id)
        stage["StageName"] = given
        stage.copy(["StageVariables", "AccessLogSettings", "DefaultRouteSettings", "RouteSettings"], from: resource)
        stage["Tags"] = make.object([Self.createdBy: make.text("SAM")])
        stage["AutoDeploy"] = make.bool(true)
        return stage
    }

    private func authoriser(_ auth: TemplateValue, _ function: TemplateValue) -> GeneratedResource {
        var authoriser = GeneratedResource(
            resource.id + "ConnectAuthorizer", "AWS::ApiGatewayV2::Authorizer", from: resource)
        authoriser["ApiId"] = make.ref(resource.id)
        authoriser["AuthorizerCredentialsArn"] = auth["InvokeRole"]
        authoriser["AuthorizerType"] = make.text("REQUEST")
        authoriser["AuthorizerUri"] = uri("AuthArn", function)
        authoriser["IdentitySource"] = auth["IdentitySource"]
        authoriser["Name"] = auth["Name"] ?? make.text(authoriser.id)
        return authoriser
    }
}
