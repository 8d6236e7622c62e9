internal import MainstayDiagnostics
internal import MainstayTemplate

/// `AWS::Serverless::Api`: a REST API with its deployment, stage, domain, authorisers and usage plan.
struct RestApiExpander {
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
        let deployment = deployment(made[0])
        let stage = stage(deployment)
        made += [deployment, stage]
        made += permissions()
        made += RestDomain(expansion, resource).expand()
        made += UsagePlan(expansion, resource, stage: stage.id).expand()
        expansion.references[resource.id, default: [:]]["Stage"] = stage.id
        expansion.references[resource.id, default: [:]]["Deployment"] = deployment.id
        return TagPropagation.apply(resource, to: made)
    }

    private func api() -> GeneratedResource {
        var api = GeneratedResource(resource.id, "AWS::ApiGateway::RestApi", from: resource, isMain: true)
        if let definition = expansion.interfaces[resource.id] {
            let version = resource["OpenApiVersion"]?.string
            let title = make.ref("AWS::StackName")
            api["Body"] = definition.body(make, title: title, version: version?.hasPrefix("3") == true ? version : nil)
        } else if let body = resource.given("DefinitionBody") {
            if resource.given("DefinitionUri") != nil {
                report(
                    "conflicting-properties", resource.position(of: "DefinitionUri"),
                    "DefinitionBody and DefinitionUri cannot both be set", help: "remove one of the two")
            }
            api["Body"] = body
        } else if let location = resource["DefinitionUri"] {
            let code = CodeLocation(location, make, &expansion.findings, in: resource.id) ?? CodeLocation.packaged(make)
            api["BodyS3Location"] = code.object("Bucket", "Key", "Version", make)
        }
        checkNeedsBody()
        api.copy(["BinaryMediaTypes"], from: resource)
        if let types = api["BinaryMediaTypes"] { api["BinaryMediaTypes"] = expansion.parameters.resolved(types) }
        api.copy(
            [
                "MinimumCompressionSize", "FailOnWarnings", "Name", "Description", "Mode", "ApiKeySourceType", "Policy",
                "SecurityPolicy", "EndpointAccessMode",
            ], from: resource)
        if let endpoint = resource.given("EndpointConfiguration") { setEndpoint(endpoint, &api) }
        return api
    }

    private func setEndpoint(_ endpoint: TemplateValue, _ api: inout GeneratedResource) {
        guard !endpoint.isCall, let type = endpoint["Type"] else {
            guard endpoint.object == nil || endpoint.isCall else { return }
            api["EndpointConfiguration"] = make.object(["Types": make.list([endpoint])])
            api["Parameters"] = make.object(["endpointConfigurationTypes": endpoint])
            return
        }
        api["EndpointConfiguration"] = make.object([
            "Types": make.list([type]), "VpcEndpointIds": endpoint["VPCEndpointIds"] ?? endpoint["VpcEndpointIds"],
            "IpAddressType": endpoint["IpAddressType"],
        ])
        api["Parameters"] = make.object(["endpointConfigurationTypes": type])
    }

    /// Some properties are written into the definition, and so need one in the template.
    private func checkNeedsBody() {
        guard resource.given("DefinitionUri") != nil, resource.given("DefinitionBody") == nil else { return }
        for name in ["Cors", "Auth", "GatewayResponses", "Models"] where resource.given(name) != nil {
            report(
                "conflicting-properties", resource.position(of: name), "\(name) needs the definition in DefinitionBody",
                help: "move the definition into the template, or set \(name) in the definition")
        }
    }

    private func report(_ rule: String, _ position: SourcePosition, _ message: String, help: String) {
        expansion.findings.report(rule, at: position, in: resource.id, message, help: help)
    }

    private func deployment(_ api: GeneratedResource) -> GeneratedResource {
        let content = api["Body"] ?? api["BodyS3Location"]
        let hash = content.map { StableHash.of($0) } ?? ""
        var deployment = GeneratedResource(
            resource.id + "Deployment" + hash, "AWS::ApiGateway::Deployment", from: resource)
        if !hash.isEmpty { deployment["Description"] = make.text("RestApi deployment id: \(hash)") }
        deployment["RestApiId"] = make.ref(resource.id)
        if resource.given("OpenApiVersion") == nil { deployment["StageName"] = make.text("Stage") }
        return deployment
    }

    private func stage(_ deployment: GeneratedResource) -> GeneratedResource {
        let name = resource["StageName"]?.string ?? ""
        let id =
            name.isAlphanumeric
            ? resource.id + name + "Stage" : resource.id + "Stage" + StableHash.of(name)
        var stage = GeneratedResource(id, "AWS::ApiGateway::Stage", from: resource)
        stage["DeploymentId"] = deployment.ref
        stage["RestApiId"] = make.ref(resource.id)
        stage.copy(
            [
                "StageName", "CacheClusterEnabled", "CacheClusterSize", "Variables", "MethodSettings",
                "AccessLogSetting",
                "CanarySetting", "TracingEnabled",
            ], from: resource)
        if let tags = resource["Tags"], !tags.isCall { stage["Tags"] = make.list(TagList.list(tags)) }
        return stage
    }

    /// What lets the API call the functions that authorise its callers.
    private func permissions() -> [GeneratedResource] {
        let auth = resource["Auth"].map { expansion.parameters.resolved($0) }
        return (auth?["Authorizers"]?.object?.members ?? []).compactMap { member in
            guard let function = member.value["FunctionArn"], function.isGiven,
                member.value["DisableFunctionDefaultPermissions"]?.isGiven != true
            else { return nil }
            return Authoriser.permission(
                resource.id + member.key + "AuthorizerPermission", function, api: resource.id, partition: "aws",
                resource)
        }
    }
}

enum Authoriser {
    static func permission(
        _ id: String, _ function: TemplateValue, api: String, partition: String, _ resource: ServerlessResource
    ) -> GeneratedResource {
        let make = resource.make
        var permission = GeneratedResource(id, "AWS::Lambda::Permission", from: resource)
        permission["Action"] = make.text("lambda:InvokeFunction")
        permission["FunctionName"] = function
        permission["Principal"] = make.text("apigateway.amazonaws.com")
        permission["SourceArn"] = make.sub(
            "arn:\(partition):execute-api:${AWS::Region}:${AWS::AccountId}:${__ApiId__}/authorizers/*",
            ["__ApiId__": make.ref(api)])
        return permission
    }
}
