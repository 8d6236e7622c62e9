internal import MainstayDiagnostics
internal import MainstayTemplate

/// `AWS::Serverless::GraphQLApi`: an AppSync API with its schema, keys, data sources, functions and resolvers.
struct GraphQLApiExpander {
    private static let service = "appsync.amazonaws.com"

    let expansion: ServerlessExpansion
    let resource: ServerlessResource
    let make: ValueMaker

    init(_ expansion: ServerlessExpansion, _ resource: ServerlessResource) {
        self.expansion = expansion
        self.resource = resource
        make = resource.make
    }

    private var apiID: TemplateValue { make.getAtt(resource.id, "ApiId") }

    private func generated(_ id: String, _ type: String) -> GeneratedResource {
        var generated = GeneratedResource(resource.id + id, "AWS::AppSync::" + type, from: resource)
        if type != "GraphQLApi" { generated["ApiId"] = apiID }
        return generated
    }

    func expand() -> [GeneratedResource] {
        var api = GeneratedResource(resource.id, "AWS::AppSync::GraphQLApi", from: resource, isMain: true)
        api["Name"] = resource["Name"] ?? make.text(resource.id)
        api.copy(
            [
                "Visibility", "OwnerContact", "XrayEnabled", "IntrospectionConfig", "QueryDepthLimit",
                "ResolverCountLimit",
            ],
            from: resource)
        var made: [GeneratedResource] = []
        let authorisers = setAuthentication(&api)
        for (number, function) in authorisers.enumerated() { made += connector(number + 1, to: function) }
        api["Tags"] = make.list(
            TagList.list(resource["Tags"])
                + [make.object(["Key": make.text("graphqlapi:createdBy"), "Value": make.text("SAM")])])
        if resource["Logging"]?.bool != false { made += logging(&api) }
        made.insert(schema(), at: 0)
        made += keys() + cache()
        var sources: [String: String] = [:]
        made += self.sources(&sources)
        made += domain()
        var functions: [String: TemplateValue] = [:]
        var needsNone = false
        made += self.functions(sources, &functions, &needsNone)
        made += resolvers(functions)
        if needsNone {
            var none = generated("NoneDataSource", "DataSource")
            none["Name"] = make.text(none.id)
            none["Type"] = make.text("NONE")
            made.append(none)
        }
        return [api] + made
    }

    /// The functions that authorise callers.
    private func setAuthentication(_ api: inout GeneratedResource) -> [TemplateValue] {
        guard let auth = resource["Auth"], auth.object != nil else { return [] }
        var functions: [TemplateValue] = []
        func config(_ auth: TemplateValue) -> (String, TemplateValue)? {
            switch auth["Type"]?.string {
            case "AWS_LAMBDA": return auth["LambdaAuthorizer"].map { ("LambdaAuthorizerConfig", $0) }
            case "OPENID_CONNECT": return auth["OpenIDConnect"].map { ("OpenIDConnectConfig", $0) }
            case "AMAZON_COGNITO_USER_POOLS": return auth["UserPool"].map { ("UserPoolConfig", $0) }
            default: return nil
            }
        }
        api["AuthenticationType"] = auth["Type"]
        if let (name, value) = config(auth) {
            api[name] = value
            if name == "LambdaAuthorizerConfig", let function = value["AuthorizerUri"] { functions.append(function) }
        }
        let others = (auth["Additional"]?.array ?? []).map { other -> TemplateValue in
            var members = other["Type"].map { [make.member("AuthenticationType", $0)] } ?? []
            if let (name, value) = config(other) {
                members.append(make.member(name, value))
                if name == "LambdaAuthorizerConfig", let function = value["AuthorizerUri"] {
                    functions.append(function)
                }
            }
            return make.object(members)
        }
        if !others.isEmpty { api["AdditionalAuthenticationProviders"] = make.list(others) }
        return functions
    }

    private func connector(_ number: Int, to function: TemplateValue) -> [GeneratedResource] {
        var permission = GeneratedResource(
            "\(resource.id)ToLambdaAuthConnector\(number)WriteLambdaPermission", "AWS::Lambda::Permission",
            at: resource.keyPosition)
        permission["Action"] = make.text("lambda:InvokeFunction")
        permission["FunctionName"] = function
        permission["Principal"] = make.text(Self.service)
        permission["SourceArn"] = make.sub(
            "arn:${AWS::Partition}:appsync:${AWS::Region}:${AWS::AccountId}:apis/${SourceResourceId}",
            ["SourceResourceId": apiID])
        return [permission]
    }

