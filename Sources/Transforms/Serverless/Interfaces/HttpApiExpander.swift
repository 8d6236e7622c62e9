internal import MainstayDiagnostics
internal import MainstayTemplate

/// `AWS::Serverless::HttpApi`: an HTTP API with its stage, domain and authorisers.
struct HttpApiExpander {
    let expansion: ServerlessExpansion
    let resource: ServerlessResource
    let make: ValueMaker

    init(_ expansion: ServerlessExpansion, _ resource: ServerlessResource) {
        self.expansion = expansion
        self.resource = resource
        make = resource.make
    }

    func expand() -> [GeneratedResource] {
        let tags = tags
        var made = [api()]
        made += permissions()
        made += VersionTwoDomain(expansion, resource).expand(tags: tags)
        let stage = stage(tags)
        expansion.references[resource.id, default: [:]]["Stage"] = stage.id
        made.append(stage)
        return TagPropagation.apply(resource, to: made)
    }

    /// The tags of the stage and the domain; none where the definition lies elsewhere.
    private var tags: TemplateValue? {
        guard resource.given("DefinitionUri") == nil else { return nil }
        var object = resource["Tags"]?.object ?? TemplateObject()
        object["httpapi:createdBy"] = make.text("SAM")
        return TemplateValue(.object(object), at: resource.position(of: "Tags"))
    }

    private func api() -> GeneratedResource {
        var api = GeneratedResource(resource.id, "AWS::ApiGatewayV2::Api", from: resource, isMain: true)
        if let definition = expansion.interfaces[resource.id] {
            api["Body"] = definition.body(make, title: title, version: nil)
        } else if let body = resource.given("DefinitionBody") {
            if resource.given("DefinitionUri") != nil {
                expansion.findings.report(
                    "conflicting-properties", at: resource.position(of: "DefinitionUri"), in: resource.id,
                    "DefinitionBody and DefinitionUri cannot both be set", help: "remove one of the two")
            }
            api["Body"] = body
        } else if let location = resource["DefinitionUri"] {
            let code = CodeLocation(location, make, &expansion.findings, in: resource.id) ?? CodeLocation.packaged(make)
            api["BodyS3Location"] = code.object("Bucket", "Key", "Version", make)
        }
        api.copy(["FailOnWarnings"], from: resource)
        return api
    }

    private var title: TemplateValue { resource["Name"] ?? make.ref("AWS::StackName") }

    private func stage(_ tags: TemplateValue?) -> GeneratedResource {
        let given = resource["StageName"]
        let name = given?.string ?? (given == nil ? "$default" : "")
        let id: String
        if name.isAlphanumeric {
            id = resource.id + name + "Stage"
        } else if name == "$default" {
            id = resource.id + "ApiGatewayDefaultStage"
        } else {
            id = resource.id + "Stage" + StableHash.of(name)
        }
        var stage = GeneratedResource(id, "AWS::ApiGatewayV2::Stage", from: resource)
        stage["ApiId"] = make.ref(resource.id)
        stage["StageName"] = given ?? make.text("$default")
        stage.copy(["StageVariables", "AccessLogSettings", "DefaultRouteSettings", "RouteSettings"], from: resource)
        stage["Tags"] = tags
        stage["AutoDeploy"] = make.bool(true)
        return stage
    }

    private func permissions() -> [GeneratedResource] {
        (resource["Auth"]?["Authorizers"]?.object?.members ?? []).compactMap { member in
            guard let function = member.value["FunctionArn"], function.isGiven,
                member.value["EnableFunctionDefaultPermissions"]?.isGiven == true
            else { return nil }
            return Authoriser.permission(
                resource.id + member.key + "AuthorizerPermission", function, api: resource.id,
                partition: "${AWS::Partition}", resource)
        }
    }
}
