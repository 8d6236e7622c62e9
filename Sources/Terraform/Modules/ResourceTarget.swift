import MainstaySchema
import MainstayTemplate

/// What a resource of a template becomes.
struct ResourceTarget {
    enum Kind {
        /// A resource of the `awscc` provider, by the schema of CloudFormation.
        case awscc(ResourceSchema)
        /// A resource of the classic provider, by a table.
        case classic(ClassicType)
        /// One resource for each of the things that it is attached to: a policy of roles, topics or queues.
        case attachments(PolicyAttachment)
    }

    let type: String
    /// `awscc_s3_bucket`
    let terraformType: String
    let label: String
    let kind: Kind
    /// The condition on which the resource is there.
    let condition: String?

    var address: String { "\(terraformType).\(label)" }

    /// An attribute of the resource; one that is there on a condition may be none.
    func attribute(_ path: String) -> String {
        condition == nil ? "\(address).\(path)" : "one(\(address)[*].\(path))"
    }

    /// What `Ref` gives; nil where that is not known.
    func reference() -> TerraformExpression? {
        switch kind {
        case .awscc(let schema): .code(attribute(AwsccReferences.attribute(of: schema)))
        case .classic(let table): table.reference.map { expression($0) }
        case .attachments: nil
        }
    }

    /// What `Fn::GetAtt` gives; nil where the provider has no such attribute.
    func attributeValue(_ name: String) -> TerraformExpression? {
        switch kind {
        case .awscc(let schema):
            guard schema.attribute(name) != nil else { return nil }
            return .code(attribute(ProviderNames.path(of: name)))
        case .classic(let table): return table.attributes[name].map { expression($0) }
        case .attachments: return nil
        }
    }

    /// Attributes with text between them: `name|id`.
    private func expression(_ pattern: String) -> TerraformExpression {
        let parts = pattern.split(separator: "|", omittingEmptySubsequences: false)
        guard parts.count > 1 else { return .code(attribute(pattern)) }
        var values: [TerraformExpression] = []
        for part in parts {
            if !values.isEmpty { values.append(.string("|")) }
            values.append(.code(attribute(String(part))))
        }
        return .joined(values)
    }
}

/// Which attribute of the `awscc` provider is what `Ref` gives.
enum AwsccReferences {
    /// Types of which `Ref` gives one part of an identifier, or what is no identifier.
    private static let exceptions: [String: String] = [
        "AWS::EC2::EIP": "public_ip",
        "AWS::Events::Rule": "name",
        "AWS::Route53::RecordSet": "name",
        "AWS::Logs::LogStream": "log_stream_name",
        "AWS::Logs::SubscriptionFilter": "filter_name",
        "AWS::Logs::MetricFilter": "filter_name",
        "AWS::SSO::PermissionSet": "permission_set_arn",
        "AWS::Glue::Table": "name",
        "AWS::ApiGateway::Stage": "stage_name",
        "AWS::ApiGatewayV2::Stage": "stage_name",
        "AWS::ApiGateway::Model": "name",
        "AWS::Cognito::UserPoolGroup": "group_name",
        "AWS::Cognito::UserPoolResourceServer": "identifier",
        "AWS::Cognito::UserPoolIdentityProvider": "provider_name",
        "AWS::Cognito::UserPoolDomain": "domain",
        "AWS::CodeDeploy::DeploymentGroup": "deployment_group_name",
        "AWS::EC2::Route": "id",
        "AWS::EC2::VPCGatewayAttachment": "id",
        "AWS::WAFv2::IPSet": "id",
        "AWS::WAFv2::RegexPatternSet": "id",
        "AWS::ApplicationAutoScaling::ScalingPolicy": "arn",
    ]

    static func attribute(of schema: ResourceSchema) -> String {
        if let known = exceptions[schema.typeName] { return known }
        let identifier = schema.primaryIdentifier
        if identifier.count == 1 { return path(identifier[0]) }
        // Where one part alone is the service's own, it names the resource: a service of a cluster, a client of a pool.
        let generated = identifier.filter(schema.readOnly.contains)
        if generated.count == 1 { return path(generated[0]) }
        // The provider's `id` is the parts of the identifier with `|` between them, as `Ref` has them.
        return "id"
    }

    private static func path(_ property: String) -> String {
        property.split(separator: "/").map { ProviderNames.attribute(of: String($0)) }.joined(separator: ".")
    }
}