    private func role(_ id: String) -> GeneratedResource {
        var role = GeneratedResource(id, "AWS::IAM::Role", from: resource)
        role["AssumeRolePolicyDocument"] = PolicyDocuments(make: make).assumed(by: Self.service)
        return role
    }

    private func logging(_ api: inout GeneratedResource) -> [GeneratedResource] {
        let given = resource["Logging"]
        var role = role(resource.id + "CloudWatchRole")
        role["ManagedPolicyArns"] = make.list([
            make.sub("arn:${AWS::Partition}:iam::aws:policy/service-role/AWSAppSyncPushToCloudWatchLogs")
        ])
        let own = given?["CloudWatchLogsRoleArn"]
        api["LogConfig"] = make.object([
            "ExcludeVerboseContent": given?["ExcludeVerboseContent"],
            "FieldLogLevel": given?["FieldLogLevel"] ?? make.text("ALL"), "CloudWatchLogsRoleArn": own ?? role.arn,
        ])
        return own == nil ? [role] : []
    }

    private func schema() -> GeneratedResource {
        var schema = generated("Schema", "GraphQLSchema")
        let inline = resource.given("SchemaInline")
        let location = resource.given("SchemaUri")
        if (inline == nil) == (location == nil) {
            expansion.findings.report(
                inline == nil ? "missing-one-of" : "conflicting-properties", at: resource.keyPosition, in: resource.id,
                "a GraphQL API needs either SchemaInline or SchemaUri", help: "set one of the two")
        }
        schema["Definition"] = inline
        schema["DefinitionS3Location"] = location
        return schema
    }

    private func keys() -> [GeneratedResource] {
        (resource["ApiKeys"]?.object?.members ?? []).map { member in
            var key = generated(member.key, "ApiKey")
            key["ApiKeyId"] = member.value["ApiKeyId"]
            key["Description"] = member.value["Description"]
            key["Expires"] = member.value["ExpiresOn"]
            return key
        }
    }

    private func cache() -> [GeneratedResource] {
        guard let given = resource.given("Cache") else { return [] }
        var cache = generated("ApiCache", "ApiCache")
        for member in given.object?.members ?? [] { cache[member.key] = member.value }
        return [cache]
    }

    private func domain() -> [GeneratedResource] {
        guard let given = resource.given("DomainName") else { return [] }
        var name = GeneratedResource(resource.id + "DomainName", "AWS::AppSync::DomainName", from: resource)
        for property in ["CertificateArn", "DomainName", "Description"] { name[property] = given[property] }
        var association = generated("DomainNameApiAssociation", "DomainNameApiAssociation")
        association["DomainName"] = name.ref
        return [name, association]
    }

    private func sources(_ names: inout [String: String]) -> [GeneratedResource] {
        var made: [GeneratedResource] = []
        for (kind, part) in [("DynamoDb", "DynamoDB"), ("Lambda", "Lambda")] {
            for member in resource["DataSources"]?[kind]?.object?.members ?? [] {
                let given = member.value
                var source = generated("\(member.key)\(part)DataSource", "DataSource")
                names[member.key] = source.id
                source["Name"] = given["Name"] ?? make.text(member.key)
                source["Description"] = given["Description"]
                let isTable = kind == "DynamoDb"
                source["Type"] = make.text(isTable ? "AMAZON_DYNAMODB" : "AWS_LAMBDA")
                if isTable {
                    source["DynamoDBConfig"] = make.object([
                        "AwsRegion": given["Region"] ?? make.ref("AWS::Region"), "TableName": given["TableName"],
                        "UseCallerCredentials": given["UseCallerCredentials"], "Versioned": given["Versioned"],
                        "DeltaSyncConfig": given["DeltaSync"],
                    ])
                } else {
                    source["LambdaConfig"] = make.object(["LambdaFunctionArn": given["FunctionArn"]])
                }
                if let own = given["ServiceRoleArn"] {
                    source["ServiceRoleArn"] = own
                    made.append(source)
                    continue
                }
                let role = role(source.id + "Role")
                source["ServiceRoleArn"] = role.arn
                made += [source, role, grant(source.id, given, role: role, isTable: isTable)]
            }
        }
        return made
    }

    private func grant(
        _ id: String, _ given: TemplateValue, role: GeneratedResource, isTable: Bool
    ) -> GeneratedResource {
        let table =
            given["TableArn"]
            ?? make.sub(
                "arn:${AWS::Partition}:dynamodb:${__Region__}:${AWS::AccountId}:table/${__TableName__}",
                ["__TableName__": given["TableName"], "__Region__": given["Region"] ?? make.ref("AWS::Region")])
        let wanted = given["Permissions"]?.array?.compactMap(\.string) ?? ["Read", "Write"]
        var policy = GeneratedResource(
            id + (isTable ? "ToTableConnectorPolicy" : "ToLambdaConnectorPolicy"), "AWS::IAM::ManagedPolicy",
            at: resource.keyPosition)
        let profile = ConnectorProfiles.shared.profile(
            from: "AWS::AppSync::DataSource", to: isTable ? "AWS::DynamoDB::Table" : "AWS::Lambda::Function")
        policy["PolicyDocument"] = ConnectorStatements(make: make).document(
            profile?["Properties"], isTable ? wanted : ["Write"],
            ["Source.Arn": make.getAtt(id, "DataSourceArn"), "Destination.Arn": isTable ? table : given["FunctionArn"]])
        policy["Roles"] = make.list([role.ref])
        return policy
    }

    private func functions(
        _ sources: [String: String], _ ids: inout [String: TemplateValue], _ needsNone: inout Bool
    ) -> [GeneratedResource] {
        var made: [GeneratedResource] = []
        for member in resource["Functions"]?.object?.members ?? [] {
            let given = member.value
            if let id = given["Id"] {
                ids[member.key] = id
                continue
            }
            var function = generated(member.key, "FunctionConfiguration")
            function["Name"] = given["Name"] ?? make.text(member.key)
            setCode(&function, given)
            if let source = given["DataSource"] {
                if let text = source.string, text.lowercased() == "none" {
                    needsNone = true
                    function["DataSourceName"] = make.getAtt(resource.id + "NoneDataSource", "Name")
                } else if let text = source.string, let id = sources[text] {
                    function["DataSourceName"] = make.getAtt(id, "Name")
                } else if source.string == nil {
                    function["DataSourceName"] = source
                } else {
                    expansion.findings.report(
                        "unknown-reference", at: source.position, in: resource.id,
                        "there is no data source \(source.string ?? "") in this API",
                        help: "declare it under DataSources, or refer to one outside with a function")
                }
            }
            for name in ["MaxBatchSize", "Description"] { function[name] = given[name] }
            function["SyncConfig"] = given["Sync"]
            ids[member.key] = make.getAtt(function.id, "FunctionId")
            made.append(function)
        }
        return made
    }

    private func setCode(_ target: inout GeneratedResource, _ given: TemplateValue) {
        target["Code"] = given["InlineCode"]
        target["CodeS3Location"] = given["CodeUri"]
        target["Runtime"] = given["Runtime"].map {
            make.object(["Name": $0["Name"], "RuntimeVersion": $0["Version"]])
        }
    }

    private func resolvers(_ functions: [String: TemplateValue]) -> [GeneratedResource] {
        var made: [GeneratedResource] = []
        for type in resource["Resolvers"]?.object?.members ?? [] {
            for member in type.value.object?.members ?? [] {
                let given = member.value
                var resolver = generated(type.key + member.key, "Resolver")
                resolver.depend(on: [resource.id + "Schema"])
                if given["InlineCode"] == nil, given["CodeUri"] == nil {
                    resolver["Code"] = make.text(
                        "export function request(ctx) { return {}; }\n"
                            + "export function response(ctx) { return ctx.prev.result; }\n")
                    resolver["Runtime"] = make.object([
                        "Name": make.text("APPSYNC_JS"), "RuntimeVersion": make.text("1.0.0"),
                    ])
                } else {
                    setCode(&resolver, given)
                }
                resolver["FieldName"] = given["FieldName"] ?? make.text(member.key)
                resolver["TypeName"] = make.text(type.key)
                if let pipeline = given["Pipeline"]?.array {
                    resolver["Kind"] = make.text("PIPELINE")
                    resolver["PipelineConfig"] = make.object([
                        "Functions": make.list(pipeline.compactMap { step(of: $0, functions) })
                    ])
                }
                resolver["CachingConfig"] = given["Caching"]
                resolver["MaxBatchSize"] = given["MaxBatchSize"]
                made.append(resolver)
            }
        }
        return made
    }

    private func step(of name: TemplateValue, _ functions: [String: TemplateValue]) -> TemplateValue? {
        guard let text = name.string else { return name }
        if let id = functions[text] { return id }
        expansion.findings.report(
            "unknown-reference", at: name.position, in: resource.id, "there is no function \(text) in this API",
            help: "declare it under Functions")
        return nil
    }
}
